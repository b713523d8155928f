// Made by scripts/locale-data.mjs from Unicode CLDR 48.2.0. Do not edit.
// Copyright 2004-2026 Unicode, Inc. Used under the Unicode License V3, https://www.unicode.org/license.txt.
import type { Formats } from '../../formats.ts';

export const FORMATS: Formats = {
  direction: "ltr",
  numbers: {"decimal":",","group":"\u00a0","grouping":[3,3],"leastGrouped":1,"zero":48},
  percent: "{0}\u00a0%",
  money: {"decimal":",","group":"\u00a0","grouping":[3,3],"pattern":"{amount}\u00a0{symbol}","letterPattern":"{amount}\u00a0{symbol}"},
  symbols: {"EUR":"\u20ac","GBP":"\u00a3","NOK":"kr","XCG":"Cg.","XOF":"F\u202fCFA"},
  lists: {"and":{"between":", ","last":" og ","two":" og "},"or":{"between":", ","last":" eller ","two":" eller "}},
  durations: {"second":{"one":"{0} sekund","other":"{0} sekunder"},"minute":{"one":"{0} minutt","other":"{0} minutter"},"hour":{"one":"{0} time","other":"{0} timer"},"day":{"other":"{0} d\u00f8gn"},"week":{"one":"{0} uke","other":"{0} uker"},"month":{"one":"{0} m\u00e5ned","other":"{0} m\u00e5neder"},"year":{"other":"{0} \u00e5r"}},
  durationsInPhrases: {},
  sizes: {"B":{"other":"{0} B"},"KB":{"other":"{0} kB"},"MB":{"other":"{0} MB"},"GB":{"other":"{0} GB"},"TB":{"other":"{0} TB"},"PB":{"other":"{0} PB"}},
  dates: {"medium":{"pattern":"{d}. {month} {y}","months":["jan.","feb.","mars","apr.","mai","juni","juli","aug.","sep.","okt.","nov.","des."]},"long":{"pattern":"{d}. {month} {y}","months":["januar","februar","mars","april","mai","juni","juli","august","september","oktober","november","desember"]},"time":"{HH}:{mm}","halves":[],"withTime":"{date}, {time}"},
};

export const REGIONAL_FORMATS: ReadonlyMap<string, Partial<Formats>> = new Map<string, Partial<Formats>>([]);
