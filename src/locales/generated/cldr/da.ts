// Made by scripts/locale-data.mjs from Unicode CLDR 48.2.0. Do not edit.
// Copyright 2004-2026 Unicode, Inc. Used under the Unicode License V3, https://www.unicode.org/license.txt.
import type { Formats } from '../../formats.ts';

export const FORMATS: Formats = {
  direction: "ltr",
  numbers: {"decimal":",","group":".","grouping":[3,3],"leastGrouped":1,"zero":48},
  percent: "{0}\u00a0%",
  money: {"decimal":",","group":".","grouping":[3,3],"pattern":"{amount}\u00a0{symbol}","letterPattern":"{amount}\u00a0{symbol}"},
  symbols: {"AUD":"AU$","BRL":"R$","CAD":"CA$","CNY":"CN\u00a5","DKK":"kr.","EUR":"\u20ac","GBP":"\u00a3","HKD":"HK$","ILS":"\u20aa","INR":"\u20b9","JPY":"JP\u00a5","KRW":"\u20a9","MXN":"MX$","NZD":"NZ$","THB":"\u0e3f","TWD":"NT$","USD":"US$","VND":"\u20ab","XAF":"FCFA","XCD":"EC$","XCG":"Cg.","XOF":"F\u202fCFA","XPF":"CFPF"},
  lists: {"and":{"between":", ","last":" og ","two":" og "},"or":{"between":", ","last":" eller ","two":" eller "}},
  durations: {"second":{"one":"{0} sekund","other":"{0} sekunder"},"minute":{"one":"{0} minut","other":"{0} minutter"},"hour":{"one":"{0} time","other":"{0} timer"},"day":{"one":"{0} dag","other":"{0} dage"},"week":{"one":"{0} uge","other":"{0} uger"},"month":{"one":"{0} m\u00e5ned","other":"{0} m\u00e5neder"},"year":{"other":"{0} \u00e5r"}},
  durationsInPhrases: {},
  sizes: {"B":{"other":"{0} B"},"KB":{"other":"{0} kB"},"MB":{"other":"{0} MB"},"GB":{"other":"{0} GB"},"TB":{"other":"{0} TB"},"PB":{"other":"{0} PB"}},
  dates: {"medium":{"pattern":"{d}. {month} {y}","months":["jan.","feb.","mar.","apr.","maj","jun.","jul.","aug.","sep.","okt.","nov.","dec."]},"long":{"pattern":"{d}. {month} {y}","months":["januar","februar","marts","april","maj","juni","juli","august","september","oktober","november","december"]},"time":"{HH}.{mm}","halves":[],"withTime":"{date} {time}"},
};

export const REGIONAL_FORMATS: ReadonlyMap<string, Partial<Formats>> = new Map<string, Partial<Formats>>([]);
