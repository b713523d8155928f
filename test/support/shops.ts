import * as fc from 'fast-check';

const CURRENCIES = new Map([
  ['USD', 2],
  ['EUR', 2],
  ['JPY', 0],
  ['KWD', 3],
]);
const CYCLES = ['weekly', 'monthly', 'quarterly', 'yearly'];

/** What a limit can measure, an amount of it, and what more of it is paid by. */
const MEASURES = [
  { declared: 'size', unit: ' GB', rate: 'GB' },
  { declared: 'size', unit: ' MiB', rate: '10 GiB' },
  { declared: 'count', unit: '', rate: '100' },
  { declared: 'count per month', unit: ' per month', rate: '1,000' },
  { declared: 'duration', unit: ' months', rate: null },
  { declared: 'duration', unit: ' days', rate: 'hour' },
  { declared: 'percent', unit: ' percent', rate: null },
  { declared: 'condition', unit: '', rate: null },
] as const;

/**
 * Plan files of shops that sell in every way at once: in several currencies and billing periods, with trials, packs,
 * add-ons, credits, costs of models, use that goes on above a limit, values of features, and a table of their own.
 * No name has a figure in it, so that every figure on the page is one of the rules.
 */
export function shopFiles(): fc.Arbitrary<string> {
  return fc.infiniteStream(fc.nat(9999)).map(shopFile);
}

interface Dice {
  /** A number from 0 on, below another. */
  pick(below: number): number;
  chance(oneIn: number): boolean;
  some<T>(things: readonly T[], oneIn?: number): readonly T[];
  one<const T extends readonly unknown[]>(things: T): T[number];
}

function diceOf(stream: Iterator<number>): Dice {
  const pick = (below: number): number => Number(stream.next().value) % below;
  const chance = (oneIn: number): boolean => pick(oneIn) === 0;
  return {
    pick,
    chance,
    some: (things, oneIn = 2) => things.filter(() => chance(oneIn)),
    one: (things) => things[pick(things.length)],
  };
}

/** What a shop has, and how it sells. */
interface Shop {
  readonly currencies: readonly string[];
  readonly cycles: readonly string[];
  readonly features: readonly Feature[];
  readonly limits: readonly Limit[];
  readonly models: readonly string[];
  readonly hasCredits: boolean;
}

interface Feature {
  readonly id: string;
  readonly kind: 'flag' | 'text' | 'one of' | 'some of';
}

interface Limit {
  readonly id: string;
  readonly measure: (typeof MEASURES)[number];
}

function shopFile(stream: Iterator<number>): string {
  const dice = diceOf(stream);
  const { pick, chance, some, one } = dice;
  const currencies = [...one([['USD'], ['USD', 'EUR'], ['JPY', 'USD'], ['EUR', 'KWD', 'USD']] as const)];
  const shop: Shop = {
    currencies,
    cycles: CYCLES.filter((cycle) => cycle === 'monthly' || chance(3)),
    features: ['ant', 'bee', 'cat', 'dog', 'eel']
      .slice(pick(4))
      .map((id) => ({ id, kind: one(['flag', 'flag', 'text', 'one of', 'some of'] as const) })),
    limits: ['lake', 'pond', 'well', 'tank'].slice(pick(4)).map((id) => ({ id, measure: one(MEASURES) })),
    models: ['opal', 'ruby', 'jade'].slice(pick(4)),
    hasCredits: !chance(4),
  };
  const { features, limits, models, hasCredits } = shop;
  const decimals = hasCredits ? pick(3) : 0;
  const lines = [`catalog shop "Shop" {`, `  currency ${currencies.join(', ')}`];
  lines.push(...(decimals > 0 ? [`  credit decimals ${decimals}`] : []), '}');
  for (const { id, kind } of features)
    lines.push(`feature ${id} "${nameOf(id)}"${valuesOf(id, kind)}${hiddenOr(dice, '')}`);
  for (const { id, measure } of limits)
    lines.push(
      `limit ${id} "${nameOf(id)}" ${measure.declared}${hiddenOr(dice, ` { shown "{value} of ${id}" }`)}`,
    );
  if (models.length > 0) {
    lines.push('models gems "gems" {');
    for (const id of models) {
      const cost = hasCredits
        ? ` ${pick(90)}${decimals > 0 ? '.5' : ''} credits per ${one(['image', 'second', 'cut'])}`
        : '';
      lines.push(`  ${id} "${nameOf(id)}"${cost}`);
    }
    lines.push('}');
  }
  if (hasCredits) {
    lines.push('credits coins "coins" {', '  issued every cycle');
    lines.push(
      `  valid ${one(['until renewal', `${1 + pick(20)} months`, `${1 + pick(90)} days`, 'forever'])}`,
    );
    if (chance(3)) lines.push(`  rolls over ${one(['everything', `up to ${1 + pick(999)}`])}`);
    lines.push('}', 'credits notes "bank notes" {', '  issued on purchase');
    lines.push(`  valid ${one([`${1 + pick(20)} months`, `${1 + pick(90)} days`, 'forever'])}`, '}');
    lines.push('consume coins, notes');
  }
  const plans = ['oak', 'elm', 'ash', 'fir', 'yew'].slice(pick(4));
  for (const [at, id] of plans.entries()) lines.push(...planLines(id, plans.slice(0, at), shop, dice));
  if (hasCredits)
    for (const id of some(['bag', 'box'])) {
      lines.push(`pack ${id} "${nameOf(id)}" {`, `  gives ${1 + pick(5000)} notes`);
      lines.push(`  price ${currencies.map((code) => money(code, dice)).join(', ')}`);
      const needed = some(features, 4).map((feature) => feature.id);
      lines.push(...(needed.length > 0 ? [`  needs ${needed.join(', ')}`] : []), '}');
    }
  for (const id of some(['hat', 'cap', 'wig'])) lines.push(...addOnLines(id, plans, shop, dice));
  if (chance(2)) lines.push(...tableLines(shop, dice));
  return `${lines.join('\n')}\n`;
}

