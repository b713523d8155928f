import { expect } from 'vitest';
import type { Catalog } from '../../src/catalog/catalog.ts';
import { makeCatalog } from '../../src/catalog/index.ts';
import { applyAccepts } from '../../src/checks/accept.ts';
import { checkCatalog } from '../../src/checks/index.ts';
import { checkCopy } from '../../src/copy/index.ts';
import type { Diagnostic } from '../../src/diagnostics/diagnostic.ts';
import { collectFindings } from '../../src/diagnostics/findings.ts';
import { sortDiagnostics } from '../../src/diagnostics/order.ts';
import { readDsl } from '../../src/dsl/index.ts';
import { readDeclarations } from '../../src/reading/index.ts';
import type { Form, Source } from '../../src/source/source.ts';
import { printYaml, readYaml } from '../../src/yaml/index.ts';

/** The start of a file whose catalog is fine, with `lines` after it. */
export function shop(lines: string, currencies = 'USD'): string {
  return `catalog shop "Shop" { currency ${currencies} }\n${lines}`;
}

/** All findings about a plan file, in source order. */
export function findingsOf(text: string, form: Form = 'dsl'): readonly Diagnostic[] {
  const source: Source = { name: form === 'dsl' ? 'test.plan' : 'test.plan.yaml', text, form };
  const { file, diagnostics } = form === 'dsl' ? readDsl(source) : readYaml(source);
  const findings = collectFindings(source);
  findings.list.push(...diagnostics);
  const catalog = makeCatalog(readDeclarations(file, findings), findings);
  if (catalog) checkCatalog(catalog, findings);
  return sortDiagnostics(applyAccepts(file, findings.list, source));
}

/** The same plan file in YAML; null if it is not even a tree of lines. */
export function inYaml(text: string): string | null {
  const { file, diagnostics } = readDsl({ name: 'test.plan', text, form: 'dsl' });
  return diagnostics.length > 0 ? null : printYaml(file);
}

/** What a finding is and the characters it marks: `unknown-plan: startr`. */
export function summaryOf({ code, source, labels }: Diagnostic): string {
  const { start, end } = labels[0].span;
  return `${code}: ${source.text.slice(start, end)}`;
}

/** The file has no findings, in either written form. */
export function expectValid(text: string): void {
  expectFindings(text, []);
}

/** The findings of a file are just these: code, colon, and the marked characters. In YAML the same codes come out. */
export function expectFindings(text: string, expected: readonly string[]): void {
  expect(findingsOf(text).map(summaryOf)).toEqual(expected);
  const yaml = inYaml(text);
  if (yaml === null) return;
  const codes = findingsOf(yaml, 'yaml').map(({ code }) => code);
  expect(codes.sort(), yaml).toEqual(expected.map((one) => one.split(':')[0]).sort());
}

/** What is found in the texts of a catalog, in the order of the file. */
export function findingsInTexts(catalog: Catalog): readonly Diagnostic[] {
  const findings = collectFindings(catalog.source);
  checkCopy(catalog, findings);
  return sortDiagnostics(findings.list);
}
