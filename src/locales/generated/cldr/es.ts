// Made by scripts/locale-data.mjs from Unicode CLDR 48.2.0. Do not edit.
// Copyright 2004-2026 Unicode, Inc. Used under the Unicode License V3, https://www.unicode.org/license.txt.
import type { Formats } from '../../formats.ts';

export const FORMATS: Formats = {
  direction: "ltr",
  numbers: {"decimal":",","group":".","grouping":[3,3],"leastGrouped":2,"zero":48},
  percent: "{0}\u00a0%",
  money: {"decimal":",","group":".","grouping":[3,3],"pattern":"{amount}\u00a0{symbol}","letterPattern":"{amount}\u00a0{symbol}"},
  symbols: {"EUR":"\u20ac","THB":"\u0e3f","USD":"US$","VND":"\u20ab","XCG":"Cg.","XPF":"CFPF"},
  lists: {"and":{"between":", ","last":" y ","two":" y "},"or":{"between":", ","last":" o ","two":" o "}},
  durations: {"second":{"one":"{0} segundo","other":"{0} segundos"},"minute":{"one":"{0} minuto","other":"{0} minutos"},"hour":{"one":"{0} hora","other":"{0} horas"},"day":{"one":"{0} d\u00eda","other":"{0} d\u00edas"},"week":{"one":"{0} semana","other":"{0} semanas"},"month":{"one":"{0} mes","other":"{0} meses"},"year":{"one":"{0} a\u00f1o","other":"{0} a\u00f1os"}},
  durationsInPhrases: {},
  sizes: {"B":{"other":"{0} B"},"KB":{"other":"{0} kB"},"MB":{"other":"{0} MB"},"GB":{"other":"{0} GB"},"TB":{"other":"{0} TB"},"PB":{"other":"{0} PB"}},
  dates: {"medium":{"pattern":"{d} {month} {y}","months":["ene","feb","mar","abr","may","jun","jul","ago","sept","oct","nov","dic"]},"long":{"pattern":"{d} de {month} de {y}","months":["enero","febrero","marzo","abril","mayo","junio","julio","agosto","septiembre","octubre","noviembre","diciembre"]},"time":"{H}:{mm}","halves":[],"withTime":"{date}, {time}"},
};

