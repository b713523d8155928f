/** `until`: when something that a plan keeps for a while leaves it. */
import type { Limit } from '../../catalog/catalog.ts';
import { literal } from '../escape/index.ts';
import { constant, type Declaration, inBraces } from './declaration.ts';
import type { Numbering } from './numbering.ts';
import { zoneRules } from './zone.ts';

/** True for a limit that says how long something stays; `60 minutes per month` does not. */
export function isSpan({ measure }: Limit): boolean {
  return measure.kind === 'duration' && measure.per === null;
}

export function untilRules(numbering: Numbering): readonly Declaration[] {
  const { catalog, limits } = numbering;
  const durations = limits.filter(({ limit }) => isSpan(limit));
  if (durations.length === 0) return [];
  const monthly = durations.flatMap(({ limit, unit }) => (unit === 'months' ? [limit.id] : []));
  const mixed = monthly.length > 0 && monthly.length < durations.length;
  const zoned = catalog.timezone !== 'UTC';
  const inDays = zoned ? dayPairs(numbering) : [];
  const calendar = zoned ? `on the calendar of ${catalog.timezone}` : 'in UTC';
  return [
    ...(mixed ? [setOf('monthly', monthly, 'The limits whose number counts calendar months.')] : []),
    ...(inDays.length > 0
      ? [
          setOf(
            'inDays',
            inDays,
            'The plans and limits whose length is in days, which clock changes make longer or shorter.',
          ),
        ]
      : []),
    {
      kind: 'function',
      exported: true,
      docs: [
        'When something that was made at an instant, in milliseconds since 1970, leaves a limit that is a length of time.',
        `Months are counted ${calendar}: a month after 31 January is the last day of February.`,
        'Where the limit is no amount, the answer is that of `limit`.',
      ],
      name: 'until',
      overloads: [
        {
          typeParameters: ['P extends PlanId', 'L extends DurationLimitId'],
          parameters: ['plan: P', 'limit: L', 'at: number'],
          returns: 'LimitOf<P, L>',
        },
      ],
      signature: { parameters: ['plan: PlanId', 'name: DurationLimitId', 'at: number'], returns: 'Amount' },
      body: [
        'const length = limit(plan, name) as Amount;',
        "if (typeof length !== 'number' || length === Infinity) return length;",
        ...(mixed ? ['if (monthly.has(name)) return addMonths(at, length);'] : []),
        ...(inDays.length > 0
          ? [`if (inDays.has(\`\${plan} \${name}\`)) return toInstant(toWall(at) + length);`]
          : []),
        monthly.length === durations.length ? 'return addMonths(at, length);' : 'return at + length;',
      ].join('\n'),
    },
    ...(monthly.length > 0 ? [addMonths(zoned)] : []),
    ...(zoned && monthly.length + inDays.length > 0 ? zoneRules(catalog.timezone) : []),
  ];
}

function setOf(name: string, members: readonly string[], doc: string): Declaration {
  return constant(
    name,
    'ReadonlySet<string>',
    `/* @__PURE__ */ new Set(${inBraces('[', members.map(literal))})`,
    [doc],
  );
}

/** `pro trial-length` for each value that is written in days or weeks. */
function dayPairs({ plans, limits }: Numbering): readonly string[] {
  return plans.flatMap((plan) =>
    limits.flatMap(({ limit }) => {
      const value = plan.limits.get(limit.id)?.entry.value;
      const unit = value?.kind === 'duration' ? value.duration.unit : null;
      return unit === 'day' || unit === 'week' ? [`${plan.id} ${limit.id}`] : [];
    }),
  );
}

function addMonths(zoned: boolean): Declaration {
  return {
    kind: 'function',
    exported: false,
    docs: ['The same day of a later month, or the last day of that month if it has no such day.'],
    name: 'addMonths',
    signature: { parameters: ['at: number', 'months: number'], returns: 'number' },
    body: [
      `const date = new Date(${zoned ? 'toWall(at)' : 'at'});`,
      'const day = date.getUTCDate();',
      'date.setUTCMonth(date.getUTCMonth() + months + 1, 0);',
      zoned
        ? 'return toInstant(date.setUTCDate(Math.min(day, date.getUTCDate())));'
        : 'return date.setUTCDate(Math.min(day, date.getUTCDate()));',
    ].join('\n'),
  };
}
