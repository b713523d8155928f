import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { transformSync } from 'esbuild';
import type { Catalog } from '../../../src/catalog/catalog.ts';
import { emitRules } from '../../../src/emit/typescript/index.ts';

/** What a module may export, with ids as plain texts, so that a test can ask for any. */
export interface Rules {
  readonly planIds: readonly string[];
  readonly features: Readonly<Record<string, number>>;
  readonly limits: Readonly<Record<string, number>>;
  readonly models: Readonly<Record<string, number>>;
  readonly plans: Readonly<Record<string, Handle>>;
  readonly limitUnits: Readonly<Record<string, { readonly unit: string; readonly per: string | null }>>;
  readonly planDetails: Readonly<Record<string, unknown>>;
  readonly packDetails: Readonly<Record<string, unknown>>;
  readonly currencyDecimals: Readonly<Record<string, number>>;
  plan(id: string): Handle | undefined;
  isPlanId(id: string): boolean;
  allows(plan: string, feature: string): boolean;
  limit(plan: string, limit: string): number | 'contact us' | undefined;
  until(plan: string, limit: string, at: number): number | 'contact us' | undefined;
  canUse(plan: string, model: string): boolean;
  cost(model: string, units?: number): number | undefined;
  canBuy(plan: string, pack: string): boolean;
  plansWith(feature: string): readonly string[];
  upgradeFor(plan: string, need: object): string | null;
  explain(plan: string, id: string): Answer & { readonly value: unknown };
  decide(
    plan: string,
    id: string,
    needed?: number,
  ): Answer & { readonly allowed: boolean; readonly upgrade: string | null };
}

interface Handle {
  readonly id: string;
  allows(feature: number): boolean;
  limit(limit: number): number | 'contact us' | undefined;
  canUse(model: number): boolean;
}

interface Answer {
  readonly reason: string;
  readonly because: readonly { readonly file: string; readonly line: number; readonly text: string }[];
}

/** The module's text, with a header that is always the same. */
export function emit(catalog: Catalog): string {
  return emitRules(catalog, { sourceName: catalog.source.name, hash: 'abc' });
}

/** The module as JavaScript. */
export function javaScript(module: string): string {
  return transformSync(module, { loader: 'ts', target: 'es2020', format: 'esm' }).code;
}

/** Imports a module from its text. */
export async function load(module: string): Promise<Rules> {
  return (await import(`data:text/javascript,${encodeURIComponent(javaScript(module))}`)) as Rules;
}

export async function rulesOf(catalog: Catalog): Promise<Rules> {
  return load(await emit(catalog));
}

/** The compiler options that an app may have at its strictest; the module must pass them all. */
const STRICTEST = {
  strict: true,
  target: 'es2020',
  lib: ['es2020'],
  module: 'esnext',
  moduleResolution: 'bundler',
  types: [],
  noEmit: true,
  declaration: true,
  allowImportingTsExtensions: true,
  isolatedModules: true,
  isolatedDeclarations: true,
  verbatimModuleSyntax: true,
  erasableSyntaxOnly: true,
  exactOptionalPropertyTypes: true,
  noUncheckedIndexedAccess: true,
  noPropertyAccessFromIndexSignature: true,
  noImplicitOverride: true,
  noImplicitReturns: true,
  noFallthroughCasesInSwitch: true,
  noUnusedLocals: true,
  noUnusedParameters: true,
};

/** Runs `tsc` over files by name, under the strictest options. Gives `file:line code` of each complaint. */
export function complaints(files: Readonly<Record<string, string>>): readonly string[] {
  const folder = mkdtempSync(join(tmpdir(), 'planspec-types-'));
  try {
    for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, name), text);
    writeFileSync(
      join(folder, 'tsconfig.json'),
      JSON.stringify({ compilerOptions: STRICTEST, include: ['*.ts'] }),
    );
    const tsc = resolve('node_modules/typescript/bin/tsc');
    const { stdout } = spawnSync(process.execPath, [tsc, '-p', folder, '--pretty', 'false'], {
      cwd: folder,
      encoding: 'utf8',
    });
    return [...stdout.matchAll(/^(\S+?)\((\d+),\d+\): error (TS\d+)/gm)].map(
      ([, file, line, code]) => `${file}:${line} ${code}`,
    );
  } finally {
    rmSync(folder, { recursive: true });
  }
}
