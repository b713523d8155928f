import { expect, test } from 'vitest';
import { renderPretty } from '../../src/diagnostics/render/index.ts';
import { findingsOf, inYaml, shop } from '../support/findings.ts';

const BUCKETS = `credits cycle "cycle credits" {
  issued every cycle
  valid until renewal
}
credits extra "extra credits" {
  issued on purchase
  valid forever
}
`;

/** Faulty files, each with a word on what is wrong, for reading the messages aloud. */
const FAULTY: Readonly<Record<string, string>> = {
  'no plans': shop(''),
  'all plans hidden': shop('plan old "Old" {\n  price free\n  hidden\n}'),
  'no price': shop('plan pro "Pro" { tagline "Best." }'),
  'no price in a currency': shop(
    'plan plus "Plus" { price 5 USD monthly, 5 EUR monthly }\nplan pro "Pro" { price 9 USD monthly }',
    'USD, EUR',
  ),
  'no price in a currency for one cycle': shop(
    'plan pro "Pro" { price 9 USD monthly, 90 USD yearly, 9 EUR monthly }',
    'USD, EUR',
  ),
  'a currency without prices': shop('plan pro "Pro" { price 9 USD monthly }', 'USD, EUR'),
  'a pack without a currency': shop(
    `${BUCKETS}consume cycle, extra
plan pro "Pro" {
  price 9 USD monthly, 9 EUR monthly
  cycle 10 monthly
}
pack small "Small" {
  gives 10 extra
  price 5 USD
}`,
    'USD, EUR',
  ),
  'a missing cycle': shop(
    'plan plus "Plus" { price 5 USD monthly, 50 USD yearly }\nplan pro "Pro" { price 9 USD monthly }',
  ),
  'a dear year': shop('plan pro "Pro" { price 15 USD monthly, 200 USD yearly }'),
  'a dear half year': shop(
    'plan pro "Pro" { price 8 USD per seat every 3 months, 17 USD per seat every 6 months }',
  ),
  'everything that can be lost': shop(`feature sso "SSO"
limit storage "Storage" size
limit runs "Runs" count per month { counts "run", "runs" }
models image "image models" {
  flux "Flux"
  dream "Dream"
}
${BUCKETS}consume cycle, extra
plan free "Free" {
  price free
  sso
  storage 1 GB
  runs unlimited
  image all
  cycle 50 monthly
}
plan pro "Pro" {
  everything in free except sso
  price 9 USD monthly
  storage 500 MB
  runs contact us
  image only flux
  cycle 40 monthly
}
pack small "Small" {
  gives 10 extra
  price 2 USD
}`),
  'a line said twice': shop(`feature sso "SSO"
plan tiny "Tiny" { price free }
plan free "Free" {
  price free
  sso
}
plan pro "Pro" {
  everything in free
  price 9 USD monthly
  sso
}`),
  'a line taken away and given back': shop(`feature sso "SSO"
plan tiny "Tiny" { price free }
plan free "Free" {
  price free
  sso
}
plan pro "Pro" {
  everything in free except sso
  price 9 USD monthly
  sso
}`),
  'months and days': shop(`limit history "History" duration
plan free "Free" {
  price free
  history 3 months
}
plan pro "Pro" {
  price free
  history 20 days
}`),
  unused: shop(`feature sso "SSO"
limit storage "Storage" size
models image "image models" {
  flux "Flux"
  dream "Dream"
}
models video "video models" { veo "Veo" }
credits cycle "cycle credits" {
  issued every cycle
  valid until renewal
}
plan free "Free" {
  price free
  image only flux
}`),
  'several most popular plans': shop(`plan free "Free" {
  price free
  most popular
}
plan pro "Pro" {
  price 9 USD monthly
  most popular
}`),
  'wrong buckets and no order': shop(`${BUCKETS}plan pro "Pro" {
  price 9 USD monthly
  extra 10 monthly
}
pack small "Small" {
  gives 10 cycle
  price 5 USD
}`),
  'credits and cycles': shop(`credits cycle "cycle credits" {
  issued every cycle
  valid until renewal
}
plan pro "Pro" {
  price 9 USD monthly, 90 USD yearly
  cycle 10 monthly, 2 weekly
}`),
  'packs that nobody buys': shop(`feature packs "Packs"
feature sso "SSO"
credits extra "extra credits" {
  issued on purchase
  valid 12 months
}
plan free "Free" { price free }
pack small "Small" {
  gives 0 extra
  price 0 USD
  needs packs, sso
}
pack large "Large" {
  gives 10 extra
  price 5 USD
  needs packs
}`),
  'credits that wait behind others': shop(`${BUCKETS.replace('forever', '12 months')}consume cycle, extra
plan pro "Pro" {
  price 9 USD monthly
  cycle 40 monthly
}
pack small "Small" {
  gives 10 extra
  price 2 USD
}`),
  'credits that end before the next ones come': shop(`credits cycle "cycle credits" {
  issued every cycle
  valid 30 days
}
plan pro "Pro" {
  price 9 USD monthly
  cycle 40 monthly
}`),
  'holds for ever': shop(`${BUCKETS}consume cycle, extra
usage { overdraft partial }
plan pro "Pro" {
  price 9 USD monthly
  cycle 40 monthly
}
pack small "Small" {
  gives 10 extra
  price 2 USD
}`),
  'decimal places that nothing uses': `catalog shop "Shop" {
  currency USD
  credit decimals 3
}
models image "image models" { flux "Flux" 0.5 credits per image }
plan free "Free" {
  price free
  image all
}`,
  'credits from going up and down': shop(`credits cycle "cycle credits" {
  issued every cycle
  valid until renewal
}
subscription {
  upgrade adds credits
  downgrade replaces credits
}
plan small "Small" {
  price 9 USD monthly
  cycle 40 monthly
}
plan large "Large" {
  price 19 USD monthly
  cycle 100 monthly
}`),
  'dear packs': shop(`${BUCKETS}consume cycle, extra
plan pro "Pro" {
  price 9 USD monthly
  cycle 40 monthly
}
pack small "Small" {
  gives 10 extra
  price 5 USD
}`),
  'models that nobody can pay for': shop(`credits cycle "cycle credits" {
  issued every cycle
  valid until renewal
}
models video "video models" {
  veo "Veo" 50 credits per second
  wan "Wan" 2 credits per second
}
plan pro "Pro" {
  price 9 USD monthly, 90 USD yearly
  cycle 40 monthly, 480 yearly
  video all
}`),
  'nothing to accept': shop('plan free "Free" {\n  price free\n  accept "why not"\n}'),
};

test('the messages of all laws', async () => {
  const rendered = Object.entries(FAULTY).map(
    ([title, text]) => `==== ${title}\n\n${renderPretty(findingsOf(text), { color: false })}`,
  );
  await expect(rendered.join('\n')).toMatchFileSnapshot('messages.txt');
});

test.each(Object.entries(FAULTY))('the same is found in YAML: %s', (_, text) => {
  const yaml = inYaml(text) ?? expect.fail();
  const said = (all: ReturnType<typeof findingsOf>) => all.map(({ message }) => message).sort();
  expect(said(findingsOf(yaml, 'yaml'))).toEqual(said(findingsOf(text)));
});
