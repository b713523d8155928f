// Made by scripts/locale-data.mjs from Unicode CLDR 48.2.0. Do not edit.
// Copyright 2004-2026 Unicode, Inc. Used under the Unicode License V3, https://www.unicode.org/license.txt.
import type { Formats } from '../../formats.ts';

export const FORMATS: Formats = {
  direction: "ltr",
  numbers: {"decimal":".","group":",","grouping":[3,3],"leastGrouped":1,"zero":48},
  percent: "{0}%",
  money: {"decimal":".","group":",","grouping":[3,3],"pattern":"{symbol}{amount}","letterPattern":"{symbol}\u00a0{amount}"},
  symbols: {"AUD":"AU$","BRL":"R$","CAD":"CA$","CNY":"CN\u00a5","EUR":"\u20ac","GBP":"\u00a3","HKD":"HK$","ILS":"\u20aa","INR":"\u20b9","JPY":"JP\u00a5","KRW":"\u20a9","MXN":"MX$","NZD":"NZ$","TWD":"NT$","USD":"US$","VND":"\u20ab","XAF":"FCFA","XCD":"EC$","XCG":"Cg.","XOF":"F\u202fCFA","XPF":"CFPF"},
  lists: {"and":{"between":", ","last":" \ubc0f ","two":" \ubc0f "},"or":{"between":", ","last":" \ub610\ub294 ","two":" \ub610\ub294 "}},
  durations: {"second":{"other":"{0}\ucd08"},"minute":{"other":"{0}\ubd84"},"hour":{"other":"{0}\uc2dc\uac04"},"day":{"other":"{0}\uc77c"},"week":{"other":"{0}\uc8fc"},"month":{"other":"{0}\uac1c\uc6d4"},"year":{"other":"{0}\ub144"}},
  durationsInPhrases: {},
  sizes: {"B":{"other":"{0}byte"},"KB":{"other":"{0}kB"},"MB":{"other":"{0}MB"},"GB":{"other":"{0}GB"},"TB":{"other":"{0}TB"},"PB":{"other":"{0}PB"}},
  dates: {"medium":{"pattern":"{y}. {M}. {d}.","months":[]},"long":{"pattern":"{y}\ub144 {month} {d}\uc77c","months":["1\uc6d4","2\uc6d4","3\uc6d4","4\uc6d4","5\uc6d4","6\uc6d4","7\uc6d4","8\uc6d4","9\uc6d4","10\uc6d4","11\uc6d4","12\uc6d4"]},"time":"{a} {h}:{mm}","halves":["\uc624\uc804","\uc624\ud6c4"],"withTime":"{date} {time}"},
};

export const REGIONAL_FORMATS: ReadonlyMap<string, Partial<Formats>> = new Map<string, Partial<Formats>>([]);
