// Made by scripts/locale-data.mjs from Unicode CLDR 48.2.0. Do not edit.
// Copyright 2004-2026 Unicode, Inc. Used under the Unicode License V3, https://www.unicode.org/license.txt.
import type { Formats } from '../../formats.ts';

export const FORMATS: Formats = {
  direction: "ltr",
  numbers: {"decimal":",","group":".","grouping":[3,3],"leastGrouped":1,"zero":48},
  percent: "%{0}",
  money: {"decimal":",","group":".","grouping":[3,3],"pattern":"{symbol}{amount}","letterPattern":"{symbol}\u00a0{amount}"},
  symbols: {"AUD":"AU$","BRL":"R$","CAD":"CA$","CNY":"CN\u00a5","EUR":"\u20ac","GBP":"\u00a3","HKD":"HK$","ILS":"\u20aa","INR":"\u20b9","JPY":"\u00a5","KRW":"\u20a9","MXN":"MX$","NZD":"NZ$","THB":"\u0e3f","TRY":"\u20ba","TWD":"NT$","USD":"$","VND":"\u20ab","XAF":"FCFA","XCD":"EC$","XCG":"Cg.","XOF":"F\u202fCFA","XPF":"CFPF"},
  lists: {"and":{"between":", ","last":" ve ","two":" ve "},"or":{"between":", ","last":" veya ","two":" veya "}},
  durations: {"second":{"other":"{0} saniye"},"minute":{"other":"{0} dakika"},"hour":{"other":"{0} saat"},"day":{"other":"{0} g\u00fcn"},"week":{"other":"{0} hafta"},"month":{"other":"{0} ay"},"year":{"other":"{0} y\u0131l"}},
  durationsInPhrases: {},
  sizes: {"B":{"other":"{0} bayt"},"KB":{"other":"{0} kB"},"MB":{"other":"{0} MB"},"GB":{"other":"{0} GB"},"TB":{"other":"{0} TB"},"PB":{"other":"{0} PB"}},
  dates: {"medium":{"pattern":"{d} {month} {y}","months":["Oca","\u015eub","Mar","Nis","May","Haz","Tem","A\u011fu","Eyl","Eki","Kas","Ara"]},"long":{"pattern":"{d} {month} {y}","months":["Ocak","\u015eubat","Mart","Nisan","May\u0131s","Haziran","Temmuz","A\u011fustos","Eyl\u00fcl","Ekim","Kas\u0131m","Aral\u0131k"]},"time":"{HH}:{mm}","halves":[],"withTime":"{date} {time}"},
};

export const REGIONAL_FORMATS: ReadonlyMap<string, Partial<Formats>> = new Map<string, Partial<Formats>>([]);
