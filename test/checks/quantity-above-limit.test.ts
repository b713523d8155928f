import { describe, expect, test } from 'vitest';
import { expectFindings, expectValid, findingsOf, shop } from '../support/findings.ts';

const team = (price: string, seats: string, further = ''): string =>
  shop(`limit seats "Seats" count { counts "seat", "seats" }
limit hosts "Hosts" count { counts "host", "hosts" }
plan team "Team" {
  price ${price}
  ${seats}
}
plan partner "Partner" {
  price contact us
  seats 9
  hosts 9
}
${further}`);

describe('a plan that is sold for more than its limit allows', () => {
  test('is a finding, at the least and at the most', () => {
    const least = team('9 USD per seat monthly, at least 10', 'seats 5');
    expectFindings(least, ['quantity-above-limit: at least 10']);
    expect(findingsOf(least)[0]?.message).toBe(
      'nobody can buy plan `team`: it is sold for at least 10, and `seats` allows 5',
    );
    const most = team('9 USD per host monthly, 2 to 20', 'hosts 5');
    expectFindings(most, ['quantity-above-limit: 2 to 20']);
    expect(findingsOf(most)[0]?.message).toBe('plan `team` is sold for up to 20, and `hosts` allows 5');
    expectFindings(team('9 USD monthly, 1 USD per seat monthly, up to 9', 'seats 5'), [
      'quantity-above-limit: up to 9',
    ]);
  });

  test('is none where there is room, where more is paid for, or where an add-on brings more', () => {
    expectValid(team('9 USD per seat monthly, 5 to 50', 'seats 50'));
    expectValid(team('9 USD per seat monthly, at least 10', 'seats unlimited'));
    expectValid(team('9 USD per seat monthly, at least 10', 'hosts 5'));
    expectValid(team('9 USD per seat monthly, at least 10', 'seats 5, then 1 USD per 1'));
    const more = 'add-on more "More" {\n  price 1 USD monthly\n  seats plus 10\n}\n';
    expectValid(team('9 USD per seat monthly, at least 10', 'seats 5', more));
  });

  test('can be meant', () => {
    expectValid(team('9 USD per seat monthly, at least 10 { accept "From May on." }', 'seats 5'));
  });
});
