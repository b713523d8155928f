import type { Text } from '../../grammar/tree.ts';
import type { Catalog, Template } from '../catalog/catalog.ts';
import { readTemplate } from '../catalog/templates.ts';
import { checkTemplate, templatesOf } from '../copy/index.ts';
import type { Findings } from '../diagnostics/findings.ts';
import { positionAt } from '../source/source.ts';
import { reportContradictions, type Sides } from './contradictions.ts';
import type { Translated } from './match.ts';

/** The longest that a text in the place of a name, and any other text, may be; as in a plan file. */
const LONGEST = 5_000;

/** Reports values in translations that are none of the catalog, and values of texts that their translations lost or contradict. */
export function checkValues(translated: readonly Translated[], sides: Sides, findings: Findings): void {
  const { catalog } = sides;
  const templates = new Map(templatesOf(catalog).map((place) => [place.template.text, place]));
  for (const { texts, said } of translated) {
    if (said.text.length > LONGEST) {
      findings.report('long-text', 'this translation has more than 5,000 characters', said);
      continue;
    }
    const place = texts
      .map((one) => (one.kind === 'text' ? templates.get(one) : undefined))
      .find((found) => found !== undefined);
    if (place === undefined) continue;
    const { start, end, exact, lead } = said;
    const text: Text = { kind: 'text', value: said.text, start, end, exact, lead };
    const template = readTemplate(text);
    checkTemplate({ ...place, template }, catalog, findings);
    const lost = lostIn(place.template, template);
    if (!reportContradictions(place.template, template, lost, sides, findings))
      reportLost(place.template, template, lost, catalog, findings);
  }
}

function lostIn(original: Template, translation: Template): readonly string[] {
  const kept = new Set(pathsOf(translation).map(meaningOf));
  return pathsOf(original).filter((path) => !kept.has(meaningOf(path)));
}

function reportLost(
  original: Template,
  translation: Template,
  lost: readonly string[],
  catalog: Catalog,
  findings: Findings,
): void {
  if (lost.length === 0) return;
  const { line } = positionAt(catalog.source, original.text.start);
  findings.report(
    'lost-value',
    `the translation does not show ${lost.map((path) => `\`{${path}}\``).join(', ')}`,
    translation.text,
    {
      others: [{ span: original.text, text: 'the text in the plan file', source: catalog.source }],
      hint: `Line ${line} of ${catalog.source.name} shows it: written out, it would not follow when the rule changes.`,
    },
  );
}

function pathsOf({ pieces }: Template): readonly string[] {
  return [...new Set(pieces.flatMap((piece) => (typeof piece === 'string' ? [] : [piece.path])))];
}

/** `12-month` and `12 months` are the same value: what a language needs before a noun is its own affair. */
function meaningOf(path: string): string {
  if (path === 'amount') return 'value';
  return path.replace(/\.term$/, '.valid').replace(/-term$/, '');
}
