import { describe, expect, test } from 'vitest';
import { expectFindings, expectValid, findingsOf, shop } from '../support/findings.ts';

const DECLARED = `feature api "API"
limit calls "Calls" count { for api }
plan none "None" { price free }
`;

const pro = (lines: string, further = ''): string =>
  shop(`${DECLARED}plan pro "Pro" {\n  price 9 USD monthly\n  api\n  ${lines}\n}\n${further}`);

describe('a feature whose limit is zero', () => {
  test('is a finding where the plan says so, and where it has none', () => {
    expectFindings(pro('calls 0', 'plan b "B" {\n  price 19 USD monthly\n  api\n  calls 9\n}\n'), [
      'zero-limit: 0',
    ]);
    const none = pro('', 'plan b "B" {\n  price 19 USD monthly\n  api\n  calls 9\n}\n');
    expectFindings(none, ['zero-limit: api']);
    expect(findingsOf(none)[0]?.message).toBe(
      'plan `pro` has `api`, and nobody can use it there: the plan has no `calls`',
    );
  });

  test('is none where there is some of it, or where nobody can use the feature', () => {
    for (const amount of ['1', 'unlimited', 'contact us']) expectValid(pro(`calls ${amount}`));
  });

  test('is one finding for all the features that wait for it', () => {
    const text = pro('calls 0\n  hooks').replace('count { for api }', 'count { for api, hooks }');
    const declared = text.replace('limit calls', 'feature hooks "Hooks"\nlimit calls');
    expectFindings(declared, ['zero-limit: 0']);
    expect(findingsOf(declared)[0]?.message).toBe(
      'plan `pro` has `api` and `hooks`, and nobody can use them there: `calls` is zero',
    );
  });

  test('is said once, of the plan where it begins', () => {
    const above = 'plan top "Top" {\n  price 19 USD monthly\n  everything in pro\n  bullet "More"\n}\n';
    expectFindings(pro('calls 0', above), ['zero-limit: 0']);
    expectValid(pro('calls 0 { accept "Soon." }', above));
  });

  test('is none where an add-on brings some', () => {
    expectValid(pro('calls 0', 'add-on more "More" {\n  price 3 USD monthly\n  calls plus 100\n}\n'));
  });

  const guests = (amounts: string): string =>
    shop(`feature guests "Guests"
feature chat "Chat"
limit guest-seats "Guests" count { for guests }
limit read-only-guests "Guests who only read" count { for guests }
limit messages "Messages" count { for chat }
plan pro "Pro" {
  price 9 USD monthly
  guests
  ${amounts}
}
plan top "Top" {
  price 19 USD monthly
  guests
  chat
  guest-seats 5
  read-only-guests 50
  messages 5
}
`);

  test('is none where one of several limits for it is not', () => {
    expectValid(guests('guest-seats 5\n  read-only-guests 0'));
    expectValid(guests('read-only-guests 5'));
  });

  test('is none where no plan says anything of the limit, which is a finding of its own', () => {
    const text = guests('guest-seats 0').replaceAll(/\n {2}(?:guest-seats|read-only-guests) .*/g, '');
    expectFindings(text, ['unused-limit: guest-seats', 'unused-limit: read-only-guests']);
  });

  test('is told with all the limits of which some would do', () => {
    const both = guests('guest-seats 0\n  read-only-guests 0');
    expectFindings(both, ['zero-limit: 0']);
    const [finding] = findingsOf(both);
    expect(finding?.message).toBe(
      'plan `pro` has `guests`, and nobody can use it there: `guest-seats` and `read-only-guests` are zero',
    );
    expect(finding?.hint).toContain(
      'Give the plan some `guest-seats` or `read-only-guests`, or take the feature out.',
    );
    const none = guests('guest-seats 0\n  chat\n  messages 1');
    expect(findingsOf(none)[0]?.message).toBe(
      'plan `pro` has `guests`, and nobody can use it there: `guest-seats` is zero, and the plan has no `read-only-guests`',
    );
  });
});
