import { json } from '../../source/json.ts';
import { positionAt, type Source, type Span } from '../../source/source.ts';
import { visible } from '../../source/visible.ts';
import { CODES, type Severity } from '../codes.ts';
import type { Diagnostic, Fix, Label } from '../diagnostic.ts';

const SCHEMA = 'https://json.schemastore.org/sarif-2.1.0.json';
const RULES = Object.entries(CODES);
const RULE_INDEX: ReadonlyMap<string, number> = new Map(RULES.map(([code], index) => [code, index]));

/** The findings in SARIF 2.1.0, which code scanning services read; with a line end. */
export function renderSarif(diagnostics: readonly Diagnostic[]): string {
  const driver = {
    name: 'Planspec',
    rules: RULES.map(([id, { severity, law }]) => rule(id, levelOf(severity), law)),
  };
  const run = { tool: { driver }, columnKind: 'utf16CodeUnits', results: diagnostics.map(result) };
  return `${json({ $schema: SCHEMA, version: '2.1.0', runs: [run] }, 2)}\n`;
}

function rule(id: string, level: string, law: string) {
  return { id, shortDescription: { text: law }, defaultConfiguration: { level } };
}

/** SARIF has no suggestions, but notes. */
function levelOf(severity: Severity): string {
  return severity === 'suggestion' ? 'note' : severity;
}

function result(diagnostic: Diagnostic) {
  const [first, ...others] = diagnostic.labels;
  const { message, hint = '', example = [] } = diagnostic;
  const lines = [message, first.text, hint, ...example].filter((line) => line !== '');
  return {
    ruleId: diagnostic.code,
    ruleIndex: RULE_INDEX.get(diagnostic.code) ?? -1,
    level: levelOf(diagnostic.severity),
    message: { text: lines.map(plain).join('\n') },
    locations: [{ physicalLocation: physical(first.source ?? diagnostic.source, first.span) }],
    ...(others.length === 0
      ? {}
      : { relatedLocations: others.map((label, id) => related(diagnostic, label, id)) }),
    ...(diagnostic.fixes.length === 0
      ? {}
      : { fixes: diagnostic.fixes.map((fix) => change(diagnostic.source, fix)) }),
  };
}

function related(diagnostic: Diagnostic, label: Label, id: number) {
  const physicalLocation = physical(label.source ?? diagnostic.source, label.span);
  return { id, physicalLocation, ...(label.text === '' ? {} : { message: { text: plain(label.text) } }) };
}

function change(source: Source, { title, edits }: Fix) {
  const replacements = edits.map((edit) => ({
    deletedRegion: region(source, edit),
    insertedContent: { text: edit.text },
  }));
  return {
    description: { text: plain(title) },
    artifactChanges: [{ artifactLocation: { uri: uriOf(source.name) }, replacements }],
  };
}

function physical(source: Source, span: Span) {
  return { artifactLocation: { uri: uriOf(source.name) }, region: region(source, span) };
}

function region(source: Source, span: Span) {
  const start = positionAt(source, span.start);
  const end = positionAt(source, span.end);
  return { startLine: start.line, startColumn: start.column, endLine: end.line, endColumn: end.column };
}

/** `[text](1)` in a message is a link; a backslash before the bracket makes it text. */
function plain(text: string): string {
  return visible(text).replace(/[\\[\]]/g, (char) => (text.includes('](') ? `\\${char}` : char));
}

/** A file name as a relative reference. Halves of characters cannot be in one. */
function uriOf(name: string): string {
  return name
    .split('/')
    .map((part) => encodeURIComponent(part.replace(/\p{Cs}/gu, '\ufffd')))
    .join('/');
}
