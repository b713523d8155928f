/** The types of an account: what an app stores. */
import { propertyKey } from '../escape/index.ts';
import type { Declaration } from '../typescript/declaration.ts';
import { union } from '../typescript/names.ts';
import { code, text } from './code.ts';
import type { Rulebook } from './rulebook.ts';

export function accountTypes({ policy, needs }: Rulebook): readonly Declaration[] {
  const cycles = policy.plans.map(({ id, cycles }) => {
    const ids = union(cycles.map((cycle) => cycle.id)).replaceAll('\n', '\n    ');
    return `  readonly ${propertyKey(id)}: ${ids};`;
  });
  return [
    text(
      ['The billing cycles that each plan is sold in.'],
      ['export interface PlanCycles {', ...cycles, '}'].join('\n'),
    ),
    text(
      [
        'All there is to know about one customer’s credits: plain data that survives JSON. Nothing changes it; every',
        'operation gives a new one. Instants are milliseconds since 1970, amounts are whole numbers of the smallest',
        policy.decimals === 0
          ? 'part of a credit, which here is a credit.'
          : `part of a credit, which here is 1/${10 ** policy.decimals}.`,
      ],
      code`
        export interface Account {
          /** The rules that it was made by. */
          readonly rules: string;
          /** The newest instant that it has seen. */
          readonly now: number;
          /** What plain consumptions took since what follows was written down. */
          readonly used: number;
          /** What was decided under which key. \`forget\` makes it shorter. */
          readonly kept: Kept;
          /** When something happens by itself next. */
          readonly next: number;
          /** In the order in which they were recorded. */
          readonly grants: readonly Grant[];
          /** The places in that list of those that may pay now, the first to pay first. */
          readonly places: readonly number[];
          /** What they have left. */
          readonly available: number;
          /** Open reservations. */
          readonly holds: readonly Hold[];
          ${needs.debts && '/** What is owed, and by which consumption, the oldest first. */\nreadonly debts: readonly Debt[];'}
          /** The last subscription, also after it has ended. */
          readonly subscription: Subscription | null;
          ${needs.addOns && '/** In the order in which they were bought; not in an account of rules without them. */\nreadonly addOns?: readonly HeldAddOn[];'}
          /** Sums of the grants that were forgotten. */
          readonly past: Totals;
        }
      `,
    ),
    text(
      [
        'A node of what is remembered: an outcome, and up to eight nodes behind it: each level asks for the next letter from the end of the key.',
      ],
      'export type Kept = readonly [] | readonly [Outcome, ...(Kept | null | undefined)[]];',
    ),
    text(
      ['Credits issued together. What is not left, held, expired, revoked or carried was consumed.'],
      code`
        export interface Grant {
          readonly id: string;
          readonly bucket: BucketId;
          readonly source: GrantSource;
          readonly from: number;
          /** Null for never. */
          readonly until: number | null;
          readonly issued: number;
          /** Neither used nor reserved. */
          readonly left: number;
          /** The subscription that issued it, by its number, and for which of its issues. */
          readonly term?: number;
          readonly number?: number;
          readonly expired?: number;
          /** Taken away. */
          readonly revoked?: number;
          ${needs.carries && '/** Gone on into another grant. */\nreadonly carried?: number;'}
          readonly isVoided?: boolean;
          ${needs.addOns && '/** The add-on that brought it. */\nreadonly addOn?: AddOnId;'}
          /** Lower pays first; without it that of the bucket. */
          readonly priority?: number;
          ${needs.category && 'readonly category?: string;'}
          ${needs.restriction && '/** The only features that it pays for. */\nreadonly features?: readonly string[];'}
        }
      `,
    ),
    text(
      [],
      code`
        export type GrantSource =
          | 'cycle'
          ${needs.addOns && "| 'add-on'"}
          | 'trial'
          | 'plan change'
          | 'carried over'
          | 'purchase'
          | 'administrator'
          | 'refund';
      `,
    ),
    text(
      ['A reservation.'],
      code`
        export interface Hold {
          readonly id: string;
          /** In the order in which they would pay. */
          readonly slices: readonly Slice[];
          ${needs.debts && '/** What no grant could cover. It comes behind the slices. */\nreadonly owed: number;'}
          ${needs.restriction && 'readonly feature: string | null;'}
          /** Null for never. */
          readonly until: number | null;
        }
      `,
    ),
    text(
      ['An amount of one grant.'],
      code`
        export interface Slice {
          readonly grant: string;
          readonly bucket: BucketId;
          readonly amount: number;
        }
      `,
    ),
    ...(needs.debts
      ? [
          text(
            ['What a consumption took that no grant has paid yet.'],
            code`
              export interface Debt {
                /** The key of the consumption, if it had one. */
                readonly id: string | null;
                readonly amount: number;
              }
            `,
          ),
        ]
      : []),
    text(
      ['A plan over time. Boundaries are counted from the anchor, where cycle `first` begins.'],
      code`
        export interface Subscription {
          readonly id: string;
          /** Subscriptions of an account are counted from 1. */
          readonly term: number;
          readonly plan: PlanId;
          readonly cycle: CycleId;
          readonly anchor: number;
          readonly first: number;
          /** The running cycle, counted from 1; 0 is a trial. Of a lapsed subscription the last one that ran. */
          readonly number: number;
          readonly start: number;
          readonly end: number;
          /** The cycle is over, and the payment for another one has not come. */
          readonly isLapsed: boolean;
          /** The numbers of the cycles that were paid for, also those to come. */
          readonly paid: readonly number[];
          ${needs.given && '/** What the plan, with its changes, gave in an issue of each bucket, and when it last did. */\nreadonly given: readonly (Allotment & { readonly at: number })[];'}
          readonly cancelAt: number | null;
          readonly hasEnded: boolean;
          /** The plan from the next cycle on, if another one. */
          readonly following: Sold | null;
        }
      `,
    ),
    text(['What cycles are counted from.'], "type Anchor = Pick<Subscription, 'anchor' | 'first'>;"),
    text(
      ['A plan in one of its billing cycles.'],
      code`
        export interface Sold {
          readonly plan: PlanId;
          readonly cycle: CycleId;
        }
      `,
    ),
    ...(needs.single === null ? [allotment(needs)] : []),
    text(
      ['What was decided under a key.'],
      code`
        export interface Outcome {
          /** The key. */
          readonly id: string;
          readonly at: number;
          /** What was asked. */
          readonly what: unknown;
          /** What was done, or why it was refused. */
          readonly receipt: Receipt | Reason;
          /** Why a hold cannot be captured or released any more; without it, it is open. */
          readonly reason?: Reason;
          /** What slices of a consumption after refunds${needs.debts ? ' and payments of debts' : ''}. */
          readonly slices?: readonly Slice[];
          ${needs.debts && 'readonly forgiven?: number;'}
        }
      `,
    ),
    text(
      ['What an operation did; what it did not do is left out.'],
      code`
        export interface Receipt {
          /** What was taken, or reserved, from which grant, in the order in which it was. */
          readonly debits?: readonly Slice[];
          /** What was given back. */
          readonly credits?: readonly Slice[];
          /** The grants that it created. */
          readonly grants?: readonly IssuedGrant[];
          /** What could not be taken. */
          readonly shortfall?: number;
          /** What was given back to grants that had ended, and so was lost. */
          readonly forfeited?: number;
          /** What was taken away. */
          readonly revoked?: number;
          /** When the hold times out; null for never. */
          readonly holdUntil?: number | null;
        }
      `,
    ),
    text(
      [],
      code`
        export interface IssuedGrant {
          readonly id: string;
          readonly bucket: BucketId;
          readonly amount: number;
          readonly from: number;
          readonly until: number | null;
        }
      `,
    ),
    text(
      ['Sums over grants.'],
      code`
        export interface Totals {
          readonly issued?: number;
          readonly expired?: number;
          readonly revoked?: number;
          ${needs.carries && 'readonly carried?: number;'}
        }
      `,
    ),
  ];
}

function allotment(needs: Rulebook['needs']): Declaration {
  return text(
    [],
    code`
      export interface Allotment {
        readonly bucket: BucketId;
        readonly amount: number;
        ${needs.issues && '/** The rhythm in which it is issued; once a cycle without it. */\nreadonly every?: Length;'}
      }
    `,
  );
}
