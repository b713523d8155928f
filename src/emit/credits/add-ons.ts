/** What is bought on top of a plan. */
import type { AddOnPolicy } from '../../credits/policy.ts';
import { literal } from '../escape/index.ts';
import type { Declaration } from '../typescript/declaration.ts';
import { held, issuing } from './add-on-issues.ts';
import { code, lines, operation, text } from './code.ts';
import { proposed } from './operate.ts';
import type { Rulebook } from './rulebook.ts';

/** Nothing where no add-on of the catalog matters for credits. */
export function addOnCode(book: Rulebook): readonly Declaration[] {
  if (!book.needs.addOns) return [];
  return [...heldType(), addAddOn(book), removeAddOn(book), heldAddOns(), ...held(book), ...issuing(book)];
}

function heldType(): readonly Declaration[] {
  return [
    text(
      ['An add-on that the customer has, or will have.'],
      code`
        export interface HeldAddOn {
          readonly id: AddOnId;
          /** How many of it; 0 for one that begins with the next cycle. */
          readonly quantity: number;
          /** How many from the next cycle on; null for as many. */
          readonly next: number | null;
        }
      `,
    ),
    text(
      ['How many of each add-on, as `add-ons.ts` takes it.'],
      'type Counts = { readonly [A in AddOnId]?: number };',
    ),
  ];
}

/** What becomes of a quantity, as code: an upgrade may begin at once, or wait for the next cycle. */
function beginning({ policy }: Rulebook): string {
  if (policy.upgrade !== 'at cycle end') return 'Math.max(before, wanted)';
  const once = policy.addOns.filter(({ isOnce }) => isOnce);
  if (once.length === 0) return 'before';
  return 'isOnce(addOn) ? Math.max(before, wanted) : before';
}

function addAddOn(book: Rulebook): Declaration {
  const { policy, needs } = book;
  const bought = policy.addOns.some(({ once }) => once.length > 0);
  const isPart = policy.upgrade === 'prorates credits';
  return operation('addAddOn', {
    docs: [
      'So many more of an add-on, without a quantity as few as there can be. It is an upgrade, and begins as one: its credits',
      `for the rest of the running cycle come ${policy.upgrade === 'at cycle end' ? 'with the next cycle' : isPart ? 'by the part of it that is left' : 'now'}, and then with every cycle. What is paid once gives its`,
      'credits now. Adding what was to be removed takes the removal back.',
    ],
    parameters: ['account: Account', 'addOn: AddOnId', 'at: number', 'key: string', 'quantity?: number'],
    returns: 'Result',
    body: code`
      return operate(account, at, key, changeRule, ['add', addOn, quantity], (draft) => {
        const { now, addOns, subscription } = draft;
        if (!(${isKnown(policy.addOns)})) deny();
        const { quantity: before, next } = addOns.find(({ id }) => id === addOn) ?? { quantity: 0, next: null };
        const after = next ?? before;
        const kept = { ...countsOf(addOns, laterOf), [addOn]: after };
        const all = { ...countsOf(addOns, ({ quantity, next }) => Math.max(quantity, next ?? 0)), [addOn]: after };
        const buyers = () => ({ plans: ${proposed(needs)}.filter((plan) => canAdd(plan, kept, addOn, quantity).allowed) });
        if (!isActive(subscription)) return deny('not_for_plan', buyers);
        let wanted = after;
        for (const others of [kept, all]) {
          const answer = canAdd(subscription.plan, others, addOn, quantity);
          if (!answer.allowed) return deny(answer.reason.replace(/-/g, '_') as Reason, () => ({ ...helpIn(answer), ...buyers() }));
          wanted = after + answer.quantity;
        }
        const terms = addOnTerms(addOn, subscription.cycle);
        if (!terms) return deny('not_in_cycle');
        ${bought && 'const bought = Math.max(0, wanted - Math.max(before, after));'}
        if (!hasRoom(draft, ${bought ? 'sumOf(onceOf(addOn)) * bought + ' : ''}sumOf(terms) * wanted)) deny('out_of_range');
        const begun = ${beginning(book)};
        changeAddOns(draft, holding(addOns, addOn, begun, wanted));
        const give = (credits: readonly Allotment[], source: GrantSource, times: number): void => {
          for (const allotment of credits) {
            const { bucket } = allotment;
            const span = ${needs.issues ? 'issueOf(subscription, allotment, subscription, now)' : 'subscription'};
            ${
              isPart
                ? lines(
                    'const whole = allotment.amount * times;',
                    "const amount = source === 'purchase' ? whole : Number((BigInt(whole) * BigInt(span.end - now)) / BigInt(span.end - span.start));",
                  )
                : 'const amount = allotment.amount * times;'
            }
            if (amount === 0) continue;
            const id = freeId(draft, find(draft, key) ? \`\${key}:\${bucket}\` : key);
            const from = source === 'purchase' ? {} : { term: subscription.term, number: span.number };
            record(draft, id, bucket, source, amount, now, endOf(bucket, now, span.end), { ...from, addOn });
          }
        };
        ${bought && "give(onceOf(addOn), 'purchase', bought);"}
        ${needs.trials ? 'if (subscription.number > 0) ' : ''}give(terms, 'add-on', begun - before);
      }, [quantity === undefined ? 1 : quantity || NaN]);
    `,
  });
}

