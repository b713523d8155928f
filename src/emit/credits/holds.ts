/** Reservations. */
import type { Length } from '../../credits/calendar/length.ts';
import type { Declaration } from '../typescript/declaration.ts';
import { instantAfter } from './calendar.ts';
import { code, helper, operation } from './code.ts';
import type { Rulebook } from './rulebook.ts';

export function holdCode(book: Rulebook): readonly Declaration[] {
  return [hold(book), ...capture(book), cut()];
}

function timeoutDoc(timeout: Length | null): string {
  return timeout
    ? 'It times out as the plan file says, or after `timeout` milliseconds; what is not captured by then comes back.'
    : 'It times out after `timeout` milliseconds, or never; what is not captured by then comes back.';
}

function hold(book: Rulebook): Declaration {
  const { policy, needs } = book;
  const standard = policy.holdTimeout ? instantAfter(book, 'now', policy.holdTimeout) : 'null';
  const fields = [
    'slices: debits',
    ...(needs.debts ? ['owed'] : []),
    ...(needs.restriction ? ['feature: feature ?? null'] : []),
    'until',
  ];
  return operation('hold', {
    docs: [
      'Reserves credits in the order in which they pay. The key is what the hold is called.',
      timeoutDoc(policy.holdTimeout),
    ],
    parameters: [
      'account: Account',
      'amount: number',
      'at: number',
      'key: string',
      'timeout?: number',
      ...(needs.restriction ? ['feature?: string'] : []),
    ],
    returns: 'Result',
    body: code`
      const asked = ['hold', amount, timeout${needs.restriction ? ', feature' : ''}];
      const decide = (draft: Draft): Receipt => {
        const { now } = draft;
        const until = timeout === undefined ? ${standard} : now + timeout;
        if (until !== null && until <= now) deny('expiry_in_past');
        const { debits, shortfall${needs.debts ? ', owed' : ''} } = debit(draft, amount${needs.restriction ? ', feature' : ''});
        draft.holds = [...draft.holds, { id: key, ${fields.join(', ')} }];
        return { debits, shortfall, holdUntil: until };
      };
      return operate(account, [at, timeout], key, asked, rules.consume, decide, [amount]);
    `,
  });
}

function capture({ policy, needs }: Rulebook): readonly Declaration[] {
  const charges = policy.overCapture === 'charged';
  const { debts } = needs;
  return [
    operation('capture', {
      docs: [
        'Takes reserved credits from the front, without an amount all of them, and gives the rest back.',
      ],
      parameters: ['account: Account', 'hold: string', 'at: number', 'key?: string', 'amount?: number'],
      returns: 'Result',
      body: code`
        return endHold(account, hold, at, key, 'captured', amount, (draft, found) => {
          const reserved = sumOf(found.slices, 'amount')${debts ? ' + found.owed' : ''};
          const wanted = amount ?? reserved;
          ${!charges && "if (wanted > reserved) deny('exceeds_hold');"}
          const front = cut(found.slices, 0, wanted);
          const { credits, forfeited } = giveBack(draft, cut(found.slices, wanted));
          ${(debts || charges) && `const rest = wanted - sumOf(front, 'amount');`}
          ${debts && 'const owed = Math.min(found.owed, rest);'}
          ${charges && '// What it takes beyond the hold is a consumption of this moment.'}
          ${charges && `const taken = debit(draft, rest${debts ? ' - owed' : ''}${needs.restriction ? ', found.feature ?? undefined' : ''});`}
          ${debts && `owe(draft, key, owed${charges ? ' + taken.owed' : ''});`}
          return { debits: ${charges ? 'taken.debits.reduce(append, front)' : 'front'}, credits, forfeited${charges ? ', shortfall: taken.shortfall' : ''} };
        });
      `,
    }),
    operation('release', {
      docs: ['Gives back what a hold reserves.'],
      parameters: ['account: Account', 'hold: string', 'at: number', 'key?: string'],
      returns: 'Result',
      body: code`
        return endHold(account, hold, at, key, 'released', undefined, (draft, { slices }) => giveBack(draft, slices));
      `,
    }),
    helper('endHold', {
      docs: ['Closes an open hold; what becomes of its slices is for `decide` to say.'],
      parameters: [
        'account: Account',
        'hold: string',
        'at: number',
        'key: string | undefined',
        "state: 'captured' | 'released'",
        'amount: number | undefined',
        'decide: (draft: Draft, found: Hold) => Receipt',
      ],
      returns: 'Result',
      body: code`
        return operate(account, [at], key, [state, hold, amount], rules.consume, (draft) => {
          const found = draft.holds.find(({ id }) => id === hold);
          if (!found) return deny(recall(draft.outcomes, hold)?.closed ?? 'unknown_reference');
          closeHold(draft, hold, \`hold_already_\${state}\`);
          return decide(draft, found);
        }, [amount]);
      `,
    }),
  ];
}

function cut(): Declaration {
  return helper('cut', {
    docs: ['Slices from one amount to another.'],
    parameters: ['slices: readonly Slice[]', 'from: number', 'to = NEVER'],
    returns: 'readonly Slice[]',
    body: code`
      let end = 0;
      return slices.flatMap((slice) => {
        const start = Math.max(end, from);
        end += slice.amount;
        const amount = Math.min(end, to) - start;
        return amount > 0 ? [{ ...slice, amount }] : [];
      });
    `,
  });
}
