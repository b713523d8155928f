import type { Line } from '../../grammar/tree.ts';
import type { Findings } from '../diagnostics/findings.ts';
import type { Span } from '../source/source.ts';
import { howToAcceptDeclared, type Law } from './law.ts';

/** What customers choose by its name. */
interface Sold {
  readonly id: string;
  readonly name: string;
  readonly line: Line;
  readonly at: Span;
}

/** What stands beside one another on the page has different names. */
export const sameName: Law = ({ plans, addOns, packs }, findings) => {
  // Plans that are the same in all else are told to be, and one of the two goes.
  const twins = new Set(
    findings.list.flatMap(({ code, labels: [{ span }] }) => (/^identical/.test(code) ? [span.start] : [])),
  );
  const isNews = ({ at }: Sold): boolean => !twins.has(at.start);
  report(
    'plan',
    plans.filter((plan) => !plan.hidden && isNews(plan)),
    findings,
  );
  report(
    'add-on',
    addOns.filter((addOn) => !addOn.hidden && isNews(addOn)),
    findings,
  );
  report('pack', packs, findings);
};

function report(what: string, sold: readonly Sold[], findings: Findings): void {
  const firsts = new Map<string, Sold>();
  for (const one of sold) {
    const name = one.name.trim().toLowerCase();
    const first = firsts.get(name);
    if (first === undefined) firsts.set(name, one);
    else
      findings.report(
        'same-name',
        `${what} \`${one.id}\` has the name of \`${first.id}\`: customers cannot tell them apart`,
        nameOf(one),
        {
          others: [{ span: nameOf(first), text: 'the same name' }],
          hint: `Give one of the two another name. ${howToAcceptDeclared(findings)}`,
        },
      );
  }
}

function nameOf({ line, at }: Sold): Span {
  return line.parts.find(({ kind }) => kind === 'text') ?? at;
}
