import { describe, expect, test } from 'vitest';
import { readTemplate } from '../../src/catalog/templates.ts';
import { render, VOCABULARY } from '../../src/copy/index.ts';
import { ENGLISH } from '../../src/locales/index.ts';
import { catalogOf, SEED, seedWith } from '../support/pages.ts';

const seed = catalogOf(SEED);

function say(text: string, catalog = seed): string {
  return render(
    readTemplate({ kind: 'text', value: text, start: 0, end: text.length, exact: true, lead: 0 }),
    catalog,
    ENGLISH,
  );
}

describe('the vocabulary', () => {
  const own = new Set(['value', 'amount']);
  const threePlans = catalogOf(SEED.replace('plan enterprise "Enterprise" {', '$&\n  hidden'));
  test.each(VOCABULARY.filter(({ pattern }) => !own.has(pattern)))(
    '{$example} reads "$reads"',
    ({ example, reads }) => {
      expect(say(`x {${example}}`, threePlans)).toBe(`x ${reads}`);
    },
  );

  test('says each pattern once', () => {
    const patterns = VOCABULARY.map(({ pattern }) => pattern);
    expect(new Set(patterns).size).toBe(patterns.length);
  });
});

describe('values in texts', () => {
  test.each([
    ['{{pro.price}}', '{pro.price}'],
    ['{starter.price.yearly.EUR} a year', '€134.50 a year'],
    ['{free.price}', 'Free'],
    ['It is {free.price}.', 'It is free.'],
    ['{enterprise.price}', 'Contact us'],
    [
      '{pro.projects}. {pro.projects}, and {pro.projects}',
      'Unlimited projects. Unlimited projects, and unlimited projects',
    ],
    ['{free.projects} and {starter.projects}', '1 project and 3 projects'],
    [
      'No. {cycle.name} end; {cycle.name} end! {add-on.name} stay.',
      'No. Subscription-cycle credits end; subscription-cycle credits end! Purchased add-on credits stay.',
    ],
    ['Valid {cycle.valid}', 'Valid until the next renewal'],
    ['{consumption order}', 'Subscription-cycle credits, then purchased add-on credits'],
    ['{plans without team-management}', 'Free and Starter'],
    ['{plans with image}', 'Free, Starter, Pro and Enterprise'],
    ['{plans with seedream-4}', 'Starter, Pro and Enterprise'],
    ['{plans without image}', 'no plan'],
    ['{starter.image}', 'All image models'],
    ['{pro.api-access}, {free.veo-3}', 'Included, not included'],
  ])('%s reads "%s"', (text, words) => expect(say(text)).toBe(words));

  test('a dot before a digit belongs to the id', () => {
    const catalog = seedWith('models talk "voices" { sonic-2.1 "Sonic 2.1" 0 credits per word }\n');
    expect(say('{sonic-2.1.name}: {pro.sonic-2.1}', catalog)).toBe('Sonic 2.1: not included');
  });

  test('names are never changed, whatever they look like', () => {
    const catalog = seedWith('plan dollar "$& $1 adidas" { price free }\n');
    expect(say('{dollar.name}', catalog)).toBe('$& $1 adidas');
  });

  test('what is no value stays as written', () =>
    expect(say('{prp.price} and {pro.prise}')).toBe('{prp.price} and {pro.prise}'));

  test('ids that objects inherit are ids like others', () => {
    const catalog = seedWith('feature constructor "Builder"\nfeature __proto__ "Origin"\n');
    expect(say('{constructor.name} {__proto__.name} {pro.constructor} {toString.name}', catalog)).toBe(
      'Builder Origin not included {toString.name}',
    );
  });
});
