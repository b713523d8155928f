import type { Catalog, Interpolation, Template } from '../catalog/catalog.ts';
import { findLoneBraces, spanInText } from '../catalog/templates.ts';
import type { Fix } from '../diagnostics/diagnostic.ts';
import { causeOfName, type Findings, replaceWith } from '../diagnostics/findings.ts';
import { nearest } from '../diagnostics/nearest.ts';
import { ENGLISH } from '../locales/index.ts';
import { checkSize } from './check-size.ts';
import { findExcused } from './excused.ts';
import type { Unknown } from './path.ts';
import { resolvePath } from './resolve.ts';
import { type Place, templatesOf } from './templates.ts';

/** After so many findings no further texts are looked at: of a file that is all braces nobody reads them. */
const MOST = 1_000;

const HINT =
  'A text shows values of the catalog, such as `{PLAN.name}`, `{PLAN.LIMIT}` or `{plans with FEATURE}`.';

/**
 * Reports what stands between braces in a text and is no value of the catalog; and a page that nobody could load. What a
 * line says that could not be read, as the findings so far tell, is no value either, and nobody is told twice.
 */
export function checkCopy(catalog: Catalog, findings: Findings): void {
  const before = findings.reports();
  const isExcused = findExcused(catalog, findings.list.slice());
  checkSize(catalog, findings);
  for (const place of templatesOf(catalog)) {
    if (findings.reports() - before >= MOST) break;
    checkTemplate(place, catalog, findings, isExcused);
  }
}

/** Reports what stands between braces in one text, and is no value of the catalog; `isExcused` tells of which names not. */
export function checkTemplate(
  { template, shows }: Place,
  catalog: Catalog,
  findings: Findings,
  isExcused: (path: string) => boolean = () => false,
): void {
  for (const piece of template.pieces) {
    if (typeof piece !== 'string') checkPiece(piece, template, shows, catalog, findings, isExcused);
  }
  checkBraces(template, findings);
}

/** One finding for a text: a brace that is missing in one place makes others look wrong. */
function checkBraces({ text }: Template, findings: Findings): void {
  const [at] = findLoneBraces(text);
  if (at === undefined) return;
  const brace = text.value.charAt(at);
  findings.report(
    'unknown-value',
    brace === '{' ? 'the value that starts here has no `}`' : 'the value that ends here has no `{`',
    spanInText(text, at, at + 1),
    {
      hint: `A value stands between \`{\` and \`}\`. For a brace itself, write it twice: \`${brace}${brace}\`.`,
    },
  );
}

function checkPiece(
  piece: Interpolation,
  template: Template,
  shows: boolean,
  catalog: Catalog,
  findings: Findings,
  isExcused: (path: string) => boolean,
): void {
  const path = piece.path;
  if (path === 'value' || path === 'amount') {
    if (shows) return;
    const hint = 'Elsewhere, name the plan and the limit, as in `{pro.storage}`.';
    findings.report(
      'unknown-value',
      `\`{${path}}\` stands only in the \`shown\` of a limit, or of a plan's limit or credits`,
      piece.span,
      { hint },
    );
    return;
  }
  const result = resolvePath(path, catalog, ENGLISH);
  if (result.kind === 'unknown' && !isExcused(path))
    reportUnknown(piece, path, template, shows, result, findings);
}

function reportUnknown(
  piece: Interpolation,
  path: string,
  template: Template,
  shows: boolean,
  result: Unknown,
  findings: Findings,
): void {
  const { wrong } = result;
  const candidates =
    shows && wrong.start === 0 ? ['value', 'amount', ...result.candidates] : result.candidates;
  const meant = nearest(wrong.text, candidates);
  const better =
    meant === null
      ? result.instead
      : path.slice(0, wrong.start) + meant + path.slice(wrong.start + wrong.text.length);
  // Only where each character of the text is one of the file can a machine write the better path.
  const fixes: readonly Fix[] =
    better !== null && template.text.exact ? [replaceWith(piece.span, `{${better}}`)] : [];
  findings.report(
    'unknown-value',
    `\`{${path}}\` is no value of this catalog: ${result.reason}`,
    piece.span,
    {
      ...(result.name === null ? {} : { cause: causeOfName(result.name) }),
      label: better === null ? '' : `did you mean \`{${better}}\`?`,
      hint: better === null ? HINT : undefined,
      fixes,
    },
  );
}
