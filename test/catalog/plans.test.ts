import { describe, expect, test } from 'vitest';
import { expectFindings, expectValid, findingsOf, shop } from '../support/findings.ts';

const plan = (id: string, lines: string): string => `plan ${id} "${id}" {\n  ${lines}\n}\n`;
const TINY = 'plan tiny "Tiny" { price free }\n';

describe('everything in', () => {
  const chain = (length: number): string =>
    Array.from({ length }, (_, index) =>
      plan(`p${index}p`, index === 0 ? 'price free' : `everything in p${index - 1}p\n  price free`),
    ).join('');

  test('a plan does not contain itself', () => {
    const text = shop(plan('pro', 'everything in pro\n  price free'));
    expectFindings(text, ['inheritance-cycle: pro']);
    expect(findingsOf(text)[0]?.message).toBe('plan `pro` contains itself');
  });

  test('plans that contain one another in a circle are one finding, and those outside are none', () => {
    const text = shop(
      plan('a', 'everything in c\n  price free') +
        plan('b', 'everything in a\n  price free') +
        plan('c', 'everything in b\n  price free') +
        plan('d', 'everything in c\n  price free'),
    );
    expect(findingsOf(text).map(({ code }) => code)).toEqual(['inheritance-cycle']);
    expect(findingsOf(text)[0]?.message).toMatch(
      /^plans contain one another in a circle: `.` contains `.` contains `.` contains `.`$/,
    );
  });

  test('plans are stacked at most 32 high', () => {
    expectValid(shop(chain(32)));
    expect(findingsOf(shop(chain(33))).map(({ code }) => code)).toEqual(['deep-inheritance']);
    expect(findingsOf(shop(chain(40))).map(({ code }) => code)).toEqual(['deep-inheritance']);
  });

  test('only what is there is taken away', () => {
    const text = (except: string): string =>
      shop(
        `feature sso "SSO"\nfeature api "API"\n${TINY}${plan('free', 'price free\n  sso')}${plan('pro', `everything in free except ${except}\n  price free\n  api`)}`,
      );
    expectFindings(text('api'), ['needless-except: api']);
    expectFindings(text('sos'), ['unknown-feature: sos']);
    expectFindings(text('sso { accept "sold apart" }'), []);
    expectFindings(text(''), ['unreadable-line: except']);
    expectFindings(text('sso api'), ['lost-feature: sso', 'unreadable-line: api']);
  });
});

describe('entries', () => {
  test('a thing is listed once', () => {
    const text = shop(`feature sso "SSO"\n${TINY}${plan('pro', 'price free\n  sso\n  sso')}`);
    expectFindings(text, ['duplicate-line: sso']);
    expect(findingsOf(text)[0]?.labels.map((label) => label.text)).toEqual([
      'the second time',
      'the first time',
    ]);
  });

  test('a feature has no amount, and a limit has one', () => {
    const text = shop(`feature sso "SSO"\n${TINY}${plan('pro', 'price free\n  sso 3')}`);
    expectFindings(text, ['wrong-kind: 3']);
    expect(findingsOf(text)[0]?.hint).toContain('declare it as a limit: `limit sso "SSO" count`');
    expectFindings(shop(`limit seats "Seats" count\n${TINY}${plan('pro', 'price free\n  seats')}`), [
      'wrong-kind: seats',
    ]);
  });

  test('models are all or a list', () => {
    const image =
      'models image "image models" {\n  flux "Flux"\n  dream "Dream"\n}\nmodels video "video models" { veo "Veo" }\n';
    const text = (line: string): string =>
      shop(`${image}${plan('pro', `price free\n  video all\n  ${line}`)}`);
    expectValid(text('image only flux, dream'));
    expectFindings(text('image some'), ['unreadable-line: some']);
    expectFindings(text('image'), ['unreadable-line: image']);
    expectFindings(text('image only flux dream'), ['unreadable-line: dream']);
    expectFindings(text('image only flux, dream, flux'), ['duplicate-name: flux']);
    expectFindings(text('image only flux, dream, veo'), ['wrong-name: veo']);
    expectFindings(text('image only flux, draem'), ['unknown-model: draem']);
  });

  test('a plan says how many credits come how often', () => {
    const cycle = 'credits cycle "credits" {\n  issued every cycle\n  valid until renewal\n}\n';
    const text = (line: string): string => shop(`${cycle}${plan('pro', `price free\n  ${line}`)}`);
    expectValid(text('cycle 10 every 6 months, 5 weekly'));
    expectFindings(text('cycle 10'), ['unreadable-line: 10']);
    expectFindings(text('cycle 10 per month'), ['unreadable-line: per month']);
    expectFindings(text('cycle 10 monthly, 20 monthly'), ['duplicate-line: 20 monthly']);
    expectFindings(text('cycle 10 every 12 months, 20 yearly'), ['duplicate-line: 20 yearly']);
    expectFindings(text('cycle 10 every 0 months'), ['unreadable-line: months']);
  });
});

