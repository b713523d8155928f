// Made by scripts/locale-data.mjs from Unicode CLDR 48.2.0. Do not edit.
// Copyright 2004-2026 Unicode, Inc. Used under the Unicode License V3, https://www.unicode.org/license.txt.
import type { Formats } from '../../formats.ts';

export const FORMATS: Formats = {
  direction: "ltr",
  numbers: {"decimal":",","group":".","grouping":[3,3],"leastGrouped":1,"zero":48},
  percent: "{0}\u00a0%",
  money: {"decimal":",","group":".","grouping":[3,3],"pattern":"{amount}\u00a0{symbol}","letterPattern":"{amount}\u00a0{symbol}"},
  symbols: {"AUD":"AU$","BRL":"R$","CAD":"CA$","CNY":"CN\u00a5","EUR":"\u20ac","GBP":"\u00a3","HKD":"HK$","ILS":"\u20aa","INR":"\u20b9","JPY":"\u00a5","KRW":"\u20a9","MXN":"MX$","NZD":"NZ$","THB":"\u0e3f","TWD":"NT$","USD":"$","VND":"\u20ab","XAF":"FCFA","XCD":"EC$","XCG":"Cg.","XOF":"F\u202fCFA","XPF":"CFPF"},
  lists: {"and":{"between":", ","last":" und ","two":" und "},"or":{"between":", ","last":" oder ","two":" oder "}},
  durations: {"second":{"one":"{0} Sekunde","other":"{0} Sekunden"},"minute":{"one":"{0} Minute","other":"{0} Minuten"},"hour":{"one":"{0} Stunde","other":"{0} Stunden"},"day":{"one":"{0} Tag","other":"{0} Tage"},"week":{"one":"{0} Woche","other":"{0} Wochen"},"month":{"one":"{0} Monat","other":"{0} Monate"},"year":{"one":"{0} Jahr","other":"{0} Jahre"}},
  durationsInPhrases: {},
  sizes: {"B":{"one":"{0}\u00a0Byte","other":"{0} Byte"},"KB":{"other":"{0} kB"},"MB":{"other":"{0} MB"},"GB":{"other":"{0}\u00a0GB"},"TB":{"other":"{0} TB"},"PB":{"other":"{0} PB"}},
  dates: {"medium":{"pattern":"{dd}.{MM}.{y}","months":[]},"long":{"pattern":"{d}. {month} {y}","months":["Januar","Februar","M\u00e4rz","April","Mai","Juni","Juli","August","September","Oktober","November","Dezember"]},"time":"{HH}:{mm}","halves":[],"withTime":"{date}, {time}"},
};

export const REGIONAL_FORMATS: ReadonlyMap<string, Partial<Formats>> = new Map<string, Partial<Formats>>([
  ["de-AT", {
  numbers: {"decimal":",","group":"\u00a0","grouping":[3,3],"leastGrouped":1,"zero":48},
  money: {"decimal":",","group":".","grouping":[3,3],"pattern":"{symbol}\u00a0{amount}","letterPattern":"{symbol}\u00a0{amount}"},
  dates: {"medium":{"pattern":"{dd}.{MM}.{y}","months":[]},"long":{"pattern":"{d}. {month} {y}","months":["J\u00e4nner","Februar","M\u00e4rz","April","Mai","Juni","Juli","August","September","Oktober","November","Dezember"]},"time":"{HH}:{mm}","halves":[],"withTime":"{date}, {time}"},
}],
  ["de-CH", {
  numbers: {"decimal":".","group":"'","grouping":[3,3],"leastGrouped":1,"zero":48},
  percent: "{0}%",
  money: {"decimal":".","group":"'","grouping":[3,3],"pattern":"{symbol}\u00a0{amount}","letterPattern":"{symbol}\u00a0{amount}"},
  symbols: {"AUD":"AU$","BRL":"R$","CAD":"CA$","CNY":"CN\u00a5","GBP":"\u00a3","HKD":"HK$","ILS":"\u20aa","INR":"\u20b9","JPY":"\u00a5","KRW":"\u20a9","MXN":"MX$","NZD":"NZ$","THB":"\u0e3f","TWD":"NT$","USD":"$","VND":"\u20ab","XAF":"FCFA","XCD":"EC$","XCG":"Cg.","XOF":"F\u202fCFA","XPF":"CFPF"},
}],
]);
