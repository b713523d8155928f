import type { Catalog, CreditEntry, Entry, LimitEntry, ModelEntry, Template } from '../../catalog/catalog.ts';
import { capitalise, formatCreditAmounts, formatLimit, render, shownValue } from '../../copy/index.ts';
import type { Cell } from './page.ts';

/** A line of a plan in the words of the page. */
export interface Wording {
  readonly kind: Cell['kind'];
  /** As a point on the card. */
  readonly bullet: string;
  /** As a cell of the table, beside the name of what it is about. */
  readonly cell: Cell['words'];
  readonly line: number;
}

/** One list for all the cells that say so: a table has hundreds of thousands. */
export const INCLUDED: Cell['words'] = ['Included'];

/** The words for a line of a plan; `line` is where it stands. */
export function wordEntry(entry: Exclude<Entry, CreditEntry>, catalog: Catalog, line: number): Wording {
  const own = entry.kind !== 'limit' && entry.shown ? render(entry.shown, catalog) : null;
  switch (entry.kind) {
    case 'feature': {
      const { name, shown } = entry.feature;
      return {
        kind: 'included',
        bullet: own ?? (shown ? render(shown, catalog) : name),
        cell: own === null ? INCLUDED : [own],
        line,
      };
    }
    case 'limit':
      return wordLimit(entry, catalog, line);
    case 'models': {
      const words = own ?? wordModels(entry, catalog);
      return {
        kind: entry.models.length === 0 ? 'not included' : 'value',
        bullet: words,
        cell: [words],
        line,
      };
    }
    case 'bullet': {
      const words = render(entry.words, catalog);
      return { kind: 'value', bullet: words, cell: [words], line };
    }
  }
}

function wordLimit(entry: LimitEntry, catalog: Catalog, line: number): Wording {
  const { limit, value } = entry;
  const kind = kindOf(entry);
  // `Contact us storage` would be nonsense: there the words of the limit do not apply.
  const template = entry.shown ?? (value.kind === 'contact us' ? null : limit.shown);
  if (template) {
    const words =
      value.kind === 'unlimited'
        ? wordUnlimited(template, entry, catalog)
        : renderValue(template, entry, catalog);
    return { kind, bullet: words, cell: [words], line };
  }
  const isTime = limit.measure.kind === 'duration' && value.kind === 'unlimited';
  const words = isTime ? 'Unlimited' : capitalise(formatLimit(value, limit.measure));
  const saysWhat =
    limit.measure.kind === 'count' && limit.measure.noun !== null && value.kind !== 'contact us';
  return { kind, bullet: saysWhat ? words : `${limit.name}: ${words}`, cell: [words], line };
}

/** No amount at all is told apart from the amount 0. */
function kindOf({ value }: LimitEntry): Cell['kind'] {
  if (value.kind === 'unlimited' || value.kind === 'contact us') return value.kind;
  return value.kind !== 'duration' && value.amount === 0 ? 'zero' : 'value';
}

function renderValue(template: Template, { value, limit }: LimitEntry, catalog: Catalog): string {
  return render(template, catalog, shownValue(value, limit.measure));
}

/** `{value} history` and `{value} of history` are `Unlimited history`, but `Saved for {value}` is `Saved for an unlimited time`. */
function wordUnlimited(template: Template, entry: LimitEntry, catalog: Catalog): string {
  if (entry.limit.measure.kind === 'count') return renderValue(template, entry, catalog);
  const at = template.pieces.findIndex((piece) => typeof piece === 'object' && piece.path === 'value');
  const next = template.pieces[at + 1];
  const hasOf = at >= 0 && typeof next === 'string' && next.startsWith(' of ');
  if (at !== 0 && !hasOf) return renderValue(template, entry, catalog);
  const pieces = template.pieces.map((piece) => (piece === next && hasOf ? next.slice(' of'.length) : piece));
  return render({ ...template, pieces }, catalog, () => 'unlimited');
}

function wordModels({ group, all, models }: ModelEntry, catalog: Catalog): string {
  if (models.length === 0) return 'Not included';
  if (all) return group.shownAll ? render(group.shownAll, catalog) : `Access to all ${group.name}`;
  return group.shownSome ? render(group.shownSome, catalog) : `Limited ${group.name}`;
}

/** `1,000 subscription-cycle credits per month, or 12,000 per year`; the file's own words where it gives some. */
export function wordCreditsBullet(entry: CreditEntry, catalog: Catalog): string {
  const own = wordOwnCredits(entry, catalog);
  if (own !== null) return own;
  const [first, ...others] = formatCreditAmounts(entry, catalog);
  if (first === undefined) return capitalise(entry.bucket.name);
  const gap = first.indexOf(' ');
  return [`${first.slice(0, gap)} ${entry.bucket.name}${first.slice(gap)}`, ...others].join(', or ');
}

/** The words that the line gives itself, if it does. */
export function wordOwnCredits(entry: CreditEntry, catalog: Catalog): string | null {
  if (entry.shown === null) return null;
  const amounts = formatCreditAmounts(entry, catalog).join(' or ');
  return render(entry.shown, catalog, () => amounts);
}
