import type {
  CreditEntry,
  Entry,
  FeatureEntry,
  LimitEntry,
  ModelEntry,
  Template,
} from '../../catalog/catalog.ts';
import { capitalise, formatFeature, formatLimit, formatRates, shownValue } from '../../copy/index.ts';
import { fill } from '../../locales/index.ts';
import type { Context, Wording } from './context.ts';
import type { Cell } from './page.ts';

/** The words for a line of a plan. */
export function wordEntry(entry: Exclude<Entry, CreditEntry>, context: Context): Wording {
  const own = ownWords(entry, context);
  switch (entry.kind) {
    case 'feature': {
      const { name, shown } = entry.feature;
      if (entry.value.kind !== 'flag') return wordFeatureValue(entry, own, context);
      return {
        kind: 'included',
        bullet: own ?? (shown ? context.render(shown) : name),
        cell: own === null ? context.words.included : [own],
        byCurrency: null,
      };
    }
    case 'limit':
      return wordLimit(entry, context);
    case 'models': {
      const words = own ?? wordModels(entry, context);
      return {
        kind: entry.models.length === 0 ? 'not included' : 'value',
        bullet: words,
        cell: [words],
        byCurrency: null,
      };
    }
    case 'bullet': {
      const words = context.render(entry.words);
      return { kind: 'value', bullet: words, cell: [words], byCurrency: null };
    }
  }
}

/** The words that a line gives itself; those of limits show their value in a way of their own. */
function ownWords(entry: Exclude<Entry, CreditEntry>, { languageOf, render }: Context): string | null {
  if (entry.kind === 'limit' || entry.shown === null) return null;
  const language = languageOf(entry.shown);
  const value = entry.kind === 'feature' && entry.value.kind !== 'flag' ? entry.value : null;
  return render(entry.shown, value && (() => formatFeature(value, language)));
}

/** `Support: Phone` on the card, and `Phone` in the table. */
function wordFeatureValue(
  { feature, value }: FeatureEntry,
  own: string | null,
  { language, languageOf, phrases, render }: Context,
): Wording {
  const words = formatFeature(value, language);
  const { shown } = feature;
  const said = shown && render(shown, () => formatFeature(value, languageOf(shown)));
  const bullet = own ?? said ?? fill(phrases.named, { name: feature.name, value: words });
  return { kind: 'value', bullet, cell: [own ?? words], byCurrency: null };
}

/** `10 GB of storage`; where use goes on, `10 GB of storage, then $0.10 per GB`. */
function wordLimit(entry: LimitEntry, context: Context): Wording {
  const wording = wordAmount(entry, context);
  if (entry.beyond.length === 0) return wording;
  const { language, phrases, catalog, currencies } = context;
  const goOn = (rates: LimitEntry['beyond']): Pick<Wording, 'bullet' | 'cell'> => {
    const next = formatRates(rates, entry.limit.measure, catalog.currencies, language);
    const words = (first: string): string => fill(phrases.consumedFirst, { first, next });
    return { bullet: words(wording.bullet), cell: [words(wording.cell[0])] };
  };
  const all = goOn(entry.beyond);
  if (currencies.length < 2) return { ...wording, ...all };
  const byCurrency = new Map(
    currencies.map((code) => {
      const rates = entry.beyond.filter(({ currency }) => currency === code);
      return [code, rates.length === 0 ? all : goOn(rates)];
    }),
  );
  return { ...wording, ...all, byCurrency };
}

function wordAmount(entry: LimitEntry, context: Context): Wording {
  const { limit, value } = entry;
  const { language, phrases } = context;
  const kind = kindOf(entry);
  // `Contact us storage` would be nonsense: there the words of the limit do not apply.
  const template = entry.shown ?? (value.kind === 'contact us' ? null : limit.shown);
  if (template) {
    const words =
      value.kind === 'unlimited'
        ? wordUnlimited(template, entry, context)
        : renderValue(template, entry, context);
    return { kind, bullet: words, cell: [words], byCurrency: null };
  }
  const isTime = limit.measure.kind === 'duration' && value.kind === 'unlimited';
  const words = capitalise(
    isTime ? phrases.unlimited : formatLimit(value, limit.measure, language),
    language,
  );
  const saysWhat = 'noun' in limit.measure && limit.measure.noun !== null && value.kind !== 'contact us';
  return {
    kind,
    bullet: saysWhat ? words : fill(phrases.named, { name: limit.name, value: words }),
    cell: [words],
    byCurrency: null,
  };
}

/** No amount at all is told apart from the amount 0. */
function kindOf({ value }: LimitEntry): Cell['kind'] {
  if (value.kind === 'unlimited' || value.kind === 'contact us') return value.kind;
  if (value.kind === 'condition') return 'value';
  const amount = value.kind === 'duration' ? value.duration.count : value.amount;
  return amount === 0 ? 'zero' : 'value';
}

function renderValue(
  template: Template,
  { value, limit }: LimitEntry,
  { languageOf, render }: Context,
): string {
  return render(template, shownValue(value, limit.measure, languageOf(template)));
}

/** `{value} history` and `{value} of history` are `Unlimited history`, but `Saved for {value}` is `Saved for an unlimited time`. */
function wordUnlimited(template: Template, entry: LimitEntry, context: Context): string {
  const { render, phrases: here } = context;
  const { phrases } = context.languageOf(template);
  if (!phrases.unlimitedReplaces && entry.shown === null) {
    return fill(here.named, { name: entry.limit.name, value: here.unlimited });
  }
  if ('noun' in entry.limit.measure) return renderValue(template, entry, context);
  const at = template.pieces.findIndex((piece) => typeof piece === 'object' && piece.path === 'value');
  const next = template.pieces[at + 1];
  const hasOf = at >= 0 && typeof next === 'string' && next.startsWith(' of ');
  if (at !== 0 && !hasOf) return renderValue(template, entry, context);
  const pieces = template.pieces.map((piece) => (piece === next && hasOf ? next.slice(' of'.length) : piece));
  return render({ ...template, pieces }, () => phrases.unlimited);
}

function wordModels({ group, all, models }: ModelEntry, context: Context): string {
  const { phrases, render } = context;
  if (models.length === 0) return context.words.notIncluded[0];
  const shown = all ? group.shownAll : group.shownSome;
  if (shown) return render(shown);
  return fill(all ? phrases.accessToAll : phrases.limitedGroup, { group: group.name });
}
