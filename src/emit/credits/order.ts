/** Which grant pays first, and which may pay at all. */
import type { SortKey } from '../../credits/policy.ts';
import { literal } from '../escape/index.ts';
import type { Declaration } from '../typescript/declaration.ts';
import { code, helper, lines } from './code.ts';
import type { Rulebook } from './rulebook.ts';

export function orderCode(book: Rulebook): readonly Declaration[] {
  const { policy, needs } = book;
  const keys = policy.order.flatMap((key) => differences(key, book));
  return [
    helper('compare', {
      docs: [
        `Less than zero if \`a\` pays first: by ${policy.order.join(', ')}, then in the order of recording, which sorting keeps.`,
      ],
      parameters: keys.length > 0 ? ['a: Grant', 'b: Grant'] : ['_a: Grant', '_b: Grant'],
      returns: 'number',
      body:
        keys.length > 1
          ? code`
              return (
                ${keys.join(' ||\n')}
              );
            `
          : `return ${keys[0] ?? 0};`,
    }),
    ...(needs.category ? [categoryRank(policy.categories)] : []),
    ...(needs.rest || needs.restriction ? [isSpendable(book)] : []),
  ];
}

/** The place of a grant's bucket in the order of consumption, as code. A bucket that is no more counts as the last one. */
function placeCode(grant: string, { policy }: Rulebook): string {
  const last = policy.buckets.at(-1)?.priority ?? 0;
  const others = policy.buckets.filter(({ priority }) => priority !== last);
  const places = others.map(
    ({ id, priority }) => `${grant}.bucket === ${literal(id)} ? ${literal(priority)} : `,
  );
  return `(${grant}.priority ?? (${places.join('')}${literal(last)}))`;
}

function differences(key: SortKey, book: Rulebook): readonly string[] {
  const { needs } = book;
  switch (key) {
    case 'bucket':
      return [
        `${placeCode('a', book)} - ${placeCode('b', book)}`,
        ...(needs.rollover
          ? ["Number(a.source !== 'carried over') - Number(b.source !== 'carried over')"]
          : []),
      ];
    case 'expiry':
      return ['(a.until ?? NEVER) - (b.until ?? NEVER)'];
    case 'start':
      return ['a.from - b.from'];
    case 'category':
      return ['categoryRank(a) - categoryRank(b)'];
    case 'restriction':
      return ['Number(!a.features) - Number(!b.features)'];
  }
}

function categoryRank(categories: readonly string[]): Declaration {
  const cases = categories.map((category, rank) => `case ${literal(category)}:\n  return ${rank};`);
  return helper('categoryRank', {
    parameters: ["{ category = 'paid' }: Grant"],
    returns: 'number',
    body: code`
      switch (category) {
        ${lines(...cases)}
        default:
          return ${categories.length};
      }
    `,
  });
}

function isSpendable({ policy, needs }: Rulebook): Declaration {
  const resting = policy.buckets
    .filter(({ needsActivePlan }) => needsActivePlan)
    .map(({ id }) => literal(id));
  const isResting = resting.map((id) => `bucket === ${id}`).join(' || ');
  return helper('isSpendable', {
    docs: [
      `Whether the credits of a grant that has started may pay now${needs.restriction ? ', for a feature, for anything, or (`true`) for some feature' : ''}.`,
    ],
    parameters: [
      `{ ${[...(needs.rest ? ['bucket'] : []), ...(needs.restriction ? ['features'] : [])].join(', ')} }: Grant`,
      `${needs.rest ? '' : '_'}subscription: Subscription | null`,
      ...(needs.restriction ? ['feature?: string | true'] : []),
    ],
    returns: 'boolean',
    body: lines(
      needs.rest && `if ((${isResting}) && !isActive(subscription)) return false;`,
      needs.restriction
        ? 'return !features || feature === true || (feature != undefined && features.includes(feature));'
        : 'return true;',
    ),
  });
}
