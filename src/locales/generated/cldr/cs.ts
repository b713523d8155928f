// Made by scripts/locale-data.mjs from Unicode CLDR 48.2.0. Do not edit.
// Copyright 2004-2026 Unicode, Inc. Used under the Unicode License V3, https://www.unicode.org/license.txt.
import type { Formats } from '../../formats.ts';

export const FORMATS: Formats = {
  direction: "ltr",
  numbers: {"decimal":",","group":"\u00a0","grouping":[3,3],"leastGrouped":1,"zero":48},
  percent: "{0}\u00a0%",
  money: {"decimal":",","group":"\u00a0","grouping":[3,3],"pattern":"{amount}\u00a0{symbol}","letterPattern":"{amount}\u00a0{symbol}"},
  symbols: {"AUD":"AU$","BRL":"R$","CAD":"CA$","CNY":"CN\u00a5","CZK":"K\u010d","EUR":"\u20ac","GBP":"\u00a3","HKD":"HK$","JPY":"JP\u00a5","KRW":"\u20a9","MXN":"MX$","NZD":"NZ$","TWD":"NT$","USD":"US$","XAF":"FCFA","XCD":"EC$","XCG":"Cg.","XOF":"F\u202fCFA","XPF":"CFPF"},
  lists: {"and":{"between":", ","last":" a\u00a0","two":" a\u00a0"},"or":{"between":", ","last":" nebo ","two":" nebo "}},
  durations: {"second":{"one":"{0} sekunda","few":"{0} sekundy","many":"{0} sekundy","other":"{0} sekund"},"minute":{"one":"{0} minuta","few":"{0} minuty","many":"{0} minuty","other":"{0} minut"},"hour":{"one":"{0} hodina","few":"{0} hodiny","many":"{0} hodiny","other":"{0} hodin"},"day":{"one":"{0} den","few":"{0} dny","many":"{0} dne","other":"{0} dn\u016f"},"week":{"one":"{0} t\u00fdden","few":"{0} t\u00fddny","many":"{0} t\u00fddne","other":"{0} t\u00fddn\u016f"},"month":{"one":"{0} m\u011bs\u00edc","few":"{0} m\u011bs\u00edce","many":"{0} m\u011bs\u00edce","other":"{0} m\u011bs\u00edc\u016f"},"year":{"one":"{0} rok","few":"{0} roky","many":"{0} roku","other":"{0} let"}},
  durationsInPhrases: {"second":{"one":"{0} sekundu","few":"{0} sekundy","many":"{0} sekundy","other":"{0} sekund"},"minute":{"one":"{0} minutu","few":"{0} minuty","many":"{0} minuty","other":"{0} minut"},"hour":{"one":"{0} hodinu","few":"{0} hodiny","many":"{0} hodiny","other":"{0} hodin"}},
  sizes: {"B":{"other":"{0} B"},"KB":{"other":"{0} kB"},"MB":{"other":"{0} MB"},"GB":{"other":"{0} GB"},"TB":{"other":"{0} TB"},"PB":{"other":"{0} PB"}},
  dates: {"medium":{"pattern":"{d}. {M}. {y}","months":[]},"long":{"pattern":"{d}. {month} {y}","months":["ledna","\u00fanora","b\u0159ezna","dubna","kv\u011btna","\u010dervna","\u010dervence","srpna","z\u00e1\u0159\u00ed","\u0159\u00edjna","listopadu","prosince"]},"time":"{H}:{mm}","halves":[],"withTime":"{date} {time}"},
};

export const REGIONAL_FORMATS: ReadonlyMap<string, Partial<Formats>> = new Map<string, Partial<Formats>>([]);
