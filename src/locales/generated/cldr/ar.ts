// Made by scripts/locale-data.mjs from Unicode CLDR 48.2.0. Do not edit.
// Copyright 2004-2026 Unicode, Inc. Used under the Unicode License V3, https://www.unicode.org/license.txt.
import type { Formats } from '../../formats.ts';

export const FORMATS: Formats = {
  direction: "rtl",
  numbers: {"decimal":".","group":",","grouping":[3,3],"leastGrouped":1,"zero":48},
  percent: "{0}\u200e%\u200e",
  money: {"decimal":".","group":",","grouping":[3,3],"pattern":"\u200f{amount}\u00a0{symbol}","letterPattern":"\u200f{amount}\u00a0{symbol}"},
  symbols: {"AED":"\u062f.\u0625.\u200f","AUD":"AU$","BHD":"\u062f.\u0628.\u200f","BRL":"R$","CAD":"CA$","CNY":"CN\u00a5","DZD":"\u062f.\u062c.\u200f","EGP":"\u062c.\u0645.\u200f","EUR":"\u20ac","GBP":"UK\u00a3","HKD":"HK$","ILS":"\u20aa","INR":"\u20b9","IQD":"\u062f.\u0639.\u200f","IRR":"\u0631.\u0625.","JOD":"\u062f.\u0623.\u200f","JPY":"JP\u00a5","KRW":"\u20a9","KWD":"\u062f.\u0643.\u200f","LBP":"\u0644.\u0644.\u200f","LYD":"\u062f.\u0644.\u200f","MAD":"\u062f.\u0645.\u200f","MRU":"\u0623.\u0645.","MXN":"MX$","NZD":"NZ$","OMR":"\u0631.\u0639.\u200f","QAR":"\u0631.\u0642.\u200f","SAR":"\u0631.\u0633.\u200f","SDG":"\u062c.\u0633.","SYP":"\u0644.\u0633.\u200f","THB":"\u0e3f","TND":"\u062f.\u062a.\u200f","TWD":"NT$","USD":"US$","VND":"\u20ab","XAF":"FCFA","XCD":"EC$","XCG":"Cg.","XOF":"F\u202fCFA","XPF":"CFPF","YER":"\u0631.\u064a.\u200f"},
  lists: {"and":{"between":" \u0648","last":" \u0648","two":" \u0648"},"or":{"between":" \u0623\u0648 ","last":" \u0623\u0648 ","two":" \u0623\u0648 "}},
  durations: {"second":{"one":"\u062b\u0627\u0646\u064a\u0629","two":"\u062b\u0627\u0646\u064a\u062a\u0627\u0646","few":"{0} \u062b\u0648\u0627\u0646","other":"{0} \u062b\u0627\u0646\u064a\u0629"},"minute":{"one":"\u062f\u0642\u064a\u0642\u0629","two":"\u062f\u0642\u064a\u0642\u062a\u0627\u0646","few":"{0} \u062f\u0642\u0627\u0626\u0642","other":"{0} \u062f\u0642\u064a\u0642\u0629"},"hour":{"one":"\u0633\u0627\u0639\u0629","two":"\u0633\u0627\u0639\u062a\u0627\u0646","few":"{0} \u0633\u0627\u0639\u0627\u062a","other":"{0} \u0633\u0627\u0639\u0629"},"day":{"one":"\u064a\u0648\u0645","two":"\u064a\u0648\u0645\u0627\u0646","few":"{0} \u0623\u064a\u0627\u0645","many":"{0} \u064a\u0648\u0645\u064b\u0627","other":"{0} \u064a\u0648\u0645"},"week":{"one":"\u0623\u0633\u0628\u0648\u0639","two":"\u0623\u0633\u0628\u0648\u0639\u0627\u0646","few":"{0} \u0623\u0633\u0627\u0628\u064a\u0639","many":"{0} \u0623\u0633\u0628\u0648\u0639\u064b\u0627","other":"{0} \u0623\u0633\u0628\u0648\u0639"},"month":{"one":"\u0634\u0647\u0631","two":"\u0634\u0647\u0631\u0627\u0646","few":"{0} \u0623\u0634\u0647\u0631","many":"{0} \u0634\u0647\u0631\u064b\u0627","other":"{0} \u0634\u0647\u0631"},"year":{"one":"\u0633\u0646\u0629","two":"\u0633\u0646\u062a\u0627\u0646","few":"{0} \u0633\u0646\u0648\u0627\u062a","other":"{0} \u0633\u0646\u0629"}},
  durationsInPhrases: {},
  sizes: {"B":{"other":"{0} \u0628\u0627\u064a\u062a"},"KB":{"other":"{0} \u0643\u064a\u0644\u0648\u0628\u0627\u064a\u062a"},"MB":{"other":"{0} \u0645.\u0628"},"GB":{"other":"{0} \u063a.\u0628"},"TB":{"other":"{0} \u062a\u064a\u0631\u0627\u0628\u0627\u064a\u062a"},"PB":{"other":"{0} \u0628\u064a\u062a\u0627\u0628\u0627\u064a\u062a"}},
  dates: {"medium":{"pattern":"{dd}\u200f/{MM}\u200f/{y}","months":[]},"long":{"pattern":"{d} {month} {y}","months":["\u064a\u0646\u0627\u064a\u0631","\u0641\u0628\u0631\u0627\u064a\u0631","\u0645\u0627\u0631\u0633","\u0623\u0628\u0631\u064a\u0644","\u0645\u0627\u064a\u0648","\u064a\u0648\u0646\u064a\u0648","\u064a\u0648\u0644\u064a\u0648","\u0623\u063a\u0633\u0637\u0633","\u0633\u0628\u062a\u0645\u0628\u0631","\u0623\u0643\u062a\u0648\u0628\u0631","\u0646\u0648\u0641\u0645\u0628\u0631","\u062f\u064a\u0633\u0645\u0628\u0631"]},"time":"{h}:{mm} {a}","halves":["\u0635","\u0645"],"withTime":"{date}\u060c {time}"},
};