function nameOf(id: string): string {
  return `The ${id}`;
}

function hiddenOr({ chance }: Dice, otherwise: string): string {
  if (chance(7)) return ' { hidden }';
  return chance(2) ? otherwise : '';
}

const CHOICES = ['slow', 'fair', 'fast'];

function valuesOf(id: string, kind: Feature['kind']): string {
  if (kind === 'flag') return '';
  if (kind === 'text') return ' text';
  return ` ${kind} ${CHOICES.map((choice) => `${id}-${choice} "${choice} ${id}"`).join(', ')}`;
}

/** `19.99 USD` */
function money(code: string, { pick, chance }: Dice): string {
  const decimals = CURRENCIES.get(code) ?? 2;
  const whole = 1 + pick(2000);
  if (decimals === 0 || chance(2)) return `${whole} ${code}`;
  return `${whole}.${String(pick(100)).padStart(2, '0')} ${code}`;
}

/** `15 USD monthly, 14 EUR monthly`, for some cycles, in all currencies; perhaps for each of something. */
function prices({ currencies, cycles }: Shop, dice: Dice, unit: string): readonly string[] {
  const sold = dice.some(cycles);
  return (sold.length > 0 ? sold : cycles.slice(0, 1)).map(
    (cycle) => `  price ${currencies.map((code) => `${money(code, dice)}${unit} ${cycle}`).join(', ')}`,
  );
}

/** The cycles that some lines of prices are for. */
function cyclesIn(lines: readonly string[]): readonly string[] {
  return CYCLES.filter((cycle) => lines.some((line) => line.includes(` ${cycle}`)));
}

function planLines(id: string, below: readonly string[], shop: Shop, dice: Dice): readonly string[] {
  const { pick, chance, some, one } = dice;
  const { currencies, features, limits, models, hasCredits } = shop;
  const lines = [`plan ${id} "${nameOf(id)}" {`];
  const paid = chance(5) ? [] : prices(shop, dice, one(['', '', ' per seat', ' per 500 "stars"']));
  if (paid.length > 0) {
    lines.push(...paid);
    if (chance(4)) lines.push(`  price ${currencies.map((code) => `${money(code, dice)} once`).join(', ')}`);
    if (chance(3))
      lines.push(
        `  trial ${2 + pick(30)} days${hasCredits && chance(2) ? `, ${pick(90)} coins` : ''}${chance(2) ? ', no card required' : ''}`,
      );
  } else lines.push(one(['  price free', '  price free, no card required', '  price contact us']));
  const base = below[pick(below.length + 1)];
  if (base !== undefined) {
    const lost = some([...features, ...limits], 6).map((one) => one.id);
    lines.push(`  everything in ${base}${lost.length > 0 ? ` except ${lost.join(', ')}` : ''}`);
  }
  if (below.length > 0 && chance(7)) lines.push('  hidden');
  else if (chance(5)) lines.push('  most popular');
  for (const { id: feature, kind } of some(features))
    lines.push(`  ${feature}${valueIn(feature, kind, dice)}`);
  for (const limit of limits) lines.push(...limitLine(limit, shop, dice));
  const used = some(models);
  if (used.length > 0) lines.push(chance(3) ? '  gems all' : `  gems only ${used.join(', ')}`);
  if (hasCredits && (paid.length > 0 || chance(2))) {
    const sold = paid.length > 0 ? cyclesIn(paid) : ['monthly'];
    const amounts = sold.map((cycle) =>
      cycle === 'yearly' && chance(2) ? `${pick(99)} monthly when paid yearly` : `${pick(9999)} ${cycle}`,
    );
    lines.push(`  coins ${amounts.join(', ')}`);
  }
  if (chance(3)) lines.push(`  bullet "Loved by ${id} people"`);
  return [...lines, '}'];
}

