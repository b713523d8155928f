import type { Catalog } from '../catalog/catalog.ts';
import { lexiconOf } from '../claims/index.ts';
import { resolvePath } from '../copy/index.ts';
import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import { collectFindings } from '../diagnostics/findings.ts';
import { ENGLISH } from '../locales/index.ts';
import { positionAt, type Source } from '../source/source.ts';
import { judgeParts } from './flow.ts';
import type { Found } from './found.ts';
import { MOST_CHARACTERS, type PageReading, type Part, type Words } from './page.ts';
import { readPage, readPageText } from './read.ts';

/** A page that somebody else wrote. */
export interface PageInput {
  /** Its name for messages; one that ends in `.md` is Markdown, all else is HTML. */
  readonly name: string;
  readonly text: Uint8Array | string;
}

export interface VerifyOptions {
  /** Report also what the page promises and no rule says. */
  readonly strict?: boolean | undefined;
}

/** What a page says that the plans do not, or why it cannot be compared with them. */
export type Verified =
  | { readonly kind: 'verified'; readonly diagnostics: readonly Diagnostic[] }
  /** The reason is a sentence without a full stop. */
  | {
      readonly kind: 'refused';
      readonly reason: string;
      /** True where nothing is the matter with the page but its language. */
      readonly isForeign: boolean;
    };

/** More findings than this are not collected. */
const MOST = 1_000;

/** Compares a page with the plans of a catalog without errors. Never throws on input, whatever its bytes. */
export async function verify(
  page: PageInput,
  catalog: Catalog,
  options: VerifyOptions = {},
): Promise<Verified> {
  const read = readPageText(page.text);
  if (read.kind === 'refused')
    return {
      kind: 'refused',
      reason: `\`${page.name}\` cannot be verified: ${read.reason}`,
      isForeign: false,
    };
  const source: Source = { name: page.name, text: read.text, form: 'page' };
  const reading = tooLong(await readPage(page.name, read.text));
  if (reading.kind === 'refused') {
    const { line, column } = positionAt(source, reading.at);
    return {
      kind: 'refused',
      reason: `\`${page.name}:${line}:${column}\` cannot be verified: ${reading.reason}`,
      isForeign: reading.isForeign ?? false,
    };
  }
  const findings = collectFindings(source);
  for (const { verdict, prose } of judgeParts(reading.parts, lexiconOf(catalog))) {
    if (findings.list.length >= MOST) break;
    const at = prose.spanOf(verdict.start, verdict.end);
    if (verdict.kind === 'contradicts') {
      findings.report('contradicted-rule', verdict.message.replace(/^the text /, 'the page '), at, {
        label: verdict.instead ? sayOf(verdict.instead.path, catalog) : '',
        others: othersOf(verdict, catalog),
        hint: 'Customers are promised what the app does not do. Change the page or the rule.',
      });
    } else if (verdict.kind === 'unsaid' && options.strict)
      findings.report('unsaid-claim', verdict.message, at);
  }
  return { kind: 'verified', diagnostics: findings.list };
}

/** A page that is longer than any that people read is not compared. */
function tooLong(reading: PageReading): PageReading {
  if (reading.kind === 'refused') return reading;
  let characters = 0;
  for (const words of reading.parts.flatMap(wordsOf)) {
    characters += words.text.length;
    if (characters > MOST_CHARACTERS)
      return {
        kind: 'refused',
        reason: 'it has more than 500,000 characters to read',
        at: words.starts[0] ?? 0,
      };
  }
  return reading;
}

function wordsOf(part: Part): readonly Words[] {
  if (part.kind === 'table') return part.rows.flatMap((row) => row.map(({ words }) => words));
  return part.kind === 'text' || part.kind === 'heading' ? [part.words] : [];
}

/** What the plans say in place of the words of the page. */
function sayOf(path: string, catalog: Catalog): string {
  const found = resolvePath(path, catalog, ENGLISH);
  return found.kind === 'found' ? `the plans say: ${found.words}` : '';
}

function othersOf({ rules }: Found['verdict'], { source }: Catalog): Diagnostic['labels'][number][] {
  return rules.map(({ span, text }) => ({ span, text, source }));
}
