// Made by scripts/locale-data.mjs from Unicode CLDR 48.2.0. Do not edit.
// Copyright 2004-2026 Unicode, Inc. Used under the Unicode License V3, https://www.unicode.org/license.txt.
import type { Formats } from '../../formats.ts';

export const FORMATS: Formats = {
  direction: "ltr",
  numbers: {"decimal":".","group":",","grouping":[3,3],"leastGrouped":1,"zero":48},
  percent: "{0}%",
  money: {"decimal":".","group":",","grouping":[3,3],"pattern":"{symbol}{amount}","letterPattern":"{symbol}\u00a0{amount}"},
  symbols: {"AUD":"A$","BRL":"R$","CAD":"CA$","CNY":"CN\u00a5","EUR":"\u20ac","GBP":"\u00a3","HKD":"HK$","ILS":"\u20aa","INR":"\u20b9","JPY":"\u00a5","KRW":"\u20a9","MXN":"MX$","NZD":"NZ$","PHP":"\u20b1","TWD":"NT$","USD":"$","VND":"\u20ab","XAF":"FCFA","XCD":"EC$","XCG":"Cg.","XOF":"F\u202fCFA","XPF":"CFPF"},
  lists: {"and":{"between":", ","last":", and ","two":" and "},"or":{"between":", ","last":", or ","two":" or "}},
  durations: {"second":{"one":"{0} second","other":"{0} seconds"},"minute":{"one":"{0} minute","other":"{0} minutes"},"hour":{"one":"{0} hour","other":"{0} hours"},"day":{"one":"{0} day","other":"{0} days"},"week":{"one":"{0} week","other":"{0} weeks"},"month":{"one":"{0} month","other":"{0} months"},"year":{"one":"{0} year","other":"{0} years"}},
  durationsInPhrases: {},
  sizes: {"B":{"other":"{0} byte"},"KB":{"other":"{0} kB"},"MB":{"other":"{0} MB"},"GB":{"other":"{0} GB"},"TB":{"other":"{0} TB"},"PB":{"other":"{0} PB"}},
  dates: {"medium":{"pattern":"{month} {d}, {y}","months":["Jan","Feb","Mar","Apr","May","Jun","Jul","Aug","Sep","Oct","Nov","Dec"]},"long":{"pattern":"{month} {d}, {y}","months":["January","February","March","April","May","June","July","August","September","October","November","December"]},"time":"{h}:{mm}\u202f{a}","halves":["AM","PM"],"withTime":"{date}, {time}"},
};

