// Made by scripts/locale-data.mjs from Unicode CLDR 48.2.0. Do not edit.
// Copyright 2004-2026 Unicode, Inc. Used under the Unicode License V3, https://www.unicode.org/license.txt.
import type { Formats } from '../../formats.ts';

export const FORMATS: Formats = {
  direction: "rtl",
  numbers: {"decimal":".","group":",","grouping":[3,3],"leastGrouped":1,"zero":48},
  percent: "{0}%",
  money: {"decimal":".","group":",","grouping":[3,3],"pattern":"\u200f{amount}\u00a0\u200f{symbol}","letterPattern":"\u200f{amount}\u00a0\u200f{symbol}"},
  symbols: {"AUD":"A$","BRL":"R$","CAD":"CA$","CNY":"\u200eCN\u00a5\u200e","EUR":"\u20ac","GBP":"\u00a3","HKD":"HK$","ILS":"\u20aa","INR":"\u20b9","JPY":"\u00a5","KRW":"\u20a9","MXN":"MX$","NZD":"NZ$","THB":"\u0e3f","TWD":"NT$","USD":"$","VND":"\u20ab","XAF":"FCFA","XCD":"EC$","XCG":"Cg.","XOF":"F\u202fCFA","XPF":"CFPF"},
  lists: {"and":{"between":", ","last":" \u05d5","two":" \u05d5"},"or":{"between":", ","last":" \u05d0\u05d5 ","two":" \u05d0\u05d5 "}},
  durations: {"second":{"one":"{0} \u05e9\u05e0\u05d9\u05d4","two":"\u05e9\u05ea\u05d9 \u05e9\u05e0\u05d9\u05d5\u05ea","other":"{0} \u05e9\u05e0\u05d9\u05d5\u05ea"},"minute":{"one":"{0} \u05d3\u05e7\u05d4","two":"\u05e9\u05ea\u05d9 \u05d3\u05e7\u05d5\u05ea","other":"{0} \u05d3\u05e7\u05d5\u05ea"},"hour":{"one":"{0} \u05e9\u05e2\u05d4","two":"\u05e9\u05e2\u05ea\u05d9\u05d9\u05dd","other":"{0} \u05e9\u05e2\u05d5\u05ea"},"day":{"one":"{0} \u05d9\u05d5\u05dd","two":"\u05d9\u05d5\u05de\u05d9\u05d9\u05dd","many":"{0} \u05d9\u05d5\u05dd","other":"{0} \u05d9\u05de\u05d9\u05dd"},"week":{"one":"{0} \u05e9\u05d1\u05d5\u05e2","two":"\u05e9\u05d1\u05d5\u05e2\u05d9\u05d9\u05dd","other":"{0} \u05e9\u05d1\u05d5\u05e2\u05d5\u05ea"},"month":{"one":"{0} \u05d7\u05d5\u05d3\u05e9","two":"\u05d7\u05d5\u05d3\u05e9\u05d9\u05d9\u05dd","other":"{0} \u05d7\u05d5\u05d3\u05e9\u05d9\u05dd"},"year":{"one":"{0} \u05e9\u05e0\u05d4","other":"{0} \u05e9\u05e0\u05d9\u05dd"}},
  durationsInPhrases: {},
  sizes: {"B":{"other":"{0} \u05d1\u05d9\u05d9\u05d8"},"KB":{"one":"kB\u200f{0}","other":"{0} kB"},"MB":{"one":"MB\u200f{0}","other":"{0} MB"},"GB":{"one":"GB\u200f{0}","other":"{0} GB"},"TB":{"one":"TB\u200f{0}","other":"{0} TB"},"PB":{"other":"PB\u200f{0}"}},
  dates: {"medium":{"pattern":"{d} \u05d1{month} {y}","months":["\u05d9\u05e0\u05d5\u05f3","\u05e4\u05d1\u05e8\u05f3","\u05de\u05e8\u05e5","\u05d0\u05e4\u05e8\u05f3","\u05de\u05d0\u05d9","\u05d9\u05d5\u05e0\u05d9","\u05d9\u05d5\u05dc\u05d9","\u05d0\u05d5\u05d2\u05f3","\u05e1\u05e4\u05d8\u05f3","\u05d0\u05d5\u05e7\u05f3","\u05e0\u05d5\u05d1\u05f3","\u05d3\u05e6\u05de\u05f3"]},"long":{"pattern":"{d} \u05d1{month} {y}","months":["\u05d9\u05e0\u05d5\u05d0\u05e8","\u05e4\u05d1\u05e8\u05d5\u05d0\u05e8","\u05de\u05e8\u05e5","\u05d0\u05e4\u05e8\u05d9\u05dc","\u05de\u05d0\u05d9","\u05d9\u05d5\u05e0\u05d9","\u05d9\u05d5\u05dc\u05d9","\u05d0\u05d5\u05d2\u05d5\u05e1\u05d8","\u05e1\u05e4\u05d8\u05de\u05d1\u05e8","\u05d0\u05d5\u05e7\u05d8\u05d5\u05d1\u05e8","\u05e0\u05d5\u05d1\u05de\u05d1\u05e8","\u05d3\u05e6\u05de\u05d1\u05e8"]},"time":"{H}:{mm}","halves":[],"withTime":"{date}, {time}"},
};

export const REGIONAL_FORMATS: ReadonlyMap<string, Partial<Formats>> = new Map<string, Partial<Formats>>([]);
