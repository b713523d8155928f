import { readdirSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import type { Input } from '../compiler/index.ts';
import { isLocale } from '../locales/tags.ts';
import { displayName, type PlanPath, readPlanFile, stableName } from './plan-files.ts';
import { isNamedFor, PLAN_ENDING } from './translation-names.ts';

/** A translation file beside a plan file: `skills-video.de-DE.yaml` beside `skills-video.plan`. */
export interface TranslationFile extends PlanPath {
  /** What the outputs call it; see `stableName`. */
  readonly source: string;
  readonly bytes: Uint8Array;
}

/** The translation files of a plan file, sorted by name. One that cannot be read holds nothing, which its findings tell. */
export function findTranslations(planPath: string): readonly TranslationFile[] {
  const folder = dirname(planPath);
  return namesIn(folder)
    .filter((name) => isNamedFor(planPath, name))
    .sort()
    .flatMap((name) => {
      const path = join(folder, name);
      const bytes = readPlanFile(path);
      return 'kind' in bytes ? [] : [{ name: displayName(path), path, source: stableName(path), bytes }];
    });
}

/**
 * The translation files of a folder that belong to none of its plan files: what is left where one was renamed. `plans` are
 * all that the folder has.
 */
export function findLeftTranslations(folder: string, plans: readonly PlanPath[]): readonly string[] {
  const inFolder = plans.filter(({ path }) => resolve(dirname(path)) === resolve(folder));
  return namesIn(folder)
    .filter((name) => {
      const [, tag = ''] = /\.([^.]+)\.ya?ml$/i.exec(name) ?? [];
      return isLocale(tag) && !PLAN_ENDING.test(name) && !inFolder.some(({ path }) => isNamedFor(path, name));
    })
    .sort()
    .map((name) => displayName(join(folder, name)));
}

function namesIn(folder: string): readonly string[] {
  try {
    return readdirSync(folder, { withFileTypes: true }).flatMap((entry) =>
      entry.isFile() ? entry.name : [],
    );
  } catch {
    return [];
  }
}

/** A plan file and its translations, under the names that users see, for the compiler. */
export function planInput({ name, path }: PlanPath, bytes: Uint8Array): Input {
  const translations = findTranslations(path).map((file) => ({ name: file.name, text: file.bytes }));
  return { name, text: bytes, translations };
}

/** The names that users see, by those that outputs have. */
export function shownNames(translations: readonly TranslationFile[]): ReadonlyMap<string, string> {
  return new Map(translations.map(({ source, name }) => [source, name]));
}
