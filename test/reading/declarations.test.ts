import { describe, expect, test } from 'vitest';
import { expectFindings, expectValid, findingsOf, shop, summaryOf } from '../support/findings.ts';

const FREE = 'plan free "Free" { price free }\n';

describe('the first word of a declaration', () => {
  test('a misspelt one is reported with the right one, and the rest is read all the same', () => {
    const text = shop(`${FREE}faetur sso "SSO" { shwon "SSO!" }\n`);
    expectFindings(text, ['unknown-word: faetur', 'unknown-word: shwon']);
    expect(findingsOf(text)[0]?.labels[0].text).toBe('did you mean `feature`?');
    expect(findingsOf(text)[0]?.fixes[0]?.title).toBe('write `feature`');
  });

  test('one that resembles none is reported with all there are', () => {
    const text = shop(`${FREE}workspace "Main" { size 3 }\n`);
    expectFindings(text, ['unknown-word: workspace']);
    expect(findingsOf(text)[0]?.hint).toContain('`catalog`, `page`, `table`');
  });

  test('nothing else can start a declaration', () => {
    expectFindings(shop(`${FREE}"Free"\n`), ['unknown-word: "Free"']);
    expectFindings(shop(`${FREE}3 plans\n`), ['unknown-word: 3']);
  });

  test('what a declaration of no known kind names is not unknown as well', () => {
    const text = shop(`abilities sso "SSO"\nplan free "Free" {\n  price free\n  sso\n}\n`);
    expectFindings(text, ['unknown-word: abilities']);
  });
});

describe('ids', () => {
  test('a name without an id gets a proposal', () => {
    const text = shop(`${FREE}plan "Team & Co. 2" { price free }\n`);
    expectFindings(text, ['bad-id: "Team & Co. 2"']);
    expect(findingsOf(text)[0]?.fixes[0]?.edits[0]?.text).toBe('team-co-2 ');
  });

  test('one of several words is one word with hyphens, and read as that', () => {
    const text = shop('feature api access "API"\nplan my free "Free" {\n  price free\n  api-access\n}\n');
    expect(findingsOf(text).map(summaryOf)).toEqual(['bad-id: api access', 'bad-id: my free']);
    expect(findingsOf(text)[0]?.fixes[0]?.edits[0]?.text).toBe('api-access');
  });

  test('nothing but a word is an id', () => {
    expectFindings(shop(`${FREE}plan 3 "Three" { price free }\n`), ['bad-id: 3']);
    expectFindings(shop(`${FREE}plan Europe/Berlin "Berlin" { price free }\n`), ['bad-id: Europe/Berlin']);
    expectFindings(shop(`${FREE}plan\n`), ['bad-id: plan']);
  });

  test('an id has at most 64 characters', () => {
    const id = 'a'.repeat(64);
    expectValid(shop(`plan ${id} "A" { price free }`));
    expectFindings(shop(`plan ${id}a "A" { price free }`), [`long-text: ${id}a`]);
  });

  test('what a declaration without an id would be called is not unknown as well', () => {
    expectFindings(shop('feature "Sign on"\nplan free "Free" {\n  price free\n  sign-on\n}'), [
      'bad-id: "Sign on"',
    ]);
    expectFindings(shop('feature "Single sign-on"\nplan free "Free" {\n  price free\n  sso\n}'), [
      'bad-id: "Single sign-on"',
    ]);
  });

  test('a misspelt name is reported beside a declaration without an id', () => {
    const text = shop(
      'feature "Single sign-on"\nfeature api-access "API"\nplan free "Free" {\n  price free\n  api-acess\n}',
    );
    expectFindings(text, ['bad-id: "Single sign-on"', 'unknown-feature: api-acess']);
  });
});

describe('texts', () => {
  test('a declaration has a name in quotes', () => {
    expectFindings(shop('plan free { price free }'), ['missing-line: free']);
    expectFindings(shop('plan free Free { price free }'), ['missing-line: Free']);
    expectFindings(shop(`${FREE}faq { "An answer." }`), ['missing-line: faq']);
  });

  test('a limit without a name is not asked for anything else', () => {
    expectFindings(shop('limit storage large\nplan free "Free" { price free }'), ['missing-line: large']);
  });

  test('a name is not empty and has at most 200 characters', () => {
    expectFindings(shop('plan free " " { price free }'), ['unreadable-line: " "']);
    expectValid(shop(`plan free "${'x'.repeat(200)}" { price free }`));
    const long = `"${'x'.repeat(201)}"`;
    const text = shop(`plan free ${long} { price free }`);
    expectFindings(text, [`long-text: ${long}`]);
    expect(findingsOf(text)[0]?.message).toBe(
      'this name has 201 characters, and 200 are the most it may have',
    );
  });

  test('any other text has at most 5,000 characters', () => {
    expectValid(shop(`plan free "Free" {\n  price free\n  tagline "${'x'.repeat(5000)}"\n}`));
    const long = `"${'x'.repeat(5001)}"`;
    expectFindings(shop(`plan free "Free" {\n  price free\n  tagline ${long}\n}`), [`long-text: ${long}`]);
  });

  test('a text without quotes is offered some', () => {
    const text = shop('plan free "Free" {\n  price free\n  tagline For you\n}');
    expectFindings(text, ['unreadable-line: For you']);
    expect(findingsOf(text)[0]?.fixes[0]?.edits[0]?.text).toBe('"For you"');
    expectFindings(shop('plan free "Free" {\n  price free\n  tagline\n}'), ['unreadable-line: tagline']);
  });
});

