/** Why a step is refused, as customers are told. Of other reasons they hear only that it is. */
export type ToldReason =
  | 'insufficient-credits'
  | 'feature-not-in-plan'
  | 'model-not-in-plan'
  | 'already-subscribed'
  | 'subscription-ended'
  | 'hold-expired'
  | 'exceeds-refundable';

/**
 * What a scenario is told with. `{amount}` is a number of credits, and `{credits}` the same with the word `credits`. Names
 * stand as they are written: languages that would have to give them another ending put them in brackets.
 */
export interface StoryPhrases {
  /** Where the plan of a customer stands who has none. */
  readonly noPlan: string;
  /** What credits are that are set aside, and those that a customer owes, above a column of their amounts. */
  readonly held: string;
  readonly owed: string;

  /** What a line of the scenario says happens: `subscription to {plan}, paid {rhythm}`. */
  readonly subscribe: string;
  /** `change to {plan}` */
  readonly change: string;
  /** `change to {plan}, paid {rhythm}` */
  readonly changePaid: string;
  /** `purchase: {pack}` */
  readonly buy: string;
  /** `gift of {amount} {name}` */
  readonly gift: string;
  /** `use of {what}`: credits, or a model. */
  readonly use: string;
  /** `{credits} set aside`: held for a job that is being done. */
  readonly setAside: string;
  /** What was set aside is used, or goes back. */
  readonly captured: string;
  readonly released: string;
  readonly refund: string;
  /** `refund of {credits}` */
  readonly refundOf: string;
  readonly revoked: string;
  readonly repeated: string;
  readonly moneyBack: string;
  readonly renewal: string;
  readonly cancellation: string;
  readonly resumed: string;
  /** `cancellation: {addOn}` */
  readonly remove: string;

  /** `{name} of {date}`: credits of a bucket that came on a day, and those that were carried over. */
  readonly grant: string;
  readonly carriedGrant: string;
  /** `{amount} from {grant}` */
  readonly fromGrant: string;
  /** `{amount} to {grant}` */
  readonly toGrant: string;
  /** `{what}, until {date}` */
  readonly until: string;
  /** `{what}, for ever` */
  readonly forEver: string;

  /** What came of it: `refused`, and `refused: {reason}`. */
  readonly refused: string;
  readonly refusedFor: string;
  readonly reasons: Readonly<Record<ToldReason, string>>;
  /** `paid {what}`: the credits that were taken, and those that were set aside. */
  readonly paid: string;
  readonly reserved: string;
  /** `gave back {what}` */
  readonly gaveBack: string;
  /** `{amount} could not be taken` */
  readonly notTaken: string;
  /** `{amount} came back too late: what had paid them is over` */
  readonly tooLate: string;
  /** `free trial until {date}`: what a subscription to a plan with a trial begins with. */
  readonly trialUntil: string;
  /** `ends on {date}`: the subscription. */
  readonly ends: string;
  /** `goes on after {date}` */
  readonly goesOn: string;
  /** `plan {plan} from {date} on` */
  readonly planFrom: string;
  /** `{addOn} ends on {date}` */
  readonly addOnEnds: string;
  /** `{what} from {date} on`: so many of an add-on. */
  readonly addOnFrom: string;

  /** What happens to credits: `{amount} {name} issued`. */
  readonly issued: string;
  readonly issuedForTrial: string;
  /** `{amount} {grant} expired` */
  readonly expired: string;
  readonly takenAway: string;
  readonly carriedOver: string;
  readonly givenAnew: string;
  /** `{amount} owed paid from {grant}` */
  readonly debtPaid: string;
  /** `{amount} owed forgiven` */
  readonly debtForgiven: string;
  /** `a hold of {amount} timed out` */
  readonly holdEnded: string;
  /** `{amount} not issued: the account cannot hold more` */
  readonly notIssued: string;
  /** `cycle {number} began` */
  readonly cycleBegan: string;
  readonly lapsed: string;
  /** `plan {plan}` */
  readonly planChanged: string;
  /** `{addOn} ended` */
  readonly addOnEnded: string;
  readonly subscriptionEnded: string;
}