export const REGIONAL_FORMATS: ReadonlyMap<string, Partial<Formats>> = new Map<string, Partial<Formats>>([
  ["es-AR", {
  numbers: {"decimal":",","group":".","grouping":[3,3],"leastGrouped":1,"zero":48},
  percent: "{0}%",
  money: {"decimal":",","group":".","grouping":[3,3],"pattern":"{symbol}\u00a0{amount}","letterPattern":"{symbol}\u00a0{amount}"},
  symbols: {"ARS":"$","USD":"US$","XCG":"Cg.","XPF":"CFPF"},
  sizes: {"B":{"other":"{0} byte"},"KB":{"other":"{0} kB"},"MB":{"other":"{0} MB"},"GB":{"other":"{0} GB"},"TB":{"other":"{0} TB"},"PB":{"other":"{0} PB"}},
  dates: {"medium":{"pattern":"{d} {month} {y}","months":["ene","feb","mar","abr","may","jun","jul","ago","sept","oct","nov","dic"]},"long":{"pattern":"{d} de {month} de {y}","months":["enero","febrero","marzo","abril","mayo","junio","julio","agosto","septiembre","octubre","noviembre","diciembre"]},"time":"{h}:{mm}\u202f{a}","halves":["a.\u202fm.","p.\u202fm."],"withTime":"{date}, {time}"},
}],
  ["es-CL", {
  numbers: {"decimal":",","group":".","grouping":[3,3],"leastGrouped":1,"zero":48},
  percent: "{0}%",
  money: {"decimal":",","group":".","grouping":[3,3],"pattern":"{symbol}{amount}","letterPattern":"{symbol}\u00a0{amount}"},
  symbols: {"CLP":"$","USD":"US$","XCG":"Cg.","XPF":"CFPF"},
  sizes: {"B":{"other":"{0} byte"},"KB":{"other":"{0} kB"},"MB":{"other":"{0} MB"},"GB":{"other":"{0} GB"},"TB":{"other":"{0} TB"},"PB":{"other":"{0} PB"}},
  dates: {"medium":{"pattern":"{dd}-{MM}-{y}","months":[]},"long":{"pattern":"{d} de {month} de {y}","months":["enero","febrero","marzo","abril","mayo","junio","julio","agosto","septiembre","octubre","noviembre","diciembre"]},"time":"{h}:{mm}\u202f{a}","halves":["a.\u202fm.","p.\u202fm."],"withTime":"{date}, {time}"},
}],
  ["es-CO", {
  numbers: {"decimal":",","group":".","grouping":[3,3],"leastGrouped":1,"zero":48},
  percent: "{0}%",
  money: {"decimal":",","group":".","grouping":[3,3],"pattern":"{symbol}\u00a0{amount}","letterPattern":"{symbol}\u00a0{amount}"},
  symbols: {"COP":"$","USD":"US$","XCG":"Cg.","XPF":"CFPF"},
  sizes: {"B":{"other":"{0} byte"},"KB":{"other":"{0} kB"},"MB":{"other":"{0} MB"},"GB":{"other":"{0} GB"},"TB":{"other":"{0} TB"},"PB":{"other":"{0} PB"}},
  dates: {"medium":{"pattern":"{d}/{MM}/{y}","months":[]},"long":{"pattern":"{d} de {month} de {y}","months":["enero","febrero","marzo","abril","mayo","junio","julio","agosto","septiembre","octubre","noviembre","diciembre"]},"time":"{h}:{mm}\u202f{a}","halves":["a.\u202fm.","p.\u202fm."],"withTime":"{date}, {time}"},
}],
  ["es-MX", {
  numbers: {"decimal":".","group":",","grouping":[3,3],"leastGrouped":1,"zero":48},
  percent: "{0}%",
  money: {"decimal":".","group":",","grouping":[3,3],"pattern":"{symbol}{amount}","letterPattern":"{symbol}\u00a0{amount}"},
  symbols: {"MRU":"UM","MXN":"$","XCG":"Cg.","XPF":"CFPF"},
  sizes: {"B":{"one":"{0} B","other":"{0} byte"},"KB":{"other":"{0} kB"},"MB":{"other":"{0} MB"},"GB":{"other":"{0} GB"},"TB":{"other":"{0} TB"},"PB":{"other":"{0} PB"}},
  dates: {"medium":{"pattern":"{d} {month} {y}","months":["ene","feb","mar","abr","may","jun","jul","ago","sep","oct","nov","dic"]},"long":{"pattern":"{d} de {month} de {y}","months":["enero","febrero","marzo","abril","mayo","junio","julio","agosto","septiembre","octubre","noviembre","diciembre"]},"time":"{h}:{mm}\u202f{a}","halves":["a.m.","p.m."],"withTime":"{date}, {time}"},
}],
  ["es-PE", {
  numbers: {"decimal":".","group":",","grouping":[3,3],"leastGrouped":1,"zero":48},
  percent: "{0}%",
  money: {"decimal":".","group":",","grouping":[3,3],"pattern":"{symbol}\u00a0{amount}","letterPattern":"{symbol}\u00a0{amount}"},
  symbols: {"PEN":"S/","XCG":"Cg.","XPF":"CFPF"},
  sizes: {"B":{"other":"{0} byte"},"KB":{"other":"{0} kB"},"MB":{"other":"{0} MB"},"GB":{"other":"{0} GB"},"TB":{"other":"{0} TB"},"PB":{"other":"{0} PB"}},
  dates: {"medium":{"pattern":"{d} {month} {y}","months":["ene.","feb.","mar.","abr.","may.","jun.","jul.","ago.","set.","oct.","nov.","dic."]},"long":{"pattern":"{d} de {month} de {y}","months":["enero","febrero","marzo","abril","mayo","junio","julio","agosto","setiembre","octubre","noviembre","diciembre"]},"time":"{h}:{mm}\u202f{a}","halves":["a.\u202fm.","p.\u202fm."],"withTime":"{date}, {time}"},
}],
  ["es-US", {
  numbers: {"decimal":".","group":",","grouping":[3,3],"leastGrouped":1,"zero":48},
  percent: "{0}%",
  money: {"decimal":".","group":",","grouping":[3,3],"pattern":"{symbol}{amount}","letterPattern":"{symbol}\u00a0{amount}"},
  symbols: {"JPY":"\u00a5","USD":"$","XCG":"Cg.","XPF":"CFPF"},
  sizes: {"B":{"other":"{0} byte"},"KB":{"other":"{0} kB"},"MB":{"other":"{0} MB"},"GB":{"other":"{0} GB"},"TB":{"other":"{0} TB"},"PB":{"other":"{0} PB"}},
  dates: {"medium":{"pattern":"{d} {month} {y}","months":["ene","feb","mar","abr","may","jun","jul","ago","sept","oct","nov","dic"]},"long":{"pattern":"{d} de {month} de {y}","months":["enero","febrero","marzo","abril","mayo","junio","julio","agosto","septiembre","octubre","noviembre","diciembre"]},"time":"{h}:{mm}\u202f{a}","halves":["a.m.","p.m."],"withTime":"{date}, {time}"},
}],
]);
