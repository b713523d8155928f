import type { Findings } from '../../diagnostics/findings.ts';
import type { Span } from '../../source/source.ts';

/** The most plans that may be stacked with `everything in`, the uppermost included. */
const DEEPEST = 32;

/** A plan's wish to contain another: the id it names, and where. */
export interface Link {
  readonly id: string;
  readonly base: string | null;
  readonly at: Span;
}

/**
 * The plans so ordered that each comes after the one it contains; and those whose `everything in` cannot be followed,
 * because it runs in a circle or too deep, which is reported once for each circle. Iterative: chains may be long.
 */
export function orderPlans(
  links: ReadonlyMap<string, Link>,
  findings: Findings,
): { readonly order: readonly string[]; readonly broken: ReadonlySet<string> } {
  const depths = new Map<string, number>();
  const broken = new Set<string>();
  const order: string[] = [];
  for (const start of links.keys()) {
    const path: Link[] = [];
    const onPath = new Set<string>();
    let next: string | null = start;
    while (next !== null && !depths.has(next) && !onPath.has(next)) {
      const link: Link | undefined = links.get(next);
      if (link === undefined) break;
      path.push(link);
      onPath.add(next);
      next = link.base;
    }
    if (next !== null && onPath.has(next)) reportCycle(path, next, broken, findings);
    for (const link of path.reverse()) {
      const below: number = link.base === null || broken.has(link.id) ? 0 : (depths.get(link.base) ?? 0);
      if (below >= DEEPEST) {
        if (below === DEEPEST) reportDepth(link, findings);
        broken.add(link.id);
      }
      depths.set(link.id, below + 1);
      order.push(link.id);
    }
  }
  return { order, broken };
}

function reportCycle(path: readonly Link[], back: string, broken: Set<string>, findings: Findings): void {
  const cycle = path.slice(path.findIndex(({ id }) => id === back));
  const first = cycle[0];
  if (first === undefined) return;
  for (const { id } of cycle) broken.add(id);
  const named = cycle.slice(0, 10).map(({ id }) => `\`${id}\``);
  const more = cycle.length > 10 ? [`${cycle.length - 10} more`] : [];
  const message =
    cycle.length === 1
      ? `plan ${named[0]} contains itself`
      : `plans contain one another in a circle: ${[...named, ...more, named[0]].join(' contains ')}`;
  findings.report('inheritance-cycle', message, first.at, {
    others: cycle.slice(1, 10).map(({ at }) => ({ span: at, text: 'and this' })),
    hint: 'Take out one of these lines.',
  });
}

function reportDepth(link: Link, findings: Findings): void {
  findings.report(
    'deep-inheritance',
    `plan \`${link.id}\` stands on more than ${DEEPEST - 1} others`,
    link.at,
    {
      hint: 'List what the plan has in its own lines instead.',
    },
  );
}
