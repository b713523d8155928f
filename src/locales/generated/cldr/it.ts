// Made by scripts/locale-data.mjs from Unicode CLDR 48.2.0. Do not edit.
// Copyright 2004-2026 Unicode, Inc. Used under the Unicode License V3, https://www.unicode.org/license.txt.
import type { Formats } from '../../formats.ts';

export const FORMATS: Formats = {
  direction: "ltr",
  numbers: {"decimal":",","group":".","grouping":[3,3],"leastGrouped":2,"zero":48},
  percent: "{0}%",
  money: {"decimal":",","group":".","grouping":[3,3],"pattern":"{amount}\u00a0{symbol}","letterPattern":"{amount}\u00a0{symbol}"},
  symbols: {"AUD":"A$","CAD":"CA$","CNY":"CN\u00a5","EUR":"\u20ac","GBP":"\u00a3","ILS":"\u20aa","NZD":"NZ$","PHP":"\u20b1","THB":"\u0e3f","XAF":"FCFA","XCD":"EC$","XCG":"Cf","XOF":"F\u202fCFA","XPF":"CFPF"},
  lists: {"and":{"between":", ","last":" e ","two":" e "},"or":{"between":", ","last":" o ","two":" o "}},
  durations: {"second":{"one":"{0} secondo","other":"{0} secondi"},"minute":{"one":"{0} minuto","other":"{0} minuti"},"hour":{"one":"{0} ora","other":"{0} ore"},"day":{"one":"{0} giorno","other":"{0} giorni"},"week":{"one":"{0} settimana","other":"{0} settimane"},"month":{"one":"{0} mese","other":"{0} mesi"},"year":{"one":"{0} anno","other":"{0} anni"}},
  durationsInPhrases: {},
  sizes: {"B":{"other":"{0} byte"},"KB":{"other":"{0} kB"},"MB":{"other":"{0} MB"},"GB":{"other":"{0} GB"},"TB":{"other":"{0} TB"},"PB":{"other":"{0} PB"}},
  dates: {"medium":{"pattern":"{d} {month} {y}","months":["gen","feb","mar","apr","mag","giu","lug","ago","set","ott","nov","dic"]},"long":{"pattern":"{d} {month} {y}","months":["gennaio","febbraio","marzo","aprile","maggio","giugno","luglio","agosto","settembre","ottobre","novembre","dicembre"]},"time":"{HH}:{mm}","halves":[],"withTime":"{date}, {time}"},
};

export const REGIONAL_FORMATS: ReadonlyMap<string, Partial<Formats>> = new Map<string, Partial<Formats>>([]);
