/** What happens to use above the amount of a smaller plan: `afterDowngrade`. */
import type { AfterDowngrade, Catalog, Limit } from '../../catalog/catalog.ts';
import { literal } from '../escape/index.ts';
import { constant, type Declaration, exportedType, functionText, inBraces } from './declaration.ts';
import type { RulesHeader } from './index.ts';
import { lineNumber } from './lines.ts';
import { union } from './names.ts';
import { meteredIn } from './numbering.ts';
import { printModule } from './print.ts';

/** A limit whose declaration says what happens. */
interface Ruled {
  readonly limit: Limit;
  readonly rule: AfterDowngrade;
}

/**
 * `downgrades.ts`, as the text of a TypeScript module apart from `index.ts`, which so stays small. Null for a catalog whose
 * limits say nothing about it.
 */
export function emitDowngrades(catalog: Catalog, { sourceName, hash }: RulesHeader): string | null {
  const ruled = catalog.limits.flatMap((limit): readonly Ruled[] =>
    limit.afterDowngrade === null ? [] : [{ limit, rule: limit.afterDowngrade }],
  );
  if (ruled.length === 0) return null;
  const heading = [
    `What happens in ${catalog.name} to use above the amount of a smaller plan.`,
    `Made by Planspec from ${sourceName} (SHA-256 ${hash}).`,
    'Do not edit: change the plan file and run `planspec build`.',
  ];
  return printModule(heading, declarationsOf(catalog, ruled, sourceName));
}

function declarationsOf(catalog: Catalog, ruled: readonly Ruled[], file: string): readonly Declaration[] {
  const hasContact = catalog.plans.some((plan) =>
    ruled.some(({ limit }) => plan.limits.get(limit.id)?.entry.value.kind === 'contact us'),
  );
  const hasDecimals = ruled.some(
    ({ limit: { measure } }) => measure.kind === 'decimal' || measure.kind === 'percent',
  );
  const metered = meteredIn(catalog);
  return [
    { kind: 'text', docs: [], text: "import { limit, type PlanId } from './index.ts';" },
    exportedType('DowngradeLimitId', union(ruled.map(({ limit }) => limit.id)), [
      'The limits for which the plan file says what happens.',
    ]),
    exportedType('DowngradeRule', ruleTypes(ruled), [
      'Nothing new; or nothing but reading; or everything stays for a while, in calendar months and milliseconds.',
    ]),
    exportedType(
      'AfterDowngrade',
      [
        '',
        "| { readonly kind: 'fits' }",
        "| { readonly kind: 'above'; readonly over: number; readonly rule: DowngradeRule }",
        ...(hasContact ? ["| { readonly kind: 'contact us' }"] : []),
      ].join('\n'),
      ['Whether use fits into the smaller plan; if not, how much is above it and what happens to that.'],
    ),
    constant(
      'rules',
      'ReadonlyMap<string, DowngradeRule>',
      `/* @__PURE__ */ new Map<string, DowngradeRule>(${inBraces(
        '[',
        ruled.map(({ limit, rule }) => `[${literal(limit.id)}, ${ruleObject(rule)}]`),
      )})`,
      ruled.map(({ limit, rule }) => `${limit.id}: ${file}:${lineNumber(catalog, rule.line)}`),
    ),
    ...(metered.length > 0
      ? [
          constant('metered', 'ReadonlySet<string>', `/* @__PURE__ */ new Set<string>(${literal(metered)})`, [
            'Plans and limits where use goes on above the amount, and is paid for.',
          ]),
        ]
      : []),
    functionText(
      [
        'What happens to use that a customer brings along to a smaller plan. A plan that does not mention the limit has none of it;',
        'where use above the amount is paid for, all of it fits.',
      ],
      ['afterDowngrade(to: PlanId, name: DowngradeLimitId, used: number): AfterDowngrade'],
      [
        'const rule = rules.get(name);',
        'const amount: unknown = limit(to, name);',
        ...(hasContact ? ["if (amount === 'contact us') return { kind: 'contact us' };"] : []),
        ...(metered.length > 0 ? [`if (metered.has(\`\${to} \${name}\`)) return { kind: 'fits' };`] : []),
        `const over = ${hasDecimals ? "Number((used - (typeof amount === 'number' ? amount : 0)).toFixed(6))" : "used - (typeof amount === 'number' ? amount : 0)"};`,
        "return over > 0 && rule !== undefined ? { kind: 'above', over, rule } : { kind: 'fits' };",
      ],
    ),
  ];
}

function ruleTypes(ruled: readonly Ruled[]): string {
  const kinds = new Set(ruled.map(({ rule }) => rule.kind));
  const types = [...kinds].map((kind) =>
    kind === 'keep'
      ? "{ readonly kind: 'keep'; readonly months: number; readonly milliseconds: number }"
      : `{ readonly kind: '${kind}' }`,
  );
  return ['', ...types.map((type) => `| ${type}`)].join('\n');
}

function ruleObject(rule: AfterDowngrade): string {
  if (rule.kind !== 'keep') return `{ kind: '${rule.kind}' }`;
  const { months, milliseconds } = rule.duration;
  return `{ kind: 'keep', months: ${literal(months)}, milliseconds: ${literal(milliseconds)} }`;
}
