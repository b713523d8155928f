/** What all operations have in common: the clock, the key, and the answer. */
import { literal } from '../escape/index.ts';
import { constant, type Declaration } from '../typescript/declaration.ts';
import { code, helper, text } from './code.ts';
import type { Rulebook } from './rulebook.ts';

export function operateCode(book: Rulebook): readonly Declaration[] {
  const { policy, needs, wording } = book;
  const rules = [...wording.rules].map(([topic, { line, text }]) =>
    constant(`${topic}Rule`, 'Rule', `{ file, line: ${literal(line)}, text: ${literal(text)} }`),
  );
  return [
    constant('file', 'string', literal(wording.file)),
    ...rules,
    text(
      [
        'Why an operation is refused, thrown where that becomes clear: the draft it was at work on is dropped.',
      ],
      code`
        interface Denial {
          readonly reason: Reason;
          /** What would help, given the account as it is${needs.addOns && '; and the line that refuses, where it is not the one of the operation'}. */
          readonly help?: ((account: Account) => ${needs.addOns ? "Partial<Help & Pick<Refused, 'rule'>>" : 'Partial<Help>'}) | undefined;
        }
      `,
    ),
    text(
      [],
      `type Help = Pick<Refused, 'missing' | 'nextReset' | 'packs' | 'plans'${needs.addOns ? " | 'addOns' | 'quantities'" : ''}>;`,
    ),
    helper('deny', {
      docs: ['Without a reason: what is named is not known.'],
      parameters: ["reason: Reason = 'unknown_reference'", "help?: Denial['help']"],
      returns: 'never',
      body: 'throw { reason, help };',
    }),
    helper('isWhole', {
      parameters: ['value: number', 'least: number'],
      returns: 'boolean',
      body: 'return Number.isInteger(value) && value >= least;',
    }),
    ...(needs.models || policy.packs.some((pack) => pack.needs.length > 0) ? [gate(needs)] : []),
    operate(book),
    ...(needs.advice ? [adviceOn(book)] : []),
  ];
}

/** The plans that a refusal may propose: those on the page. */
export function proposed({ hidden }: Rulebook['needs']): string {
  return hidden ? 'planIds.filter(isOnPage)' : 'planIds';
}

function gate(needs: Rulebook['needs']): Declaration {
  return helper('gate', {
    docs: ['Only a customer of a plan that allows it may do what follows.'],
    parameters: ['{ subscription }: Draft', 'reason: Reason', 'allows: (plan: PlanId) => boolean'],
    returns: 'void',
    body: `if (!(isActive(subscription) && allows(subscription.plan))) deny(reason, () => ({ plans: ${proposed(needs)}.filter(allows) }));`,
  });
}

function operate({ policy, needs }: Rulebook): Declaration {
  const sticky = policy.refusedRequests === 'stay refused';
  return helper('operate', {
    docs: [
      'Decides an operation. One that is earlier than the newest instant is taken at that instant, and one whose key came',
      'before gets the answer that it got then. `amounts` are its amounts, with `NaN` for one that is 0 and must not be;',
      '`times` are other instants that it names.',
    ],
    parameters: [
      'account: Account',
      'at: number',
      'key: string | undefined',
      'rule: Rule',
      'asked: unknown',
      'decide: (draft: Draft) => Receipt | void',
      'amounts: readonly number[] = []',
      'times: readonly (number | null | undefined)[] = []',
    ],
    returns: 'Result',
    body: code`
      let draft: Draft | undefined;
      let receipt: Receipt | Reason;
      let help: Denial['help'];
      let kept: string | undefined;
      let isReplayed = false;
      try {
        for (const time of [at, ...times]) if (time != null && !(isWhole(time, -LATEST) && time <= LATEST)) deny('invalid_time');
        draft = advance(account, at);
        const before = recall(draft.kept, key);
        if (before) {
          if (JSON.stringify(before.what) !== JSON.stringify(asked)) deny('key_conflict');
          isReplayed = true;
          receipt = before.receipt;
        } else {
          for (const amount of amounts) {
            if (!isWhole(amount, 0)) deny('invalid_amount');
            if (amount > NEVER) deny('out_of_range');
          }
          kept = key;
          ${policy.lateEvents === 'refused' && "if (at < account.now) deny('late_event');"}
          receipt = { ...decide(draft), ...(draft.made[0] && { grants: draft.made }) };
        }
      } catch (thrown) {
        ({ reason: receipt, help } = thrown as Denial);
        if (!receipt) throw thrown;
        if (draft) draft = advance(account, at);
      }
      if (draft && kept != null${sticky ? '' : " && typeof receipt === 'object'"}) {
        draft.kept = keep(draft.kept, { id: kept, what: asked, at: draft.now, receipt });
      }
      const later = draft ? close(draft) : account;
      const events = draft ? draft.events : NONE;
      if (typeof receipt === 'object') return { ok: true, account: later, debits: NONE, isReplayed, events, rule, ...receipt };
      return { ok: false, account: later, reason: receipt, missing: 0, nextReset: null, packs: NONE, plans: NONE, ${needs.addOns && 'addOns: NONE, '}isReplayed, events, rule, ...help?.(later) };
    `,
  });
}

function adviceOn({ policy, needs }: Rulebook): Declaration {
  const packs = policy.packs.map(({ id }) => id);
  const helpful = policy.addOns
    .filter(({ once, cycles }) =>
      [once, ...cycles.map(({ credits }) => credits)].some(({ length }) => length > 0),
    )
    .map(({ id }) => id);
  return helper('adviceOn', {
    docs: ['What would let a consumption through that does not fit: each pack and each plan is tried.'],
    parameters: ['account: Account', 'amount: number'],
    returns: 'Help',
    body: code`
      const { now, ${!needs.restriction && 'available, '}subscription } = account;
      // A key that no app has.
      const key = '\0\0';
      const fits = (result: Result): boolean => result.ok && check(result.account, amount, now);
      return {
        missing: ${needs.restriction || needs.debts ? `Math.max(0, amount - ${needs.restriction ? 'balance(account, now).available' : 'available'})` : 'amount - available'},
        nextReset: isActive(subscription) && subscription.cancelAt == null ? subscription.end : null,
        packs: ${packs.length > 0 ? `(${literal(packs)} as const).filter((pack) => fits(purchase(account, pack, now, key)))` : 'NONE'},
        plans: ${proposed(needs)}.filter((plan) => fits(changePlan(account, plan, now, key))),
        ${needs.addOns && `addOns: ${helpful.length > 0 ? `(${literal(helpful)} as const).filter((addOn) => fits(addAddOn(account, addOn, now, key)))` : 'NONE'},`}
      };
    `,
  });
}