function valueIn(id: string, kind: Feature['kind'], { pick, some, one }: Dice): string {
  const ids = CHOICES.map((choice) => `${id}-${choice}`);
  if (kind === 'flag') return '';
  if (kind === 'text') return ` "${one(['now', 'later', 'never'])} for ${id}"`;
  if (kind === 'one of') return ` ${ids[pick(ids.length)]}`;
  const several = some(ids);
  return ` ${several.length === 0 ? ids[0] : several.join(', ')}`;
}

function limitLine({ id, measure }: Limit, { currencies }: Shop, dice: Dice): readonly string[] {
  const { pick, chance } = dice;
  const kind = pick(7);
  if (kind < 2) return [];
  if (measure.declared === 'condition') return [`  ${id} ${conditionIn(dice)}`];
  if (kind === 2) return [`  ${id} unlimited`];
  if (kind === 3) return [`  ${id} contact us`];
  const amount = `${chance(9) ? 0 : pick(99)}${measure.unit}`;
  if (measure.rate === null || !chance(2)) return [`  ${id} ${amount}`];
  const rates = currencies.map((code) => money(code, dice));
  return [`  ${id} ${amount}, then ${rates.join(' or ')} per ${measure.rate}`];
}

function conditionIn({ one }: Dice): string {
  return one(['applies', 'does not apply']);
}

function addOnLines(id: string, plans: readonly string[], shop: Shop, dice: Dice): readonly string[] {
  const { pick, chance, some, one } = dice;
  const { currencies, features, limits, models, hasCredits } = shop;
  const lines = [`add-on ${id} "${nameOf(id)}" {`];
  const buyers = some(plans);
  if (buyers.length > 0) lines.push(`  available for ${buyers.join(', ')}`);
  const paid = chance(4) ? [] : prices(shop, dice, one(['', '', ' per seat']));
  if (paid.length > 0) lines.push(...paid);
  else
    lines.push(
      one([
        `  price ${currencies.map((code) => `${money(code, dice)} once`).join(', ')}`,
        '  price free',
        '  price contact us',
      ]),
    );
  if (chance(2)) {
    const step = 1 + pick(5);
    lines.push(`  quantity up to ${step * (1 + pick(9))}${step > 1 ? ` in steps of ${step}` : ''}`);
  }
  const flags = features.filter(({ kind }) => kind === 'flag');
  for (const feature of some(flags)) lines.push(`  ${feature.id}`);
  for (const { id: limit, measure } of some(limits.filter((one) => one.measure.declared !== 'percent')))
    lines.push(
      measure.declared === 'condition'
        ? `  ${limit} ${conditionIn(dice)}`
        : `  ${limit} ${chance(2) ? 'plus ' : ''}${1 + pick(99)}${measure.unit}`,
    );
  const used = some(models);
  if (used.length > 0) lines.push(`  gems plus ${used.join(', ')}`);
  if (hasCredits && paid.length > 0 && chance(2))
    lines.push(
      `  coins plus ${cyclesIn(paid)
        .map((cycle) => `${1 + pick(999)} ${cycle}`)
        .join(', ')}`,
    );
  return [...lines, `  bullet "Made for ${id} people"`, '}'];
}

/** A table with a topic or two of its own, and perhaps something that it keeps to itself. */
function tableLines(
  { features, limits, models, hasCredits }: Shop,
  { some, chance }: Dice,
): readonly string[] {
  const rows = [...features, ...limits].map(({ id }) => id);
  const names = [...rows, ...models, ...(hasCredits ? ['notes', 'coins'] : [])];
  const first = some(names, 4);
  const second = some(
    names.filter((name) => !first.includes(name)),
    5,
  );
  const left = rows.filter((name) => !first.includes(name) && !second.includes(name));
  const group = (title: string, listed: readonly string[]): readonly string[] =>
    listed.length === 0
      ? []
      : [
          `  group "${title}" {`,
          ...listed.map((name) => `    ${name}${chance(4) ? ` { shown "About ${name}" }` : ''}`),
          '  }',
        ];
  const hidden = some(left, 9);
  return [
    'table {',
    ...group('First things', first),
    ...group('Second things', second),
    ...(hidden.length > 0 ? [`  hide ${hidden.join(', ')}`] : []),
    '}',
  ];
}
