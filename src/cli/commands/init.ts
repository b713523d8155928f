import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { convert } from '../../compiler/index.ts';
import { createFile, describeFailure, makeFolder } from '../../output/index.ts';
import { FIRST_CATALOG, SCHEMA_LINE } from '../first-catalog.ts';
import { DEFAULT_FOLDER, displayName } from '../plan-files.ts';
import { failure, type Report, report } from '../report.ts';

export interface InitOptions {
  /** Write the YAML form, and the schema for the editor beside it. */
  readonly yaml?: true;
}

/** The first catalog in either form: one product is described by one file. */
const CATALOGS = ['my-product.plan', 'my-product.plan.yaml'] as const;

/** `planspec init`: a first plan file to start from. What is there already stays as it is. */
export async function init(project: string, options: InitOptions): Promise<Report> {
  const folder = join(project, DEFAULT_FOLDER);
  const files = await (options.yaml ? filesOfYaml(folder) : filesOfDsl(folder));
  const inTheWay = [...files.map(({ path }) => path), ...CATALOGS.map((name) => join(folder, name))].find(
    (path) => existsSync(path),
  );
  if (inTheWay) return failure(`\`${displayName(inTheWay)}\` is there already, so nothing was written`);
  try {
    makeFolder(folder);
  } catch (error) {
    return failure(describeFailure(error, `make the folder \`${displayName(folder)}\``).message);
  }
  for (const { path, text } of files) {
    const obstacle = await createFile(path, text);
    if (obstacle !== null) return failure(obstacle.message);
  }
  const names = files.map(({ path }) => displayName(path));
  const place = project === '.' ? '' : ` ${displayName(folder)}`;
  const talk = [
    `wrote ${names.join(' and ')}`,
    '',
    'What comes next:',
    '  1. change the plans in it to yours',
    `  2. planspec check${place}    says what is wrong, and why`,
    `  3. planspec table${place}    shows how they compare`,
    `  4. planspec build${place}    writes the rule module and the pricing page`,
  ];
  return report({ talk, details: { written: names } });
}

interface NewFile {
  readonly path: string;
  readonly text: string;
}

async function filesOfDsl(folder: string): Promise<readonly NewFile[]> {
  return [{ path: join(folder, CATALOGS[0]), text: FIRST_CATALOG }];
}

/** The schema comes first: without it, the plan file would name one that is not there. */
async function filesOfYaml(folder: string): Promise<readonly NewFile[]> {
  const { default: schema } = await import('../../../grammar/plan.schema.json', { with: { type: 'json' } });
  const { text } = await convert({ name: CATALOGS[0], text: FIRST_CATALOG }, 'yaml');
  return [
    { path: join(folder, 'plan.schema.json'), text: `${JSON.stringify(schema, null, 2)}\n` },
    { path: join(folder, CATALOGS[1]), text: `${SCHEMA_LINE}\n${text ?? ''}` },
  ];
}
