// Made by scripts/locale-data.mjs from Unicode CLDR 48.2.0. Do not edit.
// Copyright 2004-2026 Unicode, Inc. Used under the Unicode License V3, https://www.unicode.org/license.txt.
import type { Formats } from '../../formats.ts';

export const FORMATS: Formats = {
  direction: "ltr",
  numbers: {"decimal":",","group":".","grouping":[3,3],"leastGrouped":1,"zero":48},
  percent: "{0}%",
  money: {"decimal":",","group":".","grouping":[3,3],"pattern":"{amount}\u00a0{symbol}","letterPattern":"{amount}\u00a0{symbol}"},
  symbols: {"AUD":"AU$","BRL":"R$","CAD":"CA$","CNY":"CN\u00a5","EUR":"\u20ac","GBP":"\u00a3","HKD":"HK$","ILS":"\u20aa","INR":"\u20b9","JPY":"\u00a5","KRW":"\u20a9","MXN":"MX$","NZD":"NZ$","THB":"\u0e3f","TWD":"NT$","USD":"US$","VND":"\u20ab","XAF":"FCFA","XCD":"EC$","XCG":"Cg.","XOF":"F\u202fCFA","XPF":"CFPF"},
  lists: {"and":{"between":", ","last":" v\u00e0 ","two":" v\u00e0 "},"or":{"between":", ","last":" ho\u1eb7c ","two":" ho\u1eb7c "}},
  durations: {"second":{"other":"{0} gi\u00e2y"},"minute":{"other":"{0} ph\u00fat"},"hour":{"other":"{0} gi\u1edd"},"day":{"other":"{0} ng\u00e0y"},"week":{"other":"{0} tu\u1ea7n"},"month":{"other":"{0} th\u00e1ng"},"year":{"other":"{0} n\u0103m"}},
  durationsInPhrases: {},
  sizes: {"B":{"other":"{0} byte"},"KB":{"other":"{0} kB"},"MB":{"other":"{0} MB"},"GB":{"other":"{0} GB"},"TB":{"other":"{0} TB"},"PB":{"other":"{0} PB"}},
  dates: {"medium":{"pattern":"{d} {month}, {y}","months":["thg 1","thg 2","thg 3","thg 4","thg 5","thg 6","thg 7","thg 8","thg 9","thg 10","thg 11","thg 12"]},"long":{"pattern":"{d} {month}, {y}","months":["th\u00e1ng 1","th\u00e1ng 2","th\u00e1ng 3","th\u00e1ng 4","th\u00e1ng 5","th\u00e1ng 6","th\u00e1ng 7","th\u00e1ng 8","th\u00e1ng 9","th\u00e1ng 10","th\u00e1ng 11","th\u00e1ng 12"]},"time":"{HH}:{mm}","halves":[],"withTime":"{time} {date}"},
};

export const REGIONAL_FORMATS: ReadonlyMap<string, Partial<Formats>> = new Map<string, Partial<Formats>>([]);
