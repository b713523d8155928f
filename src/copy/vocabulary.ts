import { FIXED_PHRASES, type Phrase } from './fixed-phrases.ts';
import {
  ADD_ON_PROPERTIES,
  BUCKET_PROPERTIES,
  FEATURE_PROPERTIES,
  GROUP_PROPERTIES,
  LIMIT_PROPERTIES,
  MODEL_PROPERTIES,
  PACK_PROPERTIES,
  PLAN_PROPERTIES,
} from './properties.ts';

const PLANS_WITH: readonly Phrase[] = [
  {
    pattern: 'plans with NAME',
    example: 'plans with api-access',
    reads: 'Starter and Pro',
    about: 'The plans that have a feature, a limit, a model, some model of a group, or credits of a bucket.',
  },
  {
    pattern: 'plans without NAME',
    example: 'plans without api-access',
    reads: 'Free',
    about: 'The other plans.',
  },
];

const DEEPER: readonly Phrase[] = [
  {
    pattern: 'PLAN.LIMIT',
    example: 'pro.storage',
    reads: '50 GB',
    about: 'How much of something a plan has.',
  },
  {
    pattern: 'PLAN.FEATURE',
    example: 'free.api-access',
    reads: 'not included',
    about: 'Whether a plan has a feature.',
  },
  {
    pattern: 'PLAN.MODELS',
    example: 'free.image',
    reads: 'FLUX.1 Schnell',
    about: 'The models of a group that a plan has; `all` and the name of the group where it has all of them.',
  },
  { pattern: 'PLAN.MODEL', example: 'pro.veo-3', reads: 'included', about: 'Whether a plan has a model.' },
  {
    pattern: 'PLAN.CREDITS',
    example: 'starter.cycle',
    reads: '1,000 per month or 12,000 per year',
    about: 'The credits that a plan brings.',
  },
  {
    pattern: 'PLAN.CREDITS.CYCLE',
    example: 'starter.cycle.monthly',
    reads: '1,000',
    about: 'The same for one billing cycle.',
  },
  {
    pattern: 'PLAN.price.CYCLE',
    example: 'starter.price.monthly',
    reads: '$15',
    about: 'The price of one billing cycle.',
  },
  {
    pattern: 'PLAN.price.CURRENCY',
    example: 'starter.price.USD',
    reads: '$15 per month or $144 per year',
    about: 'The price in another currency.',
  },
  {
    pattern: 'PLAN.price.CYCLE.CURRENCY',
    example: 'starter.price.yearly.USD',
    reads: '$144',
    about: 'Both.',
  },
  {
    pattern: 'PACK.price.CURRENCY',
    example: 'boost-500.price.USD',
    reads: '$10',
    about: 'The price in another currency.',
  },
];

const IN_SHOWN: readonly Phrase[] = [
  {
    pattern: 'value',
    example: 'value',
    reads: '10 GB',
    about: 'Only in the `shown` of a limit or of a line of a plan: what the plan has, with its unit.',
  },
  {
    pattern: 'amount',
    example: 'amount',
    reads: '10,000',
    about: 'There too: the number of a count alone, without what is counted and how often.',
  },
];

/**
 * Everything that may stand between `{` and `}` in a text, for the reference.
 * A dot separates if a letter or `_` follows; before a digit it belongs to the id: `{pro.veo-3.1}` is `veo-3.1` in `pro`.
 * To write a brace itself, write it twice: `{{` and `}}`.
 */
export const VOCABULARY: readonly Phrase[] = [
  ...IN_SHOWN,
  ...PLAN_PROPERTIES,
  ...DEEPER,
  ...PLANS_WITH,
  ...FIXED_PHRASES,
  ...FEATURE_PROPERTIES,
  ...LIMIT_PROPERTIES,
  ...GROUP_PROPERTIES,
  ...MODEL_PROPERTIES,
  ...BUCKET_PROPERTIES,
  ...PACK_PROPERTIES,
  ...ADD_ON_PROPERTIES,
].map(({ pattern, example, reads, about }) => ({ pattern, example, reads, about }));
