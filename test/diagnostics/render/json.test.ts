import { describe, expect, test } from 'vitest';
import { renderJson } from '../../../src/diagnostics/index.ts';
import { HOSTILE } from '../../emit/escape/hostile.ts';
import { findingAt, forgedFinding, misspeltFeature, sourceOfText } from '../samples.ts';

describe('renderJson', () => {
  test('has every place as line, column and offset', () => {
    const start = { line: 41, column: 3, offset: 73 };
    const end = { line: 41, column: 12, offset: 82 };
    expect(JSON.parse(renderJson([misspeltFeature()]))).toEqual({
      diagnostics: [
        {
          code: 'unknown-feature',
          severity: 'error',
          message: 'plan `starter` lists `api-acess`, and no such feature is declared',
          file: 'plans/skills-video.plan',
          start,
          end,
          labels: [
            { file: 'plans/skills-video.plan', start, end, text: 'did you mean `api-access`?' },
            {
              file: 'plans/skills-video.plan',
              start: { line: 6, column: 9, offset: 13 },
              end: { line: 6, column: 19, offset: 23 },
              text: 'declared here',
            },
          ],
          hint: 'Declare it, or list another.',
          fixes: [
            {
              title: 'write `api-access`',
              file: 'plans/skills-video.plan',
              edits: [{ start, end, text: 'api-access' }],
            },
          ],
        },
      ],
      summary: { errors: 1, warnings: 0, suggestions: 0, files: 1 },
    });
  });

  test('counts errors, warnings and files', () => {
    const source = sourceOfText('one');
    const findings = [
      misspeltFeature(),
      findingAt(source, 'one', { code: 'unused-limit' }),
      findingAt(source, 'one'),
    ];
    expect(JSON.parse(renderJson(findings)).summary).toEqual({
      errors: 2,
      warnings: 1,
      suggestions: 0,
      files: 2,
    });
    expect(JSON.parse(renderJson([]))).toEqual({
      diagnostics: [],
      summary: { errors: 0, warnings: 0, suggestions: 0, files: 0 },
    });
  });

  test.each(HOSTILE)('gives %j back, and shows every character of it', (text) => {
    const shown = renderJson([forgedFinding(text)]);
    expect(JSON.parse(shown).diagnostics[0]).toMatchObject({
      message: text,
      hint: text,
      file: `plans/${text}.plan`,
    });
    expect(shown).not.toMatch(/[^\P{Cc}\n]|[\p{Cs}\p{Zl}\p{Zp}\u202a-\u202e]/u);
  });
});
