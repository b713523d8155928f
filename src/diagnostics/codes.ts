/** An `error` stops `build`; a `warning` does not, unless `--max-warnings` says so; a `suggestion` never does. */
export type Severity = 'error' | 'warning' | 'suggestion';

interface Entry {
  readonly severity: Severity;
  /** Whether `accept` silences it: all but errors, and errors about words, which can be read in another way. */
  readonly isAcceptable: boolean;
  /** The law behind the code, as one plain sentence. */
  readonly law: string;
}

/** Every finding Planspec can report. Each has a chapter in grammar/LANGUAGE.md with a bad and a good example. */
export const CODES = {
  // The file itself
  'not-text': error('A plan file is UTF-8 text.'),
  'too-large': error('A plan file is at most 8 MiB.'),
  'too-deep': error('At most 64 blocks stand in one another.'),
  'too-many-names': error(
    'A catalog declares at most 2,000 plans, and at most 10,000 things of any other kind.',
  ),
  'hidden-character': error(
    'A plan file holds no control characters and no invisible characters that reorder text.',
  ),
  'stray-character': error('Characters outside quotes belong to the language.'),
  'unclosed-text': error('A quoted text ends on the line where it starts.'),
  'bad-escape': error('Inside quotes, a backslash stands before a quote or another backslash.'),
  'unclosed-block': error('Every `{` has its `}`.'),
  'stray-brace': error('Every `}` has its `{`, and a block follows the line that it belongs to.'),
  'empty-file': error('A plan file declares a catalog and its plans.'),
  // The YAML form
  'yaml-syntax': error('A YAML plan file is valid YAML.'),
  'yaml-feature': error('A YAML plan file uses only mappings, lists and plain values.'),
  'yaml-shape': error('The YAML form has the keys and kinds of values that its schema describes.'),
  // Lines and phrases
  'unknown-word': error('A line starts with a word of the language, or with a declared name.'),
  'unreadable-line': error('A line says what its kind of line can say.'),
  'bad-number': error('Numbers are written as `1000` or `1,000`, prices with a decimal point.'),
  'unknown-unit': error('Every amount has a unit of the language.'),
  'wrong-kind': error('A line gives what the declared kind asks for: a size, a duration or a count.'),
  'bad-id': error('An id starts with a letter and holds letters, digits, `-`, `_`, and `.` before a digit.'),
  'long-text': error('An id has at most 64 characters, a name 200, any other text 5,000.'),
  'reserved-name': error('Words that start a line of a plan or an add-on are not names.'),
  'duplicate-line': error('A line that can say one thing is given once.'),
  'missing-line': error('A declaration has the lines that it cannot do without.'),
  // Names
  'duplicate-name': error('All names of a catalog are different.'),
  'confusable-name': error('Names differ by more than case, `-` and `_`.'),
  'unknown-feature': error('What a plan or an add-on lists is declared.'),
  'unknown-plan': error('A plan that is named exists.'),
  'unknown-model': error('A model that is named exists in the group.'),
  'unknown-bucket': error('A credit bucket that is named exists.'),
  'unknown-pack': error('A pack that is named exists.'),
  'unknown-add-on': error('An add-on that is named exists.'),
  'unknown-currency': error('Prices use the currencies of the catalog.'),
  'unknown-timezone': error('The time zone is one of the IANA names.'),
  'unknown-locale': error('A locale that is named is one that Planspec writes.'),
  'unknown-row': error('What the table lists is declared.'),
  'unknown-scenario': error('A scenario that an answer shows exists.'),
  'unknown-value': error('What stands in `{ }` in a text is a value of the catalog.'),
  'doubled-braces': warning('A value stands in one pair of braces.'),
  'wrong-name': error('A name stands where its kind of thing can stand.'),
  'empty-group': error('A group of the table lists something.'),
  'unknown-cycle': error('The billing period that the page shows first is one of a plan.'),
  'unsafe-link': error('A button leads to a web page, to a place on the site, or to an e-mail address.'),
  'duplicate-catalog': error('Two plan files do not declare catalogs of one id.'),
  // Translations
  'missing-translation': warning('Every text has its translation.'),
  'unused-translation': warning('A translation is one of a text of the plan file.'),
  'stale-translation': warning('A text is as it was when it was translated.'),
  'idle-translation': warning('Every translation file has a page that is made from it.'),
  untranslatable: error('Only words are translated, never a rule.'),
  'lost-value': warning('A translation shows the values that the text shows.'),
  'contradicting-translation': error('A translation says no other amounts and plans than its text.'),
  // Other formats
  'not-a-pricing': error('A file that is imported is of the format that it is imported from.'),
  'not-carried': warning('What an import or export cannot carry is said.'),
  // Plans
  'inheritance-cycle': error('A plan does not contain itself.'),
  'deep-inheritance': error('At most 32 plans are stacked with `everything in`.'),
  'missing-price': error(
    'Every plan has a price, and what has a price has one in each currency of the catalog.',
  ),
  'missing-cycle': warning('A paid plan can be paid in the cycles in which most others can.'),
  'mixed-units': error('The values of one limit can be compared.'),
  'lost-feature': warning('A plan keeps what the plan below it has.'),
  'dominated-plan': warning('A plan has something that no plan has for less, or for the same price.'),
  'less-for-more': warning('A plan that costs more has no less of anything.'),
  'identical-plans': warning('Two plans differ in their price, or in what they have.'),
  'zero-limit': warning('A plan that has a feature has some of a limit that is for it.'),
  'quantity-above-limit': warning('A plan is not sold for more of something than its limit allows.'),
  'needless-except': warning('What is taken away was there.'),
  'year-as-month': warning('A longer billing cycle costs more than a shorter one, and brings more credits.'),
  'dearer-year': warning('A year costs no more than twelve months.'),
  'redundant-line': warning('A line says something that the plan below does not say already.'),
  'unused-feature': warning('A declared feature is in a plan or an add-on.'),
  'unused-limit': warning('A declared limit is in a plan or an add-on.'),
  'unused-model': warning('A declared model is in a plan or an add-on.'),
  'same-name': warning('What stands beside one another on the page has different names.'),
  'several-popular': warning('At most one plan is the most popular one.'),
  // Add-ons
  'circular-needs': error('An add-on does not need itself, not even through others.'),
  'unbuyable-add-on': warning('Everybody for whom an add-on is said to be can buy it.'),
  'idle-add-on': warning('An add-on brings customers something that their plan does not have.'),
  'identical-add-ons': warning('Add-ons differ in more than their names.'),
  'dominated-add-on': warning('An add-on brings something that no cheaper one brings.'),
  'dear-add-on': warning('An add-on costs less than the step up to a plan that has all of it.'),
  // Credits
  'missing-credits': error(
    'A plan or an add-on that gives credits says how many for each cycle in which it is paid.',
  ),
  'unpriced-credits': warning('A paid plan or add-on gives credits for cycles in which it is paid.'),
  'wrong-bucket': error(
    'Plans and add-ons give credits that come every cycle, and packs those that come on purchase.',
  ),
  'unissued-bucket': warning('A bucket that is consumed is issued by a plan, a pack or an add-on.'),
  'unconsumed-bucket': error('Where there are several buckets, a line says which one pays first.'),
  'incomplete-order': error('The consumption order names every bucket once.'),
  'unsellable-pack': warning('Somebody may buy each pack, pays for it, and gets credits.'),
  'starved-credits': warning('Credits that expire do not wait behind credits that come again.'),
  'short-validity': warning('Credits that come every cycle last until the next ones come.'),
  'endless-hold': warning('Credits that are held for a job come back some time.'),
  'unused-decimals': warning('Credits have no more decimal places than amounts and costs use.'),
  'farmed-upgrade': warning('Going up and down between plans brings no credits.'),
  'dear-pack': warning('A credit of a pack costs no more than one of the plans that can buy it.'),
  'unaffordable-model': warning('The credits of a plan pay for one use of each of its models.'),
  'bad-scenario': error('A scenario runs forward in time and names things that exist.'),
  'failing-scenario': error('What a scenario tells comes true.'),
  // Words and rules
  'contradicted-rule': aboutWords('error', 'Words on the page do not contradict the rules.'),
  'repeated-rule': aboutWords('suggestion', 'Words that say what a rule says are taken from it.'),
  'unsaid-claim': aboutWords('warning', 'With `--strict`, what words promise is in the rules.'),
  // Accepted findings
  'unused-accept': warning('An `accept` silences a finding.'),
  'too-many-findings': error('A report shows the first 50 findings of a file.'),
} as const satisfies Record<string, Entry>;

export type DiagnosticCode = keyof typeof CODES;

function error(law: string): Entry {
  return { severity: 'error', isAcceptable: false, law };
}

function warning(law: string): Entry {
  return { severity: 'warning', isAcceptable: true, law };
}

function aboutWords(severity: Severity, law: string): Entry {
  return { severity, isAcceptable: true, law };
}
