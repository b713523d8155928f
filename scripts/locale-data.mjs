// node scripts/locale-data.mjs [--check]: makes src/locales/generated/cldr, the formats of every locale, from the packages of
// Unicode CLDR below. They are a quarter of a gigabyte and are needed only here, so they are fetched here, and only the
// bytes that are named. With --check nothing is written: it tells whether the files are what the packages make.

import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import * as esbuild from 'esbuild';
import { root } from './setup.mjs';

const version = '48.2.0';
const packages = {
  'cldr-dates-full':
    'zMrKvjMO414HDftLr6vKH1fNQHakFNe+F1h4S0eg+zmL4WRi9pI41fxB3UrTJDY42MEM87jCuAw/qlqCgYKcAQ==',
  'cldr-numbers-full':
    '0EQ+UkVDsyXOlxnWnL1RIENVZFqCnb04D1Yrku0obnOyttbuZz8tHmUd5c5AEvhGS/Gg2zI4fTaCm51LSGITog==',
  'cldr-misc-full':
    'dSc2Tr53dQcUGwsTinamEeoP2YXOhQrIZ+SyeuUrv4MzJOSjT/Q0qkSmX11ZwfcTbYSkIqbrgALQLhAm1yf5fA==',
  'cldr-units-full':
    'BjDC7V46eeXzgalnIumrJ1XQDk8wJaOxNLME4hmkBT9Q0hnzxn3XgtavigPUwnljk7FxlNQW9Wx+hbFrARPrQg==',
};
const target = join(root, 'src/locales/generated/cldr');
const durations = ['second', 'minute', 'hour', 'day', 'week', 'month', 'year'];
const sizes = {
  B: 'byte',
  KB: 'kilobyte',
  MB: 'megabyte',
  GB: 'gigabyte',
  TB: 'terabyte',
  PB: 'petabyte',
};
/** What CLDR calls a locale that it does not call by its own name: the region is the one that the language means. */
const names = {
  'de-DE': 'de',
  'en-US': 'en',
  'es-ES': 'es',
  'fr-FR': 'fr',
  'pt-BR': 'pt',
  'sv-SE': 'sv',
  'zh-HK': 'zh-Hant-HK',
  'zh-SG': 'zh-Hans-SG',
  'zh-TW': 'zh-Hant',
};

const { LOCALES, languageOf } = await load('src/locales/tags.ts');
const { CURRENCIES } = await load('src/catalog/currencies.ts');
const folder = mkdtempSync(join(tmpdir(), 'planspec-cldr-'));
try {
  for (const [name, hash] of Object.entries(packages)) fetchPackage(name, hash);
  const files = filesOf(makeData());
  if (process.argv.includes('--check')) check(files);
  else write(files);
} finally {
  rmSync(folder, { recursive: true });
}

/** A module of the compiler, which Node of this version cannot import as it is written. */
async function load(file) {
  const { outputFiles } = await esbuild.build({
    entryPoints: [join(root, file)],
    bundle: true,
    format: 'esm',
    write: false,
    logLevel: 'error',
  });
  return import(`data:text/javascript,${encodeURIComponent(outputFiles[0].text)}`);
}

function fetchPackage(name, hash) {
  const options = { cwd: folder, stdio: ['ignore', 'pipe', 'ignore'], shell: process.platform === 'win32' };
  execFileSync('npm', ['pack', '--silent', `${name}@${version}`], options);
  const archive = join(folder, `${name}-${version}.tgz`);
  const found = createHash('sha512').update(readFileSync(archive)).digest('base64');
  if (found !== hash) throw new Error(`${name}@${version} is not the package that was used before`);
  mkdirSync(join(folder, name));
  execFileSync('tar', ['xzf', archive, '-C', join(folder, name), '--strip-components=1'], options);
}

function read(name, locale, file) {
  return JSON.parse(readFileSync(join(folder, name, 'main', locale, `${file}.json`), 'utf8')).main[locale];
}

function makeData() {
  const languages = new Map();
  const regions = new Map();
  for (const tag of LOCALES) {
    const language = languageOf(tag);
    const all = formatsOf(names[tag] ?? (isOnlyRegion(language) ? language : tag));
    if (tag === language) languages.set(tag, all);
    else {
      const own = differences(all, languages.get(language));
      if (Object.keys(own).length > 0) regions.set(tag, own);
    }
  }
  return { languages, regions };
}

