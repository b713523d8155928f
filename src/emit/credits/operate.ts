/** What all operations have in common: the clock, the key, and the answer. */
import { literal } from '../escape/index.ts';
import { type Declaration, inBraces } from '../typescript/declaration.ts';
import { code, helper, text } from './code.ts';
import type { Rulebook } from './rulebook.ts';

export function operateCode(book: Rulebook): readonly Declaration[] {
  const { wording } = book;
  const rules = [...wording.rules].map(([topic, { line, text }]) => {
    return `${topic}: { file, line: ${literal(line)}, text: ${literal(text)} }`;
  });
  return [
    text([], `const file: string = ${literal(wording.file)};`),
    text(['What decides.'], `const rules = ${inBraces('{', rules)};`),
    text(
      [
        'Why an operation is refused, thrown where that becomes clear: the draft it was at work on is dropped.',
      ],
      code`
        interface Denial {
          readonly reason: Reason;
          /** Plans that would do. */
          readonly plans?: readonly PlanId[] | undefined;
          /** The credits that were to be taken. */
          readonly amount?: number | undefined;
        }
      `,
    ),
    helper('deny', {
      parameters: ['reason: Reason', 'plans?: readonly PlanId[]', 'amount?: number'],
      returns: 'never',
      body: 'throw { reason, plans, amount };',
    }),
    operate(book),
    adviceOn(book),
  ];
}

function operate({ policy }: Rulebook): Declaration {
  const sticky = policy.refusedRequests === 'stay refused';
  return helper('operate', {
    docs: [
      'Decides an operation. One that is earlier than the newest instant is taken at that instant, and one whose key came',
      'before gets the answer that it got then. `times` are the instant of the operation and others that it names;',
      '`amounts` are its amounts, with `NaN` for one that is 0 and must not be.',
    ],
    parameters: [
      'account: Account',
      'times: readonly [number, ...(number | null | undefined)[]]',
      'key: string | undefined',
      'asked: string | number | readonly unknown[]',
      'rule: Rule',
      'decide: (draft: Draft) => Receipt',
      'amounts: readonly (number | undefined)[] = []',
    ],
    returns: 'Result',
    body: code`
      const [at] = times;
      const content = typeof asked === 'object' ? JSON.stringify(asked) : asked;
      let draft: Draft | undefined;
      let denial: Partial<Denial> = {};
      let receipt: Receipt | Reason;
      let isNew = false;
      let isReplayed = false;
      try {
        const isTime = (time?: number | null): boolean => time == null || (Number.isInteger(time) && Math.abs(time) < LATEST);
        if (!times.every(isTime)) deny('invalid_time');
        draft = advance(account, at);
        const before = key === undefined ? undefined : recall(draft.outcomes, key);
        if (before) {
          if (before.content !== content) deny('key_conflict');
          isReplayed = true;
          receipt = before.receipt;
        } else {
          for (const amount of amounts) {
            if (amount === undefined) continue;
            if (!(Number.isInteger(amount) && amount >= 0)) deny('invalid_amount');
            if (amount > NEVER) deny('out_of_range');
          }
          isNew = true;
          ${policy.lateEvents === 'refused' && "if (at < account.now) deny('late_event');"}
          const { recorded } = draft;
          receipt = decide(draft);
          const grants = draft.grants.flatMap(({ id, bucket, issued: amount, from, until, order }) => order > recorded ? [{ id, bucket, amount, from, until }] : []);
          if (grants[0]) receipt = { ...receipt, grants };
        }
      } catch (thrown) {
        denial = thrown as Denial;
        if (!denial.reason) throw thrown;
        receipt = denial.reason;
        if (draft) draft = advance(account, at);
      }
      if (draft && isNew && key !== undefined${sticky ? '' : " && typeof receipt === 'object'"}) {
        draft.outcomes = keep(draft.outcomes, { id: key, at: draft.now, content, receipt });
      }
      const later = draft ? close(draft) : account;
      const events = draft ? draft.events : NONE;
      const expired = events.filter((event): event is Expiry => event.kind === 'expired');
      const both = { account: later, isReplayed, expired, events, rule };
      if (typeof receipt === 'object') return { ok: true, debits: NONE, ...receipt, ...both };
      const { plans = NONE, amount } = denial;
      const help = amount === undefined ? { missing: 0, nextReset: null, packs: NONE, plans } : adviceOn(later, amount);
      return { ok: false, reason: receipt, ...help, ...both };
    `,
  });
}

function adviceOn({ policy }: Rulebook): Declaration {
  const packs = policy.packs.length > 0;
  return helper('adviceOn', {
    docs: ['What would let a consumption through that does not fit: each pack and each plan is tried.'],
    parameters: ['account: Account', 'amount: number'],
    returns: "Pick<Refused, 'missing' | 'nextReset' | 'packs' | 'plans'>",
    body: code`
      const { now, books: { subscription } } = account;
      // A key that no app has.
      const key = '\0';
      const fits = (result: Result): boolean => result.ok && check(result.account, amount, now);
      return {
        missing: Math.max(0, amount - balance(account, now).available),
        nextReset: isActive(subscription) && subscription.cancelAt === null ? subscription.end : null,
        packs: ${packs ? 'packIds.filter((pack) => fits(purchase(account, pack, now, key)))' : 'NONE'},
        plans: planIds.filter((plan) => fits(changePlan(account, plan, now, key))),
      };
    `,
  });
}
