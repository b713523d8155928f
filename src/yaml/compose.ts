import { Composer, type Document, Parser } from 'yaml';
import type { Findings } from '../diagnostics/findings.ts';
import { surveyLexemes } from './survey.ts';
import { reportSyntax } from './syntax.ts';
import type { Found } from './trivia.ts';

/** The first document of a YAML text, with its comments and blank lines. */
export interface Composed {
  readonly document: Document.Parsed;
  readonly found: readonly Found[];
  /** False if the text is not YAML as Planspec reads it; the document is then what could be made of it. */
  readonly sound: boolean;
}

/**
 * Composes a YAML text, and reports what is wrong with it as YAML. Nesting, features and the number of values are
 * watched while the text is cut up, before anything recursive sees them. Null if that stopped everything.
 * All values are texts in the document: `failsafe` knows no numbers, so that none is rounded.
 */
export function composeYaml(text: string, findings: Findings): Composed | null {
  // The library makes an error for each mistake in the text, and most of the time would go into where it was made.
  // The limit is V8's own; elsewhere this changes nothing.
  const traces: ErrorConstructor & { stackTraceLimit?: number } = Error;
  const { stackTraceLimit = 10 } = traces;
  traces.stackTraceLimit = 0;
  try {
    return compose(text, findings);
  } finally {
    traces.stackTraceLimit = stackTraceLimit;
  }
}

function compose(text: string, findings: Findings): Composed | null {
  const before = findings.reports();
  // Composing costs more than cutting up, so that it waits until nothing is too much.
  const survey = surveyLexemes(text, findings);
  if (survey.tooMuch) return null;
  const parser = new Parser();
  const composer = new Composer({
    schema: 'failsafe',
    version: '1.2',
    uniqueKeys: false,
    resolveKnownTags: false,
    merge: false,
    logLevel: 'silent',
    prettyErrors: false,
  });
  const documents: Document.Parsed[] = [];
  for (const lexeme of survey.lexemes)
    for (const token of parser.next(lexeme)) for (const made of composer.next(token)) documents.push(made);
  for (const token of parser.end()) for (const made of composer.next(token)) documents.push(made);
  for (const made of composer.end(true, text.length)) documents.push(made);
  const document = documents[0];
  if (document === undefined) return null;
  const { brokenAt } = survey;
  const errors = [...document.errors, ...document.warnings];
  const earlier = brokenAt === null ? errors : errors.filter(({ pos }) => pos[0] < brokenAt);
  reportSyntax(earlier, survey.refused, findings);
  return { document, found: survey.found, sound: findings.reports() === before };
}
