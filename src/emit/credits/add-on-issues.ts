/** The add-ons of an account over time, and the credits that come with a cycle. */
import type { AddOnPolicy, Allotment } from '../../credits/policy.ts';
import { literal } from '../escape/index.ts';
import type { Declaration } from '../typescript/declaration.ts';
import { code, helper, lines } from './code.ts';
import type { Rulebook } from './rulebook.ts';
import { allotmentsLiteral } from './terms.ts';

/** What add-ons are held, and what becomes of them when a cycle begins. */
export function held(book: Rulebook): readonly Declaration[] {
  const { addOns } = book.policy;
  const needing = addOns.some(({ needs }) => needs.length > 0);
  return [
    helper('laterOf', {
      docs: ['How many there will be from the next cycle on.'],
      parameters: ['{ quantity, next }: HeldAddOn'],
      returns: 'number',
      body: 'return next ?? quantity;',
    }),
    helper('countsOf', {
      parameters: ['addOns: readonly HeldAddOn[]', 'count: (held: HeldAddOn) => number'],
      returns: 'Counts',
      body: 'return Object.fromEntries(addOns.map((held) => [held.id, count(held)])) as Counts;',
    }),
    helper('holding', {
      docs: ['Add-ons with so many of one of them now, and so many from the next cycle on.'],
      parameters: ['addOns: readonly HeldAddOn[]', 'id: AddOnId', 'quantity: number', 'later: number'],
      returns: 'readonly HeldAddOn[]',
      body: code`
        const held = { id, quantity, next: later === quantity ? null : later };
        return addOns.some((one) => one.id === id) ? addOns.map((one) => (one.id === id ? held : one)) : [...addOns, held];
      `,
    }),
    helper('changeAddOns', {
      docs: ['An account gets other add-ons; those of which it has none now or later are left out.'],
      parameters: ['draft: Draft', 'held: readonly HeldAddOn[]'],
      returns: 'void',
      body: code`
        const before = draft.addOns;
        draft.addOns = held.filter(({ quantity, next }) => quantity > 0 || next != null);
        const countIn = (list: readonly HeldAddOn[], addOn: AddOnId): number => list.find(({ id }) => id === addOn)?.quantity ?? 0;
        for (const addOn of new Set([...before, ...held].map(({ id }) => id))) {
          const quantity = countIn(draft.addOns, addOn);
          if (quantity !== countIn(before, addOn)) note(draft, 'add-on changed', { addOn, quantity });
        }
      `,
    }),
    helper('turnAddOns', {
      docs: [
        'A cycle begins: what was to change changes, and what does not go with the plan any more is over. After a subscription',
        'only what is paid once and for all is left.',
      ],
      parameters: ['draft: Draft', 'subscription?: Subscription'],
      returns: 'void',
      body: code`
        let left = draft.addOns.map((held) => ({ id: held.id, quantity: laterOf(held), next: null })).filter(({ quantity }) => quantity > 0);
        for (let size = -1; size !== left.length; ) {
          size = left.length;
          const odd = subscription && misfits(subscription.plan, countsOf(left, ({ quantity }) => quantity));
          const isOdd = (addOn: AddOnId): boolean => !!odd?.some((one) => one.addOn === addOn && one.reason !== 'excluded' && one.reason !== 'quantity');
          left = left.filter(({ id }) => isOnce(id) || (subscription && addOnTerms(id, subscription.cycle) && !isOdd(id)));
        }
        changeAddOns(draft, left);
      `,
    }),
    isOnce(addOns),
    addOnTerms(book),
    ...(addOns.some(({ once }) => once.length > 0) ? [onceOf(book)] : []),
    ...(needing ? [needsOf(addOns)] : []),
    isSold(addOns),
    helper('helpIn', {
      docs: ['What the answer of `canAdd` says that would help, and the line behind it.'],
      parameters: ['answer: AddOnDecision'],
      returns: "Partial<Help & Pick<Refused, 'rule'>>",
      body: code`
        if (answer.allowed) return {};
        const [rule] = answer.because;
        const why = rule && { rule };
        if (answer.reason === 'needs-add-on' || answer.reason === 'excluded') return { addOns: answer.addOns, ...why };
        const { least, most, step } = answer as Partial<Quantities>;
        return least === undefined || most === undefined || step === undefined ? { ...why } : { quantities: { least, most, step }, ...why };
      `,
    }),
  ];
}

/** The ids for which something holds, compared one by one. */
function isOneOf(ids: readonly string[], otherwise: string): string {
  return ids.length === 0 ? otherwise : ids.map((id) => `addOn === ${literal(id)}`).join(' || ');
}

function isOnce(addOns: readonly AddOnPolicy[]): Declaration {
  const ids = addOns.filter((addOn) => addOn.isOnce).map(({ id }) => id);
  return helper('isOnce', {
    docs: ['Whether an add-on is paid once and for all.'],
    parameters: [ids.length === 0 ? '_addOn: AddOnId' : 'addOn: AddOnId'],
    returns: 'boolean',
    body: `return ${isOneOf(ids, 'false')};`,
  });
}

