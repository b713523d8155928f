import { expect, test } from 'vitest';
import type { Need, Terms } from '../../src/analysis/index.ts';
import type { Catalog } from '../../src/catalog/catalog.ts';
import { CYCLE_WORDS } from '../../src/catalog/cycles.ts';
import { convert, readCatalog } from '../../src/compiler/index.ts';
import {
  answerData,
  answerFor,
  isMet,
  readNeeds,
  surveyMarkdown,
  surveyText,
  tellAnswer,
} from '../../src/survey/index.ts';
import { catalogOf } from '../support/catalogs.ts';
import { SHOP } from './shop.ts';

const shop = catalogOf(SHOP);

function needsOf(texts: readonly string[], catalog: Catalog): readonly Need[] {
  return texts.flatMap((text) => {
    const read = readNeeds(text, catalog);
    if (read.kind === 'problem') throw new Error(read.problem);
    return read.needs;
  });
}

function ask(
  texts: readonly string[],
  { terms = {}, catalog = shop }: { terms?: object; catalog?: Catalog } = {},
) {
  const usual: Terms = { currency: 'USD', cycle: CYCLE_WORDS.get('monthly') ?? null, seats: 1 };
  return answerFor(catalog, { needs: needsOf(texts, catalog), terms: { ...usual, ...terms } });
}

const best = (...texts: readonly string[]) => {
  const { best: found } = answerData(ask(texts));
  return (
    found && [found.plan, ...found.addOns.map(({ id, quantity }) => `${quantity} ${id}`), found.recurring]
  );
};
const refused = (text: string, catalog = shop): string => {
  const read = readNeeds(text, catalog);
  return read.kind === 'problem' ? read.problem : '';
};

test('the cheapest subscription has features, limits, models and credits', () => {
  expect(best('api')).toEqual(['starter', '1 access', 2_400]);
  expect(best('api', 'storage=200GB')).toEqual(['starter', '2 room', '1 access', 3_400]);
  expect(best('veo-3')).toEqual(['team', 2_400]);
  expect(best('veo-3', 'history')).toEqual(['starter', '1 room', '1 cinema', 3_200]);
  expect(best('video')).toEqual(['team', 2_400]);
  expect(best('support=phone')).toEqual(['team', 2_400]);
  expect(best('support=phone', 'history=unlimited')).toEqual(['pro', 4_000]);
  expect(best('cycle=11')).toEqual(['team', 2_400]);
  expect(best('history')).toEqual(['free', 0]);
  expect(best('storage=0.5GB')).toEqual(['free', 0]);
});

test('cycle, currency and seats decide what is cheapest', () => {
  const yearly = { cycle: CYCLE_WORDS.get('yearly') };
  expect(answerData(ask(['support=phone'], { terms: yearly })).best).toMatchObject({
    plan: 'pro',
    recurring: 40_000,
  });
  expect(answerData(ask(['cycle=120'], { terms: yearly })).best).toMatchObject({ plan: 'starter' });
  expect(answerData(ask(['support=phone'], { terms: { seats: 6 } })).best).toMatchObject({ plan: 'pro' });
  expect(answerData(ask(['api'], { terms: { currency: 'EUR' } })).best).toMatchObject({
    plan: 'team',
    recurring: 2_100,
  });
});

test('an answer says why it is the cheapest, in text and in Markdown', async () => {
  const answered = ask(['api', 'storage=200GB']);
  await expect(surveyText(tellAnswer(answered))).toMatchFileSnapshot('golden/answer.txt');
  await expect(surveyMarkdown(tellAnswer(answered))).toMatchFileSnapshot('golden/answer.md');
});

test('a price that nobody can say is not guessed', () => {
  const answered = ask(['sso']);
  expect(answerData(answered)).toMatchObject({ met: true, best: null, unmet: [], proven: true });
  const text = surveyText(tellAnswer(answered));
  expect(text).toContain('only Enterprise, and nobody can say the price without asking');
  expect(text).not.toContain('Enterprise would do');
  const hotline = surveyText(tellAnswer(ask(['support=phone', 'storage=300GB'])));
  expect(hotline).toContain('Starter with 3 of Extra storage and Hotline would do, but Hotline: its price');
});

