/** Reservations. */
import type { Length } from '../../credits/calendar/length.ts';
import type { Declaration } from '../typescript/declaration.ts';
import { instantAfter } from './calendar.ts';
import { code, helper, operation } from './code.ts';
import type { Rulebook } from './rulebook.ts';

export function holdCode(book: Rulebook): readonly Declaration[] {
  return [hold(book), ...capture(book), ...(book.policy.refundAfterExpiry === 'forfeited' ? [] : [cut()])];
}

function timeoutDoc(timeout: Length | null): string {
  return timeout
    ? 'It times out as the plan file says, or after `timeout` milliseconds; what is not captured by then comes back.'
    : 'It times out after `timeout` milliseconds, or never; what is not captured by then comes back.';
}

function hold(book: Rulebook): Declaration {
  const { policy, needs } = book;
  const standard = policy.holdTimeout ? instantAfter(book, 'draft.now', policy.holdTimeout) : 'null';
  const fields = [
    'slices: taken.debits',
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
      return operate(account, at, key, consumeRule, ['hold', amount, timeout${needs.restriction ? ', feature' : ''}], (draft) => {
        const until = timeout == null ? ${standard} : draft.now + timeout;
        if ((until ?? NEVER) <= draft.now) deny('expiry_in_past');
        const ${needs.debts ? '{ owed, ...taken }' : 'taken'} = debit(draft, amount${needs.restriction ? ', payersOf(draft, feature).map((grant) => draft.grants.indexOf(grant))' : ''});
        draft.holds = [...draft.holds, { id: key, ${fields.join(', ')} }];
        return { ...taken, holdUntil: until };
      }, [amount], [timeout]);
    `,
  });
}

function capture({ policy, needs }: Rulebook): readonly Declaration[] {
  const charges = policy.overCapture === 'charged';
  const { debts } = needs;
  const beyond = code`
    const { debits: front, ...given } = giveBack(draft, found.slices, Math.min(amount, sumOf(found.slices)));
    if (closed === 'hold_already_released') return given;
    const rest = amount - sumOf(front);
    ${debts && 'const owed = Math.min(found.owed ?? 0, rest);'}
    ${charges && '// What it takes beyond the hold is a consumption of this moment.'}
    ${charges && `const taken = debit(draft, rest${debts ? ' - owed' : ''}${needs.restriction ? ', payersOf(draft, found.feature ?? undefined).map((grant) => draft.grants.indexOf(grant))' : ''});`}
    ${debts && `owe(draft, key, owed${charges ? ' + taken.owed' : ''});`}
    return { debits: ${charges ? 'taken.debits.reduce(append, front)' : 'front'}, ...given${charges && policy.overdraft.kind === 'partial' ? ', shortfall: taken.shortfall' : ''} };
  `;
  return [
    operation('capture', {
      docs: [
        'Takes reserved credits from the front, without an amount all of them, and gives the rest back.',
      ],
      parameters: ['account: Account', 'hold: string', 'at: number', 'key?: string', 'amount?: number'],
      returns: 'Result',
      body: "return endHold(account, hold, at, key, 'hold_already_captured', amount);",
    }),
    operation('release', {
      docs: ['Gives back what a hold reserves.'],
      parameters: ['account: Account', 'hold: string', 'at: number', 'key?: string'],
      returns: 'Result',
      body: "return endHold(account, hold, at, key, 'hold_already_released', 0);",
    }),
    helper('endHold', {
      parameters: [
        'account: Account',
        'hold: string',
        'at: number',
        'key: string | undefined',
        "closed: 'hold_already_captured' | 'hold_already_released'",
        'wanted?: number',
      ],
      returns: 'Result',
      body: code`
        return operate(account, at, key, consumeRule, [closed, hold, wanted], (draft) => {
          const found = draft.holds.find((one) => one.id === hold);
          if (!found) return deny(recall(draft.kept, hold)?.reason ?? 'unknown_reference');
          const reserved = sumOf(found.slices)${debts ? ' + (found.owed ?? 0)' : ''};
          const amount = wanted ?? reserved;
          ${!charges && "if (amount > reserved) deny('exceeds_hold');"}
          closeHold(draft, hold, closed);
          ${
            debts || charges
              ? beyond
              : code`
                  const { debits, ...given } = giveBack(draft, found.slices, amount);
                  return closed === 'hold_already_captured' ? { debits, ...given } : given;
                `
          }
        }, [wanted ?? 0]);
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
