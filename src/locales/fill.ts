import type { Forms, PluralCategory } from './forms.ts';
import type { Language } from './language.ts';

/** The pattern with its values filled in: `{plan}` becomes the value of that name, whatever characters it holds. */
export function fill(pattern: string, values: Readonly<Record<string, string>>): string {
  return pattern.replace(/\{(\w+)\}/g, (slot, name: string) =>
    Object.hasOwn(values, name) ? (values[name] ?? slot) : slot,
  );
}

/** The form for a class of numbers. */
function formOf(forms: Forms, category: PluralCategory): string {
  return forms[category] ?? forms.other;
}

/** The form for a number, which is given by its digits: `1`, `12`, `0.5`. */
export function pluralForm(forms: Forms, digits: string, language: Language): string {
  return formOf(forms, language.plural(digits));
}
