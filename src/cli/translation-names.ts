import { basename, dirname } from 'node:path';

/** How the names of plan files end. */
export const PLAN_ENDING = /\.plan(?:\.ya?ml)?$/i;
const PLAN_ENDINGS = ['.plan', '.plan.yaml', '.plan.yml'];
/** A name such as `team.config.yaml` is none of a translation. */
const LOCALE_ENDING = /\.[a-z]{2}(?:[-_][a-z0-9]+){0,2}\.ya?ml$/i;

/** The name of the translation file of a plan file, without the folder: `skills-video` and `de-DE` are its parts. */
export function translationName(planPath: string, locale: string): string {
  return `${basename(planPath).replace(PLAN_ENDING, '')}.${locale}.yaml`;
}

/** Whether a file is a translation of a plan file, by their names. */
export function isTranslationOf(planPath: string, path: string): boolean {
  return (
    dirname(path) === dirname(planPath) && PLAN_ENDING.test(planPath) && isNamedFor(planPath, basename(path))
  );
}

/** Whether a file in the folder of a plan file is its translation, by its name. */
export function isNamedFor(planPath: string, name: string): boolean {
  const base = basename(planPath).replace(PLAN_ENDING, '');
  return LOCALE_ENDING.test(name) && name.replace(LOCALE_ENDING, '') === base;
}

/** The paths that the plan file of a translation can have; none for a file that has no name of a translation. */
export function translatedPaths(path: string): readonly string[] {
  if (!LOCALE_ENDING.test(path)) return [];
  return PLAN_ENDINGS.map((ending) => path.replace(LOCALE_ENDING, ending));
}
