// Made by scripts/locale-data.mjs from Unicode CLDR 48.2.0. Do not edit.
// Copyright 2004-2026 Unicode, Inc. Used under the Unicode License V3, https://www.unicode.org/license.txt.
import type { Formats } from '../../formats.ts';

export const FORMATS: Formats = {
  direction: "ltr",
  numbers: {"decimal":",","group":"\u00a0","grouping":[3,3],"leastGrouped":1,"zero":48},
  percent: "{0}\u00a0%",
  money: {"decimal":",","group":"\u00a0","grouping":[3,3],"pattern":"{amount}\u00a0{symbol}","letterPattern":"{amount}\u00a0{symbol}"},
  symbols: {"BBD":"Bds$","BMD":"BM$","BRL":"BR$","BSD":"BS$","BZD":"BZ$","CAD":"CA$","DKK":"Dkr","DOP":"RD$","EGP":"EG\u00a3","EUR":"\u20ac","ILS":"\u20aa","ISK":"Ikr","JMD":"JM$","MXN":"MX$","NOK":"Nkr","SEK":"kr","USD":"US$","XAF":"FCFA","XCD":"EC$","XOF":"F\u202fCFA","XPF":"CFPF"},
  lists: {"and":{"between":", ","last":" och ","two":" och "},"or":{"between":", ","last":" eller ","two":" eller "}},
  durations: {"second":{"one":"{0} sekund","other":"{0} sekunder"},"minute":{"one":"{0} minut","other":"{0} minuter"},"hour":{"one":"{0} timme","other":"{0} timmar"},"day":{"other":"{0} dygn"},"week":{"one":"{0} vecka","other":"{0} veckor"},"month":{"one":"{0} m\u00e5nad","other":"{0} m\u00e5nader"},"year":{"other":"{0} \u00e5r"}},
  durationsInPhrases: {},
  sizes: {"B":{"other":"{0} B"},"KB":{"other":"{0} kB"},"MB":{"other":"{0} MB"},"GB":{"other":"{0} GB"},"TB":{"other":"{0} TB"},"PB":{"other":"{0} PB"}},
  dates: {"medium":{"pattern":"{d} {month} {y}","months":["jan.","feb.","mars","apr.","maj","juni","juli","aug.","sep.","okt.","nov.","dec."]},"long":{"pattern":"{d} {month} {y}","months":["januari","februari","mars","april","maj","juni","juli","augusti","september","oktober","november","december"]},"time":"{HH}:{mm}","halves":[],"withTime":"{date} {time}"},
};

export const REGIONAL_FORMATS: ReadonlyMap<string, Partial<Formats>> = new Map<string, Partial<Formats>>([
  ["sv-FI", {
  dates: {"medium":{"pattern":"{d} {month} {y}","months":["jan.","feb.","mars","apr.","maj","juni","juli","aug.","sep.","okt.","nov.","dec."]},"long":{"pattern":"{d} {month} {y}","months":["januari","februari","mars","april","maj","juni","juli","augusti","september","oktober","november","december"]},"time":"{H}.{mm}","halves":[],"withTime":"{date} {time}"},
}],
]);
