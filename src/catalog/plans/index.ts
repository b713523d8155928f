/**
 * Plans: their own lines, and what they have in all through `everything in`.
 * In: the declarations of plans, and a context that holds features, limits, models and buckets.
 * Out: the plans, entered into the context in the order of the file.
 * A base that does not exist, or that leads in a circle, is reported and left out.
 * Always holds: a plan's maps contain its own entries, and those of its base that it does not take away.
 */
import type { Word } from '../../../grammar/tree.ts';
import { type Declaration, findKeyed, findText, type KeyedLine } from '../../reading/index.ts';
import type { Base, Entry, Granted, Plan, Trial } from '../catalog.ts';
import { type Context, namedOf, phraseOf } from '../context.ts';
import { isBeyondGuessing, reportUnknown } from '../names.ts';
import { templateOf } from '../templates.ts';
import { readButton } from './button.ts';
import { LISTED, readEntries, readEntry } from './entries.ts';
import { type Link, orderPlans } from './inheritance.ts';
import { readPricing } from './prices.ts';

interface BaseLine {
  readonly keyed: KeyedLine;
  readonly word: Word;
  readonly except: Base['except'];
}

/** Enters the plans into the context, in the order of the file. */
export function resolvePlans(declarations: readonly Declaration[], context: Context): void {
  const wanted = new Map<
    string,
    { readonly declaration: Declaration; readonly id: Word; readonly base: BaseLine | null }
  >();
  for (const declaration of declarations) {
    const { id } = declaration;
    if (id !== null && !wanted.has(id.text))
      wanted.set(id.text, { declaration, id, base: readBaseLine(declaration, id, context) });
  }
  const links = new Map<string, Link>();
  for (const [id, { declaration, base }] of wanted) {
    links.set(id, { id, base: base?.word.text ?? null, at: base?.word ?? declaration.line });
  }
  const { order, broken } = orderPlans(links, context.findings);
  const made = new Map<string, Plan>();
  for (const id of order) {
    const want = wanted.get(id);
    if (want === undefined) continue;
    const plan = want.base && !broken.has(id) ? made.get(want.base.word.text) : undefined;
    const base = plan && want.base ? baseOf(plan, want.base, id, context) : null;
    made.set(id, makePlan(want.declaration, want.id, base, context));
  }
  for (const id of wanted.keys()) {
    const plan = made.get(id);
    if (plan) context.plans.set(id, plan);
  }
}

/** `everything in starter except api-access, storage` */
function readBaseLine(declaration: Declaration, id: Word, { names, findings }: Context): BaseLine | null {
  const keyed = findKeyed(declaration.body, 'everything in');
  if (keyed === null || keyed.rest.length === 0) return null;
  const phrase = phraseOf(keyed, findings);
  const word = phrase.word('the name of a plan');
  const except: { id: string; at: Word }[] = [];
  if (phrase.take('except')) {
    do {
      const part = phrase.word('the name of what is taken away');
      if (part) except.push({ id: part.text, at: part });
    } while (phrase.takeComma());
  }
  phrase.end();
  if (word === null) return null;
  const found = names.resolve(word, 'plan', `plan \`${id.text}\` contains`);
  return found && { keyed, word, except };
}

function baseOf(
  plan: Plan,
  { keyed, word, except }: BaseLine,
  id: string,
  { names, findings }: Context,
): Base {
  const known: Base['except'][number][] = [];
  for (const { id: taken, at } of except) {
    const had =
      plan.features.has(taken) || plan.limits.has(taken) || plan.models.has(taken) || plan.credits.has(taken);
    if (had) {
      known.push({ id: taken, at });
    } else if (names.get(taken)) {
      findings.report(
        'needless-except',
        `plan \`${id}\` takes away \`${taken}\`, which \`${plan.id}\` does not have`,
        at,
        {
          hint: 'Take it out of the list.',
        },
      );
    } else {
      const { features, limits, models, credits } = plan;
      const candidates = isBeyondGuessing(findings)
        ? []
        : [features, limits, models, credits].flatMap((had) => [...had.keys()]);
      const word = { kind: 'word', text: taken, ...at } as const;
      reportUnknown(
        word,
        LISTED,
        'unknown-feature',
        `plan \`${id}\` takes away \`${taken}\`, and nothing of that name is declared`,
        candidates,
        names,
        findings,
      );
    }
  }
  return { plan, line: keyed.line, at: { start: word.start, end: word.end }, except: known };
}

