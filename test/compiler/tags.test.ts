import { describe, expect, test } from 'vitest';
import { check, convert, format } from '../../src/compiler/index.ts';
import { describePage } from '../../src/emit/page/index.ts';
import { exportPricing2Yaml } from '../../src/exchange/index.ts';
import { ENGLISH } from '../../src/locales/index.ts';
import { expectFindings, expectValid, findingsOf } from '../support/findings.ts';
import { catalogOf } from '../support/pages.ts';

const TEXT = `catalog shop "Shop" {
  currency USD
}

table {
  group "Security" { tagged security }
  group "Administration" {
    roles
    tagged admin
  }
  hide keys
}

feature sso     "Single sign-on"  { tags security }
feature audit   "Audit log"       { tags security, admin }
feature roles   "Roles"           { tags security }
feature keys    "Keys"            { tags security }
feature secret  "Secret"          { hidden }
feature plain   "Plain"

limit seats "Seats" count { tags admin }

plan team "Team" {
  price 40 USD monthly
  sso
  audit
  roles
  keys
  secret
  plain
  seats 5
}

add-on guard "Guard" {
  price 10 USD monthly
  tags security
  seats plus 5
}
`;

const withLine = (line: string): string => TEXT.replace('tagged admin', line);

describe('tags', () => {
  const page = describePage(catalogOf(TEXT), { sourceName: 'shop.plan', hash: 'abc' }, ENGLISH);

  test('put rows into a group of the table, behind those that it names, each row once', () => {
    const groups = page.table.map(({ title, rows }) => [title, rows.map(({ about }) => about)]);
    expect(groups).toContainEqual(['Security', ['sso', 'audit', 'guard']]);
    expect(groups).toContainEqual(['Administration', ['roles', 'seats']]);
    expect(groups.flatMap(([, rows]) => rows)).not.toContain('keys');
  });

  test('are in the data of the page, with what customers see of them', () => {
    expect(page.tags).toEqual([
      { tag: 'security', ids: ['sso', 'audit', 'roles', 'keys', 'guard'] },
      { tag: 'admin', ids: ['audit', 'seats'] },
    ]);
  });

  test('are the same in both forms', async () => {
    expectValid(TEXT);
    const yaml = await convert({ name: 'a.plan', text: TEXT });
    expect(yaml.text).toContain('tags: security, admin\n');
    expect((await convert({ name: 'a.plan.yaml', text: yaml.text ?? '' })).text).toBe(TEXT);
    expect((await format({ name: 'a.plan', text: TEXT })).text).toBe(TEXT);
    expect((await check({ name: 'a.plan.yaml', text: yaml.text ?? '' })).diagnostics).toEqual([]);
  });

  test('that nothing has are reported, with the nearest one that something has', () => {
    expectFindings(withLine('tagged admim'), ['unknown-row: admim']);
    expect(findingsOf(withLine('tagged admim'))[0]?.labels[0].text).toBe('did you mean `admin`?');
    expectFindings(withLine('tagged admin, nothing'), ['unknown-row: nothing']);
    expectFindings(withLine('tagged'), ['unreadable-line: tagged']);
  });

  test('are single words, each said once', () => {
    const tagged = (tags: string): string => TEXT.replace('tags security, admin', `tags ${tags}`);
    expectFindings(tagged('security, security'), ['duplicate-name: security']);
    expectFindings(tagged('security admin'), ['unreadable-line: admin']);
    expectFindings(tagged('"security"'), ['unreadable-line: "security"']);
  });

  test('have no place in Pricing2Yaml, which is said', async () => {
    const { diagnostics } = await exportPricing2Yaml(catalogOf(TEXT), '2026-01-15');
    expect(diagnostics.map(({ message }) => message)).toContain(
      'a Pricing2Yaml file has no place for tags besides one of a feature, here and in 6 more places',
    );
  });
});
