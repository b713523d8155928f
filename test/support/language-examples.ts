import type { Catalog } from '../../src/catalog/catalog.ts';
import { check, crossCheck, hasErrors, type Input, testScenarios } from '../../src/compiler/index.ts';
import type { Diagnostic } from '../../src/diagnostics/diagnostic.ts';
import { importPricing2Yaml } from '../../src/exchange/index.ts';
import type { Fence } from './language-reference.ts';

/** What is around an example that declares no catalog, behind it, so that lines count from the example's first. */
const AROUND = {
  dsl: {
    catalog: 'catalog shop "Shop" {\n  currency USD\n}\n',
    free: 'plan free "Free" {\n  price free\n}\n',
  },
  yaml: {
    catalog: 'then:\n  - catalog: { id: shop, name: Shop, currency: USD }\n',
    free: '    plans: { free: { name: Free, price: free } }\n',
  },
} as const;

/** The plan files that an example stands for, as its fence says. */
export function inputsOf(fence: Fence): readonly Input[] {
  const extension = fence.language === 'yaml' ? '.plan.yaml' : '.plan';
  const text = repeat(fence.content);
  if (fence.flags.has('files')) {
    const [, ...files] = text.split(/^=== (.*)\n/m);
    const inputs = files.flatMap((name, at) => (at % 2 === 0 ? [{ name, text: files[at + 1] ?? '' }] : []));
    const translations = inputs.filter(({ name }) => !isPlan(name));
    return inputs.filter(({ name }) => isPlan(name)).map((input) => ({ ...input, translations }));
  }
  if (fence.flags.has('import')) return [{ name: 'shop.yml', text }];
  const whole = fence.flags.has('whole') ? text : complete(text, fence.language === 'yaml' ? 'yaml' : 'dsl');
  return [
    { name: `plans/shop${extension}`, text: fence.flags.has('escaped') ? unescapeBytes(whole) : whole },
  ];
}

/** A name of a plan file; other files of an example are translations. */
export function isPlan(name: string): boolean {
  return /\.plan(?:\.yaml)?$/.test(name);
}

/** All findings about an example: about its plan files, or about a pricing that is imported. */
export async function findingsOf(fence: Fence): Promise<readonly Diagnostic[]> {
  const inputs = inputsOf(fence);
  if (!fence.flags.has('import')) return findingsIn(inputs, fence.flags.has('strict'));
  const imported = await Promise.all(inputs.map((input) => importPricing2Yaml(input)));
  return imported.flatMap(({ diagnostics }) => diagnostics);
}

/** All findings about the files of an example, those about its scenarios included. */
export async function findingsIn(inputs: readonly Input[], strict = false): Promise<readonly Diagnostic[]> {
  const findings: Diagnostic[] = [];
  const catalogs: Catalog[] = [];
  for (const input of inputs) {
    const { catalog, diagnostics } = await check(input, { strict });
    findings.push(...diagnostics);
    if (catalog) catalogs.push(catalog);
    if (catalog && !hasErrors(diagnostics)) findings.push(...(await testScenarios(catalog)).diagnostics);
  }
  return [...findings, ...crossCheck(catalogs)];
}

/** A part of a file with a catalog and a free plan behind it; a file that declares its catalog stays as it is. */
function complete(text: string, form: 'dsl' | 'yaml'): string {
  if (/^catalog\b/m.test(text)) return text;
  const { catalog, free } = AROUND[form];
  const declaresFree = form === 'yaml' ? /^ {2}free:/m : /^plan free\b/m;
  return `${text}\n${catalog}${declaresFree.test(text) ? '' : free}`;
}

/** `⟨n from 1 to 3⟩` and `⟨end⟩` around lines repeat them; `⟨n⟩` and `⟨n-1⟩` in them are numbers. */
function repeat(text: string): string {
  return text.replace(
    /^⟨n from ([0-9,]+) to ([0-9,]+)⟩\n([\s\S]*?)^⟨end⟩\n/gm,
    (_, from: string, to: string, lines: string) => {
      const first = numberOf(from);
      const copies = Array.from({ length: numberOf(to) - first + 1 }, (_unused, at) =>
        lines.replaceAll('⟨n⟩', String(first + at)).replaceAll('⟨n-1⟩', String(first + at - 1)),
      );
      return copies.join('');
    },
  );
}

function numberOf(written: string): number {
  return Number(written.replaceAll(',', ''));
}

/** `\xE9` is one byte, `\u{200B}` one character. */
function unescapeBytes(text: string): Uint8Array {
  const encoder = new TextEncoder();
  const pieces = text.split(/(\\x[0-9A-F]{2}|\\u\{[0-9A-F]+\})/);
  return Uint8Array.from(
    pieces.flatMap((piece) => {
      if (piece.startsWith('\\x')) return [Number.parseInt(piece.slice(2), 16)];
      if (piece.startsWith('\\u{'))
        return [...encoder.encode(String.fromCodePoint(Number.parseInt(piece.slice(3, -1), 16)))];
      return [...encoder.encode(piece)];
    }),
  );
}
