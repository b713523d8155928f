/** Consumption. */
import { literal } from '../escape/index.ts';
import type { Declaration } from '../typescript/declaration.ts';
import { code, helper, lines, operation } from './code.ts';
import type { Rulebook } from './rulebook.ts';

export function spendCode(book: Rulebook): readonly Declaration[] {
  const { needs } = book;
  return [
    operation('consume', {
      docs: [
        'Takes credits, in the order in which they pay. Under a key the same request is done once however often it comes,',
        'and it can be refunded.',
      ],
      parameters: [
        'account: Account',
        'amount: number',
        'at: number',
        'key?: string',
        ...(needs.restriction ? ['feature?: string'] : []),
      ],
      returns: 'Result',
      body: needs.restriction
        ? code`
            if (feature === undefined) return spend(account, amount, at, key, amount);
            const content = ['consume', amount, feature];
            return operate(account, [at], key, content, rules.consume, (draft) => ${needs.debts ? 'pay(draft, amount, key, feature)' : 'debit(draft, amount, feature)'}, [amount]);
          `
        : 'return spend(account, amount, at, key, amount);',
    }),
    ...(needs.models ? [consumeFor(book), ...(needs.costs ? [] : price(book)), mayUse()] : []),
    spend(book),
    ...(needs.debts ? [pay(book)] : []),
  ];
}

/** The code that takes an amount: where nothing can be owed, it is a debit and no more. */
function pay({ needs }: Rulebook): Declaration {
  const feature = needs.restriction;
  return helper('pay', {
    parameters: [
      'draft: Draft',
      'amount: number',
      'key: string | undefined',
      ...(feature ? ['feature?: string'] : []),
    ],
    returns: 'Receipt',
    body: code`
      const { debits, shortfall, owed } = debit(draft, amount${feature ? ', feature' : ''});
      owe(draft, key, owed);
      return { debits, shortfall };
    `,
  });
}

function spend({ needs }: Rulebook): Declaration {
  const { models } = needs;
  return helper('spend', {
    docs: [
      'Where nothing has happened since the newest instant, and the first grants have enough, only the number of the first',
      'and what it has left change; everything else is shared.',
    ],
    parameters: [
      'account: Account',
      'amount: number',
      'at: number',
      'key: string | undefined',
      'content: string | number',
      ...(models ? ['model?: PricedModelId', 'checked = amount'] : []),
    ],
    returns: 'Result',
    body: code`
      const { now, outcomes, books } = account;
      const { grants, payers } = books;
      let { first, left } = account;
      if (
        at >= now && at < books.next && Number.isInteger(at) && amount > 0 && Number.isSafeInteger(amount) && account.rules === RULES &&
        (key === undefined || !recall(outcomes, key))${models ? ' && (!model || mayUse(books, model))' : ''}
      ) {
        const debits: Slice[] = [];
        let rest = amount;
        for (let grant = grants[first]; grant && left > 0 && rest > 0; ) {
          const taken = rest < left ? rest : left;
          debits.push({ grant: grant.id, bucket: grant.bucket, amount: taken });
          rest -= taken;
          left -= taken;
          if (left === 0) {
            first += 1;
            grant = grants[first];
            left = grant && first < payers ? grant.left : 0;
          }
        }
        if (rest === 0) {
          const kept = key === undefined ? outcomes : keep(outcomes, { id: key, at, content, receipt: { debits } });
          const paid = accountOf(at, first, left, kept, books);
          return { ok: true, account: paid, debits, isReplayed: false, expired: NONE, events: NONE, rule: rules.consume };
        }
      }
      return operate(account, [at], key, content, rules.consume, (draft) => {
        ${
          models &&
          code`
            if (model) {
              if (Number.isNaN(amount)) deny('unknown_reference');
              if (!mayUse(draft, model)) deny('model_not_in_plan', planIds.filter((plan) => canUse(plan, model)));
              if (amount > NEVER) deny('out_of_range');
            }
          `
        }
        return ${needs.debts ? 'pay(draft, amount, key)' : 'debit(draft, amount)'};
      }, [${models ? 'checked' : 'amount'}]);
    `,
  });
}

function consumeFor({ policy, needs }: Rulebook): Declaration {
  const scale = 10 ** policy.decimals;
  const cost = scale === 1 ? 'cost(model, units)' : `Math.round(cost(model, units) * ${literal(scale)})`;
  return operation('consumeFor', {
    docs: [
      'Takes the credits that a use of a model costs: `units` are images, seconds or whatever its rate is per. The plan must',
      'have the model.',
    ],
    parameters: ['account: Account', 'model: PricedModelId', 'units: number', 'at: number', 'key?: string'],
    returns: 'Result',
    body: code`
      const amount = ${needs.costs ? cost : 'priceOf(model, units)'};
      // Units need not be whole.
      const checked = units < 0 ? NaN : units * 0;
      return spend(account, amount, at, key, \`use \${units} \${model}\`, model, checked);
    `,
  });
}

function mayUse(): Declaration {
  return helper('mayUse', {
    docs: ['Whether the plan has a model.'],
    parameters: ["{ subscription }: Pick<Books, 'subscription'>", 'model: PricedModelId'],
    returns: 'boolean',
    body: 'return isActive(subscription) && canUse(subscription.plan, model);',
  });
}

function price({ policy }: Rulebook): readonly Declaration[] {
  const rates = policy.models.map(({ id, cost }) => `case ${literal(id)}:\n  return ${literal(cost)};`);
  return [
    helper('rateOf', {
      docs: ['What one unit of a model costs.'],
      parameters: ['model: PricedModelId'],
      returns: 'number | undefined',
      body: code`
        switch (model) {
          ${lines(...rates)}
          default:
            return undefined;
        }
      `,
    }),
    helper('priceOf', {
      docs: ['What a use costs, reckoned exactly and rounded once.'],
      parameters: ['model: PricedModelId', 'units: number'],
      returns: 'number',
      body: code`
        const rate = rateOf(model);
        if (rate === undefined || !(units >= 0 && units < Infinity)) return NaN;
        const [digits = '', power = '0'] = String(units).split('e');
        const [whole = '', fraction = ''] = digits.split('.');
        const places = fraction.length - Number(power);
        const product = BigInt(whole + fraction) * BigInt(rate) * 10n ** BigInt(Math.max(0, -places));
        const unit = 10n ** BigInt(Math.max(0, places));
        ${rounding(policy.rounding)}
        return Number(price);
      `,
    }),
  ];
}

/** All prices are zero or more, so halves away from zero are halves up. */
function rounding(rounding: Rulebook['policy']['rounding']): string {
  switch (rounding) {
    case 'up':
      return 'const price = (product + unit - 1n) / unit;';
    case 'down':
      return 'const price = product / unit;';
    case 'half up':
      return 'const price = (2n * product + unit) / (2n * unit);';
    case 'half even':
      return code`
        const half = (2n * product + unit) / (2n * unit);
        const price = (2n * product + unit) % (2n * unit) === 0n ? half - (half % 2n) : half;
      `;
  }
}
