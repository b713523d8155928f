/** Debits, and what is owed beyond them where the catalog allows it. */
import { literal } from '../escape/index.ts';
import type { Declaration } from '../typescript/declaration.ts';
import { code, helper, lines, text } from './code.ts';
import type { Rulebook } from './rulebook.ts';

export function debitCode(book: Rulebook): readonly Declaration[] {
  const { policy, needs } = book;
  const forgives = needs.debts && policy.overdraftAtRenewal === 'forgiven';
  return [
    text(
      [],
      code`
        interface Debit {
          readonly debits: readonly Slice[];
          ${policy.overdraft.kind === 'partial' && '/** What could not be taken. */\nreadonly shortfall: number;'}
          ${needs.debts && 'readonly owed: number;'}
        }
      `,
    ),
    take(),
    debit(book),
    ...(needs.debts ? [settle(), owe(), debtsChanged(forgives)] : []),
    ...(forgives ? [forgive()] : []),
  ];
}

function debit({ policy }: Rulebook): Declaration {
  return helper('debit', {
    docs: ['One decision: takes an amount from the grants that pay first.'],
    parameters: [
      'draft: Draft',
      'amount: number',
      'places: readonly number[] = payersOf(draft).map((grant) => draft.grants.indexOf(grant))',
    ],
    returns: 'Debit',
    body: code`
      const debits = take(draft.grants, places, 0, amount);
      for (const slice of debits) (find(draft, slice.grant) as Mutable<Grant>).left -= slice.amount;
      ${policy.overdraft.kind !== 'refused' && 'const rest = amount - sumOf(debits);'}
      ${overdraft(policy.overdraft)}
    `,
  });
}

function take(): Declaration {
  return helper('take', {
    docs: ['What pays an amount, of grants of which so much was used already.'],
    parameters: ['grants: readonly Grant[]', 'places: readonly number[]', 'used: number', 'wanted: number'],
    returns: 'readonly Slice[]',
    body: code`
      const slices: Slice[] = [];
      let start = used;
      let rest = wanted;
      for (const place of places) {
        if (rest === 0) break;
        const { id, bucket, left } = grants[place] as Grant;
        const amount = Math.min(left - start, rest);
        start = Math.max(0, start - left);
        if (amount > 0) {
          slices.push({ grant: id, bucket, amount });
          rest -= amount;
        }
      }
      return slices;
    `,
  });
}

function overdraft(policy: Rulebook['policy']['overdraft']): string {
  switch (policy.kind) {
    case 'refused':
      return lines(
        "if (sumOf(debits) < amount) deny('insufficient_credits', (account) => adviceOn(account, amount));",
        'return { debits };',
      );
    case 'partial':
      return 'return { debits, shortfall: rest };';
    case 'allowed':
      return code`
        const reserved = sumOf(draft.debts) + sumOf(draft.holds, 'owed');
        if (rest > 0 && rest > ${policy.limit === null ? 'NEVER' : literal(policy.limit)} - reserved) {
          deny(${policy.limit === null ? "'out_of_range'" : "'insufficient_credits', (account) => adviceOn(account, amount)"});
        }
        return { debits, owed: rest };
      `;
  }
}

function owe(): Declaration {
  return helper('owe', {
    docs: ['Remembers what a consumption took beyond the grants.'],
    parameters: ['draft: Draft', 'key: string | undefined', 'amount: number'],
    returns: 'void',
    body: 'if (amount > 0) draft.debts = [...draft.debts, { id: key ?? null, amount }];',
  });
}

function settle(): Declaration {
  return helper('settle', {
    docs: ['A grant pays what is owed, the oldest consumption first.'],
    parameters: ['draft: Draft', 'grant: Mutable<Grant>'],
    returns: 'void',
    body: code`
      const { id, bucket, left } = grant;
      changeDebts(draft, (debt, outcome) => {
        const amount = Math.min(grant.left, debt.amount);
        grant.left -= amount;
        return { amount: debt.amount - amount, slices: append(standing(outcome) ?? NONE, { grant: id, bucket, amount }) };
      });
      const amount = left - grant.left;
      if (amount > 0) note(draft, 'settled', { grant: id, amount });
    `,
  });
}

function forgive(): Declaration {
  return helper('forgive', {
    docs: ['What is owed is wiped out: nobody pays for it any more.'],
    parameters: ['draft: Draft'],
    returns: 'void',
    body: code`
      const amount = sumOf(draft.debts);
      changeDebts(draft, (debt, { forgiven = 0 }) => ({ amount: 0, forgiven: forgiven + debt.amount }));
      if (amount > 0) note(draft, 'forgiven', { amount });
    `,
  });
}

function debtsChanged(forgives: boolean): Declaration {
  return helper('changeDebts', {
    docs: ['Changes each debt, and what is remembered of its consumption.'],
    parameters: [
      'draft: Draft',
      `change: (debt: Debt, outcome: Partial<Outcome>) => { readonly amount: number } & Pick<Partial<Outcome>, 'slices'${forgives ? " | 'forgiven'" : ''}>`,
    ],
    returns: 'void',
    body: code`
      draft.debts = draft.debts.flatMap((debt) => {
        const { id } = debt;
        const outcome = id == null ? undefined : recall(draft.kept, id);
        const { amount, ...changes } = change(debt, outcome ?? {});
        if (outcome && amount < debt.amount) draft.kept = keep(draft.kept, { ...outcome, ...changes });
        return amount > 0 ? [{ id, amount }] : [];
      });
    `,
  });
}