export const REGIONAL_FORMATS: ReadonlyMap<string, Partial<Formats>> = new Map<string, Partial<Formats>>([
  ["en-AU", {
  symbols: {"AUD":"$","SCR":"Rs","XCG":"Cg.","XPF":"CFP"},
  lists: {"and":{"between":", ","last":" and ","two":" and "},"or":{"between":", ","last":" or ","two":" or "}},
  dates: {"medium":{"pattern":"{d} {month} {y}","months":["Jan","Feb","Mar","Apr","May","June","July","Aug","Sept","Oct","Nov","Dec"]},"long":{"pattern":"{d} {month} {y}","months":["January","February","March","April","May","June","July","August","September","October","November","December"]},"time":"{h}:{mm}\u202f{a}","halves":["am","pm"],"withTime":"{date}, {time}"},
}],
  ["en-CA", {
  symbols: {"AUD":"A$","BRL":"R$","CAD":"$","CNY":"CN\u00a5","EUR":"\u20ac","GBP":"\u00a3","HKD":"HK$","ILS":"\u20aa","INR":"\u20b9","JPY":"JP\u00a5","KRW":"\u20a9","MXN":"MX$","NZD":"NZ$","PHP":"\u20b1","TWD":"NT$","USD":"US$","VND":"\u20ab","XAF":"FCFA","XCD":"EC$","XCG":"Cg","XOF":"F\u202fCFA","XPF":"CFPF"},
  lists: {"and":{"between":", ","last":" and ","two":" and "},"or":{"between":", ","last":" or ","two":" or "}},
  sizes: {"B":{"one":"{0} byte","other":"{0} bytes"},"KB":{"other":"{0} kB"},"MB":{"other":"{0} MB"},"GB":{"other":"{0} GB"},"TB":{"other":"{0} TB"},"PB":{"other":"{0} PB"}},
  dates: {"medium":{"pattern":"{month} {d}, {y}","months":["Jan","Feb","Mar","Apr","May","Jun","Jul","Aug","Sep","Oct","Nov","Dec"]},"long":{"pattern":"{month} {d}, {y}","months":["January","February","March","April","May","June","July","August","September","October","November","December"]},"time":"{h}:{mm}\u202f{a}","halves":["a.m.","p.m."],"withTime":"{date}, {time}"},
}],
  ["en-GB", {
  symbols: {"AUD":"A$","BRL":"R$","CAD":"CA$","CNY":"CN\u00a5","EUR":"\u20ac","GBP":"\u00a3","HKD":"HK$","ILS":"\u20aa","INR":"\u20b9","JPY":"JP\u00a5","KRW":"\u20a9","MXN":"MX$","NZD":"NZ$","PHP":"\u20b1","TWD":"NT$","USD":"US$","VND":"\u20ab","XAF":"FCFA","XCD":"EC$","XCG":"Cg.","XOF":"F\u202fCFA","XPF":"CFPF"},
  lists: {"and":{"between":", ","last":" and ","two":" and "},"or":{"between":", ","last":" or ","two":" or "}},
  dates: {"medium":{"pattern":"{d} {month} {y}","months":["Jan","Feb","Mar","Apr","May","Jun","Jul","Aug","Sept","Oct","Nov","Dec"]},"long":{"pattern":"{d} {month} {y}","months":["January","February","March","April","May","June","July","August","September","October","November","December"]},"time":"{HH}:{mm}","halves":[],"withTime":"{date}, {time}"},
}],
  ["en-IE", {
  symbols: {"AUD":"A$","BRL":"R$","CAD":"CA$","CNY":"CN\u00a5","EUR":"\u20ac","GBP":"\u00a3","HKD":"HK$","ILS":"\u20aa","INR":"\u20b9","JPY":"JP\u00a5","KRW":"\u20a9","MXN":"MX$","NZD":"NZ$","PHP":"\u20b1","TWD":"NT$","USD":"US$","VND":"\u20ab","XAF":"FCFA","XCD":"EC$","XCG":"Cg.","XOF":"F\u202fCFA","XPF":"CFPF"},
  lists: {"and":{"between":", ","last":" and ","two":" and "},"or":{"between":", ","last":" or ","two":" or "}},
  dates: {"medium":{"pattern":"{d} {month} {y}","months":["Jan","Feb","Mar","Apr","May","Jun","Jul","Aug","Sept","Oct","Nov","Dec"]},"long":{"pattern":"{d} {month} {y}","months":["January","February","March","April","May","June","July","August","September","October","November","December"]},"time":"{HH}:{mm}","halves":[],"withTime":"{date}, {time}"},
}],
  ["en-IN", {
  numbers: {"decimal":".","group":",","grouping":[3,2],"leastGrouped":1,"zero":48},
  money: {"decimal":".","group":",","grouping":[3,2],"pattern":"{symbol}{amount}","letterPattern":"{symbol}\u00a0{amount}"},
  symbols: {"AUD":"A$","BRL":"R$","CAD":"CA$","CNY":"CN\u00a5","EUR":"\u20ac","GBP":"\u00a3","HKD":"HK$","ILS":"\u20aa","INR":"\u20b9","JPY":"JP\u00a5","KRW":"\u20a9","MXN":"MX$","NZD":"NZ$","PHP":"\u20b1","TWD":"NT$","USD":"$","VND":"\u20ab","XAF":"FCFA","XCD":"EC$","XCG":"Cg.","XOF":"F\u202fCFA","XPF":"CFPF"},
  lists: {"and":{"between":", ","last":" and ","two":" and "},"or":{"between":", ","last":" or ","two":" or "}},
  dates: {"medium":{"pattern":"{d} {month} {y}","months":["Jan","Feb","Mar","Apr","May","Jun","Jul","Aug","Sept","Oct","Nov","Dec"]},"long":{"pattern":"{d} {month} {y}","months":["January","February","March","April","May","June","July","August","September","October","November","December"]},"time":"{h}:{mm}\u202f{a}","halves":["am","pm"],"withTime":"{date}, {time}"},
}],
  ["en-NZ", {
  symbols: {"AUD":"A$","BRL":"R$","CAD":"CA$","CNY":"CN\u00a5","EUR":"\u20ac","GBP":"\u00a3","HKD":"HK$","ILS":"\u20aa","INR":"\u20b9","JPY":"JP\u00a5","KRW":"\u20a9","MXN":"MX$","NZD":"$","PHP":"\u20b1","TWD":"NT$","USD":"US$","VND":"\u20ab","XAF":"FCFA","XCD":"EC$","XCG":"Cg.","XOF":"F\u202fCFA","XPF":"CFPF"},
  lists: {"and":{"between":", ","last":" and ","two":" and "},"or":{"between":", ","last":" or ","two":" or "}},
  dates: {"medium":{"pattern":"{d} {month} {y}","months":["Jan","Feb","Mar","Apr","May","Jun","Jul","Aug","Sept","Oct","Nov","Dec"]},"long":{"pattern":"{d} {month} {y}","months":["January","February","March","April","May","June","July","August","September","October","November","December"]},"time":"{h}:{mm}\u202f{a}","halves":["am","pm"],"withTime":"{date}, {time}"},
}],
  ["en-SG", {
  symbols: {"AUD":"A$","BRL":"R$","CAD":"CA$","CNY":"CN\u00a5","EUR":"\u20ac","GBP":"\u00a3","HKD":"HK$","ILS":"\u20aa","INR":"\u20b9","JPY":"JP\u00a5","KRW":"\u20a9","MXN":"MX$","NZD":"NZ$","PHP":"\u20b1","SGD":"$","TWD":"NT$","USD":"US$","VND":"\u20ab","XAF":"FCFA","XCD":"EC$","XCG":"Cg.","XOF":"F\u202fCFA","XPF":"CFPF"},
  lists: {"and":{"between":", ","last":" and ","two":" and "},"or":{"between":", ","last":" or ","two":" or "}},
  dates: {"medium":{"pattern":"{d} {month} {y}","months":["Jan","Feb","Mar","Apr","May","Jun","Jul","Aug","Sept","Oct","Nov","Dec"]},"long":{"pattern":"{d} {month} {y}","months":["January","February","March","April","May","June","July","August","September","October","November","December"]},"time":"{h}:{mm}\u202f{a}","halves":["am","pm"],"withTime":"{date}, {time}"},
}],
  ["en-ZA", {
  numbers: {"decimal":",","group":"\u00a0","grouping":[3,3],"leastGrouped":1,"zero":48},
  money: {"decimal":",","group":"\u00a0","grouping":[3,3],"pattern":"{symbol}{amount}","letterPattern":"{symbol}{amount}"},
  symbols: {"AUD":"A$","BRL":"R$","CAD":"CA$","CNY":"CN\u00a5","EUR":"\u20ac","GBP":"\u00a3","HKD":"HK$","ILS":"\u20aa","INR":"\u20b9","JPY":"JP\u00a5","KRW":"\u20a9","MXN":"MX$","NZD":"NZ$","PHP":"\u20b1","TWD":"NT$","USD":"US$","VND":"\u20ab","XAF":"FCFA","XCD":"EC$","XCG":"Cg.","XOF":"F\u202fCFA","XPF":"CFPF","ZAR":"R"},
  lists: {"and":{"between":", ","last":" and ","two":" and "},"or":{"between":", ","last":" or ","two":" or "}},
  dates: {"medium":{"pattern":"{dd} {month} {y}","months":["Jan","Feb","Mar","Apr","May","Jun","Jul","Aug","Sept","Oct","Nov","Dec"]},"long":{"pattern":"{dd} {month} {y}","months":["January","February","March","April","May","June","July","August","September","October","November","December"]},"time":"{HH}:{mm}","halves":[],"withTime":"{date}, {time}"},
}],
]);
