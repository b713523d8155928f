// Made by scripts/locale-data.mjs from Unicode CLDR 48.2.0. Do not edit.
// Copyright 2004-2026 Unicode, Inc. Used under the Unicode License V3, https://www.unicode.org/license.txt.
import type { Formats } from '../../formats.ts';

export const FORMATS: Formats = {
  direction: "ltr",
  numbers: {"decimal":",","group":".","grouping":[3,3],"leastGrouped":1,"zero":48},
  percent: "{0}%",
  money: {"decimal":",","group":".","grouping":[3,3],"pattern":"{symbol}{amount}","letterPattern":"{symbol}\u00a0{amount}"},
  symbols: {"AUD":"AU$","BRL":"R$","CAD":"CA$","CNY":"CN\u00a5","EUR":"\u20ac","GBP":"\u00a3","HKD":"HK$","IDR":"Rp","ILS":"\u20aa","INR":"Rs","JPY":"JP\u00a5","KRW":"\u20a9","MXN":"MX$","NZD":"NZ$","THB":"\u0e3f","TWD":"NT$","USD":"US$","VND":"\u20ab","XAF":"FCFA","XCD":"EC$","XCG":"Cg.","XOF":"F\u202fCFA","XPF":"CFPF"},
  lists: {"and":{"between":", ","last":", dan ","two":" dan "},"or":{"between":", ","last":", atau ","two":" atau "}},
  durations: {"second":{"other":"{0} detik"},"minute":{"other":"{0} menit"},"hour":{"other":"{0} jam"},"day":{"other":"{0} hari"},"week":{"other":"{0} minggu"},"month":{"other":"{0} bulan"},"year":{"other":"{0} tahun"}},
  durationsInPhrases: {},
  sizes: {"B":{"other":"{0} byte"},"KB":{"other":"{0} kB"},"MB":{"other":"{0} MB"},"GB":{"other":"{0} GB"},"TB":{"other":"{0} TB"},"PB":{"other":"{0} PB"}},
  dates: {"medium":{"pattern":"{d} {month} {y}","months":["Jan","Feb","Mar","Apr","Mei","Jun","Jul","Agu","Sep","Okt","Nov","Des"]},"long":{"pattern":"{d} {month} {y}","months":["Januari","Februari","Maret","April","Mei","Juni","Juli","Agustus","September","Oktober","November","Desember"]},"time":"{HH}.{mm}","halves":[],"withTime":"{date} {time}"},
};

export const REGIONAL_FORMATS: ReadonlyMap<string, Partial<Formats>> = new Map<string, Partial<Formats>>([]);
