// What ts-morph writes around the names, types and bodies of declarations. It is far too large to travel with Planspec, and
// slow to start; so it writes one declaration of each kind when Planspec itself is made, and the compiler fills those.

import { IndentationText, Project, StructureKind } from 'ts-morph';

/** Declarations, as src/emit/typescript/declaration.ts has them, without comments, as ts-morph writes them. */
export function printWithMorph(declarations) {
  const project = new Project({
    useInMemoryFileSystem: true,
    skipLoadingLibFiles: true,
    skipFileDependencyResolution: true,
    manipulationSettings: { indentationText: IndentationText.TwoSpaces },
  });
  return project.createSourceFile('index.ts', { statements: declarations.map(structure) }).getFullText();
}

function structure(declaration) {
  const { kind, exported: isExported, name, typeParameters, type } = declaration;
  const start = { isExported, name, typeParameters };
  switch (kind) {
    case 'text':
      return declaration.text;
    case 'type':
      return { kind: StructureKind.TypeAlias, ...start, type };
    case 'interface':
      return { kind: StructureKind.Interface, ...start, properties: declaration.members.map(property) };
    case 'function': {
      const overloads = (declaration.overloads ?? []).map(signature);
      return {
        kind: StructureKind.Function,
        ...start,
        overloads,
        ...method(declaration, declaration.signature),
      };
    }
    case 'class': {
      const { fields, constructs, methods } = declaration;
      const ofKind = (wanted) => methods.filter((one) => one.kind === wanted).map((one) => method(one, one));
      return {
        kind: StructureKind.Class,
        ...start,
        properties: fields.map(property),
        ctors: [method(constructs, constructs)],
        getAccessors: ofKind('getter').map(({ parameters: _, ...getter }) => getter),
        methods: ofKind('method'),
      };
    }
  }
}

function property({ key, optional, type }) {
  return { name: key, isReadonly: true, hasQuestionToken: optional === true, type };
}

function method({ name, body }, called) {
  return { name, statements: body, ...signature(called) };
}

/** `plan: string` or `needed = 1` as it stands: a name and what follows it. */
function signature({ typeParameters, parameters, returns }) {
  return { typeParameters, parameters: parameters.map((name) => ({ name })), returnType: returns };
}

// In capitals stands what the compiler fills in.
const start = { exported: false, docs: [], name: 'NAME' };
const called = { parameters: ['PARAMETERS'], returns: 'RETURNS' };
const filled = { ...called, name: 'NAME', docs: [], body: 'BODY' };
const member = { key: 'KEY', type: 'TYPE', docs: [] };
const alias = { kind: 'type', ...start, type: 'TYPE' };

/** The text of src/emit/typescript/generated/frames.ts. */
export function makeFrames() {
  const plain = print(alias);
  const generic = print({ ...alias, typeParameters: ['PARAMETERS', 'OTHERS'] });
  const comma = /PARAMETERS(.*)OTHERS/.exec(generic)[1];
  const [head, property, optional, end] = linesOf({
    kind: 'interface',
    ...start,
    members: [member, { ...member, optional: true }],
  });
  const [overload, ...whole] = linesOf({
    kind: 'function',
    ...start,
    overloads: [called],
    signature: called,
    body: 'BODY',
  });
  const [classHead, ...classBody] = linesOf({
    kind: 'class',
    ...start,
    fields: [member],
    constructs: filled,
    methods: [
      { kind: 'getter', ...filled },
      { kind: 'method', ...filled },
    ],
  });
  const classEnd = classBody.pop();
  const [, constructs, getter, ordinary] = classBody.join('\n').split('\n\n');
  const frames = {
    exported: print({ ...alias, exported: true }).replace(plain, 'DECLARATION'),
    generic: generic.slice(generic.indexOf('NAME'), generic.indexOf(' =')).replace(`${comma}OTHERS`, ''),
    typeAlias: plain,
    interfaceAround: `${head}\nMEMBERS${end}`,
    property: withDocs(property),
    optionalProperty: withDocs(optional),
    overload,
    functionAround: whole.join('\n'),
    classAround: `${classHead}\nMEMBERS${classEnd}`,
    constructs: `\n${constructs}\n`,
    getter: `\n${withDocs(getter)}`,
    method: `\n${withDocs(ordinary)}`,
  };
  return [
    '// Made by scripts/generate.mjs: what ts-morph writes around the parts of declarations. Do not edit.',
    `export const COMMA = '${comma}';`,
    ...Object.entries(frames).map(([name, text]) => fillable(name, text)),
    '',
  ].join('\n');
}

function print(declaration) {
  return printWithMorph([declaration]).trimEnd();
}

function linesOf(declaration) {
  return print(declaration).split('\n');
}

/** A member, in front of which there may be a comment. */
function withDocs(text) {
  return `${text.replace(/\S/, (first) => `DOCS_${first}`)}\n`;
}

/** A function that puts texts where the capitals are. */
function fillable(name, text) {
  const holes = new Set();
  const template = JSON.stringify(text).replace(/([A-Z]{3,})_?/g, (_, hole) => {
    holes.add(hole.toLowerCase());
    return `\${${hole.toLowerCase()}}`;
  });
  const parameters = [...holes].map((hole) => `${hole}: string`).join(', ');
  return `export const ${name} = (${parameters}): string => \`${template.slice(1, -1)}\`;`;
}
