import { describe, expect, it } from 'vitest';
import { MAX_DEPTH } from '../../grammar/lines.ts';
import { PlanParser, parseLines } from '../../grammar/parser.ts';
import { cut, makeLexer } from '../../grammar/tokens.ts';

describe('the grammar', () => {
  it('passes the checks of the library, which are left out at run time', () => {
    expect(() => new PlanParser(false)).not.toThrow();
  });

  it('has rules that call one another as deep as blocks may be', () => {
    const text = `${'a {'.repeat(MAX_DEPTH)}${'}'.repeat(MAX_DEPTH)}`;
    expect(parseLines(cut(text).tokens)).toHaveLength(1);
  });

  it('reads only braces that match, and the same parser goes on after others', () => {
    for (const text of ['a {', '}', '{}', 'a {}}']) expect(() => parseLines(cut(text).tokens)).toThrow();
    expect(parseLines(cut('a\nb').tokens)).toHaveLength(2);
  });
});

describe('the vocabulary', () => {
  it('passes the checks of the library, which are left out at run time', () => {
    const lexer = makeLexer(false);
    expect(lexer.lexerDefinitionErrors).toEqual([]);
  });

  it('leaves no character over', () => {
    for (let code = 0; code <= 0xffff; code++) {
      const text = `${String.fromCharCode(code)}`;
      const { tokens, comments } = cut(text);
      if (text !== ' ' && text !== '\t')
        expect([...tokens, ...comments].map(({ image }) => image).join('')).toBe(text);
    }
  });
});
