// Makes from grammar/plan.schema.json, into grammar/generated/: the types of the YAML form, and its validator as plain
// code, so that neither can drift from the schema and no schema is compiled at run time. Makes from the search of
// src/analysis the text that generated modules carry, so that they search as `planspec analyze` does; and what ts-morph
// writes around the parts of declarations, for src/emit/typescript.
//   node scripts/generate.mjs            writes them
//   node scripts/generate.mjs --check    names those that are stale, and ends with 1

import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import Ajv from 'ajv';
import standaloneCode from 'ajv/dist/standalone/index.js';
import * as esbuild from 'esbuild';
import { compile } from 'json-schema-to-typescript';
import { makeFrames } from './module-frames.mjs';
import { root } from './setup.mjs';

const schemaFile = 'grammar/plan.schema.json';
const folder = 'grammar/generated';
const banner = `// Made by scripts/generate.mjs from ${schemaFile}. Do not edit.`;

/** The root type has a name of its own, whatever title the schema shows its readers. */
function makeTypes({ title: _title, ...schema }) {
  return compile(schema, 'PlanFile', {
    additionalProperties: false,
    bannerComment: banner,
    strictIndexSignatures: true,
    style: { singleQuote: true, printWidth: 110 },
  });
}

async function makeValidator(schema) {
  const ajv = new Ajv({
    strict: true,
    allErrors: true,
    ownProperties: true,
    discriminator: true,
    // What is said once in the schema is said once in the code.
    inlineRefs: false,
    // The wording of every message is Planspec's own.
    messages: false,
    code: { source: true, esm: true, lines: true },
  });
  ajv.addSchema(schema, 'plan');
  const contents = notedTersely(withoutUnusedSchemas(standaloneCode(ajv, { validatePlan: 'plan' })));
  const { outputFiles } = await esbuild.build({
    stdin: { contents, resolveDir: root },
    banner: { js: banner },
    bundle: true,
    format: 'esm',
    target: 'es2022',
    minifySyntax: true,
    legalComments: 'none',
    write: false,
  });
  return outputFiles[0].text;
}

/** Schemas as data, which the code asks mostly for the names of their properties, with what it asks for and no more. */
function withoutUnusedSchemas(code) {
  return code.replace(/^const (schema\d+) = (\{.*\});$/gm, (whole, name, text) => {
    const { properties = {} } = JSON.parse(text);
    const uses = code.match(new RegExp(`(?<!const )\\b${name}\\b[^,)]*`, 'g')) ?? [];
    if (uses.some((use) => !use.startsWith(`${name}.properties`))) return whole;
    const asked = (key) =>
      uses.some((use) => use.startsWith(`${name}.properties.${key}`) || use.includes(`["${key}"]`));
    const kept = Object.entries(properties).map(([key, schema]) => [key, asked(key) ? schema : 0]);
    return `const ${name} = ${JSON.stringify({ properties: Object.fromEntries(kept) })};`;
  });
}

/** The hundreds of places that note a violation, each as one call instead of ten lines, without what nobody asks for. */
function notedTersely(code) {
  const noted = code.replace(
    /const (err\d+) = \{instancePath(:[^{}]*?)?,schemaPath:"(?:[^"\\]|\\.)*"(?:\+[^,{}]*)?,keyword:("[^"]*"),params:(\{.*\})\};\nif\(vErrors === null\)\{\nvErrors = \[\1\];\n\}\nelse \{\nvErrors\.push\(\1\);\n\}\nerrors\+\+;/g,
    (_, _name, place = ':instancePath', keyword, params) =>
      `vErrors = note(vErrors, ${place.slice(1)}, ${keyword}, ${params});\nerrors++;`,
  );
  if (noted.includes('schemaPath')) throw new Error('ajv notes violations in another way than it used to');
  return `${noted}
function note(violations, instancePath, keyword, params) {
  const violation = { instancePath, keyword, params };
  if (violations === null) return [violation];
  violations.push(violation);
  return violations;
}
`;
}

/** The text of a source that imports nothing, as one that is part of another module. */
function makeSearch(file) {
  const text = readFileSync(join(root, file), 'utf8');
  if (/^import /m.test(text)) throw new Error(`${file} imports something, so no module can carry it`);
  const own = text.replace(/^export /gm, '').trimEnd();
  return `// Made by scripts/generate.mjs from ${file}. Do not edit.\nexport const SEARCH = ${JSON.stringify(own)};\n`;
}

const validatorTypes = `${banner}
import type { PlanFile } from './plan-schema.ts';

export interface SchemaViolation {
  /** A JSON pointer into the plan file. */
  readonly instancePath: string;
  readonly keyword: string;
  readonly params: Readonly<Record<string, unknown>>;
  /** The key in question, where \`propertyNames\` does not hold. */
  readonly propertyName?: string;
}

export declare const validatePlan: {
  (data: unknown): data is PlanFile;
  /** What the last call found; null when it found nothing. */
  readonly errors: readonly SchemaViolation[] | null;
};
`;

if (!existsSync(join(root, schemaFile))) throw new Error(`${schemaFile} is missing`);
const schema = JSON.parse(readFileSync(join(root, schemaFile), 'utf8'));
const made = {
  [`${folder}/plan-schema.ts`]: await makeTypes(structuredClone(schema)),
  [`${folder}/validate-plan.js`]: await makeValidator(schema),
  [`${folder}/validate-plan.d.ts`]: validatorTypes,
  'src/emit/typescript/generated/frames.ts': makeFrames(),
  'src/emit/typescript/recommend/generated/search.ts': makeSearch('src/analysis/solve.ts'),
};

for (const file of Object.keys(made)) mkdirSync(join(root, dirname(file)), { recursive: true });
const check = process.argv.includes('--check');
for (const [file, text] of Object.entries(made)) {
  const path = join(root, file);
  if (existsSync(path) && readFileSync(path, 'utf8') === text) continue;
  if (check) {
    process.stderr.write(`${file} is stale: run \`npm run generate\`\n`);
    process.exitCode = 1;
  } else {
    writeFileSync(path, text);
  }
}