test('where no subscription does, it is said what none has', () => {
  const answered = ask(['history=unlimited', 'cycle=1000', 'veo-3']);
  expect(isMet(answered.answer)).toBe(false);
  expect(answerData(answered)).toMatchObject({ met: false, best: null, unmet: ['cycle'] });
  expect(surveyText(tellAnswer(answered))).toContain('no subscription has 1,000 cycle credits');
  const either = catalogOf(`catalog shop "Shop" { currency USD }
feature a "A"
feature b "B"
plan one "One" { price 1 USD monthly }
add-on x "X" {
  price 1 USD monthly
  excludes y
  a
}
add-on y "Y" {
  price 1 USD monthly
  b
}
`);
  expect(answerData(ask(['a', 'b'], { catalog: either }))).toMatchObject({ met: false, unmet: [] });
  expect(surveyText(tellAnswer(ask(['a', 'b'], { catalog: either })))).toContain(
    'One cannot have all of that at once',
  );
});

test('where more of a limit is paid by its use, it is said', () => {
  const catalog = catalogOf(`catalog shop "Shop" { currency USD }
limit storage "Storage" size
plan one "One" {
  price 1 USD monthly
  storage 10 GB, then 0.5 USD per GB
}
`);
  const answered = ask(['storage=20GB'], { catalog });
  expect(answerData(answered)).toMatchObject({ met: true, best: null });
  expect(surveyText(tellAnswer(answered))).toContain('only One, and its use decides what it costs');
});

test('for several people there is room for all of them, where a limit says how many there may be', () => {
  const catalog = catalogOf(`catalog shop "Shop" { currency USD }
feature api "API"
limit people "People" count { counts "member", "members" }
plan small "Small" {
  price 1 USD monthly
  api
  people 5
}
plan team "Team" {
  price 3 USD per seat monthly
  api
}
plan large "Large" {
  price 90 USD monthly
  api
  people unlimited
}
add-on more "More people" {
  price 2 USD monthly
  quantity any
  people plus 5
}
`);
  const bestFor = (seats: number) => answerData(ask(['api'], { catalog, terms: { seats } })).best;
  expect(bestFor(5)).toMatchObject({ plan: 'small', addOns: [] });
  expect(bestFor(6)).toMatchObject({ plan: 'small', addOns: [{ id: 'more', quantity: 1 }], recurring: 300 });
  expect(bestFor(300)).toMatchObject({ plan: 'large' });
  const asked = surveyText(tellAnswer(ask(['api'], { catalog, terms: { seats: 6 } })));
  expect(asked).toContain('Needed     API and People of 6 members or more\n');
  expect(answerData(ask(['people=2'], { catalog, terms: { seats: 9 } })).best).toMatchObject({ addOns: [] });
});

/** Of two limits that count people, prices count the second. */
const BY_SEAT = `catalog shop "Shop" { currency USD }
limit guests "Guests" count { counts "member", "members" }
limit seats "Seats" count { counts "seat", "seats" }
plan team "Team" {
  price 9 USD per seat monthly, at least 3
  guests 100
  seats 50
}
plan big "Big" {
  price 400 USD monthly
  guests 100
  seats unlimited
}
`;

test.each(['dsl', 'yaml'] as const)('who needs so many seats pays for as many, in %s', async (form) => {
  const { name, text } = await convert({ name: 'plans/shop.plan', text: BY_SEAT }, form);
  const { catalog } = await readCatalog({ name, text: text ?? '' });
  if (catalog === null) throw new Error('it is a catalog');
  const bestFor = (...needs: readonly string[]) => answerData(ask(needs, { catalog })).best;
  expect(bestFor('seats=20')).toMatchObject({ plan: 'team', recurring: 18_000 });
  expect(bestFor('seats=2')).toMatchObject({ plan: 'team', recurring: 2_700 });
  expect(bestFor('seats')).toMatchObject({ plan: 'team', recurring: 2_700 });
  expect(bestFor('guests=90')).toMatchObject({ plan: 'team', recurring: 2_700 });
  expect(bestFor('seats=45')).toMatchObject({ plan: 'big', recurring: 40_000 });
  expect(bestFor('seats=51')).toMatchObject({ plan: 'big', recurring: 40_000 });
  const more = answerData(ask(['seats=20'], { catalog, terms: { seats: 30 } }));
  expect(more).toMatchObject({ seats: 30, best: { recurring: 27_000 } });
  const told = surveyText(tellAnswer(ask(['seats=20'], { catalog })));
  expect(told).toContain('Team: $180 per month for 20 seats\n');
});

