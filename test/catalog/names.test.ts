import { describe, expect, test } from 'vitest';
import type { Diagnostic } from '../../src/diagnostics/diagnostic.ts';
import { expectFindings, expectValid, findingsOf, shop, summaryOf } from '../support/findings.ts';

const FREE = 'plan free "Free" { price free }\n';
const free = (lines: string): string => `plan free "Free" {\n  price free\n  ${lines}\n}\n`;

describe('declared names', () => {
  test('no two things have one name, whatever they are', () => {
    const text = shop(`feature pro "Pro"\n${free('pro')}plan pro "Pro" { price free }\n`);
    expectFindings(text, ['duplicate-name: pro']);
    expect(findingsOf(text)[0]?.labels[1]?.text).toBe('the first time, a feature');
  });

  test('names differ by more than case, `-` and `_`', () => {
    expectFindings(shop(`${FREE}plan Free "Big" { price free }`), ['confusable-name: Free']);
    expectFindings(
      shop(`feature api_access "A"\nfeature api-access "B"\n${free('api-access\n  api_access')}`),
      ['confusable-name: api-access'],
    );
    expectValid(shop(`${FREE}plan free2 "Free 2" { price free }`));
  });

  test('a confusable name is a name all the same', () => {
    const text = shop(
      `${FREE}plan Free "Big" { price free }\nplan pro "Pro" {\n  everything in Free\n  price free\n}`,
    );
    expectFindings(text, ['confusable-name: Free']);
  });

  test('words that start a line of a plan are taken', () => {
    expectFindings(shop(`feature price "Price"\n${FREE}`), ['reserved-name: price']);
    expectFindings(shop(`limit unlimited "More" size\n${free('unlimited 1 GB')}`), [
      'reserved-name: unlimited',
    ]);
    expectValid(shop('plan price "Price" { price free }'));
  });

  test.each(['__proto__', 'constructor', 'toString', 'hasOwnProperty'])(
    '%s is a name like any other',
    (id) => {
      expectValid(shop(`feature ${id} "A"\n${FREE}plan pro "Pro" {\n  price free\n  ${id}\n}`));
      expectFindings(shop(free(id)), [`unknown-feature: ${id}`]);
      expectFindings(shop(`plan pro "Pro" {\n  everything in ${id}\n  price free\n}`), [
        `unknown-plan: ${id}`,
      ]);
      expectFindings(shop(`plan pro "Pro" { price 5 USD ${id} }`), [`unreadable-line: ${id}`]);
      expectFindings(shop(`limit size "Size" size\n${free(`size 5 ${id}`)}`), [`unknown-unit: ${id}`]);
      expectFindings(shop(`plan pro "Pro" { price 5 ${id} monthly }`), [`unknown-currency: ${id}`]);
    },
  );

  test('a catalog declares a bounded number of names', () => {
    const plans = (count: number): string =>
      Array.from({ length: count }, (_, index) => `plan p${index}p "P${index}" { price free }\n`).join('');
    expect(findingsOf(shop(plans(2000)))).toEqual([]);
    expect(findingsOf(shop(plans(2001))).map(({ code }) => code)).toEqual(['too-many-names']);
  });
});

describe('names in use', () => {
  test('a misspelt name is reported with the right one and its place', () => {
    const text = shop(`feature api-access "API"\n${FREE}plan pro "Pro" {\n  price free\n  api-acess\n}`);
    expectFindings(text, ['unknown-feature: api-acess']);
    const [finding] = findingsOf(text);
    expect(finding?.message).toBe('plan `pro` lists `api-acess`, and no such feature is declared');
    expect(finding?.labels.map((label) => label.text)).toEqual([
      'did you mean `api-access`?',
      'declared here',
    ]);
    expect(finding?.fixes[0]?.title).toBe('write `api-access`');
  });

  test('a name that resembles none is reported with those there are', () => {
    const text = shop('plan pro "Pro" {\n  everything in starter\n  price free\n}');
    expectFindings(text, ['unknown-plan: starter']);
    expect(findingsOf(text)[0]?.hint).toBe('There are `pro`.');
  });

  test('a name of another kind is reported as what it is', () => {
    const text = shop(
      `feature sso "SSO"\n${FREE}plan pro "Pro" {\n  everything in sso\n  price free\n  sso\n}`,
    );
    expectFindings(text, ['wrong-name: sso']);
    expect(findingsOf(text)[0]?.message).toBe('plan `pro` contains `sso`, which is a feature and not a plan');
  });

  test('plans, packs and models are not listed as features are', () => {
    expectFindings(shop(`${FREE}plan pro "Pro" {\n  price free\n  free\n}`), ['wrong-name: free']);
    const image = 'models image "image models" { flux "Flux" }\n';
    const text = shop(`${image}${FREE}plan pro "Pro" {\n  price free\n  image all\n  flux\n}`);
    expectFindings(text, ['wrong-name: flux']);
    expect(findingsOf(text)[0]?.hint).toBe('Write it behind its group: `image only flux`.');
  });

  test('a misspelt keyword of a plan is not an unknown feature', () => {
    expectFindings(shop(`feature sso "SSO"\n${free('tagine "Yours"\n  sso')}`), ['unknown-word: tagine']);
    expectFindings(shop(free('hiden')), ['unknown-word: hiden']);
    expectFindings(shop(`${FREE}plan pro "Pro" {\n  everyting in free\n  price free\n}`), [
      'unknown-word: everyting',
    ]);
    expectFindings(shop(free('most')), ['unknown-word: most']);
    expectFindings(shop(free('most poplar')), ['unknown-word: most']);
  });

  test('a declared name that is nearer comes before a keyword', () => {
    const text = shop(`limit prince "Princes" count\n${FREE}plan pro "Pro" {\n  price free\n  prinse 3\n}`);
    expect(findingsOf(text)[0]?.labels[0].text).toBe('did you mean `prince`?');
  });

  test.each([
    ['extends free', 'everything in'],
    ['cost 5 USD monthly', 'price'],
    ['description "Yours"', 'tagline'],
    ['recommended', 'most popular'],
  ])('another word for a keyword is understood: %s', (line, keyword) => {
    const findings = findingsOf(shop(`${FREE}plan pro "Pro" {\n  ${line}\n}`));
    const finding = findings.find(({ code }) => code === 'unknown-word');
    expect(finding?.labels[0].text).toBe(`did you mean \`${keyword}\`?`);
  });

  test.each([
    ['api access', 'api-access'],
    ['API access', 'api-access'],
    ['unlimited projects', 'projects unlimited'],
  ])('a line that says something known in other words is one finding: %s', (line, meant) => {
    const text = shop(
      `feature api-access "API"\nlimit projects "Projects" count\n${free(`api-access\n  projects 3`)}` +
        `plan pro "Pro" {\n  price free\n  ${line}\n}`,
    );
    const [finding, ...others] = findingsOf(text);
    expect(others).toEqual([]);
    expect(summaryOf(finding as Diagnostic)).toBe(`unknown-feature: ${line}`);
    expect(finding?.fixes[0]?.edits[0]?.text).toBe(meant);
  });

  test('very many unknown names take little time', () => {
    const features = Array.from({ length: 5000 }, (_, index) => `feature f${index}f "F"\n`).join('');
    const wrong = Array.from({ length: 20_000 }, (_, index) => `  g${index}g\n`).join('');
    const found = findingsOf(shop(`${features}plan free "Free" {\n  price free\n${wrong}}`));
    expect(found.filter(({ code }) => code === 'unknown-feature')).toHaveLength(1_000);
  });
});