describe('what stands behind', () => {
  test('nothing follows a name, a text or a flag', () => {
    expectFindings(shop('plan free "Free" now { price free }'), ['unreadable-line: now']);
    expectFindings(shop('plan free "Free" {\n  price free\n  tagline "For" "you"\n}'), [
      'unreadable-line: "you"',
    ]);
    expectFindings(shop('plan free "Free" {\n  price free\n  hidden now\n}\nplan pro "Pro" { price free }'), [
      'unreadable-line: now',
    ]);
  });

  test('a phrase says something', () => {
    expectFindings(shop('plan free "Free" { price }'), ['unreadable-line: price']);
    expectFindings('catalog shop "Shop" { currency }\nplan free "Free" { price free }', [
      'unreadable-line: currency',
    ]);
  });

  test('a paragraph is one text', () => {
    expectFindings(shop(`${FREE}faq "Why?" { "So" "what" }`), ['unreadable-line: "what"']);
  });

  test('a line whose characters mean nothing is not asked for the rest', () => {
    expectFindings(shop(`limit storage "Storage" $\n${FREE}`), ['stray-character: $']);
    expectFindings(shop(`feature $ sso "SSO"\nplan free "Free" {\n  price free\n  sso\n}`), [
      'stray-character: $',
    ]);
    const group = 'models image "image models" {\n  flux "Flux" $1 credit per image\n}\n';
    expectFindings(shop(`${group}plan free "Free" {\n  price free\n  image only flux\n}`), [
      'stray-character: $1',
    ]);
  });
});

describe('lines of a block', () => {
  test('a misspelt keyword is reported with the right one, and its line is read all the same', () => {
    const text = shop(`${FREE}page { titel "Plans" }`);
    expectFindings(text, ['unknown-word: titel']);
    expect(findingsOf(text)[0]?.fixes[0]?.title).toBe('write `title`');
    expectFindings(shop(`${FREE}page { titel Plans }`), ['unknown-word: titel', 'unreadable-line: Plans']);
  });

  test('of a keyword of two words, both are mended', () => {
    const text = shop(`${FREE}page { tabel titel "Plans" }`);
    expectFindings(text, ['unknown-word: tabel titel']);
    expect(findingsOf(text)[0]?.fixes[0]?.edits[0]?.text).toBe('table title');
    expectFindings(shop(`${FREE}page { table "Plans" }`), ['unknown-word: table']);
  });

  test('a group of models has keywords as well as models', () => {
    const group = (line: string): string =>
      shop(
        `models image "image models" {\n  flux "Flux"\n  ${line}\n}\nplan free "Free" {\n  price free\n  image all\n}`,
      );
    expectValid(group('shown all "All of them"'));
    expectFindings(group('shwon all "All of them"'), ['unknown-word: shwon all']);
    expectFindings(group('shown every "All of them"'), ['unknown-word: shown']);
  });

  test('a line that has no place is reported with those that have', () => {
    const text = shop(`${FREE}page { subheading "Plans" }`);
    expectFindings(text, ['unknown-word: subheading']);
    expect(findingsOf(text)[0]?.hint).toBe(
      'It may have `title`, `intro`, `table title`, `table intro`, `faq title`, `shows`, `locales`, `faq for search engines` and `accept`.',
    );
  });

  test('a line of a plan that starts with a text or an amount is told how such lines start', () => {
    const hintOf = (line: string): string | undefined =>
      findingsOf(shop(`plan free "Free" {\n  price free\n  ${line}\n}\n`))[0]?.hint;
    expect(hintOf('"API access"')).toContain('`bullet`');
    expect(hintOf('50 GB storage')).toContain('`storage 10 GB`');
    expect(hintOf('2026-01-15')).toContain('by its id');
  });

  test('a line that can say one thing is given once', () => {
    const text = shop('plan free "Free" {\n  price free\n  tagline "One"\n  tagline "Two"\n}');
    expectFindings(text, ['duplicate-line: tagline']);
    expect(findingsOf(text)[0]?.labels[1]?.text).toBe('the first one');
    expectValid(shop('plan free "Free" {\n  price free\n  bullet "One"\n  bullet "Two"\n}'));
  });

  test('behind a line of a plan stand only what it can have', () => {
    expectFindings(shop('plan free "Free" { price free { shown "Nothing" } }'), ['unknown-word: shown']);
    expectFindings(shop(`${FREE}faq "Why?" { "So." { help "Really" } }`), ['unknown-word: help']);
    const step = '2026-01-15 subscribe free monthly { help "Really" }';
    expectFindings(shop(`${FREE}scenario "Start" { ${step} }`), ['unknown-word: help']);
  });

  test('a step starts with its date', () => {
    const text = shop(`${FREE}scenario "Start" { "15 January" }`);
    expectFindings(text, ['unknown-word: "15 January"']);
    expect(findingsOf(text)[0]?.hint).toContain('A step starts with its date');
  });
});
