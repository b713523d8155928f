// Made by scripts/locale-data.mjs from Unicode CLDR 48.2.0. Do not edit.
// Copyright 2004-2026 Unicode, Inc. Used under the Unicode License V3, https://www.unicode.org/license.txt.
import type { Formats } from '../../formats.ts';

export const FORMATS: Formats = {
  direction: "ltr",
  numbers: {"decimal":",","group":".","grouping":[3,3],"leastGrouped":1,"zero":48},
  percent: "{0}%",
  money: {"decimal":",","group":".","grouping":[3,3],"pattern":"{symbol}\u00a0{amount}","letterPattern":"{symbol}\u00a0{amount}"},
  symbols: {"AUD":"AU$","BRL":"R$","CAD":"C$","CNY":"CN\u00a5","EUR":"\u20ac","FJD":"FJ$","GBP":"\u00a3","HKD":"HK$","ILS":"\u20aa","INR":"\u20b9","JPY":"JP\u00a5","KRW":"\u20a9","MXN":"MX$","NZD":"NZ$","SBD":"SI$","THB":"\u0e3f","TWD":"NT$","USD":"US$","VND":"\u20ab","XAF":"FCFA","XCD":"EC$","XCG":"Cg.","XOF":"F\u202fCFA","ZWG":"ZiG"},
  lists: {"and":{"between":", ","last":" en ","two":" en "},"or":{"between":", ","last":" of ","two":" of "}},
  durations: {"second":{"one":"{0} seconde","other":"{0} seconden"},"minute":{"one":"{0} minuut","other":"{0} minuten"},"hour":{"other":"{0} uur"},"day":{"one":"{0} dag","other":"{0} dagen"},"week":{"one":"{0} week","other":"{0} weken"},"month":{"one":"{0} maand","other":"{0} maanden"},"year":{"other":"{0} jaar"}},
  durationsInPhrases: {},
  sizes: {"B":{"other":"{0} byte"},"KB":{"other":"{0} kB"},"MB":{"other":"{0} MB"},"GB":{"other":"{0} GB"},"TB":{"other":"{0} TB"},"PB":{"other":"{0} PB"}},
  dates: {"medium":{"pattern":"{d} {month} {y}","months":["jan","feb","mrt","apr","mei","jun","jul","aug","sep","okt","nov","dec"]},"long":{"pattern":"{d} {month} {y}","months":["januari","februari","maart","april","mei","juni","juli","augustus","september","oktober","november","december"]},"time":"{HH}:{mm}","halves":[],"withTime":"{date}, {time}"},
};

export const REGIONAL_FORMATS: ReadonlyMap<string, Partial<Formats>> = new Map<string, Partial<Formats>>([]);
