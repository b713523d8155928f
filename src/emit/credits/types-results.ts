/** The types of what operations answer. */
import { literal } from '../escape/index.ts';
import type { Declaration } from '../typescript/declaration.ts';
import { code, text } from './code.ts';
import type { Rulebook } from './rulebook.ts';

/** Business reasons first, then those of requests that make no sense. */
const REASONS = [
  'insufficient_credits',
  'feature_not_in_plan',
  'model_not_in_plan',
  'already_subscribed',
  'already_issued',
  'already_voided',
  'subscription_ended',
  'hold_expired',
  'hold_already_captured',
  'hold_already_released',
  'exceeds_hold',
  'exceeds_refundable',
  'expiry_in_past',
  'late_event',
  'out_of_range',
  'unknown_reference',
  'key_conflict',
  'invalid_amount',
  'invalid_time',
  'other_rules',
];

const ADD_ON_REASONS = [
  'not_for_plan',
  'needs_feature',
  'not_in_cycle',
  'needs_add_on',
  'excluded',
  'needed',
  'quantity',
];

export function resultTypes({ needs }: Rulebook): readonly Declaration[] {
  return [
    text(['What an operation came to.'], 'export type Result = Done | Refused;'),
    text(
      ['The operation was done.'],
      code`
        export interface Done extends Receipt {
          readonly ok: true;
          readonly account: Account;
          readonly debits: readonly Slice[];
          /** The operation came before under this key, and this is what it came to then. */
          readonly isReplayed: boolean;
          /** All that happened since the operation before, and by this one. */
          readonly events: readonly AccountEvent[];
          /** The line of the plan file that decided. */
          readonly rule: Rule;
        }
      `,
    ),
    text(
      ['The operation was refused. Of the account only the clock has moved, and the key is kept.'],
      code`
        export interface Refused {
          readonly ok: false;
          readonly account: Account;
          /** Why; what would help stands beside it. */
          readonly reason: Reason;
          /** The credits that are missing. */
          readonly missing: number;
          /** When the plan gives credits again. */
          readonly nextReset: number | null;
          /** Packs that the customer may buy and that would do. */
          readonly packs: readonly PackId[];
          /** Plans on the page that would do. */
          readonly plans: readonly PlanId[];
          ${needs.addOns && '/** Add-ons that would do; those that are missing, in the way, or need the one that was to go. */\nreadonly addOns: readonly AddOnId[];'}
          ${needs.addOns && '/** In which quantities the add-on is sold, if that is why. */\nreadonly quantities?: Quantities;'}
          /**
           * The operation was refused before under this key, for this reason. What would help is not told again: ask under
           * a new key.
           */
          readonly isReplayed: boolean;
          readonly events: readonly AccountEvent[];
          /**
           * The line of the plan file that such operations follow${needs.addOns && ', or the one for which an add-on cannot be added'}. For what a plan lacks,
           * \`decide\` of \`index.ts\` names the lines.
           */
          readonly rule: Rule;
        }
      `,
    ),
    ...(needs.addOns
      ? [
          text(
            [],
            code`
              export interface Quantities {
                readonly least: number;
                readonly most: number | null;
                readonly step: number;
              }
            `,
          ),
        ]
      : []),
    text(
      [
        'Why an operation was refused. `key_conflict`: another one came before under its key. `unknown_reference`: what it names',
        'is not there. `out_of_range`: an amount or a time that no account can hold. `other_rules`: the account is of another catalog.',
      ],
      [
        'export type Reason =',
        ...[
          ...(needs.addOns ? ADD_ON_REASONS : []),
          ...(needs.legacy ? ['plan_not_for_sale'] : []),
          ...REASONS,
        ].map((reason) => `  | ${literal(reason)}`),
      ]
        .join('\n')
        .concat(';'),
    ),
    text(
      ['A line of the plan file.'],
      code`
        export interface Rule {
          readonly file: string;
          /** Null where the file says nothing, and the language does. */
          readonly line: number | null;
          readonly text: string;
        }
      `,
    ),
    text(
      ['What happened to an account. Every credit that is lost is in exactly one event.'],
      code`
        export type AccountEvent =
          | { readonly kind: 'issued'; readonly at: number; readonly grant: string; readonly amount: number }
          | { readonly kind: 'expired'; readonly at: number; readonly grant: string; readonly amount: number }
          | { readonly kind: 'revoked'; readonly at: number; readonly grant: string; readonly amount: number }
          | {
              readonly kind: 'carried over';
              readonly at: number;
              readonly grant: string;
              readonly into: string;
              readonly amount: number;
            }
          ${needs.debts && "| { readonly kind: 'settled'; readonly at: number; readonly grant: string; readonly amount: number }\n| { readonly kind: 'forgiven'; readonly at: number; readonly amount: number }"}
          | { readonly kind: 'hold timed out'; readonly at: number; readonly hold: string; readonly amount: number }
          | { readonly kind: 'cycle began'; readonly at: number; readonly cycle: number }
          | { readonly kind: 'lapsed'; readonly at: number }
          | { readonly kind: 'plan changed'; readonly at: number; readonly plan: PlanId }
          ${needs.addOns && "| { readonly kind: 'add-on changed'; readonly at: number; readonly addOn: AddOnId; readonly quantity: number }"}
          | { readonly kind: 'subscription ended'; readonly at: number }
          /** The clock was to issue more than an account can hold. */
          | { readonly kind: 'not issued'; readonly at: number; readonly grant: string; readonly amount: number };
      `,
    ),
    text(
      ['What is said of an event besides its kind and its instant.'],
      "type Details<K> = Omit<Extract<AccountEvent, { readonly kind: K }>, 'kind' | 'at'>;",
    ),
  ];
}