test('how many hosts are sold says nothing of how many seats', () => {
  const catalog = catalogOf(`catalog shop "Shop" { currency USD }
limit hosts "Hosts" count { counts "host", "hosts" }
limit seats "Seats" count { counts "seat", "seats" }
plan host "Host" {
  price 5 USD per host monthly, up to 10
  hosts 10
  seats 100
}
`);
  const told = surveyText(tellAnswer(ask(['seats=20'], { catalog })));
  expect(told).toContain('only Host, and its use decides what it costs\n');
});

test('of the only plan that does, and whose price its use decides, one line says so', () => {
  const contacts = (plans: string) =>
    catalogOf(`catalog shop "Shop" { currency USD }
limit contacts "Contacts" count { counts "contact", "contacts" }
${plans}`);
  const told = (plans: string) => surveyText(tellAnswer(ask(['contacts=500'], { catalog: contacts(plans) })));
  const big = 'plan big "Big" {\n  price 0.10 USD per "mail" monthly\n  contacts unlimited\n}\n';
  const small = 'plan small "Small" {\n  price 1 USD monthly\n  contacts 100\n}\n';
  const one = told(small + big);
  expect(one).toContain('Answer  only Big, and its use decides what it costs\n');
  expect(one.match(/Big/g)).toHaveLength(1);
  expect(one).toContain('Small lacks Contacts of 500 contacts or more');
  expect(one).not.toContain('without asking');

  const more = told(small + big + big.replace('big "Big"', 'huge "Huge"'));
  expect(more).toContain('only Big and Huge, and their use decides what they cost\n');
  const talk = 'plan talk "Talk" {\n  price contact us\n  contacts unlimited\n}\n';
  const mixed = told(big + talk);
  expect(mixed).toContain('only Big and Talk, and nobody can say the price beforehand\n');
  expect(mixed).toContain('Talk would do, but its price is to be asked for\n');
  const asked = told(small + talk);
  expect(asked).toContain('only Talk, and nobody can say the price without asking\n');
  expect(asked.match(/Talk/g)).toHaveLength(1);
});

test('a need says how many are paid of what has a price for each', () => {
  const catalog = catalogOf(`catalog shop "Shop" { currency USD }
limit contacts "Contacts" count { counts "contact", "contacts" }
limit hosts "Hosts" count { counts "host", "hosts" }
limit mails "Mails" count per month { counts "mail", "mails" }
plan small "Small" {
  price 1 USD monthly
  contacts 100
}
plan big "Big" {
  price 5 USD monthly, 10 USD per 500 contacts monthly, 90 USD per 500 contacts yearly
  contacts unlimited
}
plan host "Host" {
  price 3 USD per host monthly, 2 to 10 in steps of 4
}
plan post "Post" {
  price 2 USD per 100 mails monthly, 18 USD per 100 mails yearly
}
`);
  const told = (...needs: readonly string[]) => surveyText(tellAnswer(ask(needs, { catalog })));
  expect(told('contacts=600')).toContain('Cheapest  Big: $25 per month for 600 contacts\n');
  expect(told('contacts=100')).toContain('Cheapest   Small: $1 per month\n');
  expect(told('contacts')).toContain('Cheapest  Small: $1 per month\n');
  expect(told('hosts=3')).toContain('Cheapest  Host: $18 per month for 6 hosts\n');
  expect(told('hosts=9')).toContain('Cheapest  Host: $30 per month for 10 hosts\n');
  expect(told('hosts=11')).toContain('Host: it is not sold for so many\n');
  expect(told('hosts')).toContain('only Host, and its use decides what it costs\n');
  expect(told('mails=250')).toContain('Cheapest  Post: $6 per month for 250 mails\n');
  const yearly = ask(['mails=250'], { catalog, terms: { cycle: CYCLE_WORDS.get('yearly') ?? null } });
  expect(surveyText(tellAnswer(yearly))).toContain('only Post, and its use decides what it costs\n');
});

