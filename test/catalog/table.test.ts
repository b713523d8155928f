import { describe, expect, test } from 'vitest';
import { expectFindings, expectValid, findingsOf, shop, summaryOf } from '../support/findings.ts';

const DECLARED = `feature api-access "API access"
limit storage "Storage" size
models video "video models" { wan "Wan" 2 credits per second }
credits cycle "monthly credits" {
  issued every cycle
  valid until renewal
}
credits extra "extra credits" {
  issued on purchase
  valid forever
}
consume cycle, extra
plan team "Team" {
  price 40 USD monthly
  api-access
  storage 10 GB
  video all
  cycle 1,000 monthly
}
pack small "Small" {
  gives 100 extra
  price 4 USD
}
`;

const withTable = (lines: string): string => shop(`${DECLARED}table {\n${lines}\n}\n`);

describe('the table', () => {
  test('lists whatever it has rows for, each with words of its own', () => {
    expectValid(
      withTable(`group "All" {
  price { help "Without taxes." }
  api-access
  storage {
    shown "Room, {team.storage}"
    help "For files."
  }
  wan
  video
  cycle
  small
}
hide extra`),
    );
  });

  test('names what is declared, and what there are rows for', () => {
    expectFindings(withTable('group "All" { storrage }'), ['unknown-row: storrage']);
    expectFindings(withTable('hide prise'), ['unknown-row: prise']);
    expect(findingsOf(withTable('hide prise'))[0]?.labels[0].text).toBe('did you mean `price`?');
    expectFindings(withTable('group "All" { team }'), ['wrong-name: team']);
    expectFindings(withTable('hide team, storage'), ['wrong-name: team']);
  });

  test('names each thing once, be it shown or hidden', () => {
    expectFindings(withTable('group "A" { storage }\ngroup "B" { storage }'), ['duplicate-name: storage']);
    expectFindings(withTable('group "A" { storage }\nhide api-access, storage'), ['duplicate-name: storage']);
    expectFindings(withTable('hide storage\nhide storage'), ['duplicate-name: storage']);
    // A name that does not exist is one mistake, however often it is made.
    expectFindings(withTable('hide storrage\ngroup "A" { storrage }'), [
      'unknown-row: storrage',
      'duplicate-name: storrage',
    ]);
  });

  test('has groups that list something, a name a line and nothing behind it', () => {
    expectFindings(withTable('group "A"'), ['empty-group: group']);
    expectFindings(withTable('group "A" {\n# nothing yet\n}'), ['empty-group: group']);
    expectFindings(withTable('group "A" { storage api-access }'), ['unreadable-line: api-access']);
    expectFindings(withTable('group "A" { storage 10 GB }'), ['unreadable-line: 10 GB']);
    expectFindings(withTable('hide storage api-access'), ['unreadable-line: api-access']);
    expectFindings(withTable('group "A" { price { shown "What it costs" } }'), ['unreadable-line: shown']);
  });

  test('is put together in one place', () => {
    expectFindings(shop(`${DECLARED}table { hide storage }\ntable { hide api-access }\n`), [
      'duplicate-line: table',
    ]);
  });

  test('may name what any object has', () => {
    const text = `feature __proto__ "Proto"
feature constructor "Constructor"
plan team "Team" {
  price free
  __proto__
  constructor
}
table {
  group "All" {
    __proto__
  }
  hide constructor
}`;
    expectValid(shop(text));
    expectFindings(shop(text.replace('hide constructor', 'hide constructor, hasOwnProperty')), [
      'unknown-row: hasOwnProperty',
    ]);
  });
});

describe('what the page shows first', () => {
  const page = (prices: string, shows: string): string =>
    shop(`plan a "A" { price ${prices} }\npage { shows ${shows} }`);

  test('is a billing period of a plan', () => {
    expectValid(page('10 USD monthly, 100 USD yearly', 'yearly first'));
    expectValid(page('10 USD monthly, 50 USD every 6 months', 'every 6 months first'));
    expectFindings(page('10 USD monthly', 'yearly first'), ['unknown-cycle: yearly']);
    expectFindings(page('free', 'every 2 weeks first'), ['unknown-cycle: every 2 weeks']);
    expectFindings(page('10 USD monthly', 'yearly'), ['unreadable-line: yearly']);
    expectFindings(page('10 USD monthly', 'monthly first, yearly'), ['unreadable-line: , yearly']);
  });

  test('is not asked for where prices could not be read', () => {
    expectFindings(page('10 dollars monthly', 'yearly first'), ['unknown-currency: dollars']);
  });
});

