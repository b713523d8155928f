import type { Catalog, Template } from '../catalog/catalog.ts';
import type { Fix } from '../diagnostics/diagnostic.ts';
import { type Findings, replaceWith } from '../diagnostics/findings.ts';
import type { Source, Span } from '../source/source.ts';
import { judgeScenes, readScenes } from './judge.ts';
import { lexiconOf } from './lexicon.ts';
import { placesOf } from './places.ts';
import { type Prose, proseOf } from './prose.ts';
import type { Instead, Verdict } from './verdict.ts';

/** More findings than this are not collected. */
const MOST = 1_000;

/** The most sentences of all texts together. */
const MOST_SENTENCES = 200_000;

/** Compares what the texts of a catalog claim with its rules. Nothing is judged while errors put the rules into doubt. */
export function checkClaims(catalog: Catalog, findings: Findings): void {
  if (findings.list.some(({ severity }) => severity === 'error')) return;
  const lexicon = lexiconOf(catalog);
  const before = findings.list.length;
  let sentences = 0;
  for (const { template, setting, shown } of placesOf(catalog, lexicon)) {
    const prose = proseOf(template, catalog, shown);
    const scenes = readScenes(prose, setting, lexicon);
    sentences += scenes.length;
    if (sentences > MOST_SENTENCES) {
      reportTooMany(template.text, findings);
      return;
    }
    for (const verdict of judgeScenes(scenes)) reportVerdict(verdict, template, prose, findings);
    if (findings.list.length - before > MOST) return;
  }
}

function reportTooMany(at: Span, findings: Findings): void {
  findings.report('long-text', 'the texts have more than 200,000 sentences', at, {
    hint: 'Divide the plans among several catalogs.',
  });
}

function reportVerdict(verdict: Verdict, template: Template, prose: Prose, findings: Findings): void {
  const { kind, message, rules, instead } = verdict;
  const at = prose.spanOf(verdict.start, verdict.end);
  const fixes = instead ? fixesOf(instead, template, prose, findings.source) : [];
  const said = prose.text.slice(verdict.start, verdict.end);
  switch (kind) {
    case 'contradicts':
      findings.report('contradicted-rule', message, at, {
        label: instead && fixes.length === 0 ? `write \`{${instead.path}}\`` : '',
        others: rules,
        hint: 'Customers would be promised what the app does not do. Change the text or the rule.',
        fixes,
      });
      return;
    case 'repeats':
      findings.report(
        'repeated-rule',
        `\`${said}\` repeats a rule: \`{${instead?.path ?? ''}}\` would follow it`,
        at,
        {
          others: rules,
          fixes,
        },
      );
      return;
    case 'unsaid':
      findings.report('unsaid-claim', message, at, {
        hint: 'Make a rule of it, or accept it with the reason.',
      });
      return;
    case 'agrees':
      return;
  }
}

/** Only where each character of the text is one of the file can a value take their place. */
function fixesOf(instead: Instead, { text }: Template, prose: Prose, source: Source): readonly Fix[] {
  if (!prose.isExact) return [];
  const fix = replaceWith(prose.spanOf(instead.start, instead.end), `{${instead.path}}`);
  const [edit] = fix.edits;
  if (source.form !== 'yaml' || text.lead > 0 || edit === undefined || edit.start > text.start) return [fix];
  // A YAML text that starts with a brace stands between quotes.
  if (/["\\]/.test(text.value)) return [];
  const quotes =
    edit.end === text.end
      ? [{ ...edit, text: `"${edit.text}"` }]
      : [
          { ...edit, text: `"${edit.text}` },
          { start: text.end, end: text.end, text: '"' },
        ];
  return [{ ...fix, edits: quotes }];
}