test('where nobody says how often it is paid, a longer cycle that costs less is named', () => {
  const terms: Terms = { currency: 'USD', cycle: CYCLE_WORDS.get('monthly') ?? null, seats: 1 };
  const question = { needs: needsOf(['storage=5GB'], shop), terms };
  const answered = answerFor(shop, question, true);
  expect(answerData(answered)).toMatchObject({
    best: { recurring: 1_500 },
    longer: { cycle: 'yearly', plan: 'starter', recurring: 15_000 },
  });
  expect(surveyText(tellAnswer(answered))).toContain(
    'Cheaper    Starter: $150 per year, $30 less than paid monthly\n',
  );
  expect(answerData(answerFor(shop, question)).longer).toBeNull();
  const free = { needs: needsOf(['storage=1GB'], shop), terms };
  expect(answerData(answerFor(shop, free, true)).longer).toBeNull();
});

test('credits that are needed in each cycle are so many more in a longer one', () => {
  const catalog = catalogOf(`catalog shop "Shop" { currency USD }
credits cycle "credits" {
  issued every cycle
  valid until renewal
}
plan small "Small" {
  price 12 USD monthly, 120 USD yearly
  cycle 100 monthly, 1,200 yearly
}
plan big "Big" {
  price 40 USD monthly, 400 USD yearly
  cycle 1,000 monthly, 12,000 yearly
}
`);
  const terms: Terms = { currency: 'USD', cycle: CYCLE_WORDS.get('monthly') ?? null, seats: 1 };
  const told = surveyText(
    tellAnswer(answerFor(catalog, { needs: needsOf(['cycle=1000'], catalog), terms }, true)),
  );
  expect(told).toContain('Cheapest  Big: $40 per month\n');
  expect(told).toContain('Cheaper   Big: $400 per year, $80 less than paid monthly\n');
});

test('what a plan has that is to be asked for is not said to be lacking', () => {
  const catalog = catalogOf(`catalog shop "Shop" { currency USD }
feature sso "Single sign-on"
limit storage "Storage" size
plan big "Big" {
  price 40 USD monthly
  storage 1 TB
  sso
}
plan other "Other" {
  price contact us
  storage contact us
}
`);
  const told = (...needs: readonly string[]) => surveyText(tellAnswer(ask(needs, { catalog })));
  expect(told('storage=100GB')).toContain('  Other: Storage is to be asked for\n');
  expect(told('storage=100GB', 'sso')).toContain(
    'Other lacks Storage of 100 GB or more (what it has is to be asked for) and Single sign-on',
  );
});

test('a search that stops early claims nothing', () => {
  const addOns = Array.from(
    { length: 40 },
    (_, at) => `add-on a${at} "A" {
  price ${1_000 + at} USD monthly
  quantity up to 3
  room plus ${997 + at}
}
`,
  );
  const catalog = catalogOf(`catalog shop "Shop" { currency USD }
limit room "Room" count
plan one "One" { price 1 USD monthly }
${addOns.slice(0, 12).join('')}`);
  const answered = ask(['room=15000'], { catalog });
  const { proven, best: found } = answerData(answered);
  expect({ proven, isFound: found !== null }).toEqual({ proven: false, isFound: true });
  const text = surveyText(tellAnswer(answered));
  expect(text).toContain('Best found');
  expect(text).not.toContain('Cheapest');
});

test.each([
  ['apy', 'no feature, limit, model or kind of credits is called `apy`; did you mean `api`?'],
  ['__proto__', 'is called `__proto__`'],
  ['', 'there are `api`, `sso`, `support`'],
  ['api=3', '`api` has no amount: a plan has it or not'],
  ['wan=3', '`wan` has no amount: a plan has it or not'],
  ['support=fax', '`support` is never `fax`; it can be `email` or `phone`'],
  ['storage=5', '`storage` cannot be `5`; write `storage=200GB`'],
  ['storage=1,00GB', '`storage` cannot be `1,00GB`'],
  ['storage=0.0000000001GB', '`storage` cannot be'],
  [`storage=${'9'.repeat(400)}GB`, '`storage` cannot be'],
  ['history=3', '`history` cannot be `3`; write `history=6months`'],
  ['history=3 days', 'counts months and years, so `3 days` cannot be compared with it'],
  ['cycle=0.5', '`cycle` are credits, and `0.5` is no amount of them'],
  ['\u001b[2J', 'is called `\\x1b[2J`'],
])('%j is no need, and it is said why', (text, words) => {
  expect(refused(text)).toContain(words);
});