describe('a button', () => {
  const to = (url: string): string =>
    shop(`plan a "A" {\nprice free\nbutton "Start" "${url}"\n}`).replaceAll('\\', '\\\\');

  test.each([
    'https://example.com/start',
    'HTTP://example.com',
    'https://example.com:8080/a?b=c&d=%20#e',
    'https://xn--bcher-kva.example/x',
    'https://bücher.example/größe',
    'mailto:sales@example.com?subject=Plans',
    '/start',
    'start/now.html',
    './start?plan=free:now',
    '#top',
    '?plan=free',
  ])('may lead to %s', (url) => {
    expectValid(to(url));
  });

  test.each([
    'javascript:alert(1)',
    'JaVaScRiPt:alert(1)',
    'data:text/html,x',
    'vbscript:x',
    'ftp://example.com',
    'https:example.com',
    'https:///example.com',
    'https://user@example.com/',
    'https://user:secret@example.com/',
    'https://example.com\\\\@evil.example',
    '//evil.example/x',
    '\\\\\\\\evil.example',
    '/a b',
    ' https://example.com',
    'mailto:',
    'blob:https://example.com/x',
    'start:now',
    '<script>',
  ])('may not lead to %s', (url) => {
    const [finding] = findingsOf(to(url));
    expect(finding?.code).toBe('unsafe-link');
  });

  test.each([
    ['sales@example.com', 'mailto:sales@example.com'],
    ['www.example.com', 'https://www.example.com'],
    ['app.example.com/start?plan=a', 'https://app.example.com/start?plan=a'],
  ])('to %s lacks the beginning of its address', (url, meant) => {
    const [finding, ...others] = findingsOf(to(url));
    expect(others).toEqual([]);
    expect(finding).toMatchObject({ code: 'unsafe-link', fixes: [{ title: `write \`${meant}\`` }] });
    expectValid(to(meant));
  });

  test.each(['start.html', 'v2.0/start', 'start.php?plan=a', './start', 'start'])('may lead to %s', (url) => {
    expectValid(to(url));
  });

  test('has its words in front of its address', () => {
    const [finding, ...others] = findingsOf(
      shop('plan a "A" {\nprice free\nbutton "/start" "Start free"\n}'),
    );
    expect(others).toEqual([]);
    expect(finding?.message).toBe('the words of a button come first, and then where it leads');
  });

  test('has words and an address', () => {
    const button = (rest: string): string => shop(`plan a "A" {\nprice free\nbutton ${rest}\n}`);
    expectFindings(button('"Start"'), ['unreadable-line: "Start"']);
    expectFindings(button('" " "/start"'), ['unreadable-line: " "']);
    expectFindings(button('"Start" "/start" "/again"'), ['unreadable-line: "/again"']);
    expectFindings(button('start "/start"'), ['unreadable-line: start']);
  });
});

test('a question has an answer', () => {
  const faq = (block: string): string => shop(`plan a "A" { price free }\nfaq "Why?"${block}`);
  for (const block of ['', ' {\n}', ' {\n  # later\n}', ' { accept "Later." }'])
    expect(findingsOf(faq(block)).map(summaryOf)).toContain('missing-line: "Why?"');
  expectFindings(faq(' {\n}'), ['missing-line: "Why?"']);
  expectFindings(faq(' { answer "So." }'), ['unknown-word: answer']);
  expectValid(faq(' { bullet "So." }'));
});

test('an answer shows scenarios by their names', () => {
  const faq = (example: string): string =>
    shop(`plan a "A" { price 10 USD monthly }
faq "Why?" {
  "So."
  example ${example}
}
scenario "It begins" {
  2026-01-15  subscribe a monthly  -> plan a
}`);
  expectValid(faq('"It begins"'));
  expectFindings(faq('"It begin"'), ['unknown-scenario: "It begin"']);
  expect(findingsOf(faq('"It begin"'))[0]?.fixes[0]?.edits[0]?.text).toBe('It begins');
  expectFindings(faq('It-begins'), ['unreadable-line: It-begins']);
});
