// Made by scripts/locale-data.mjs from Unicode CLDR 48.2.0. Do not edit.
// Copyright 2004-2026 Unicode, Inc. Used under the Unicode License V3, https://www.unicode.org/license.txt.
import type { Formats } from '../../formats.ts';

export const FORMATS: Formats = {
  direction: "ltr",
  numbers: {"decimal":".","group":",","grouping":[3,3],"leastGrouped":1,"zero":48},
  percent: "{0}%",
  money: {"decimal":".","group":",","grouping":[3,3],"pattern":"{symbol}{amount}","letterPattern":"{symbol}\u00a0{amount}"},
  symbols: {"AUD":"AU$","BRL":"R$","CAD":"CA$","CNY":"CN\u00a5","EUR":"\u20ac","GBP":"\u00a3","HKD":"HK$","ILS":"\u20aa","INR":"\u20b9","JPY":"\u00a5","KRW":"\uffe6","MXN":"MX$","NZD":"NZ$","TWD":"$","USD":"US$","VND":"\u20ab","XAF":"FCFA","XCD":"EC$","XCG":"Cg.","XOF":"F\u202fCFA","XPF":"CFPF"},
  lists: {"and":{"between":"\u3001","last":"\u548c","two":"\u548c"},"or":{"between":"\u3001","last":"\u6216","two":"\u6216"}},
  durations: {"second":{"other":"{0} \u79d2"},"minute":{"other":"{0} \u5206\u9418"},"hour":{"other":"{0} \u5c0f\u6642"},"day":{"other":"{0} \u5929"},"week":{"other":"{0} \u9031"},"month":{"other":"{0} \u500b\u6708"},"year":{"other":"{0} \u5e74"}},
  durationsInPhrases: {},
  sizes: {"B":{"other":"{0} byte"},"KB":{"other":"{0} kB"},"MB":{"other":"{0} MB"},"GB":{"other":"{0} GB"},"TB":{"other":"{0} TB"},"PB":{"other":"{0} PB"}},
  dates: {"medium":{"pattern":"{y}\u5e74{M}\u6708{d}\u65e5","months":[]},"long":{"pattern":"{y}\u5e74{M}\u6708{d}\u65e5","months":[]},"time":"{a}{h}:{mm}","halves":["\u4e0a\u5348","\u4e0b\u5348"],"withTime":"{date} {time}"},
};

export const REGIONAL_FORMATS: ReadonlyMap<string, Partial<Formats>> = new Map<string, Partial<Formats>>([
  ["zh-HK", {
  symbols: {"AUD":"AU$","BRL":"R$","CAD":"CA$","CNY":"CN\u00a5","EUR":"\u20ac","GBP":"\u00a3","HKD":"HK$","ILS":"\u20aa","INR":"\u20b9","JPY":"\u00a5","KRW":"\u20a9","MXN":"MX$","NZD":"NZ$","TWD":"NT$","USD":"US$","VND":"\u20ab","XAF":"FCFA","XCD":"EC$","XCG":"Cg.","XOF":"F\u202fCFA","XPF":"CFPF"},
  lists: {"and":{"between":"\u3001","last":"\u53ca","two":"\u53ca"},"or":{"between":"\u3001","last":"\u6216","two":"\u6216"}},
  durations: {"second":{"other":"{0} \u79d2"},"minute":{"other":"{0} \u5206\u9418"},"hour":{"other":"{0} \u5c0f\u6642"},"day":{"other":"{0} \u65e5"},"week":{"other":"{0} \u661f\u671f"},"month":{"other":"{0} \u500b\u6708"},"year":{"other":"{0} \u5e74"}},
}],
]);
