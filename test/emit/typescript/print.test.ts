import * as fc from 'fast-check';
import {
  type ClassDeclaration,
  type FunctionDeclaration,
  type InterfaceDeclaration,
  Node,
  Project,
  type Statement,
  StructureKind,
  type TypeAliasDeclaration,
} from 'ts-morph';
import { describe, expect, it } from 'vitest';
import { printWithMorph } from '../../../scripts/module-frames.mjs';
import type { Declaration } from '../../../src/emit/typescript/declaration.ts';
import { printDeclaration, printModule } from '../../../src/emit/typescript/print.ts';
import { catalogOf, EVERYTHING } from '../../support/catalogs.ts';
import { emit } from './support.ts';

const name = fc.constantFrom('allows', 'Plan', '$', 'planIds');
const type = fc.constantFrom('string', 'readonly PlanId[]', "'free' | 'pro'", '{ id: string; at?: number }');
const key = fc.constantFrom('id', "'api-access'", "'__proto__'");
const body = fc
  .array(fc.constantFrom('return 1;', 'if (id) {', '  count += 1;', '}', 'const text = `a`;'), {
    minLength: 1,
  })
  .map((lines) => lines.join('\n'));
const docs = fc.constant([]);
const typeParameters = fc.array(fc.constantFrom('T', 'P extends PlanId', 'F = never'), { maxLength: 2 });
const parameters = fc.array(
  fc.constantFrom('plan: string', 'needed = 1', '...rest: number[]', 'at?: number'),
  {
    maxLength: 3,
  },
);
const member = fc.oneof(
  fc.record({ key, type, docs }),
  fc.record({ key, type, docs, optional: fc.constant(true as const) }),
);
const signature = fc.record({ typeParameters, parameters, returns: type });
const start = { exported: fc.boolean(), docs, name };
const method = fc.record({ name, docs, body, parameters, returns: type, typeParameters });
const getter = method.map((one) => ({ ...one, kind: 'getter' as const, parameters: [], typeParameters: [] }));

const declarations: fc.Arbitrary<Declaration> = fc.oneof(
  fc.record({ kind: fc.constant('type' as const), ...start, typeParameters, type }),
  fc.record({
    kind: fc.constant('interface' as const),
    ...start,
    typeParameters,
    members: fc.array(member, { maxLength: 4 }),
  }),
  fc.record({
    kind: fc.constant('function' as const),
    ...start,
    overloads: fc.array(signature, { maxLength: 2 }),
    signature,
    body,
  }),
  fc.record({
    kind: fc.constant('class' as const),
    ...start,
    fields: fc.array(fc.record({ key, type, docs }), { minLength: 1, maxLength: 3 }),
    constructs: fc.record({ parameters, body }),
    methods: fc.array(
      fc.oneof(
        getter,
        method.map((one) => ({ ...one, kind: 'method' as const })),
      ),
      { maxLength: 4 },
    ),
  }),
);

describe('a printed module', () => {
  it('has each declaration as ts-morph writes it', () => {
    fc.assert(
      fc.property(declarations, (declaration) => {
        expect(printDeclaration(declaration)).toBe(printWithMorph([declaration]).trimEnd());
      }),
    );
  });

  it('has comments above what they are about, and cannot be left through them', () => {
    const thing = { key: 'id', type: 'string', docs: ['What */ it', 'is.'] };
    expect(
      printModule(
        ['Made by */ hand', 'once.'],
        [{ kind: 'interface', exported: true, docs: ['A thing.'], name: 'Thing', members: [thing] }],
      ),
    ).toMatchInlineSnapshot(`
      "// Made by *\\/ hand
      // once.

      /** A thing. */
      export interface Thing {
        /**
         * What *\\/ it
         * is.
         */
        readonly id: string;
      }
      "
    `);
  });

  it('is read by ts-morph as what ts-morph would write', () => {
    const project = new Project({ useInMemoryFileSystem: true, skipLoadingLibFiles: true });
    const read = project
      .createSourceFile('read.ts', emit(catalogOf(EVERYTHING)))
      .getStatements()
      .filter(isStructured);
    const structures = read.map((statement) => statement.getStructure());
    const statements = structures.filter((structure) => structure.kind !== StructureKind.FunctionOverload);
    const written = project
      .createSourceFile('written.ts', { statements })
      .getStatements()
      .filter(isStructured);
    expect(written.map(code)).toEqual(read.map(code));
  });
});

type Structured = TypeAliasDeclaration | InterfaceDeclaration | ClassDeclaration | FunctionDeclaration;

function isStructured(statement: Statement): statement is Structured {
  return (
    Node.isTypeAliasDeclaration(statement) ||
    Node.isInterfaceDeclaration(statement) ||
    Node.isClassDeclaration(statement) ||
    (Node.isFunctionDeclaration(statement) && statement.isImplementation())
  );
}

/** A function is a statement for each of its signatures. */
function wholeText(statement: Structured): string {
  const shown = Node.isFunctionDeclaration(statement) ? statement.getOverloads() : [];
  return [...shown, statement].map((one) => one.getText()).join('\n');
}

/** A statement without comments and white space: bodies keep their own. */
function code(statement: Structured): string {
  return wholeText(statement).replace(/\/\*\*[\s\S]*?\*\/|\/\/ .*|\s+/g, '');
}
