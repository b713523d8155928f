import type { Catalog } from '../catalog/catalog.ts';
import type { Language } from '../locales/index.ts';
import { formatConsumption, formatPlans } from './credits.ts';
import {
  formatCredits,
  formatDuration,
  formatNumber,
  formatNumberWord,
  formatRhythm,
  joinWords,
} from './words.ts';

/** One way to write a value into a text, for the reference: what to write, and what a reader then sees. */
export interface Phrase {
  /** What stands between the braces; words in capitals stand for ids of the catalog. */
  readonly pattern: string;
  readonly example: string;
  /** What the example says in the catalog of the seed page. */
  readonly reads: string;
  readonly about: string;
}

/** A value of the whole catalog, named by fixed words. Null where the catalog does not say it. */
export interface FixedPhrase extends Phrase {
  readonly words: (catalog: Catalog, language: Language) => string | null;
}

const labels = (of: readonly { readonly label: string }[] | undefined, language: Language): string | null =>
  of === undefined || of.length === 0
    ? null
    : joinWords(
        of.map(({ label }) => label),
        'and',
        language,
      );

function countPlans({ plans }: Catalog): number {
  return plans.filter(({ hidden }) => !hidden).length;
}

export const FIXED_PHRASES: readonly FixedPhrase[] = [
  {
    pattern: 'catalog.name',
    example: 'catalog.name',
    reads: 'Skills Video',
    about: 'The name of the product.',
    words: (catalog) => catalog.name,
  },
  {
    pattern: 'plans',
    example: 'plans',
    reads: 'Free, Starter and Pro',
    about: 'The names of all plans that customers see.',
    words: (catalog, language) => formatPlans(catalog.plans, language),
  },
  {
    pattern: 'cycles',
    example: 'cycles',
    reads: 'monthly or yearly',
    about: 'The billing cycles that there are.',
    words: ({ cycles }, language) =>
      cycles.length === 0
        ? null
        : joinWords(
            cycles.map((cycle) => formatRhythm(cycle, language)),
            'or',
            language,
          ),
  },
  {
    pattern: 'number of plans',
    example: 'number of plans',
    reads: '3',
    about: 'How many plans customers see.',
    words: (catalog, language) => formatNumber(countPlans(catalog), language),
  },
  {
    pattern: 'number of plans in words',
    example: 'number of plans in words',
    reads: 'three',
    about: 'The same as a word, up to twelve.',
    words: (catalog, language) => formatNumberWord(countPlans(catalog), language),
  },
  {
    pattern: 'number of credit buckets',
    example: 'number of credit buckets',
    reads: '2',
    about: 'How many kinds of credits there are.',
    words: ({ buckets }, language) => formatNumber(buckets.length, language),
  },
  {
    pattern: 'number of credit buckets in words',
    example: 'number of credit buckets in words',
    reads: 'two',
    about: 'The same as a word, up to twelve.',
    words: ({ buckets }, language) => formatNumberWord(buckets.length, language),
  },
  {
    pattern: 'consumption order',
    example: 'consumption order',
    reads: 'subscription-cycle credits, then purchased add-on credits',
    about: 'The order in which credits are used.',
    words: formatConsumption,
  },
  {
    pattern: 'members managed by',
    example: 'members managed by',
    reads: 'Workspace administrators',
    about: 'Who adds and removes members.',
    words: ({ members }) => members?.managedBy?.label ?? null,
  },
  {
    pattern: 'members removed lose',
    example: 'members removed lose',
    reads: 'workspace resources',
    about: 'What a removed member loses.',
    words: ({ members }, language) => labels(members?.removedLose, language),
  },
  {
    pattern: 'members removed keep',
    example: 'members removed keep',
    reads: 'personal accounts and any personal creations',
    about: 'What a removed member keeps.',
    words: ({ members }, language) => labels(members?.removedKeep, language),
  },
  {
    pattern: 'usage overdraft',
    example: 'usage overdraft',
    reads: '500 credits',
    about: 'How many credits a customer may owe.',
    words: ({ usage, creditDecimals }, language) =>
      usage?.overdraft.kind === 'allowed' && usage.overdraft.limit !== null
        ? formatCredits(usage.overdraft.limit, creditDecimals, language)
        : null,
  },
  {
    pattern: 'usage holds time out',
    example: 'usage holds time out',
    reads: '1 hour',
    about: 'After how long credits that were held for a job go back by themselves.',
    words: ({ usage }, language) => (usage?.holdTimeout ? formatDuration(usage.holdTimeout, language) : null),
  },
  {
    pattern: 'usage refund after expiry',
    example: 'usage refund after expiry',
    reads: '30 days',
    about: 'How long credits are valid that come back after they expired.',
    words: ({ usage }, language) =>
      usage && usage.refundAfterExpiry !== 'forfeited'
        ? formatDuration(usage.refundAfterExpiry, language)
        : null,
  },
];
