import { describe, expect, test } from 'vitest';
import { findingsInTexts } from '../support/findings.ts';
import { catalogOf, SEED, seedWith } from '../support/pages.ts';

/** What is found in a text, as `characters: message (label)`. */
function findIn(text: string): readonly string[] {
  const catalog = seedWith(`faq "Q?" { "${text}" }\n`);
  return findingsInTexts(catalog).map(({ message, labels: [label] }) => {
    const marked = catalog.source.text.slice(label.span.start, label.span.end);
    return `${marked}: ${message}${label.text ? ` (${label.text})` : ''}`;
  });
}

const NO = 'is no value of this catalog';

test('a brace without a partner is found, and one that is written twice is a brace', () => {
  expect(findIn('It has {pro.storage of it.')).toEqual(['{: the value that starts here has no `}`']);
  expect(findIn('It has pro.storage} of it {too.')).toEqual(['}: the value that ends here has no `{`']);
  expect(findIn('In {{braces}} stands {{{pro.storage}}}.')).toEqual([]);
});

describe('texts', () => {
  test('finds nothing in texts that all resolve', () => expect(findingsInTexts(catalogOf(SEED))).toEqual([]));

  test.each([
    [
      '{prp.price}',
      `{prp.price}: \`{prp.price}\` ${NO}: nothing is called \`prp\` (did you mean \`{pro.price}\`?)`,
    ],
    [
      '{pro.storge}',
      `{pro.storge}: \`{pro.storge}\` ${NO}: nothing that a plan could have is called \`storge\` (did you mean \`{pro.storage}\`?)`,
    ],
    [
      '{pro}',
      `{pro}: \`{pro}\` ${NO}: \`pro\` is a plan, and a text shows one of its values (did you mean \`{pro.name}\`?)`,
    ],
    [
      '{starter.trial}',
      `{starter.trial}: \`{starter.trial}\` ${NO}: the file does not say the trial of \`starter\``,
    ],
    ['{free.video}', `{free.video}: \`{free.video}\` ${NO}: plan \`free\` does not have \`video\``],
    ['{free.cycle}', `{free.cycle}: \`{free.cycle}\` ${NO}: plan \`free\` does not have \`cycle\``],
    [
      '{pro.price.montly}',
      `{pro.price.montly}: \`{pro.price.montly}\` ${NO}: plan \`pro\` has no price for \`montly\` (did you mean \`{pro.price.monthly}\`?)`,
    ],
    [
      '{pro.price.monthly.GBP}',
      `{pro.price.monthly.GBP}: \`{pro.price.monthly.GBP}\` ${NO}: plan \`pro\` has no price in \`GBP\``,
    ],
    [
      '{free.price.monthly}',
      `{free.price.monthly}: \`{free.price.monthly}\` ${NO}: plan \`free\` has no price for each cycle and currency (did you mean \`{free.price}\`?)`,
    ],
    [
      '{add-on.vaild}',
      `{add-on.vaild}: \`{add-on.vaild}\` ${NO}: a bucket of credits has no value \`vaild\` (did you mean \`{add-on.valid}\`?)`,
    ],
    [
      '{plans with api-acess}',
      `{plans with api-acess}: \`{plans with api-acess}\` ${NO}: nothing is called \`api-acess\` (did you mean \`{plans with api-access}\`?)`,
    ],
    [
      '{plans with pro}',
      `{plans with pro}: \`{plans with pro}\` ${NO}: \`pro\` is a plan, which plans neither have nor lack`,
    ],
    ['{plan}', `{plan}: \`{plan}\` ${NO}: nothing is called \`plan\` (did you mean \`{plans}\`?)`],
    [
      '{consumption ordr}',
      `{consumption ordr}: \`{consumption ordr}\` ${NO}: it is no phrase that Planspec knows (did you mean \`{consumption order}\`?)`,
    ],
    ['{}', `{}: \`{}\` ${NO}: there is nothing between the braces`],
    [
      '{veo-3.cost.second}',
      `{veo-3.cost.second}: \`{veo-3.cost.second}\` ${NO}: \`veo-3.cost\` is a value, and nothing follows it (did you mean \`{veo-3.cost}\`?)`,
    ],
    ['{value}', "{value}: `{value}` stands only in the `shown` of a limit, or of a plan's limit or credits"],
  ])('%s', (text, finding) => expect(findIn(text)).toEqual([finding]));

  test('finds all in one text, in its order', () => {
    expect(findIn('{a.name} and {b.name}').map((finding) => finding.slice(0, 8))).toEqual([
      '{a.name}',
      '{b.name}',
    ]);
  });

  test('a finding is an error whose fix writes the nearest value', () => {
    const catalog = seedWith('plan mini "Mini" { price free\n tagline "Less than {starter.storge}." }\n');
    const [finding] = findingsInTexts(catalog);
    const [edit] = finding?.fixes[0]?.edits ?? [];
    expect(finding?.severity).toBe('error');
    expect(finding?.fixes[0]?.title).toBe('write `{starter.storage}`');
    expect(
      edit && catalog.source.text.slice(0, edit.start) + edit.text + catalog.source.text.slice(edit.end),
    ).toContain('tagline "Less than {starter.storage}."');
  });

  test('texts whose characters are not those of the file have no fix, and are marked as a whole', () => {
    const catalog = seedWith('faq "Q?" { "He said \\"{prp.price}\\"." }\n');
    const [finding] = findingsInTexts(catalog);
    expect(finding?.fixes).toEqual([]);
    expect(finding?.labels[0].text).toBe('did you mean `{pro.price}`?');
  });

  test('looks into every kind of text', () => {
    const catalog = catalogOf(`catalog c "C" { currency USD }
page {
  title "{x1}"
  intro "{x2}"
  table title "{x3}"
  table intro "{x4}"
  faq title "{x5}"
}
table {
  group "{x6}" {
    l {
      shown "{x7}"
      help "{x8}"
    }
  }
}
feature f "F" {
  shown "{x9}"
  help "{x10}"
}
limit l "L" count {
  shown "{value} {x11}"
  help "{x12}"
}
models m "M" {
  shown all "{x13}"
  shown some "{x14}"
  help "{x15}"
  one "One" 1 credit per image { help "{x16}" }
}
credits b "B" {
  issued every cycle
  valid until renewal
  shown "{x17}"
  help "{x18}"
}
plan p "P" {
  tagline "{x19}"
  help "{x20}"
  price free
  f {
    shown "{x21}"
    help "{x22}"
  }
  l 3 { shown "{amount} {x23}" }
  b 5 monthly { shown "{value} {x24}" }
  bullet "{x25}"
}
pack k "K" {
  gives 5 b
  price 1 USD
  help "{x26}"
}
faq "{x27}" {
  "{x28}"
  bullet "{x29}"
}
`);
    const found = findingsInTexts(catalog).map(({ labels: [{ span }] }) =>
      catalog.source.text.slice(span.start, span.end),
    );
    expect(found).toEqual(Array.from({ length: 29 }, (_, at) => `{x${at + 1}}`));
  });
});
