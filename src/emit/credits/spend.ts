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
            if (feature == null) return spend(account, amount, at, key, amount);
            return operate(account, at, key, consumeRule, ['consume', amount, feature], (draft) => ${needs.debts ? 'pay(draft, amount, key, feature)' : 'debit(draft, amount, payersOf(draft, feature).map((grant) => draft.grants.indexOf(grant)))'}, [amount]);
          `
        : 'return spend(account, amount, at, key, amount);',
    }),
    ...(needs.models ? [consumeFor(book), ...(needs.costs ? [] : price(book))] : []),
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
      const { owed, ...taken } = debit(draft, amount${feature ? ', payersOf(draft, feature).map((grant) => draft.grants.indexOf(grant))' : ''});
      owe(draft, key, owed);
      return taken;
    `,
  });
}

function spend({ needs }: Rulebook): Declaration {
  const { models } = needs;
  return helper('spend', {
    docs: [
      'Where nothing has happened since the newest instant, and the payers have enough, only what was spent changes;',
      'everything else is shared.',
    ],
    parameters: [
      'account: Account',
      'amount: number',
      'at: number',
      'key: string | undefined',
      'asked: unknown',
      ...(models ? ['allows?: (plan: PlanId) => boolean', 'checked = amount'] : []),
    ],
    returns: 'Result',
    body: code`
      const { kept${models ? ', subscription' : ''} } = account;
      const used = account.used + amount;
      if (
        isWhole(at, account.now) && at < account.next && isWhole(amount, 1) && used <= account.available && account.rules === RULES &&
        (key == null || !recall(kept, key))${models ? ' && (!allows || (isActive(subscription) && allows(subscription.plan)))' : ''}
      ) {
        const debits = take(account.grants, account.places, account.used, amount);
        const later = key == null ? kept : keep(kept, { id: key, what: asked, at, receipt: { debits } });
        return { ok: true, account: accountOf(account, at, used, later), debits, isReplayed: false, events: NONE, rule: consumeRule };
      }
      return operate(account, at, key, consumeRule, asked, (draft) => {
        ${
          models &&
          code`
            if (allows) {
              if (!(amount >= 0)) deny();
              gate(draft, 'model_not_in_plan', allows);
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
      // Units need not be whole, but what they are must be an amount.
      return spend(account, ${needs.costs ? cost : 'priceOf(model, units)'}, at, key, [model, units], (plan) => ${needs.addOnModels ? 'canUseWith(plan, countsOf(account.addOns ?? [], ({ quantity }) => quantity), model)' : 'canUse(plan, model)'}, units >= 0 ? units * 0 : NaN);
    `,
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
        // A fraction that a number cannot hold is meant all the same: 5 / 7 of a unit at a rate of 7.
        const near = Math.round(units * rate);
        if (near / rate === units) return near;
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
