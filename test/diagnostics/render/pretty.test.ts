import { stripVTControlCharacters } from 'node:util';
import { describe, expect, test } from 'vitest';
import { collectFindings, type FindingDetails, renderPretty } from '../../../src/diagnostics/index.ts';
import { HOSTILE } from '../../emit/escape/hostile.ts';
import { findingAt, forgedFinding, misspeltFeature, placeOf, sourceOfText } from '../samples.ts';

function render(text: string, words: string, details: FindingDetails = {}, width = 120): readonly string[] {
  const finding = findingAt(sourceOfText(text), words, { code: 'bad-id', message: 'm', ...details });
  return renderPretty([finding], { color: false, width }).split('\n').slice(2, -1);
}

describe('renderPretty', () => {
  test('shows the characters, the other place, what to do, and the fix', () => {
    expect(renderPretty([misspeltFeature()], { color: false })).toBe(
      [
        'error[unknown-feature]: plan `starter` lists `api-acess`, and no such feature is declared',
        '  ┌─ plans/skills-video.plan:41:3',
        '41│   api-acess',
        '  │   ~~~~~~~~~ did you mean `api-access`?',
        '  ┌─ plans/skills-video.plan:6:9',
        ' 6│ feature api-access "API access"',
        '  │         ---------- declared here',
        '  = Declare it, or list another.',
        '  = fix available: write `api-access`',
        '',
      ].join('\n'),
    );
  });

  test('puts an empty line between findings, and gives nothing for none', () => {
    const finding = findingAt(sourceOfText('one'), 'one', { code: 'unused-limit', message: 'm' });
    const one = 'warning[unused-limit]: m\n ┌─ plans/shop.plan:1:1\n1│ one\n │ ~~~\n';
    expect(renderPretty([finding, finding], { color: false })).toBe(`${one}\n${one}`);
    expect(renderPretty([], { color: false })).toBe('');
  });

  test('marks two places of one line below each other', () => {
    const source = sourceOfText('price 15 USD, 16 USD');
    expect(
      render(source.text, '16 USD', { others: [{ span: placeOf(source, '15 USD'), text: 'first' }] }),
    ).toEqual(['1│ price 15 USD, 16 USD', ' │               ~~~~~~', ' │       ------ first']);
  });

  test('names the other file of a place', () => {
    const other = sourceOfText('x\nname', 'plans/other.plan');
    expect(
      render('name', 'name', { others: [{ span: placeOf(other, 'name'), text: 'here', source: other }] }),
    ).toEqual(['1│ name', ' │ ~~~~', ' ┌─ plans/other.plan:2:1', '2│ name', ' │ ---- here']);
  });

  test('aligns marks behind tabs, wide characters, emoji and marks on letters', () => {
    expect(render('\tx\ty "中文👩‍💻e\u0301🇩🇪" name', 'name')).toEqual([
      '1│     x   y "中文👩‍💻e\u0301🇩🇪" name',
      ` │ ${' '.repeat(4 + 4 + 3 + 4 + 2 + 1 + 4 + 2)}~~~~`,
    ]);
    expect(render('a 中文 b', '中文')).toEqual(['1│ a 中文 b', ' │   ~~~~']);
  });

  test('marks one character where the place has none', () => {
    const findings = collectFindings(sourceOfText('plan\n\n'));
    findings.report('unclosed-block', 'm', { start: 4, end: 4 });
    findings.report('unclosed-block', 'm', { start: 6, end: 6 });
    const lines = renderPretty(findings.list, { color: false }).split('\n');
    expect(lines.slice(2, 4)).toEqual(['1│ plan', ' │     ~']);
    expect(lines.slice(6, 9)).toEqual([' ┌─ plans/shop.plan:3:1', '3│', ' │ ~']);
  });

  test('shows the first line of a place of several lines', () => {
    expect(render('a {\n  b\n}', '{\n  b\n}')).toEqual(['1│ a {', ' │   ~']);
  });

  test('shows no line of a file that could not be read', () => {
    expect(
      renderPretty([findingAt(sourceOfText(''), '', { code: 'not-text', message: 'm' })], { color: false }),
    ).toBe('error[not-text]: m\n ┌─ plans/shop.plan:1:1\n');
  });

  test.each([80, 120, 500])('cuts long lines around the characters, at %i columns', (width) => {
    const text = `${'before '.repeat(1000)}NAME${' after'.repeat(1000)}`;
    const [line = '', mark = ''] = render(text, 'NAME', {}, width);
    expect(line).toHaveLength(Math.min(width, 120));
    expect(line).toMatch(/^1│ ….*before NAME after.*…$/);
    expect(mark.indexOf('~~~~')).toBe(line.indexOf('NAME'));
  });

  test('shows the beginning of a place that is longer than a line', () => {
    const [line = '', mark = ''] = render(
      `${'before '.repeat(100)}${'N'.repeat(500)} after`,
      'N'.repeat(500),
    );
    expect(line).toMatch(/^1│ ….*before N+…$/);
    expect(mark.indexOf('~')).toBe(line.indexOf('N'));
    expect(mark).toHaveLength(line.length - 1);
  });

  test('cuts a line of megabytes as fast as a short one', () => {
    const source = sourceOfText('"中👩‍💻" '.repeat(500_000));
    const findings = collectFindings(source);
    for (let index = 0; index < 50; index++)
      findings.report('bad-id', 'm', { start: index * 50_000, end: index * 50_000 + 1 });
    expect(renderPretty(findings.list, { color: false }).length).toBeLessThan(30_000);
  });

  test.each(HOSTILE)('prints %j so that it commands nothing and passes for nothing else', (text) => {
    const shown = renderPretty([forgedFinding(text)], { color: false });
    expect(shown).not.toMatch(/[^\P{Cc}\n]|[\p{Cs}\p{Zl}\p{Zp}\u202a-\u202e\u2066-\u2069]|##\w*\[/u);
    const kinds = shown
      .trimEnd()
      .split('\n')
      .map((line) => line.replace(/^ *\d*/, '').slice(0, 1));
    expect(kinds.join('')).toMatch(/^e┌││┌││=?=$/);
  });

  test('colours the marks and leaves the words alone', () => {
    const shown = renderPretty([misspeltFeature()], { color: true });
    expect(shown).toContain('\u001b[31m~~~~~~~~~ did you mean `api-access`?\u001b[39m');
    expect(stripVTControlCharacters(shown)).toBe(renderPretty([misspeltFeature()], { color: false }));
  });
});
