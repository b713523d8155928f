import { describe, expect, it } from 'vitest';
import type { Catalog } from '../../../src/catalog/catalog.ts';
import { convert, explain, readCatalog } from '../../../src/compiler/index.ts';
import { catalogOf } from '../../support/catalogs.ts';
import { modulesOf, runModules } from '../../support/rule-modules.ts';
import { complaints } from './support.ts';

const TEXT = `catalog shop "Shop" { currency USD }
feature sso "Single sign-on" { tags security }
feature audit "Audit log" { tags security, admin }
feature roles "Roles" { tags admin }
feature chat "Chat"
limit logins "Logins" count per month { tags security }
plan free "Free" {
  price free
  chat
  roles
}
plan pro "Pro" {
  price 40 USD monthly
  everything in free
  sso
  logins 50 per month
}
add-on guard "Guard" {
  price 10 USD monthly
  tags security
  audit
}
`;

interface Rules {
  tagged(tag: string): object;
  taggedIn(plan: string, tag: string): object;
  tagsOf(id: string): readonly string[];
}

const tagsOf = (catalog: Catalog): Promise<Rules> => runModules<Rules>(catalog, ['tags.ts']);

describe.each(['dsl', 'yaml'] as const)('in %s', (form) => {
  const read = async (): Promise<Catalog> => {
    const { name, text } = await convert({ name: 'plans/shop.plan', text: TEXT }, form);
    const { catalog } = await readCatalog({ name, text: text ?? '' });
    if (catalog === null) throw new Error('it is a catalog');
    return catalog;
  };

  it('the rules tell what has a tag, and what of it a plan has', async () => {
    const { tagged, taggedIn, tagsOf: of } = await tagsOf(await read());
    expect(tagged('security')).toEqual({ features: ['sso', 'audit'], limits: ['logins'], addOns: ['guard'] });
    expect(taggedIn('pro', 'security')).toEqual({ features: ['sso'], limits: ['logins'] });
    expect(taggedIn('free', 'security')).toEqual({ features: [], limits: [] });
    expect(taggedIn('pro', 'admin')).toEqual({ features: ['roles'], limits: [] });
    expect([of('audit'), of('guard'), of('chat')]).toEqual([['security', 'admin'], ['security'], []]);
  });

  it('an explanation of a tag is one of all that has it', async () => {
    const catalog = await read();
    const [, pro] = catalog.plans;
    const told = pro && explain(catalog, pro, 'security');
    expect(told?.value).toBe(
      'Single sign-on: included; Audit log: not included; Logins: 50 per month; Guard: for sale: $10 per month',
    );
    expect(told?.because.map(({ text }) => text.replace(/:/g, ''))).toContain('logins 50 per month');
    expect(pro && explain(catalog, pro, 'secure')).toBeNull();
  });
});

it('names that do not exist have nothing', async () => {
  const { tagged, taggedIn, tagsOf: of } = await tagsOf(catalogOf(TEXT));
  const nothing = { features: [], limits: [] };
  for (const name of ['__proto__', 'constructor', 'nothing', '']) {
    expect(tagged(name)).toEqual({ ...nothing, addOns: [] });
    expect(taggedIn(name, 'security')).toEqual(nothing);
    expect(taggedIn('pro', name)).toEqual(nothing);
    expect(of(name)).toEqual([]);
  }
});

it('there is no such module where nothing has a tag, and only what has one is in it', async () => {
  const plain = catalogOf(
    'catalog shop "Shop" { currency USD }\nfeature chat "Chat"\nplan free "Free" { price free }\n',
  );
  expect(await modulesOf(plain)).not.toHaveProperty('tags.ts');
  const some = catalogOf(
    'catalog shop "Shop" { currency USD }\nadd-on help "Help" {\n  price 1 USD monthly\n  tags care, constructor\n}\n',
  );
  const { tagged } = await tagsOf(some);
  expect(tagged('constructor')).toEqual({ addOns: ['help'] });
  expect(complaints(await modulesOf(some))).toEqual([]);
});

it('its types know the ids', async () => {
  const app = `import { type TagId, tagged, taggedIn, tagsOf } from './tags.ts';
const { features } = taggedIn('pro', 'security');
export const first: 'sso' | 'audit' | 'roles' | 'chat' | undefined = features[0];
export const tag: TagId | undefined = tagsOf('guard')[0];
export const all: readonly 'guard'[] = tagged('admin').addOns;
taggedIn('pro', 'secure');
taggedIn('prro', 'security');
tagsOf('free');
`;
  expect([...complaints({ ...(await modulesOf(catalogOf(TEXT))), 'app.ts': app })].sort()).toEqual([
    'app.ts:6 TS2345',
    'app.ts:7 TS2345',
    'app.ts:8 TS2345',
  ]);
});
