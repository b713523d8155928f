// Made by scripts/locale-data.mjs from Unicode CLDR 48.2.0. Do not edit.
// Copyright 2004-2026 Unicode, Inc. Used under the Unicode License V3, https://www.unicode.org/license.txt.
import type { Formats } from '../../formats.ts';

export const FORMATS: Formats = {
  direction: "ltr",
  numbers: {"decimal":".","group":",","grouping":[3,3],"leastGrouped":1,"zero":48},
  percent: "{0}%",
  money: {"decimal":".","group":",","grouping":[3,3],"pattern":"{symbol}{amount}","letterPattern":"{symbol}\u00a0{amount}"},
  symbols: {"AUD":"A$","BRL":"R$","CAD":"CA$","CNY":"\u5143","EUR":"\u20ac","GBP":"\u00a3","HKD":"HK$","ILS":"\u20aa","INR":"\u20b9","JPY":"\uffe5","KRW":"\u20a9","MXN":"MX$","NZD":"NZ$","TWD":"NT$","USD":"$","VND":"\u20ab","XAF":"FCFA","XCD":"EC$","XCG":"Cg","XOF":"F\u202fCFA","XPF":"CFPF"},
  lists: {"and":{"between":"\u3001","last":"\u3001","two":"\u3001"},"or":{"between":"\u3001","last":"\u3001\u307e\u305f\u306f","two":"\u307e\u305f\u306f"}},
  durations: {"second":{"other":"{0} \u79d2"},"minute":{"other":"{0} \u5206"},"hour":{"other":"{0} \u6642\u9593"},"day":{"other":"{0} \u65e5"},"week":{"other":"{0} \u9031\u9593"},"month":{"other":"{0} \u304b\u6708"},"year":{"other":"{0} \u5e74"}},
  durationsInPhrases: {},
  sizes: {"B":{"other":"{0} byte"},"KB":{"other":"{0} KB"},"MB":{"other":"{0} MB"},"GB":{"other":"{0} GB"},"TB":{"other":"{0} TB"},"PB":{"other":"{0} PB"}},
  dates: {"medium":{"pattern":"{y}/{MM}/{dd}","months":[]},"long":{"pattern":"{y}\u5e74{M}\u6708{d}\u65e5","months":[]},"time":"{H}:{mm}","halves":[],"withTime":"{date} {time}"},
};

export const REGIONAL_FORMATS: ReadonlyMap<string, Partial<Formats>> = new Map<string, Partial<Formats>>([]);
