import { attribute } from '../../escape/index.ts';
import type { BillingPeriod } from '../page.ts';
import type { Show } from './text.ts';
import type { Writing } from './writing.ts';

/**
 * The groups of radio buttons that choose the billing period and the currency; they need no script. `part` is the part of
 * the page that has them for itself: two parts of one page are chosen apart.
 */
export function choiceGroups(writing: Writing, part: string): readonly string[] {
  const { page, show, words } = writing;
  const { cycles, currencies, catalog } = page;
  const groups = [
    ...choiceGroup({
      kind: 'cycle',
      legend: words.billingPeriod,
      name: `planspec-${catalog.id}-${part}-cycle`,
      options: cycles.map((period) => ({ ...period, saving: savingOf(period, writing) })),
      show,
    }),
    ...choiceGroup({
      kind: 'currency',
      legend: words.currency,
      name: `planspec-${catalog.id}-${part}-currency`,
      options: currencies.map((id, at) => ({ id, label: id, saving: '', shownFirst: at === 0 })),
      show,
    }),
  ];
  return groups.length === 0 ? [] : ['<div class="planspec-choices">', ...groups, '</div>'];
}

/** What a period saves, in all currencies or in each. */
function savingOf({ saving, choices }: BillingPeriod, { show, classesOf }: Writing): string {
  if (saving === null) return '';
  const savings = choices ?? [{ cycle: null, currency: null, text: saving }];
  return savings
    .map((one) => ` <span class="planspec-saving${classesOf(one)}">${show(one.text)}</span>`)
    .join('');
}

interface Group {
  readonly kind: 'cycle' | 'currency';
  /** As HTML. */
  readonly legend: string;
  readonly name: string;
  readonly options: readonly {
    readonly id: string;
    readonly label: string;
    /** As HTML, with a space in front. */
    readonly saving: string;
    readonly shownFirst: boolean;
  }[];
  readonly show: Show;
}

function choiceGroup({ kind, legend, name, options, show }: Group): readonly string[] {
  if (options.length < 2) return [];
  return [
    '<fieldset class="planspec-choice">',
    `<legend class="planspec-unseen">${legend}</legend>`,
    ...options.map(({ id, label, saving, shownFirst }, at) => {
      const radio = `<input class="planspec-radio planspec-pick-${kind}-${at + 1}" type="radio" name=${attribute(name)} value=${attribute(id)}${shownFirst ? ' checked' : ''}>`;
      return `<label class="planspec-option">${radio}<span class="planspec-label">${show(label)}${saving}</span></label>`;
    }),
    '</fieldset>',
  ];
}
