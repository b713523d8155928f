import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Diagnostic } from '../../diagnostics/diagnostic.ts';
import { createFile, replaceFile } from '../../output/replace.ts';
import { likeFile } from '../line-ends.ts';
import { displayName, findPlanFiles, readPlanFile } from '../plan-files.ts';
import { failure, type Report, report } from '../report.ts';
import { translationName } from '../translation-names.ts';

/** `planspec translate`: a file beside a plan file for each locale, with a place for every text; what is there stays. */
export async function translate(path: string, locales: readonly string[]): Promise<Report> {
  const found = findPlanFiles([path]);
  if (found.kind === 'problem') return failure(found.message);
  const [file] = found.files;
  if (found.folders.length > 0 || file === undefined)
    return failure(`\`${path}\` is a folder; name one plan file`);
  const bytes = readPlanFile(file.path);
  if ('kind' in bytes) return failure(bytes.message);
  const { translate: translateText } = await import('../../compiler/index.ts');
  const diagnostics: Diagnostic[] = [];
  const problems: string[] = [];
  const talk: string[] = [];
  for (const locale of locales) {
    const target = join(dirname(file.path), translationName(file.path, locale));
    const name = displayName(target);
    const former = existsSync(target) ? readPlanFile(target) : null;
    if (former !== null && 'kind' in former) {
      problems.push(former.message);
      continue;
    }
    const plan = { name: file.name, text: bytes };
    const written = await translateText(plan, locale, former && { name, text: former });
    diagnostics.push(...written.diagnostics);
    if (written.text === null) continue;
    const isNew = former === null;
    const obstacle = !written.isChanged
      ? null
      : await (isNew
          ? createFile(target, written.text)
          : replaceFile(target, likeFile(written.text, former)));
    if (obstacle !== null) {
      problems.push(obstacle.message);
      continue;
    }
    talk.push(tell(name, isNew, written.open, written.added), ...tellStale(name, written.stale));
    if (written.advice !== null) talk.push(`to make its page, ${written.advice}`);
  }
  return report({ diagnostics, problems, talk });
}

function tellStale(name: string, stale: number): readonly string[] {
  if (stale === 0) return [];
  const texts = stale === 1 ? '1 text has' : `${stale} texts have`;
  const each = stale === 1 ? 'it was' : 'they were';
  return [`${texts} changed since ${each} translated: behind \`now:\` in ${name} is what to translate`];
}

function tell(name: string, isNew: boolean, open: number, added: number): string {
  if (open === 0) return `${name} has every translation`;
  const texts = open === 1 ? '1 text' : `${open} texts`;
  if (isNew) return `wrote ${name}: ${texts} to translate`;
  return added === 0
    ? `${name} has a place for every text, and ${texts} to translate`
    : `added ${added} to ${name}: ${texts} to translate`;
}
