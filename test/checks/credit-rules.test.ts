import { describe, expect, test } from 'vitest';
import { expectFindings, expectValid, findingsOf, inYaml, shop } from '../support/findings.ts';

const CYCLE = 'credits cycle "cycle credits" {\n  issued every cycle\n  valid until renewal\n}\n';
const extra = (valid: string): string =>
  `credits extra "extra credits" {\n  issued on purchase\n  valid ${valid}\n}\n`;
const pack = (price = '1 USD', gives = '10 extra'): string =>
  `pack small "Small" {\n  gives ${gives}\n  price ${price}\n}\n`;
const plan = (id: string, lines: string): string => `plan ${id} "${id}" {\n  ${lines}\n}\n`;
const PRO = plan('pro', 'price 10 USD monthly\n  cycle 100 monthly');

function ledgerOf(text: string): readonly string[] {
  return findingsOf(text)[0]?.example ?? [];
}

describe('credits that wait', () => {
  const wait = (order: string, valid = '12 months'): string =>
    shop(CYCLE + extra(valid) + order + PRO + pack());

  test('purchased credits with an end are lost behind credits that come again', () => {
    expectFindings(wait('consume cycle, extra\n'), ['starved-credits: consume cycle, extra']);
  });

  test('the ledger is worked out by the rules, and written as a scenario', () => {
    expect(ledgerOf(wait('consume cycle, extra\n', '70 days'))).toEqual([
      'for example: 10 `extra` credits expire, and none was used',
      '2026-01-01  subscribe pro monthly  -> cycle 100, extra 0',
      '2026-01-01  buy small              -> cycle 100, extra 10',
      '2026-01-01  consume 100            -> cycle 0, extra 10',
      '2026-02-01  renew                  -> cycle 100, extra 10',
      '            and so on: every cycle all that the plan gives, and no more',
      '2026-03-12                         -> cycle 0, extra 0',
    ]);
  });

  test('credits without an end lose nothing, nor do those that pay first', () => {
    expectValid(wait('consume cycle, extra\n', 'forever'));
    expectValid(wait('consume extra, cycle\n'));
    expectValid(wait('consume cycle and extra\n'));
    expectValid(wait('consume cycle, extra { sorted by expiry, bucket }\n'));
  });

  test('nobody can lose what nobody can buy', () => {
    const text = `${CYCLE}${extra('12 months')}consume cycle, extra\n${PRO}`;
    expectFindings(shop(text), ['unissued-bucket: extra']);
    const free = plan('free', 'price free');
    const needy = pack().replace('price', 'needs packs\n  price');
    const other = `feature packs "Packs"\n${CYCLE}${extra('12 months')}consume cycle, extra\n${PRO}`;
    const text2 = shop(other + free.replace('price free', 'price free\n  packs') + needy);
    expectFindings(text2, ['less-for-more: pro']);
  });

  test('the one who means it says so', () => {
    expectValid(wait('consume cycle, extra { accept "The page says so." }\n'));
  });

  test('the calendar of the ledger is that of the catalog, also where years are long', () => {
    const text = wait('consume cycle, extra\n', '100 years').replace(
      'currency USD',
      'currency USD\n  timezone Asia/Tokyo\n',
    );
    expect(findingsOf(text).map(({ code }) => code)).toEqual([]);
    const yearly = text.replace('10 USD monthly', '10 USD yearly').replace('100 monthly', '100 yearly');
    expect(ledgerOf(yearly).at(-1)).toBe('2126-01-01                        -> cycle 0, extra 0');
  });

  test('nothing is said while another finding is an error', () => {
    const broken = wait('consume cycle, extra { accept "So it is." }\n').replace('10 USD', '10 USX');
    expectFindings(broken, ['unknown-currency: USX']);
  });
});

describe('a validity shorter than the cycle', () => {
  const valid = (words: string, amounts = '100 monthly', price = '10 USD monthly'): string =>
    shop(CYCLE.replace('until renewal', words) + plan('pro', `price ${price}\n  cycle ${amounts}`));

  test('a month is up to 31 days', () => {
    expectFindings(valid('30 days'), ['short-validity: valid 30 days']);
    expectValid(valid('31 days'));
    expectValid(valid('1 month'));
  });

  test('the longest time between two issues counts', () => {
    expectFindings(valid('1 month', '100 monthly, 1,000 yearly', '10 USD monthly, 100 USD yearly'), [
      'short-validity: valid 1 month',
    ]);
    expectValid(
      valid('1 month', '100 monthly, 100 monthly when paid yearly', '10 USD monthly, 100 USD yearly'),
    );
  });

  test('purchased credits come with no cycle', () => {
    expectValid(shop(extra('1 day') + plan('free', 'price free') + pack()));
  });
});

describe('holds', () => {
  const usage = (lines: string): string => shop(`${CYCLE}usage {\n  ${lines}\n}\n${PRO}`);

  test('a hold that never times out', () => {
    expectFindings(usage('holds time out never'), ['endless-hold: holds time out never']);
    expectFindings(usage('overdraft partial'), ['endless-hold: usage']);
    expectValid(usage('holds time out after 1 hour'));
    expectValid(usage('holds time out never { accept "Jobs may take weeks." }'));
  });

  test('a line that cannot be read is one finding', () => {
    expectFindings(usage('holds time out later'), ['unreadable-line: later']);
    expectFindings(usage('hold time out after 1 hour'), ['unknown-word: hold time out']);
  });
});

