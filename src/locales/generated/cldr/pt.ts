// Made by scripts/locale-data.mjs from Unicode CLDR 48.2.0. Do not edit.
// Copyright 2004-2026 Unicode, Inc. Used under the Unicode License V3, https://www.unicode.org/license.txt.
import type { Formats } from '../../formats.ts';

export const FORMATS: Formats = {
  direction: "ltr",
  numbers: {"decimal":",","group":".","grouping":[3,3],"leastGrouped":1,"zero":48},
  percent: "{0}%",
  money: {"decimal":",","group":".","grouping":[3,3],"pattern":"{symbol}\u00a0{amount}","letterPattern":"{symbol}\u00a0{amount}"},
  symbols: {"AUD":"AU$","BRL":"R$","CAD":"CA$","CNY":"CN\u00a5","EUR":"\u20ac","GBP":"\u00a3","HKD":"HK$","ILS":"\u20aa","INR":"\u20b9","JPY":"JP\u00a5","KRW":"\u20a9","MXN":"MX$","NZD":"NZ$","THB":"\u0e3f","TWD":"NT$","USD":"US$","VND":"\u20ab","XAF":"FCFA","XCD":"EC$","XCG":"Cg.","XOF":"F\u202fCFA","XPF":"CFPF"},
  lists: {"and":{"between":", ","last":" e ","two":" e "},"or":{"between":", ","last":" ou ","two":" ou "}},
  durations: {"second":{"one":"{0} segundo","other":"{0} segundos"},"minute":{"one":"{0} minuto","other":"{0} minutos"},"hour":{"one":"{0} hora","other":"{0} horas"},"day":{"one":"{0} dia","other":"{0} dias"},"week":{"one":"{0} semana","other":"{0} semanas"},"month":{"one":"{0} m\u00eas","other":"{0} meses"},"year":{"one":"{0} ano","other":"{0} anos"}},
  durationsInPhrases: {},
  sizes: {"B":{"other":"{0} bytes"},"KB":{"other":"{0} kB"},"MB":{"other":"{0} MB"},"GB":{"other":"{0} GB"},"TB":{"other":"{0} TB"},"PB":{"other":"{0} PB"}},
  dates: {"medium":{"pattern":"{d} de {month} de {y}","months":["jan.","fev.","mar.","abr.","mai.","jun.","jul.","ago.","set.","out.","nov.","dez."]},"long":{"pattern":"{d} de {month} de {y}","months":["janeiro","fevereiro","mar\u00e7o","abril","maio","junho","julho","agosto","setembro","outubro","novembro","dezembro"]},"time":"{HH}:{mm}","halves":[],"withTime":"{date} {time}"},
};

export const REGIONAL_FORMATS: ReadonlyMap<string, Partial<Formats>> = new Map<string, Partial<Formats>>([
  ["pt-PT", {
  numbers: {"decimal":",","group":"\u00a0","grouping":[3,3],"leastGrouped":2,"zero":48},
  money: {"decimal":",","group":"\u00a0","grouping":[3,3],"pattern":"{amount}\u00a0{symbol}","letterPattern":"{amount}\u00a0{symbol}"},
  sizes: {"B":{"other":"{0} byte"},"KB":{"other":"{0} kB"},"MB":{"other":"{0} MB"},"GB":{"other":"{0} GB"},"TB":{"other":"{0} TB"},"PB":{"other":"{0} PB"}},
  dates: {"medium":{"pattern":"{dd}/{MM}/{y}","months":[]},"long":{"pattern":"{d} de {month} de {y}","months":["janeiro","fevereiro","mar\u00e7o","abril","maio","junho","julho","agosto","setembro","outubro","novembro","dezembro"]},"time":"{HH}:{mm}","halves":[],"withTime":"{date}, {time}"},
}],
]);