function write(files) {
  rmSync(target, { recursive: true, force: true });
  mkdirSync(target, { recursive: true });
  for (const [name, text] of files) writeFileSync(join(target, name), text);
}

function check(files) {
  const isSame =
    readdirSync(target).sort().join() === [...files.keys()].sort().join() &&
    [...files].every(([name, text]) => readFileSync(join(target, name), 'utf8') === text);
  if (isSame) return;
  process.stderr.write(
    'src/locales/generated/cldr is not what CLDR says: run `node scripts/locale-data.mjs`\n',
  );
  process.exitCode = 1;
}

/** A file for each language, with what its regions write otherwise. */
function filesOf({ languages, regions }) {
  const files = new Map();
  for (const [language, formats] of languages) {
    const own = [...regions].filter(([tag]) => languageOf(tag) === language);
    files.set(`${language}.ts`, printLanguage(formats, own));
  }
  return files;
}

function printLanguage(formats, regions) {
  const entries = regions.map(([tag, own]) => `  ["${tag}", ${printFormats(own)}],\n`);
  const list = entries.length === 0 ? '[]' : `[\n${entries.join('')}]`;
  const text = `// Made by scripts/locale-data.mjs from Unicode CLDR ${version}. Do not edit.
// Copyright 2004-2026 Unicode, Inc. Used under the Unicode License V3, https://www.unicode.org/license.txt.
import type { Formats } from '../../formats.ts';

export const FORMATS: Formats = ${printFormats(formats)};

export const REGIONAL_FORMATS: ReadonlyMap<string, Partial<Formats>> = new Map<string, Partial<Formats>>(${list});
`;
  // In ASCII: some of the characters cannot be seen.
  return text.replace(/[^\n -~]/g, (char) => `\\u${char.charCodeAt(0).toString(16).padStart(4, '0')}`);
}

/** One line for each kind of format. */
function printFormats(formats) {
  const lines = Object.entries(formats).map(([key, value]) => `  ${key}: ${JSON.stringify(value)},\n`);
  return `{\n${lines.join('')}}`;
}

/** Languages that CLDR describes for one region only, or for all alike. */
function isOnlyRegion(language) {
  const languages = 'cs da fi he hi id it ja ko nb nl pl ru th tr uk vi zh';
  return languages.split(' ').includes(language);
}

/** What a region says otherwise than its language. */
function differences(all, base) {
  return Object.fromEntries(
    Object.entries(all).filter(([key, value]) => JSON.stringify(value) !== JSON.stringify(base[key])),
  );
}

