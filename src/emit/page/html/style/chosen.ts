import type { Page } from '../../page.ts';

/**
 * Only what was chosen is shown, in large letters. A browser that cannot follow the choices shows everything and nothing
 * to choose, and so does paper.
 */
export function chosenStyle({ cycles, currencies }: Page): string {
  const rules = [...rulesFor('cycle', cycles.length), ...rulesFor('currency', currencies.length)];
  const large =
    '.planspec-price:not(.planspec-not-offered, .planspec-once) .planspec-amount { font-size: min(2.5em, 17cqi); }';
  if (rules.length === 0) return `${large}\n`;
  return `@media screen {
@supports selector(:has(*)) {
.planspec-choices { display: flex; }
${large}
${rules.join('\n')}
}
}
`;
}

function rulesFor(kind: 'cycle' | 'currency', count: number): readonly string[] {
  if (count < 2) return [];
  return Array.from({ length: count }, (_, at) => {
    const one = `planspec-${kind}-${at + 1}`;
    return `.planspec:has(.planspec-pick-${kind}-${at + 1}:checked) .planspec-${kind}:not(.${one}) { display: none; }`;
  });
}
