// Made by scripts/locale-data.mjs from Unicode CLDR 48.2.0. Do not edit.
// Copyright 2004-2026 Unicode, Inc. Used under the Unicode License V3, https://www.unicode.org/license.txt.
import type { Formats } from '../../formats.ts';

export const FORMATS: Formats = {
  direction: "ltr",
  numbers: {"decimal":",","group":"\u00a0","grouping":[3,3],"leastGrouped":2,"zero":48},
  percent: "{0}%",
  money: {"decimal":",","group":"\u00a0","grouping":[3,3],"pattern":"{amount}\u00a0{symbol}","letterPattern":"{amount}\u00a0{symbol}"},
  symbols: {"BRL":"R$","EUR":"\u20ac","PLN":"z\u0142","XAF":"FCFA","XCD":"EC$","XOF":"F\u202fCFA","XPF":"CFPF"},
  lists: {"and":{"between":", ","last":" i ","two":" i "},"or":{"between":", ","last":" lub ","two":" lub "}},
  durations: {"second":{"one":"{0} sekunda","many":"{0} sekund","other":"{0} sekundy"},"minute":{"one":"{0} minuta","many":"{0} minut","other":"{0} minuty"},"hour":{"one":"{0} godzina","many":"{0} godzin","other":"{0} godziny"},"day":{"one":"{0} dzie\u0144","few":"{0} dni","many":"{0} dni","other":"{0} dnia"},"week":{"one":"{0} tydzie\u0144","few":"{0} tygodnie","many":"{0} tygodni","other":"{0} tygodnia"},"month":{"one":"{0} miesi\u0105c","few":"{0} miesi\u0105ce","many":"{0} miesi\u0119cy","other":"{0} miesi\u0105ca"},"year":{"one":"{0} rok","few":"{0} lata","many":"{0} lat","other":"{0} roku"}},
  durationsInPhrases: {"second":{"one":"{0} sekund\u0119","many":"{0} sekund","other":"{0} sekundy"},"minute":{"one":"{0} minut\u0119","many":"{0} minut","other":"{0} minuty"},"hour":{"one":"{0} godzin\u0119","many":"{0} godzin","other":"{0} godziny"}},
  sizes: {"B":{"other":"{0} B"},"KB":{"other":"{0} kB"},"MB":{"other":"{0} MB"},"GB":{"other":"{0} GB"},"TB":{"other":"{0} TB"},"PB":{"other":"{0} PB"}},
  dates: {"medium":{"pattern":"{d} {month} {y}","months":["sty","lut","mar","kwi","maj","cze","lip","sie","wrz","pa\u017a","lis","gru"]},"long":{"pattern":"{d} {month} {y}","months":["stycznia","lutego","marca","kwietnia","maja","czerwca","lipca","sierpnia","wrze\u015bnia","pa\u017adziernika","listopada","grudnia"]},"time":"{HH}:{mm}","halves":[],"withTime":"{date}, {time}"},
};

export const REGIONAL_FORMATS: ReadonlyMap<string, Partial<Formats>> = new Map<string, Partial<Formats>>([]);
