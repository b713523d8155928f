import { expect, test } from 'vitest';
import { expectFindings, expectValid, findingsOf, shop } from '../support/findings.ts';

const plan = (id: string, lines: string): string => `plan ${id} "${id}" {\n  ${lines}\n}\n`;

test('a paid plan lacks a cycle that most others have', () => {
  const text = shop(
    plan('a', 'price 5 USD monthly, 50 USD yearly') +
      plan('b', 'price 6 USD monthly, 60 USD yearly') +
      plan('c', 'price 7 USD monthly'),
  );
  expectFindings(text, ['missing-cycle: 7 USD monthly']);
  expect(findingsOf(text)[0]?.message).toBe('plan `c` cannot be paid yearly, as most others can');
});

test('a cycle that few plans have is their own business', () => {
  expectValid(
    shop(
      plan('a', 'price 5 USD monthly') +
        plan('b', 'price 6 USD monthly') +
        plan('c', 'price 7 USD monthly, 70 USD yearly'),
    ),
  );
});

test('of two paid plans, one lacks what the other has', () => {
  const text = shop(plan('a', 'price 5 USD monthly') + plan('b', 'price 6 USD monthly, 60 USD yearly'));
  expectFindings(text, ['missing-cycle: 5 USD monthly']);
});

test('plans that are free, on request or hidden do not count', () => {
  expectValid(
    shop(
      plan('free', 'price free') +
        plan('a', 'price 5 USD monthly, 50 USD yearly') +
        plan('big', 'price contact us') +
        plan('old', 'price 3 USD monthly\n  hidden'),
    ),
  );
});

test('a missing cycle can be accepted behind the price', () => {
  expectValid(
    shop(
      plan('a', 'price 5 USD monthly { accept "no year for the smallest" }') +
        plan('b', 'price 6 USD monthly, 60 USD yearly'),
    ),
  );
});

test('a plan that lacks several cycles has one finding, and one that costs nothing is told how to say so', () => {
  const many = 'USD monthly, 50 USD yearly, 15 USD quarterly';
  const text = shop(
    plan('a', `price 5 ${many}`) + plan('b', `price 6 ${many}`) + plan('c', 'price 7 USD monthly'),
  );
  const [finding, ...others] = findingsOf(text);
  expect(others).toEqual([]);
  expect(finding).toMatchObject({
    code: 'missing-cycle',
    message: 'plan `c` cannot be paid yearly or quarterly, as most others can',
    hint: expect.stringMatching(/^Add prices that are paid yearly and quarterly\. /),
  });
  const free = shop(plan('a', 'price 5 USD monthly, 50 USD yearly') + plan('b', 'price 0 USD monthly'));
  expect(findingsOf(free).find(({ code }) => code === 'missing-cycle')?.hint).toMatch(
    /^For a plan that costs nothing, write `price free`\. /,
  );
});