function isKnown(addOns: readonly AddOnPolicy[]): string {
  return `(${literal(addOns.map(({ id }) => id))} as readonly string[]).includes(addOn)`;
}

function removeAddOn({ policy }: Rulebook): Declaration {
  const needing = policy.addOns.filter(({ needs }) => needs.length > 0);
  const isAtOnce = policy.cancel === 'immediately' ? "mode !== 'at cycle end'" : "mode === 'immediately'";
  return operation('removeAddOn', {
    docs: [
      'So many fewer of an add-on, without a quantity none: as soon as the running cycle ends, to whose end its credits stay, or',
      `immediately, and its credits with it, as far as they are left. Without a mode: ${policy.cancel}; without a running cycle at once.`,
    ],
    parameters: [
      'account: Account',
      'addOn: AddOnId',
      'at: number',
      'key?: string',
      'quantity?: number',
      "mode?: 'at cycle end' | 'immediately'",
    ],
    returns: 'Result',
    body: code`
      return operate(account, at, key, cancelRule, ['remove', addOn, quantity, mode], (draft) => {
        const { now, addOns, subscription } = draft;
        const own = addOns.find(({ id }) => id === addOn);
        if (!own || laterOf(own) === 0 || !(${isKnown(policy.addOns)})) return deny();
        const wanted = laterOf(own) - (quantity ?? laterOf(own));
        if (wanted !== 0 && !isSold(addOn, wanted)) deny('quantity');
        const isAtOnce = !isActive(subscription) || ${isAtOnce};
        ${
          needing.length > 0 &&
          code`
            const staying = addOns.filter((one) => isAtOnce || laterOf(one) > 0);
            const needing = staying.map(({ id }) => id).filter((id) => needsOf(id).includes(addOn));
            if (wanted === 0 && needing.length > 0) deny('needed', () => ({ addOns: needing }));
          `
        }
        const kept = isAtOnce ? Math.min(own.quantity, wanted) : own.quantity;
        changeAddOns(draft, holding(addOns, addOn, kept, wanted));
        if (!isActive(subscription)) return {};
        let revoked = 0;
        for (const { bucket, amount } of addOnTerms(addOn, subscription.cycle) ?? NONE) {
          let rest = amount * (own.quantity - kept);
          const grants = draft.grants.filter(
            (one) => one.source === 'add-on' && one.term === subscription.term && one.addOn === addOn && one.bucket === bucket && one.from <= now,
          );
          for (const grant of grants.sort(compare).reverse()) {
            const taken = lose(draft, grant, 'revoked', Math.min(rest, grant.left));
            rest -= taken;
            revoked += taken;
          }
        }
        return { revoked };
      }, [quantity === undefined ? 1 : quantity || NaN]);
    `,
  });
}

function heldAddOns(): Declaration {
  return operation('heldAddOns', {
    docs: [
      'What the customer has of add-ons at an instant, for the questions of `add-ons.ts`. Without a paid plan only what is paid',
      'once and for all.',
    ],
    parameters: ['account: Account', 'at: number'],
    returns: 'Counts',
    body: code`
      const { addOns, subscription } = advance(account, at);
      return countsOf(addOns.filter(({ id }) => isOnce(id) || isActive(subscription)), ({ quantity }) => quantity);
    `,
  });
}
