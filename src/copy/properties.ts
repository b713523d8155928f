/** What can be asked of a declared thing: `{pro.price}`, `{add-on.valid}`. */
import { isAvailableFor } from '../catalog/add-ons/availability.ts';
import type {
  AddOn,
  Bucket,
  Catalog,
  Feature,
  Limit,
  Model,
  ModelGroup,
  Pack,
  Plan,
} from '../catalog/catalog.ts';
import type { Language } from '../locales/index.ts';
import { formatPlans, formatRollover, formatValidity } from './credits.ts';
import type { Phrase } from './fixed-phrases.ts';
import { formatPackPrice, formatPlanPrice, mainCurrency } from './prices.ts';
import { formatCost, formatDuration, formatNumber, formatScaled, formatTerm, joinWords } from './words.ts';

/** Anything that a path can start with. */
export type Thing = Plan | Feature | Limit | ModelGroup | Model | Bucket | Pack | AddOn;

/** A value of one declared thing: `PLAN.price`. `isName` keeps the words as the file writes them, even at a sentence's start. */
export interface Property<T extends Thing> extends Phrase {
  readonly name: string;
  readonly isName?: true;
  /** Null where the file does not say it. */
  readonly words: (thing: T, catalog: Catalog, language: Language) => string | null;
}

const nameOf = <T extends Thing>(
  kind: string,
  example: string,
  reads: string,
  about: string,
): Property<T> => ({
  name: 'name',
  isName: true,
  pattern: `${kind}.name`,
  example: `${example}.name`,
  reads,
  about,
  words: ({ name }) => name,
});

export const PLAN_PROPERTIES: readonly Property<Plan>[] = [
  nameOf('PLAN', 'pro', 'Pro', 'The name of a plan.'),
  {
    name: 'price',
    pattern: 'PLAN.price',
    example: 'starter.price',
    reads: '$15 per month or $144 per year',
    about: 'What a plan costs in the main currency.',
    words: (plan, catalog, language) => formatPlanPrice(plan, mainCurrency(catalog), catalog, language),
  },
  {
    name: 'trial',
    pattern: 'PLAN.trial',
    example: 'pro.trial',
    reads: '14 days',
    about: 'How long a plan can be tried.',
    words: ({ trial }, _, language) => (trial === null ? null : formatDuration(trial.duration, language)),
  },
  {
    name: 'trial-term',
    pattern: 'PLAN.trial-term',
    example: 'pro.trial-term',
    reads: '14-day',
    about: 'The same before a noun: `a {pro.trial-term} trial`.',
    words: ({ trial }, _, language) => (trial === null ? null : formatTerm(trial.duration, language)),
  },
];

export const FEATURE_PROPERTIES: readonly Property<Feature>[] = [
  nameOf('FEATURE', 'api-access', 'API access', 'The name of a feature.'),
];

export const LIMIT_PROPERTIES: readonly Property<Limit>[] = [
  nameOf('LIMIT', 'storage', 'Storage', 'The name of a limit.'),
];

export const GROUP_PROPERTIES: readonly Property<ModelGroup>[] = [
  nameOf('MODELS', 'image', 'image models', 'The name of a group of models.'),
  {
    name: 'count',
    pattern: 'MODELS.count',
    example: 'image.count',
    reads: '2',
    about: 'How many models a group has.',
    words: ({ models }, _, language) => formatNumber(models.length, language),
  },
  {
    name: 'models',
    isName: true,
    pattern: 'MODELS.models',
    example: 'image.models',
    reads: 'FLUX.1 Schnell and Seedream 4',
    about: 'The names of the models of a group.',
    words: ({ models }, _, language) =>
      models.length === 0
        ? null
        : joinWords(
            models.map(({ name }) => name),
            'and',
            language,
          ),
  },
];

export const MODEL_PROPERTIES: readonly Property<Model>[] = [
  nameOf('MODEL', 'veo-3', 'Veo 3', 'The name of a model.'),
  {
    name: 'cost',
    pattern: 'MODEL.cost',
    example: 'veo-3.cost',
    reads: '5 credits per second',
    about: 'What one use of a model costs.',
    words: ({ cost }, { creditDecimals }, language) =>
      cost === null ? null : formatCost(cost, creditDecimals, language),
  },
];

export const BUCKET_PROPERTIES: readonly Property<Bucket>[] = [
  {
    // Not a name such as `adidas`: it is made of common words, and starts a sentence as they do.
    name: 'name',
    pattern: 'CREDITS.name',
    example: 'add-on.name',
    reads: 'purchased add-on credits',
    about: 'The name of a bucket of credits.',
    words: ({ name }) => name,
  },
  {
    name: 'valid',
    pattern: 'CREDITS.valid',
    example: 'add-on.valid',
    reads: '12 months',
    about: 'How long credits are valid: `12 months`, `until the next renewal` or `forever`.',
    words: (bucket, _, language) => formatValidity(bucket, language),
  },
  {
    name: 'term',
    pattern: 'CREDITS.term',
    example: 'add-on.term',
    reads: '12-month',
    about: 'The same before a noun, for credits that are valid for a time: `their {add-on.term} validity`.',
    words: ({ valid }, _, language) => (valid.kind === 'lasts' ? formatTerm(valid.duration, language) : null),
  },
  {
    name: 'rollover',
    pattern: 'CREDITS.rollover',
    example: 'cycle.rollover',
    reads: 'nothing',
    about: 'What is kept at renewal: `nothing`, `up to 500` or `everything`.',
    words: formatRollover,
  },
];

export const PACK_PROPERTIES: readonly Property<Pack>[] = [
  nameOf('PACK', 'boost-500', '500 credits', 'The name of a pack.'),
  {
    name: 'price',
    pattern: 'PACK.price',
    example: 'boost-500.price',
    reads: '$10',
    about: 'What a pack costs in the main currency.',
    words: (pack, catalog, language) => formatPackPrice(pack, mainCurrency(catalog), catalog, language),
  },
  {
    name: 'credits',
    pattern: 'PACK.credits',
    example: 'boost-500.credits',
    reads: '500',
    about: 'How many credits are in a pack.',
    words: ({ gives }, { creditDecimals }, language) =>
      gives === null ? null : formatScaled(gives.amount, creditDecimals, language),
  },
];

export const ADD_ON_PROPERTIES: readonly Property<AddOn>[] = [
  nameOf('ADD-ON', 'extra-storage', 'Extra storage', 'The name of an add-on.'),
  {
    name: 'price',
    pattern: 'ADD-ON.price',
    example: 'extra-storage.price',
    reads: '$5 per month or $50 per year',
    about: 'What an add-on costs in the main currency.',
    words: (addOn, catalog, language) => formatPlanPrice(addOn, mainCurrency(catalog), catalog, language),
  },
  {
    name: 'plans',
    isName: true,
    pattern: 'ADD-ON.plans',
    example: 'extra-storage.plans',
    reads: 'Starter and Pro',
    about: 'The plans whose customers may buy an add-on.',
    words: (addOn, { plans }, language) =>
      formatPlans(
        plans.filter((plan) => isAvailableFor(addOn, plan)),
        language,
      ),
  },
];