function formatsOf(locale) {
  const { numbers } = read('cldr-numbers-full', locale, 'numbers');
  const system = numbers.defaultNumberingSystem;
  const symbols = numbers[`symbols-numberSystem-${system}`];
  const money = numbers[`currencyFormats-numberSystem-${system}`];
  const decimals = numbers[`decimalFormats-numberSystem-${system}`].standard;
  const { listPatterns } = read('cldr-misc-full', locale, 'listPatterns');
  const { layout } = read('cldr-misc-full', locale, 'layout');
  const { units } = read('cldr-units-full', locale, 'units');
  const number = {
    decimal: symbols.decimal,
    group: symbols.group,
    grouping: groupingOf(decimals),
    leastGrouped: Number(numbers.minimumGroupingDigits),
    zero: { latn: 0x30, arab: 0x660 }[system],
  };
  if (number.zero === undefined) throw new Error(`${locale} writes digits of ${system}`);
  return {
    direction: layout.orientation.characterOrder === 'right-to-left' ? 'rtl' : 'ltr',
    numbers: number,
    percent: numbers[`percentFormats-numberSystem-${system}`].standard
      .replace(/[#0,]+/, '{0}')
      .replace('%', symbols.percentSign),
    money: {
      decimal: symbols.currencyDecimal ?? symbols.decimal,
      group: symbols.currencyGroup ?? symbols.group,
      grouping: groupingOf(money.standard),
      pattern: moneyPattern(money.standard),
      letterPattern: moneyPattern(money['standard-alphaNextToNumber'] ?? money.standard),
    },
    symbols: symbolsOf(read('cldr-numbers-full', locale, 'currencies').numbers.currencies),
    lists: {
      and: listOf(listPatterns['listPattern-type-standard']),
      or: listOf(listPatterns['listPattern-type-or']),
    },
    durations: Object.fromEntries(
      durations.map((unit) => [unit, formsOf(units.long[`duration-${unit}`], 'unitPattern')]),
    ),
    durationsInPhrases: Object.fromEntries(
      durations.flatMap((unit) => {
        const forms = casesOf(units.long[`duration-${unit}`]);
        return forms === null ? [] : [[unit, forms]];
      }),
    ),
    sizes: Object.fromEntries(
      Object.entries(sizes).map(([unit, name]) => [
        unit,
        formsOf(units.short[`digital-${name}`], 'unitPattern'),
      ]),
    ),
    dates: datesOf(read('cldr-dates-full', locale, 'ca-gregorian').dates.calendars.gregorian),
  };
}

/** Dates of the calendar that everybody's bank uses, also where another is in daily use. */
function datesOf({ dateFormats, timeFormats, dateTimeFormats, months, dayPeriods, eras }) {
  const monthsOf = (pattern) => {
    const width = pattern.includes('MMMM') ? 'wide' : pattern.includes('MMM') ? 'abbreviated' : null;
    return width === null ? [] : Object.values(months.format[width]);
  };
  const dateOf = (pattern) => ({
    pattern: slotsOf(pattern).replaceAll('{G}', eras.eraAbbr[1]),
    months: monthsOf(pattern),
  });
  const { am, pm } = dayPeriods.format.abbreviated;
  return {
    medium: dateOf(dateFormats.medium),
    long: dateOf(dateFormats.long),
    // A part of the day, such as the late evening, is said as its half.
    time: slotsOf(timeFormats.short.replace('B', 'a')),
    halves: timeFormats.short.match(/[aB]/) ? [am, pm] : [],
    withTime: dateTimeFormats.medium.replace('{1}', '{date}').replace('{0}', '{time}'),
  };
}

/** `d. MMMM y` is `{d}. {month} {y}`. What stands in quotes is no letter of the pattern. */
function slotsOf(pattern) {
  return pattern.replace(/'([^']*)'|([A-Za-z])\2*/g, (found, quoted) => {
    if (quoted !== undefined) return quoted;
    return /^MMMM?$/.test(found) ? '{month}' : `{${found}}`;
  });
}

/** `#,##,##0.###` is 3 digits, and 2 before them. */
function groupingOf(pattern) {
  const [, ...groups] = pattern
    .split(';')[0]
    .replace(/[^#0,.]/g, '')
    .split('.')[0]
    .split(',');
  const last = groups.at(-1)?.length ?? 3;
  return [last, groups.length > 1 ? groups.at(-2).length : last];
}

function moneyPattern(pattern) {
  return pattern
    .split(';')[0]
    .replace(/[#0,.]+/, '{amount}')
    .replace('¤', '{symbol}');
}

function symbolsOf(currencies) {
  return Object.fromEntries(
    [...CURRENCIES.keys()]
      .sort()
      .map((code) => [code, currencies[code]?.symbol ?? code])
      .filter(([code, symbol]) => code !== symbol),
  );
}

function listOf({ start, middle, end, 2: two }) {
  const seam = (pattern) => {
    const match = /^\{0\}(.*)\{1\}$/.exec(pattern);
    if (match === null) throw new Error(`a list is written ${pattern}`);
    return match[1];
  };
  if (start !== middle) throw new Error(`a list starts with ${start} and goes on with ${middle}`);
  return { between: seam(start), last: seam(end), two: seam(two) };
}

/** The forms of a unit by plural; those that are as the form for all others are left out. */
function formsOf(unit, prefix) {
  const categories = ['zero', 'one', 'two', 'few', 'many', 'other'];
  const forms = categories.map((category) => [category, unit[`${prefix}-count-${category}`]]);
  const other = unit[`${prefix}-count-other`] ?? unit['unitPattern-count-other'];
  return Object.fromEntries(
    [...forms, ['other', other]].filter(
      ([category, form]) => form !== undefined && (category === 'other' || form !== other),
    ),
  );
}

/** The same in the case that follows words such as `for`, if that differs. */
function casesOf(unit) {
  for (const name of ['accusative', 'oblique']) {
    const forms = { ...formsOf(unit, 'unitPattern'), ...formsOf(unit, name) };
    if (JSON.stringify(forms) !== JSON.stringify(formsOf(unit, 'unitPattern'))) return forms;
  }
  return null;
}