function makePlan(declaration: Declaration, id: Word, base: Base | null, context: Context): Plan {
  const { text, line, body } = declaration;
  const priceLines = body.filter(
    (one): one is KeyedLine => one.kind === 'keyed' && one.shape.keyword === 'price',
  );
  const { pricing, once, quantity, cardRequired } = readPricing(priceLines, 'plan', context);
  const trial = readTrial(body, context);
  const lister = { kind: 'plan', words: `plan \`${id.text}\`` } as const;
  const entries: readonly Entry[] = readEntries(lister, body, context, (line, name) =>
    readEntry(line, name, lister, context),
  );
  const isLegacy = findKeyed(body, 'legacy') !== null;
  const plan = {
    kind: 'plan' as const,
    ...namedOf(id, text, line, body),
    tagline: templateOf(findText(body, 'tagline')),
    base,
    pricing,
    oncePrices: once,
    quantity,
    priceLines: priceLines.map((one) => one.line),
    cardRequired: cardRequired && (trial?.cardRequired ?? true),
    trial: trial && { duration: trial.duration, credits: trial.credits, line: trial.line },
    hidden: isLegacy || findKeyed(body, 'hidden') !== null,
    legacy: isLegacy,
    popular: findKeyed(body, 'most popular') !== null,
    button: readButton(body, context),
    entries,
    features: new Map<string, Granted<Extract<Entry, { kind: 'feature' }>>>(),
    limits: new Map<string, Granted<Extract<Entry, { kind: 'limit' }>>>(),
    models: new Map<string, Granted<Extract<Entry, { kind: 'models' }>>>(),
    credits: new Map<string, Granted<Extract<Entry, { kind: 'credits' }>>>(),
  };
  if (base) {
    const taken = new Set(base.except.map((one) => one.id));
    inherit(plan.features, base.plan.features, taken);
    inherit(plan.limits, base.plan.limits, taken);
    inherit(plan.models, base.plan.models, taken);
    inherit(plan.credits, base.plan.credits, taken);
  }
  for (const entry of entries) {
    if (entry.kind === 'feature') plan.features.set(entry.feature.id, { entry, from: plan });
    else if (entry.kind === 'limit') plan.limits.set(entry.limit.id, { entry, from: plan });
    else if (entry.kind === 'models') plan.models.set(entry.group.id, { entry, from: plan });
    else if (entry.kind === 'credits') plan.credits.set(entry.bucket.id, { entry, from: plan });
  }
  return plan;
}

function inherit<G>(own: Map<string, G>, below: ReadonlyMap<string, G>, taken: ReadonlySet<string>): void {
  for (const [id, granted] of below) if (!taken.has(id)) own.set(id, granted);
}

/** `trial 14 days, 20 cycle, no card required` */
function readTrial(
  body: Declaration['body'],
  { names, buckets, creditScale, findings }: Context,
): (Trial & { readonly cardRequired: boolean }) | null {
  const line = findKeyed(body, 'trial');
  if (line === null || line.rest.length === 0) return null;
  const phrase = phraseOf(line, findings);
  const duration = phrase.longDuration('a trial');
  const credits = new Map<string, Trial['credits'][number]>();
  let cardRequired = true;
  while (phrase.takeComma()) {
    const start = phrase.peek();
    if (phrase.takeNoCard()) {
      cardRequired = false;
      continue;
    }
    if (start?.kind !== 'number') {
      phrase.fail('`no card required`, or credits such as `20 cycle`');
      break;
    }
    const amount = phrase.amount(creditScale, 'a number of credits', 'a number of credits');
    const word = amount === null ? null : phrase.word('the name of a credit bucket');
    const bucket = word && names.resolve(word, 'credits', 'the trial gives') && buckets.get(word.text);
    if (!bucket || amount === null) continue;
    const at = phrase.since(start);
    const twin = credits.get(bucket.id);
    if (twin)
      findings.report('duplicate-line', `the trial gives \`${bucket.id}\` credits twice`, at, {
        others: [{ span: twin.at, text: 'the first amount' }],
      });
    else credits.set(bucket.id, { bucket, amount, at });
  }
  const isWhole = phrase.end();
  return isWhole && duration
    ? { duration, credits: [...credits.values()], cardRequired, line: line.line }
    : null;
}