describe('decimal places', () => {
  const decimals = (places: number, cost: string): string =>
    `catalog shop "Shop" {\n  currency USD\n  credit decimals ${places}\n}\nmodels m "models" { flux "Flux" ${cost} credits per image }\n${plan('free', 'price free\n  m all')}`;

  test('as many as the finest amount needs', () => {
    expectValid(decimals(2, '0.25'));
    expectFindings(decimals(3, '0.25'), ['unused-decimals: 3']);
    expectFindings(decimals(2, '3'), ['unused-decimals: 2']);
    expectFindings(decimals(1, '0.25'), ['bad-number: 0.25']);
  });
});

describe('going up and down', () => {
  const PLANS = PRO + plan('max', 'price 30 USD monthly\n  cycle 500 monthly');
  const rules = (upgrade: string, downgrade: string): string =>
    shop(`${CYCLE}subscription {\n  upgrade ${upgrade}\n  downgrade ${downgrade}\n}\n${PLANS}`);
  const BRINGS_MORE = [
    'adds credits, adds credits',
    'adds credits, replaces credits',
    'replaces credits, replaces credits',
  ];

  test.each(BRINGS_MORE)('more credits with every round: %s', (pair) => {
    const [up = '', down = ''] = pair.split(', ');
    expectFindings(rules(up, down), [`farmed-upgrade: upgrade ${up}`]);
  });

  const SAFE = [
    'grants the difference',
    'adds credits',
    'replaces credits',
    'prorates credits',
    'at cycle end',
  ];

  test.each(SAFE)('a downgrade that waits brings nothing: %s', (upgrade) => {
    expectValid(rules(upgrade, 'at cycle end'));
  });

  test('the ledger tells of two rounds', () => {
    expect(ledgerOf(rules('adds credits', 'adds credits'))).toEqual([
      'for example: 600 credits become 1,200 in one cycle',
      '2026-01-01  subscribe pro monthly  -> cycle 100',
      '2026-01-01  change to max          -> cycle 600',
      '2026-01-01  change to pro          -> cycle 700',
      '2026-01-01  change to max          -> cycle 1,200',
    ]);
  });
});

describe('packs', () => {
  const priced = (price: string, plans = PRO): string =>
    shop(`${CYCLE}${extra('forever')}consume cycle, extra\n${plans}${pack(price)}`);

  test('a pack at the rate of the plan is fine, and a dearer one is not', () => {
    expectValid(priced('1 USD'));
    expectFindings(priced('1.01 USD'), ['dear-pack: 1.01 USD']);
    expectValid(priced('1.01 USD { accept "They last for ever." }'));
  });

  test('the dearest of the plans that can buy it counts', () => {
    const both = PRO + plan('max', 'price 30 USD monthly\n  cycle 500 monthly');
    expectValid(priced('1 USD', both));
    expectFindings(priced('1.01 USD', both), ['dear-pack: 1.01 USD']);
  });

  test('credits that come more often than the plan is paid count together', () => {
    const yearly = plan('pro', 'price 120 USD yearly\n  cycle 100 monthly when paid yearly');
    expectValid(priced('1 USD', yearly));
    expectFindings(priced('1.01 USD', yearly), ['dear-pack: 1.01 USD']);
  });

  test('plans without a price, or paid per seat, have no rate', () => {
    expectValid(priced('9 USD', plan('free', 'price free\n  cycle 100 monthly')));
    expectValid(priced('9 USD', PRO.replace('USD monthly', 'USD per seat monthly')));
  });
});

describe('models', () => {
  const VIDEO = 'models video "video models" { veo "Veo" 50 credits per second }\n';
  const has = (cycle: string, bucket = CYCLE): string =>
    shop(bucket + VIDEO + plan('free', `price free\n  cycle ${cycle}\n  video all`));

  test('the credits of every cycle pay for one use', () => {
    expectValid(has('50 monthly'));
    expectFindings(has('49 monthly'), ['unaffordable-model: 49 monthly']);
    expectFindings(has('600 yearly, 49 monthly'), ['unaffordable-model: 49 monthly']);
    expectFindings(has('49 monthly when paid yearly'), ['unaffordable-model: 49 monthly when paid yearly']);
  });

  test('credits that add up pay some time', () => {
    expectValid(has('20 monthly', CYCLE.replace('until renewal', 'forever')));
    expectValid(has('20 monthly', CYCLE.replace('renewal', 'renewal\n  rolls over everything')));
  });

  test('a plan that has the credits from another one is to blame for its models', () => {
    const text = shop(
      `${CYCLE}${VIDEO}${plan('free', 'price free\n  cycle 49 monthly')}${plan('max', 'price 30 USD monthly\n  everything in free\n  video all')}`,
    );
    expectFindings(text, ['unaffordable-model: video']);
  });
});

test('an example is in the report, in either form', () => {
  const text = shop(`${CYCLE}${extra('12 months')}consume cycle, extra\n${PRO}${pack()}`);
  const yaml = inYaml(text) ?? expect.fail();
  expect(findingsOf(yaml, 'yaml')[0]?.example).toEqual(ledgerOf(text));
});
