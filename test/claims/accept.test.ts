import { expect, test } from 'vitest';
import { check } from '../../src/compiler/index.ts';

const shop = (tagline: string): string => `catalog shop "Shop" { currency USD }
limit storage "Storage" size
plan small "Small" {
  price 5 USD monthly
  storage 10 GB
  ${tagline}
}
`;

const codesOf = async (tagline: string, strict = false): Promise<readonly string[]> =>
  (await check({ name: 'shop.plan', text: shop(tagline) }, { strict })).diagnostics.map(({ code }) => code);

const FALSE = 'tagline "20 GB of storage."';
const UNSAID = 'tagline "Unlimited joy."';

test('a contradiction in words can be accepted, since words can be read in more than one way', async () => {
  expect(await codesOf(FALSE)).toEqual(['contradicted-rule']);
  expect(await codesOf(`${FALSE} { accept "With the free hard disk." }`)).toEqual([]);
});

test('an accept is for the gravest finding, and not for a suggestion before it', async () => {
  const both = 'tagline "10 GB of storage. Or 20 GB of storage."';
  expect(await codesOf(both)).toEqual(['repeated-rule', 'contradicted-rule']);
  expect(await codesOf(`${both} { accept "Either way." }`)).toEqual(['repeated-rule']);
});

test('what no rule says is found when checked strictly, and its accept is of use in any case', async () => {
  expect(await codesOf(UNSAID)).toEqual([]);
  expect(await codesOf(UNSAID, true)).toEqual(['unsaid-claim']);
  expect(await codesOf(`${UNSAID} { accept "A manner of speaking." }`)).toEqual([]);
  expect(await codesOf(`${UNSAID} { accept "A manner of speaking." }`, true)).toEqual([]);
});

test('while there are errors in the rules, words are not judged, and no accept is called unused', async () => {
  const text = `${shop(`${FALSE} { accept "With the free hard disk." }`)}plan other "Other" { price 5 GBP monthly }\n`;
  const { diagnostics } = await check({ name: 'shop.plan', text });
  expect(diagnostics.map(({ code }) => code)).toEqual(['unknown-currency']);
});