export const REGIONAL_FORMATS: ReadonlyMap<string, Partial<Formats>> = new Map<string, Partial<Formats>>([
  ["ar-EG", {
  numbers: {"decimal":"\u066b","group":"\u066c","grouping":[3,3],"leastGrouped":1,"zero":1632},
  percent: "{0}\u066a\u061c",
  money: {"decimal":"\u066b","group":"\u066c","grouping":[3,3],"pattern":"\u200f{amount}\u00a0{symbol}","letterPattern":"\u200f{amount}\u00a0{symbol}"},
}],
  ["ar-MA", {
  numbers: {"decimal":",","group":".","grouping":[3,3],"leastGrouped":1,"zero":48},
  money: {"decimal":",","group":".","grouping":[3,3],"pattern":"\u200f{amount}\u00a0{symbol}","letterPattern":"\u200f{amount}\u00a0{symbol}"},
  dates: {"medium":{"pattern":"{dd}\u200f/{MM}\u200f/{y}","months":[]},"long":{"pattern":"{d} {month} {y}","months":["\u064a\u0646\u0627\u064a\u0631","\u0641\u0628\u0631\u0627\u064a\u0631","\u0645\u0627\u0631\u0633","\u0623\u0628\u0631\u064a\u0644","\u0645\u0627\u064a","\u064a\u0648\u0646\u064a\u0648","\u064a\u0648\u0644\u064a\u0648\u0632","\u063a\u0634\u062a","\u0634\u062a\u0646\u0628\u0631","\u0623\u0643\u062a\u0648\u0628\u0631","\u0646\u0648\u0646\u0628\u0631","\u062f\u062c\u0646\u0628\u0631"]},"time":"{HH}:{mm}","halves":[],"withTime":"{date}\u060c {time}"},
}],
  ["ar-SA", {
  numbers: {"decimal":"\u066b","group":"\u066c","grouping":[3,3],"leastGrouped":1,"zero":1632},
  percent: "{0}\u066a\u061c",
  money: {"decimal":"\u066b","group":"\u066c","grouping":[3,3],"pattern":"\u200f{amount}\u00a0{symbol}","letterPattern":"\u200f{amount}\u00a0{symbol}"},
  durations: {"second":{"one":"\u062b\u0627\u0646\u064a\u0629","two":"\u062b\u0627\u0646\u064a\u062a\u0627\u0646","few":"{0} \u062b\u0648\u0627\u0646\u064d","other":"{0} \u062b\u0627\u0646\u064a\u0629"},"minute":{"one":"\u062f\u0642\u064a\u0642\u0629","two":"\u062f\u0642\u064a\u0642\u062a\u0627\u0646","few":"{0} \u062f\u0642\u0627\u0626\u0642","other":"{0} \u062f\u0642\u064a\u0642\u0629"},"hour":{"one":"\u0633\u0627\u0639\u0629","two":"\u0633\u0627\u0639\u062a\u0627\u0646","few":"{0} \u0633\u0627\u0639\u0627\u062a","other":"{0} \u0633\u0627\u0639\u0629"},"day":{"one":"\u064a\u0648\u0645","two":"\u064a\u0648\u0645\u0627\u0646","few":"{0} \u0623\u064a\u0627\u0645","many":"{0} \u064a\u0648\u0645\u064b\u0627","other":"{0} \u064a\u0648\u0645"},"week":{"one":"\u0623\u0633\u0628\u0648\u0639","two":"\u0623\u0633\u0628\u0648\u0639\u0627\u0646","few":"{0} \u0623\u0633\u0627\u0628\u064a\u0639","many":"{0} \u0623\u0633\u0628\u0648\u0639\u064b\u0627","other":"{0} \u0623\u0633\u0628\u0648\u0639"},"month":{"one":"\u0634\u0647\u0631","two":"\u0634\u0647\u0631\u0627\u0646","few":"{0} \u0623\u0634\u0647\u0631","many":"{0} \u0634\u0647\u0631\u064b\u0627","other":"{0} \u0634\u0647\u0631"},"year":{"one":"\u0633\u0646\u0629","two":"\u0633\u0646\u062a\u0627\u0646","few":"{0} \u0633\u0646\u0648\u0627\u062a","other":"{0} \u0633\u0646\u0629"}},
}],
]);
