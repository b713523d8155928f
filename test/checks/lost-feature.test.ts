import { describe, expect, test } from 'vitest';
import { expectFindings, expectValid, findingsOf, shop } from '../support/findings.ts';

/** A plan `free` and a plan `pro` that contains it, and a third that keeps features from being everywhere. */
function ladder(declarations: string, free: string, pro: string, base = 'free'): string {
  return shop(`${declarations}
plan tiny "Tiny" { price free }
plan free "Free" {
  price free
  ${free}
}
plan pro "Pro" {
  everything in ${base}
  price 9 USD monthly
  ${pro}
}`);
}

describe('features', () => {
  const sso = 'feature sso "SSO"';

  test('a feature that is taken away is lost', () => {
    const text = ladder(sso, 'sso', '', 'free except sso');
    expectFindings(text, ['lost-feature: sso']);
    expect(findingsOf(text)[0]?.labels[1]?.text).toBe('what `free` has');
  });

  test('a feature that is kept is not', () => {
    expectValid(ladder(sso, 'sso', ''));
  });

  test('a plan that contains no other loses nothing', () => {
    expectValid(
      shop(`${sso}
plan free "Free" {
  price free
  sso
}
plan pro "Pro" { price 9 USD monthly }`),
    );
  });

  test('a loss can be accepted where it happens', () => {
    expectValid(ladder(sso, 'sso', '', 'free except sso { accept "sold apart" }'));
  });

  test('a base that does not exist is one finding', () => {
    expectFindings(ladder(sso, 'sso', '', 'fre except sso'), ['unknown-plan: fre']);
  });
});

describe('limits', () => {
  const storage = 'limit storage "Storage" size';

  test.each([
    ['1 GB', '500 MB'],
    ['1 GiB', '1 GB'],
    ['unlimited', '900 TB'],
    ['unlimited', 'contact us'],
    ['1 GB', '0 GB'],
  ])('%s that becomes %s is lost', (free, pro) => {
    expectFindings(ladder(storage, `storage ${free}`, `storage ${pro}`), [`lost-feature: ${pro}`]);
  });

  test.each([
    ['1 GB', '1001 MB'],
    ['0 GB', '1 B'],
    ['900 TB', 'unlimited'],
    ['contact us', 'unlimited'],
    ['1 GB', 'contact us'],
    ['contact us', '1 GB'],
  ])('%s that becomes %s is not', (free, pro) => {
    expectValid(ladder(storage, `storage ${free}`, `storage ${pro}`));
  });

  test('the amounts are named', () => {
    const counted = 'limit runs "Runs" count per month { counts "run", "runs" }';
    const [finding] = findingsOf(ladder(counted, 'runs 1,000 per month', 'runs 1 per month'));
    expect(finding?.message).toBe(
      'plan `pro` lowers `runs` to 1 run per month, and `free` has 1,000 runs per month',
    );
  });

  test('lengths of time are compared in their own kind', () => {
    const history = 'limit history "History" duration';
    expectFindings(ladder(history, 'history 1 year', 'history 11 months'), ['lost-feature: 11 months']);
    expectValid(ladder(history, 'history 1 year', 'history 13 months'));
    expectFindings(ladder(history, 'history 2 weeks', 'history 10 days'), ['lost-feature: 10 days']);
    expectFindings(ladder(history, 'history 2 months', 'history 10 days'), ['mixed-units: 10 days']);
  });

  test('a limit that is taken away and given back is compared with what was there', () => {
    expectFindings(ladder(storage, 'storage 2 GB', 'storage 1 GB', 'free except storage'), [
      'lost-feature: 1 GB',
    ]);
    expectValid(ladder(storage, 'storage 2 GB', 'storage 3 GB', 'free except storage'));
  });

  test('a limit below two plans is compared with the nearer one', () => {
    const text = shop(`${storage}
plan free "Free" {
  price free
  storage 3 GB
}
plan plus "Plus" {
  everything in free
  price 5 USD monthly
  storage 1 GB { accept "older" }
}
plan pro "Pro" {
  everything in plus
  price 9 USD monthly
  storage 2 GB
}`);
    expectValid(text);
  });
});

describe('models', () => {
  const image = 'models image "image models" {\n  flux "Flux"\n  dream "Dream"\n}';

  test('models that a list leaves out are lost', () => {
    const text = ladder(image, 'image all', 'image only flux');
    expectFindings(text, ['lost-feature: only flux']);
    expect(findingsOf(text)[0]?.message).toBe('plan `pro` loses the model `dream`, which `free` has');
  });

  test('a longer list loses nothing', () => {
    expectValid(ladder(image, 'image only flux', 'image only flux, dream'));
    expectValid(ladder(image, 'image only flux', 'image all'));
  });

  test('a misspelt model is not lost as well', () => {
    expectFindings(ladder(image, 'image all', 'image only flux, draem'), ['unknown-model: draem']);
  });
});

describe('credits', () => {
  const cycle = 'credits cycle "credits" {\n  issued every cycle\n  valid until renewal\n}';

  test('fewer credits in a cycle are lost', () => {
    const text = ladder(cycle, 'cycle 50 monthly', 'cycle 40 monthly');
    expectFindings(text, ['lost-feature: 40 monthly']);
    expect(findingsOf(text)[0]?.message).toBe(
      'plan `pro` has fewer `cycle` credits than `free`: 40 instead of 50 monthly',
    );
  });

  test('as many, more, and those of other cycles are not', () => {
    expectValid(ladder(cycle, 'cycle 50 monthly', 'cycle 60 monthly'));
    expectValid(ladder(cycle, 'cycle 50 weekly', 'cycle 40 monthly'));
  });
});

describe('a smaller amount of a limit is no loss', () => {
  const shopWith = (limit: string, [low, high]: readonly [string, string], price = '9 USD monthly') =>
    shop(`limit it ${limit}
plan free "Free" {
  price free
  it ${low}
}
plan pro "Pro" {
  everything in free
  price ${price}
  it ${high}
}
plan top "Top" {
  everything in pro
  price 99 USD monthly
  it unlimited
}
`);

  test.each([
    ['"Transaction fees" percent', ['2 percent', '1 percent']],
    ['"Third party payment processors rate" decimal', ['0.02', '0.005']],
    ['"Site indexing frequency" duration', ['72 hours', '12 hours']],
    ['"Minimum seats" count', ['3', '1']],
  ] as const)('where less is better: %s', (limit, amounts) => {
    expectValid(shopWith(limit, amounts));
  });

  test.each([
    ['"API rate limit" count', ['20', '10']],
    ['"Fee-free transfers" count', ['100', '20']],
    ['"Sync history" duration', ['90 days', '30 days']],
    ['"Frequency of reports" count per month', ['4 per month', '1 per month']],
  ] as const)('but it is where more is better: %s', (limit, amounts) => {
    expectFindings(shopWith(limit, amounts), [`lost-feature: ${amounts[1]}`]);
  });

  test('where the plan is paid for each, and gives one for that', () => {
    const channels = '"Channels" count { counts "channel", "channels" }';
    expectValid(shopWith(channels, ['3', '1'], '9 USD per channel monthly'));
    expectValid(shopWith('"Social channels" count', ['3', '1'], '9 USD per "channel" monthly'));
    expectFindings(shopWith(channels, ['3', '2'], '9 USD per channel monthly'), ['lost-feature: 2']);
    expectFindings(shopWith(channels, ['3', '1'], '9 USD per "host" monthly'), ['lost-feature: 1']);
  });
});
