import { existsSync } from 'node:fs';
import { createFile, replaceFile } from '../../output/replace.ts';
import { formOf } from '../../source/source.ts';
import { displayName, findPlanFiles, readPlanFile } from '../plan-files.ts';
import { failure, type Report, report } from '../report.ts';

export interface ConvertOptions {
  readonly to?: 'yaml' | 'dsl';
  /** The file to write instead of printing the text. */
  readonly out?: string;
  /** Replace that file if it is there. */
  readonly force?: true;
}

/** `planspec convert`: a plan file in the other written form. */
export async function convert(path: string, options: ConvertOptions): Promise<Report> {
  const found = findPlanFiles([path]);
  if (found.kind === 'problem') return failure(found.message);
  const [file] = found.files;
  if (found.folders.length > 0 || file === undefined)
    return failure(`\`${path}\` is a folder; name one plan file`);
  const { out } = options;
  const to = options.to ?? (out === undefined ? otherForm(file.name) : formOf(out));
  if (out !== undefined && (formOf(out) !== to || !PLAN_FILE.test(out))) {
    return failure(`\`${out}\` is no name for the ${to.toUpperCase()} form: ${ENDINGS[to]}`);
  }
  const bytes = readPlanFile(file.path);
  if ('kind' in bytes) return failure(bytes.message);
  const { convert: convertText } = await import('../../compiler/index.ts');
  const { text, name, diagnostics } = await convertText({ name: file.name, text: bytes }, to);
  if (text === null) return report({ diagnostics });
  if (out === undefined) return report({ diagnostics, data: text, details: { name, text } });
  const isThere = options.force && existsSync(out);
  const obstacle = await (isThere
    ? replaceFile(out, text)
    : createFile(out, text, '; `--force` replaces it'));
  if (obstacle !== null) return report({ diagnostics, problems: [obstacle.message] });
  return report({ diagnostics, talk: [`wrote ${displayName(out)}`], details: { name: displayName(out) } });
}

/** What other commands find. */
const PLAN_FILE = /\.plan(\.ya?ml)?$/i;

const ENDINGS = {
  yaml: 'that ends in .plan.yaml',
  dsl: 'that ends in .plan',
};

function otherForm(name: string): 'yaml' | 'dsl' {
  return formOf(name) === 'yaml' ? 'dsl' : 'yaml';
}
