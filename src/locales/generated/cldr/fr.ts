// Made by scripts/locale-data.mjs from Unicode CLDR 48.2.0. Do not edit.
// Copyright 2004-2026 Unicode, Inc. Used under the Unicode License V3, https://www.unicode.org/license.txt.
import type { Formats } from '../../formats.ts';

export const FORMATS: Formats = {
  direction: "ltr",
  numbers: {"decimal":",","group":"\u202f","grouping":[3,3],"leastGrouped":1,"zero":48},
  percent: "{0}\u00a0%",
  money: {"decimal":",","group":"\u202f","grouping":[3,3],"pattern":"{amount}\u00a0{symbol}","letterPattern":"{amount}\u00a0{symbol}"},
  symbols: {"ARS":"$AR","AUD":"$AU","BMD":"$BM","BND":"$BN","BRL":"R$","BZD":"$BZ","CAD":"$CA","CLP":"$CL","COP":"$CO","EUR":"\u20ac","FJD":"$FJ","FKP":"\u00a3FK","GBP":"\u00a3GB","GIP":"\u00a3GI","ILS":"\u20aa","INR":"\u20b9","KRW":"\u20a9","LBP":"\u00a3LB","MXN":"$MX","NAD":"$NA","NZD":"$NZ","SBD":"$SB","SGD":"$SG","SRD":"$SR","TTD":"$TT","USD":"$US","UYU":"$UY","VND":"\u20ab","WST":"$WS","XAF":"FCFA","XCG":"Cg.","XOF":"F\u202fCFA","XPF":"FCFP"},
  lists: {"and":{"between":", ","last":" et ","two":" et "},"or":{"between":", ","last":" ou ","two":" ou "}},
  durations: {"second":{"one":"{0}\u00a0seconde","other":"{0}\u00a0secondes"},"minute":{"one":"{0} minute","other":"{0} minutes"},"hour":{"one":"{0}\u00a0heure","other":"{0}\u00a0heures"},"day":{"one":"{0}\u00a0jour","other":"{0}\u00a0jours"},"week":{"one":"{0}\u00a0semaine","other":"{0}\u00a0semaines"},"month":{"other":"{0}\u00a0mois"},"year":{"one":"{0}\u00a0an","other":"{0} ans"}},
  durationsInPhrases: {},
  sizes: {"B":{"other":"{0}\u202fo"},"KB":{"other":"{0}\u202fko"},"MB":{"other":"{0}\u202fMo"},"GB":{"other":"{0}\u202fGo"},"TB":{"other":"{0}\u202fTo"},"PB":{"other":"{0}\u202fPo"}},
  dates: {"medium":{"pattern":"{d} {month} {y}","months":["janv.","f\u00e9vr.","mars","avr.","mai","juin","juil.","ao\u00fbt","sept.","oct.","nov.","d\u00e9c."]},"long":{"pattern":"{d} {month} {y}","months":["janvier","f\u00e9vrier","mars","avril","mai","juin","juillet","ao\u00fbt","septembre","octobre","novembre","d\u00e9cembre"]},"time":"{HH}:{mm}","halves":[],"withTime":"{date}, {time}"},
};

export const REGIONAL_FORMATS: ReadonlyMap<string, Partial<Formats>> = new Map<string, Partial<Formats>>([
  ["fr-CA", {
  numbers: {"decimal":",","group":"\u00a0","grouping":[3,3],"leastGrouped":1,"zero":48},
  money: {"decimal":",","group":"\u00a0","grouping":[3,3],"pattern":"{amount}\u00a0{symbol}","letterPattern":"{amount}\u00a0{symbol}"},
  symbols: {"AUD":"$\u00a0AU","BRL":"R$","CAD":"$","CNY":"CN\u00a5","EUR":"\u20ac","GBP":"\u00a3","HKD":"$\u00a0HK","JPY":"\u00a5","NZD":"$\u00a0NZ","SGD":"$\u00a0SG","USD":"$\u00a0US","XCG":"Cg."},
  durations: {"second":{"one":"{0} seconde","other":"{0} secondes"},"minute":{"one":"{0}\u00a0minute","other":"{0}\u00a0minutes"},"hour":{"one":"{0}\u00a0heure","other":"{0}\u00a0heures"},"day":{"one":"{0}\u00a0jour","other":"{0}\u00a0jours"},"week":{"one":"{0}\u00a0semaine","other":"{0}\u00a0semaines"},"month":{"other":"{0}\u00a0mois"},"year":{"one":"{0}\u00a0an","other":"{0}\u00a0ans"}},
  sizes: {"B":{"other":"{0}\u00a0o"},"KB":{"other":"{0}\u00a0ko"},"MB":{"other":"{0}\u00a0Mo"},"GB":{"other":"{0}\u00a0Go"},"TB":{"other":"{0}\u00a0To"},"PB":{"other":"{0}\u00a0Po"}},
  dates: {"medium":{"pattern":"{d} {month} {y}","months":["janv.","f\u00e9vr.","mars","avr.","mai","juin","juill.","ao\u00fbt","sept.","oct.","nov.","d\u00e9c."]},"long":{"pattern":"{d} {month} {y}","months":["janvier","f\u00e9vrier","mars","avril","mai","juin","juillet","ao\u00fbt","septembre","octobre","novembre","d\u00e9cembre"]},"time":"{HH} h {mm}","halves":[],"withTime":"{date}, {time}"},
}],
  ["fr-CH", {
  numbers: {"decimal":",","group":"'","grouping":[3,3],"leastGrouped":1,"zero":48},
  percent: "{0}%",
  money: {"decimal":".","group":"'","grouping":[3,3],"pattern":"{amount}\u00a0{symbol}","letterPattern":"{amount}\u00a0{symbol}"},
}],
]);