function addOnTerms(book: Rulebook): Declaration {
  const cases = book.policy.addOns.flatMap(({ id, cycles }) =>
    cycles.map((cycle) => {
      const isMeant = `addOn === ${literal(id)} && cycle === ${literal(cycle.id)}`;
      return `if (${isMeant}) return ${given(book, cycle.credits)};`;
    }),
  );
  return helper('addOnTerms', {
    docs: ['What each of an add-on gives in a billing cycle. Undefined where it is not sold in it.'],
    parameters:
      cases.length === 0 ? ['_addOn: AddOnId', '_cycle: CycleId'] : ['addOn: AddOnId', 'cycle: CycleId'],
    returns: 'readonly Allotment[] | undefined',
    body: lines(...cases, 'return undefined;'),
  });
}

function onceOf(book: Rulebook): Declaration {
  const cases = book.policy.addOns
    .filter(({ once }) => once.length > 0)
    .map(({ id, once }) => `if (addOn === ${literal(id)}) return ${given(book, once)};`);
  return helper('onceOf', {
    docs: ['What each of an add-on gives when it is bought.'],
    parameters: ['addOn: AddOnId'],
    returns: 'readonly Allotment[]',
    body: lines(...cases, 'return NONE;'),
  });
}

function given(book: Rulebook, credits: readonly Allotment[]): string {
  return credits.length === 0 ? 'NONE' : allotmentsLiteral(book, credits);
}

function needsOf(addOns: readonly AddOnPolicy[]): Declaration {
  const cases = addOns
    .filter(({ needs }) => needs.length > 0)
    .map(({ id, needs }) => `if (addOn === ${literal(id)}) return ${literal(needs)};`);
  return helper('needsOf', {
    docs: ['The add-ons that an add-on needs.'],
    parameters: ['addOn: AddOnId'],
    returns: 'readonly string[]',
    body: lines(...cases, 'return NONE;'),
  });
}

function isSold(addOns: readonly AddOnPolicy[]): Declaration {
  const cases = addOns
    .filter(({ quantity: { most } }) => most !== 1)
    .map(({ id, quantity: { least, most, step } }) => {
      const tests = [
        `quantity >= ${literal(least)}`,
        ...(most === null ? [] : [`quantity <= ${literal(most)}`]),
        ...(step === 1 ? [] : [`(quantity - ${literal(least)}) % ${literal(step)} === 0`]),
      ];
      return `if (addOn === ${literal(id)}) return ${tests.join(' && ')};`;
    });
  const isUsed = cases.length > 0;
  return helper('isSold', {
    docs: ['Whether a customer can have so many of an add-on.'],
    parameters: [isUsed ? 'addOn: AddOnId' : '_addOn: AddOnId', 'quantity: number'],
    returns: 'boolean',
    body: lines(...cases, 'return quantity === 1;'),
  });
}

/** The credits of add-ons that come with a cycle. */
export function issuing({ needs }: Rulebook): readonly Declaration[] {
  return [
    helper('issueAddOns', {
      docs: [
        `Issues what the add-ons of a customer give in the running cycle, from now on${needs.issues ? ', or only what begins now' : ''}. An amount`,
        'beyond the range of exact whole numbers is not issued.',
      ],
      parameters: [
        'draft: Draft',
        'subscription: Subscription',
        ...(needs.issues ? ['isInside = false'] : []),
      ],
      returns: 'void',
      body: code`
        const { id: name, term } = subscription;
        const { now, grants } = draft;
        for (const { id: addOn, quantity } of draft.addOns) {
          const credits = quantity > 0 ? (addOnTerms(addOn, subscription.cycle) ?? NONE) : NONE;
          credits.forEach((allotment, index) => {
            const { bucket } = allotment;
            const { number, start, end } = ${needs.issues ? 'issueOf(subscription, allotment, subscription, now)' : 'subscription'};
            const wasIssued = grants.some(
              (one) => one.source === 'add-on' && one.term === term && one.addOn === addOn && one.bucket === bucket && one.from >= start && one.from < end,
            );
            if (${needs.issues ? '(isInside && start !== now) || ' : ''}wasIssued) return;
            const amount = allotment.amount * quantity;
            const id = freeId(draft, \`\${name}:\${number}:\${addOn}\${index > 0 ? \`:\${bucket}\` : ''}\`);
            if (hasRoom(draft, amount)) record(draft, id, bucket, 'add-on', amount, now, endOf(bucket, now, end), { term, number, addOn });
            else note(draft, 'not issued', { grant: id, amount });
          });
        }
      `,
    }),
    ...(needs.issues
      ? [
          helper('broughtBy', {
            docs: ['The credits of the add-ons that a customer has now.'],
            parameters: ['addOns: readonly HeldAddOn[]', 'cycle: CycleId'],
            returns: 'readonly Allotment[]',
            body: 'return addOns.flatMap(({ id, quantity }) => (quantity > 0 ? (addOnTerms(id, cycle) ?? NONE) : NONE));',
          }),
        ]
      : []),
  ];
}
