// Made by scripts/locale-data.mjs from Unicode CLDR 48.2.0. Do not edit.
// Copyright 2004-2026 Unicode, Inc. Used under the Unicode License V3, https://www.unicode.org/license.txt.
import type { Formats } from '../../formats.ts';

export const FORMATS: Formats = {
  direction: "ltr",
  numbers: {"decimal":",","group":"\u00a0","grouping":[3,3],"leastGrouped":1,"zero":48},
  percent: "{0}\u00a0%",
  money: {"decimal":",","group":"\u00a0","grouping":[3,3],"pattern":"{amount}\u00a0{symbol}","letterPattern":"{amount}\u00a0{symbol}"},
  symbols: {"EUR":"\u20ac","GBP":"\u00a3","JPY":"\u00a5","USD":"$","XAF":"FCFA","XCG":"Cg.","XOF":"F\u202fCFA"},
  lists: {"and":{"between":", ","last":" ja ","two":" ja "},"or":{"between":", ","last":" tai ","two":" tai "}},
  durations: {"second":{"one":"{0} sekunti","other":"{0} sekuntia"},"minute":{"one":"{0} minuutti","other":"{0} minuuttia"},"hour":{"one":"{0} tunti","other":"{0} tuntia"},"day":{"one":"{0} p\u00e4iv\u00e4","other":"{0} p\u00e4iv\u00e4\u00e4"},"week":{"one":"{0} viikko","other":"{0} viikkoa"},"month":{"one":"{0} kuukausi","other":"{0} kuukautta"},"year":{"one":"{0} vuosi","other":"{0} vuotta"}},
  durationsInPhrases: {},
  sizes: {"B":{"other":"{0} t"},"KB":{"other":"{0} kt"},"MB":{"other":"{0} Mt"},"GB":{"other":"{0} Gt"},"TB":{"other":"{0} Tt"},"PB":{"other":"{0} Pt"}},
  dates: {"medium":{"pattern":"{d}.{M}.{y}","months":[]},"long":{"pattern":"{d}. {month} {y}","months":["tammikuuta","helmikuuta","maaliskuuta","huhtikuuta","toukokuuta","kes\u00e4kuuta","hein\u00e4kuuta","elokuuta","syyskuuta","lokakuuta","marraskuuta","joulukuuta"]},"time":"{H}.{mm}","halves":[],"withTime":"{date} {time}"},
};

export const REGIONAL_FORMATS: ReadonlyMap<string, Partial<Formats>> = new Map<string, Partial<Formats>>([]);
