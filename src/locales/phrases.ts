import type { Forms, PluralCategory, TimeUnit } from './forms.ts';
import type { StoryPhrases } from './stories.ts';

/** The lengths of time that a price or an amount can be for. */
export type PeriodName = 'day' | 'week' | 'month' | 'quarter' | 'year' | 'cycle';

export type RhythmName = 'daily' | 'weekly' | 'monthly' | 'quarterly' | 'yearly';

/** Things that models are often paid for. Others are written with their own word. */
export type UsedThing =
  | 'second'
  | 'minute'
  | 'hour'
  | 'image'
  | 'video'
  | 'request'
  | 'message'
  | 'page'
  | 'word'
  | 'generation'
  | 'run';

/**
 * Planspec's own words on a pricing page. They are whole phrases, as word order and endings differ; what stands in
 * braces is filled in. Those that can stand inside a sentence begin with a small letter where the language has one.
 */
export interface Phrases {
  readonly free: string;
  /** Numbers from zero on as words that fit before any noun; the others are written in digits. */
  readonly numberWords: readonly string[];
  readonly contactUs: string;
  /** `per month`, behind an amount. */
  readonly per: Readonly<Record<PeriodName, string>>;
  /** `every {duration}`, behind an amount. */
  readonly every: string;
  /** The same where a unit wants its own words. */
  readonly everyOf: Readonly<Partial<Record<TimeUnit, string>>>;
  /** `monthly`, as in `paid monthly`. */
  readonly rhythm: Readonly<Record<RhythmName, string>>;
  /** `No price in {currency}` */
  readonly noPriceIn: string;
  /** `Not offered {rhythm}` */
  readonly notOffered: string;
  /** `Save {percent}` */
  readonly save: string;
  /** `Save up to {percent}` */
  readonly saveUpTo: string;
  readonly perSeat: string;
  /** `per seat {often}` */
  readonly perSeatOften: string;
  /** Behind an amount that is paid only one time. */
  readonly once: string;
  /** `{amount} in all`: for a step of a price as a whole. */
  readonly inAll: string;
  /** `At least {count}`: how many seats must be bought. */
  readonly atLeast: string;
  /** `At most {count}` */
  readonly atMost: string;
  /** `In steps of {count}` */
  readonly inSteps: string;
  /** What happens to use above a smaller plan's limit, as a sentence without its full stop. */
  readonly downgradeBlocks: string;
  readonly downgradeReads: string;
  /** `... for {duration}` */
  readonly downgradeKeeps: string;
  /** `{amount} {often}`: money or credits, and how often. */
  readonly amountOften: string;
  /** `{often} when paid {rhythm}` */
  readonly whenPaid: string;

  /** `{amount} credit`, `{amount} credits` */
  readonly credits: Forms;
  /** `{amount} {name}`: credits of a bucket, called by its name. */
  readonly creditsOf: string;
  /** `{amount} {name} {often}` */
  readonly creditsOften: string;
  /** `{cost} {per}` */
  readonly cost: string;
  readonly perUse: Readonly<Record<UsedThing, string>>;
  /** `per {thing}` */
  readonly perThing: string;
  /** `{first}, then {next}`: what is used first. */
  readonly consumedFirst: string;
  /** `{first}, or {next}`: one of two amounts. */
  readonly orElse: string;

  readonly untilRenewal: string;
  readonly forever: string;
  /** `Valid for {duration}` */
  readonly validFor: string;
  readonly validUntilRenewal: string;
  /** Of credits that come more often than the plan is paid. */
  readonly validUntilIssue: string;
  readonly validForever: string;
  /** `{validity}, with an active plan` */
  readonly withActivePlan: string;

  /** What is kept at renewal. */
  readonly nothing: string;
  readonly everything: string;
  /** `up to {amount}` */
  readonly upTo: string;
  /** `{kept} for {duration}` */
  readonly keptFor: string;
  readonly keptUntilRenewal: string;
  readonly keptForever: string;
  /** `Unused credits roll over: {kept}` */
  readonly rollOver: string;

  readonly unlimited: string;
  readonly unlimitedTime: string;
  /** `unlimited {things}` */
  readonly unlimitedThings: string;
  /** The form of what is counted in that phrase. */
  readonly unlimitedForm: PluralCategory;
  /**
   * True where `unlimited` can take the place of an amount in any text. Where it would have to change its ending, the
   * name of the limit and `unlimited` stand side by side instead.
   */
  readonly unlimitedReplaces: boolean;
  /** `{name}: {value}` */
  readonly named: string;

  /** Whether a condition applies. */
  readonly yes: string;
  readonly no: string;
  readonly included: string;
  readonly notIncluded: string;
  readonly notAvailable: string;
  readonly noPlan: string;
  /** `all {group}`: all models of a group. */
  readonly allOf: string;
  /** `Access to all {group}` */
  readonly accessToAll: string;
  /** `Limited {group}` */
  readonly limitedGroup: string;

  /** Lengths of time before a noun, `{0}-month`; null where they are as everywhere else. */
  readonly terms: Readonly<Record<TimeUnit, string>> | null;
  /** `{duration} free trial`, or with `{term}`. */
  readonly trial: string;
  /** `{trial} with {credits}` */
  readonly trialWith: string;
  readonly noCardRequired: string;
  /** `Everything in {plan}` */
  readonly everythingIn: string;
  /** `Everything in {plan} except {things}` */
  readonly everythingExcept: string;
  readonly forAllPlans: string;
  /** `For {plans}` */
  readonly forPlans: string;

  readonly plansAndPricing: string;
  readonly comparePlans: string;
  readonly questions: string;
  readonly plans: string;
  readonly plan: string;
  readonly mostPopular: string;
  /** What the choice between `monthly` and `yearly` is called. */
  readonly billingPeriod: string;
  /** What the choice between currencies is called. */
  readonly currency: string;
  readonly prices: string;
  readonly price: string;
  /** `Price {often}` */
  readonly priceOften: string;
  readonly limits: string;
  readonly features: string;
  readonly creditsTitle: string;
  readonly packs: string;
  readonly addOns: string;
  /** `Needs {things}`: what must be bought or had first. */
  readonly needsThings: string;
  /** `Not together with {things}` */
  readonly notWith: string;
  readonly access: string;
  readonly freeTrial: string;
  readonly creditCard: string;
  readonly required: string;
  readonly alsoInPlan: string;
  readonly nothingFurther: string;
  /** `Validity of {name}` */
  readonly validityOf: string;
  /** `See also the {link}`, and the words of the link. */
  readonly seeAlso: string;
  readonly questionsLink: string;

  /** For the examples below answers, and the ledgers of scenarios. */
  readonly story: StoryPhrases;
}