describe('values of limits', () => {
  const limit = (kind: string, value: string): string =>
    shop(`limit storage "Storage" ${kind}\n${TINY}${plan('pro', `price free\n  storage ${value}`)}`);

  test.each([
    ['size', '10 GB'],
    ['size', '1.5 TiB'],
    ['size', 'unlimited'],
    ['duration', '3 months'],
    ['duration', '1 year'],
    ['duration', 'contact us'],
    ['count', '0'],
    ['count', '1,000'],
    ['count per month', '1,000 per month'],
    ['count per cycle', '5 per cycle'],
    ['size per month', '100 GB per month'],
    ['size per "file"', '5 MB per "file"'],
    ['duration per month', '2,000 minutes per month'],
    ['percent', '99.9 percent'],
    ['decimal', '0.5'],
    ['decimal', '1,000.000001'],
    ['decimal per hour', '2.25 per hour'],
    ['duration per month', '2.5 hours per month'],
    ['duration', '1.5 years'],
    ['percent', '100 percent'],
  ])('a %s may be %s', (kind, value) => {
    expectValid(limit(kind, value));
  });

  test.each([
    ['size', '3 months', 'wrong-kind: 3 months'],
    ['size', '3', 'wrong-kind: 3'],
    ['duration', '3 GB', 'wrong-kind: 3 GB'],
    ['duration', '3', 'wrong-kind: 3'],
    ['count', '3 GB', 'wrong-kind: 3 GB'],
    ['count per month', '3 per day', 'wrong-kind: day'],
    ['size', '10 gb', 'unknown-unit: gb'],
    ['duration', '3 mnths', 'unknown-unit: mnths'],
    ['count per month', '3', 'unknown-unit: 3'],
    ['size per month', '3 GB', 'unknown-unit: 3 GB'],
    ['size per "file"', '3 GB per "call"', 'wrong-kind: "call"'],
    ['percent', '3', 'wrong-kind: 3'],
    ['count', '0.5', 'bad-number: 0.5'],
    ['decimal', '0.5 GB', 'wrong-kind: 0.5 GB'],
    ['decimal', '0.0000001', 'bad-number: 0.0000001'],
    ['decimal', '1.500', 'bad-number: 1.500'],
    ['decimal', '9,007,199,255', 'bad-number: 9,007,199,255'],
    ['duration', '0.5 months', 'bad-number: 0.5 months'],
    ['percent', '101 percent', 'bad-number: 101 percent'],
    ['percent', '1.2345 percent', 'bad-number: 1.2345'],
    ['count', '3 percent', 'wrong-kind: 3 percent'],
    ['count', '3 per month', 'unreadable-line: per'],
    ['size', 'lots', 'unreadable-line: lots'],
    ['size', '1.0005 KB', 'bad-number: 1.0005'],
    ['count', '1.5', 'bad-number: 1.5'],
    ['count', '-1', 'bad-number: -1'],
    ['duration', '1001 years', 'bad-number: 1001 years'],
    ['size', 'unlimited GB', 'unreadable-line: GB'],
  ])('a %s cannot be %s', (kind, value, expected) => {
    expectFindings(limit(kind, value), [expected]);
  });

  test('a wrong kind is explained with the place of the declaration', () => {
    const [finding] = findingsOf(limit('size', '3 months'));
    expect(finding?.message).toBe('`storage` is a size, and this is a length of time');
    expect(finding?.labels[1]?.text).toBe('declared as a size here');
  });

  test('a period that is left out is added by a fix', () => {
    const [finding] = findingsOf(limit('count per month', '3'));
    expect(finding?.fixes[0]?.edits[0]?.text).toBe(' per month');
  });

  test('a limit measures something', () => {
    expectFindings(limit('', '3'), ['missing-line: storage']);
    expectFindings(limit('weight', '3'), ['unreadable-line: weight']);
    expectFindings(limit('count per', '3'), ['unreadable-line: per']);
    expectFindings(limit('size per moth', '3 GB'), ['unreadable-line: moth']);
    expectFindings(limit('percent per month', '3 percent'), ['unreadable-line: per month']);
    expectFindings(limit('count { counts "project" }', '3'), ['unreadable-line: "project"']);
    expectValid(limit('count { counts "project", "projects" }', '3'));
  });
});

describe('prices', () => {
  test.each([
    '15 USD monthly, 144 USD yearly',
    '8 USD per seat monthly',
    'free',
    'free, no card required',
    'contact us',
    '5 USD every 6 months',
  ])('a price may be %s', (price) => {
    expectValid(shop(plan('pro', `price ${price}`)));
  });

  test.each([
    ['15 monthly', 'unreadable-line: 15'],
    ['15', 'unreadable-line: 15'],
    ['15 USD', 'unreadable-line: USD'],
    ['15 USD per month', 'unreadable-line: per month'],
    ['15 USD anually', 'unreadable-line: anually'],
    ['15 USD monthly 144 USD yearly', 'unreadable-line: 144'],
    ['15 USD monthly, 16 USD monthly', 'duplicate-line: 16 USD monthly'],
    ['15 USD every 12 months, 16 USD yearly', 'duplicate-line: 16 USD yearly'],
    ['free, 15 USD monthly', 'unreadable-line: 15 USD monthly'],
    ['cheap', 'unreadable-line: cheap'],
  ])('a price cannot be %s', (price, expected) => {
    expectFindings(shop(plan('pro', `price ${price}`)), [expected]);
  });

  test('another word for a cycle is mended', () => {
    const [finding] = findingsOf(shop(plan('pro', 'price 15 USD per year')));
    expect(finding?.fixes[0]?.edits[0]?.text).toBe('yearly');
  });

  test('the least and the most that a plan is sold for stand together', () => {
    expectValid(shop(plan('pro', 'price 9 USD per seat monthly, 3 to 50')));
    expectFindings(shop(plan('pro', 'price 9 USD per seat monthly, at least 3, up to 50')), [
      'bad-number: up to 50',
    ]);
  });

  test('a trial has a length', () => {
    expectValid(shop(plan('pro', 'price 9 USD monthly\n  trial 14 days, no card required')));
    expectFindings(shop(plan('pro', 'price 9 USD monthly\n  trial long')), ['unreadable-line: long']);
    expectFindings(shop(plan('pro', 'price 9 USD monthly\n  trial 14 days, no card')), [
      'unreadable-line: no card',
    ]);
  });
});
