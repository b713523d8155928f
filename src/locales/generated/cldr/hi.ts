// Made by scripts/locale-data.mjs from Unicode CLDR 48.2.0. Do not edit.
// Copyright 2004-2026 Unicode, Inc. Used under the Unicode License V3, https://www.unicode.org/license.txt.
import type { Formats } from '../../formats.ts';

export const FORMATS: Formats = {
  direction: "ltr",
  numbers: {"decimal":".","group":",","grouping":[3,2],"leastGrouped":1,"zero":48},
  percent: "{0}%",
  money: {"decimal":".","group":",","grouping":[3,2],"pattern":"{symbol}{amount}","letterPattern":"{symbol}\u00a0{amount}"},
  symbols: {"AUD":"A$","BRL":"R$","CAD":"CA$","CNY":"CN\u00a5","EUR":"\u20ac","GBP":"\u00a3","HKD":"HK$","ILS":"\u20aa","INR":"\u20b9","JPY":"JP\u00a5","KRW":"\u20a9","MXN":"MX$","NZD":"NZ$","THB":"\u0e3f","TWD":"NT$","USD":"$","VND":"\u20ab","XAF":"FCFA","XCD":"EC$","XCG":"Cg.","XOF":"F\u202fCFA","XPF":"CFPF"},
  lists: {"and":{"between":", ","last":", \u0914\u0930 ","two":" \u0914\u0930 "},"or":{"between":", ","last":" \u092f\u093e ","two":" \u092f\u093e "}},
  durations: {"second":{"other":"{0} \u0938\u0947\u0915\u0902\u0921"},"minute":{"other":"{0} \u092e\u093f\u0928\u091f"},"hour":{"one":"{0} \u0918\u0902\u091f\u093e","other":"{0} \u0918\u0902\u091f\u0947"},"day":{"other":"{0} \u0926\u093f\u0928"},"week":{"other":"{0} \u0938\u092a\u094d\u0924\u093e\u0939"},"month":{"one":"{0} \u092e\u0939\u0940\u0928\u093e","other":"{0} \u092e\u0939\u0940\u0928\u0947"},"year":{"other":"{0} \u0935\u0930\u094d\u0937"}},
  durationsInPhrases: {"hour":{"one":"{0} \u0918\u0902\u091f\u0947","other":"{0} \u0918\u0902\u091f\u094b\u0902"},"day":{"other":"{0} \u0926\u093f\u0928\u094b\u0902","one":"{0} \u0926\u093f\u0928"},"month":{"one":"{0} \u092e\u0939\u0940\u0928\u0947","other":"{0} \u092e\u0939\u0940\u0928\u094b\u0902"}},
  sizes: {"B":{"other":"{0} \u092c\u093e\u0907\u091f"},"KB":{"other":"{0} kB"},"MB":{"other":"{0} MB"},"GB":{"other":"{0} GB"},"TB":{"other":"{0} TB"},"PB":{"other":"{0} PB"}},
  dates: {"medium":{"pattern":"{d} {month} {y}","months":["\u091c\u0928\u0970","\u092b\u093c\u0930\u0970","\u092e\u093e\u0930\u094d\u091a","\u0905\u092a\u094d\u0930\u0948\u0932","\u092e\u0908","\u091c\u0942\u0928","\u091c\u0941\u0932\u0970","\u0905\u0917\u0970","\u0938\u093f\u0924\u0970","\u0905\u0915\u094d\u091f\u0942\u0970","\u0928\u0935\u0970","\u0926\u093f\u0938\u0970"]},"long":{"pattern":"{d} {month} {y}","months":["\u091c\u0928\u0935\u0930\u0940","\u092b\u093c\u0930\u0935\u0930\u0940","\u092e\u093e\u0930\u094d\u091a","\u0905\u092a\u094d\u0930\u0948\u0932","\u092e\u0908","\u091c\u0942\u0928","\u091c\u0941\u0932\u093e\u0908","\u0905\u0917\u0938\u094d\u0924","\u0938\u093f\u0924\u0902\u092c\u0930","\u0905\u0915\u094d\u091f\u0942\u092c\u0930","\u0928\u0935\u0902\u092c\u0930","\u0926\u093f\u0938\u0902\u092c\u0930"]},"time":"{h}:{mm} {a}","halves":["am","pm"],"withTime":"{date}, {time}"},
};

export const REGIONAL_FORMATS: ReadonlyMap<string, Partial<Formats>> = new Map<string, Partial<Formats>>([]);
