/**
 * What a module is made of, before it is printed: declarations as data. Signatures and comments are structure; bodies and
 * tables are finished text. Nothing here knows the library that prints it.
 */
export type Declaration =
  | TypeDeclaration
  | InterfaceDeclaration
  | FunctionDeclaration
  | ClassDeclaration
  | FinishedText;

/** Lines of a doc comment, unescaped: the printer escapes them. */
export type Docs = readonly string[];

export interface TypeDeclaration {
  readonly kind: 'type';
  readonly exported: boolean;
  readonly docs: Docs;
  readonly name: string;
  readonly typeParameters?: readonly string[];
  readonly type: string;
}

export interface InterfaceDeclaration {
  readonly kind: 'interface';
  readonly exported: boolean;
  readonly docs: Docs;
  readonly name: string;
  readonly typeParameters?: readonly string[];
  readonly members: readonly Member[];
}

/** `readonly key: type;`, where the key is code: a name, or quoted. */
export interface Member {
  readonly key: string;
  readonly optional?: true;
  readonly type: string;
  readonly docs: Docs;
}

export interface FunctionDeclaration {
  readonly kind: 'function';
  readonly exported: boolean;
  readonly docs: Docs;
  readonly name: string;
  /** The signatures that callers see, if they say more than the function's own. */
  readonly overloads?: readonly Signature[];
  readonly signature: Signature;
  /** Statements, without indentation. */
  readonly body: string;
}

export interface Signature {
  readonly typeParameters?: readonly string[];
  /** `plan: string`, `needed = 1`. */
  readonly parameters: readonly string[];
  readonly returns: string;
}

export interface ClassDeclaration {
  readonly kind: 'class';
  readonly exported: boolean;
  readonly docs: Docs;
  readonly name: string;
  readonly fields: readonly Member[];
  readonly constructs: { readonly parameters: readonly string[]; readonly body: string };
  readonly methods: readonly Method[];
}

export interface Method extends Signature {
  readonly kind: 'method' | 'getter';
  readonly name: string;
  readonly docs: Docs;
  readonly body: string;
}

/** Statements as they stand in the module, below their comment. */
export interface FinishedText {
  readonly kind: 'text';
  readonly docs: Docs;
  readonly text: string;
}

/** A type alias. One of several lines is finished text: only its writer knows how it is to be broken. */
export function alias(declaration: Omit<TypeDeclaration, 'kind'>): Declaration {
  const { exported, docs, name, typeParameters = [], type } = declaration;
  if (!type.includes('\n')) return { kind: 'type', ...declaration };
  const parameters = typeParameters.length === 0 ? '' : `<${typeParameters.join(', ')}>`;
  const lines = type.split('\n').map((line) => (line === '' ? '' : `\n  ${line}`));
  return {
    kind: 'text',
    docs,
    text: `${exported ? 'export ' : ''}type ${name}${parameters} =${lines.join('')};`,
  };
}

/** A constant; its value is code and may have several lines. */
export function constant(name: string, type: string, value: string, docs: Docs = []): FinishedText {
  return { kind: 'text', docs, text: `const ${name}: ${type} = ${value};` };
}

/** A constant that apps import. */
export function exportedConstant(name: string, type: string, value: string, docs: Docs): FinishedText {
  const { text, ...declaration } = constant(name, type, value, docs);
  return { ...declaration, text: `export ${text}` };
}

/** Code in lines of its own between braces: an object or a list. */
export function inBraces(open: '{' | '[', lines: readonly string[]): string {
  const close = open === '{' ? '}' : ']';
  return lines.length === 0 ? open + close : [open, ...lines.map((line) => `  ${line},`), close].join('\n');
}

/** A type that apps import. */
export function exportedType(name: string, written: string, docs: readonly string[]): Declaration {
  const lines = written.split('\n').map((line) => `${line === '' ? '' : ' '}${line}`);
  return { kind: 'text', docs, text: `export type ${name} =${lines.join('\n ')};` };
}

/** A function that apps import, with the signatures that callers see, the last one its own. */
export function functionText(
  docs: readonly string[],
  signatures: readonly string[],
  body: readonly string[],
): Declaration {
  const own = signatures.at(-1) ?? '';
  const shown = signatures.slice(0, -1).map((signature) => `export function ${signature};`);
  const lines = body.map((line) => `  ${line}`);
  return { kind: 'text', docs, text: [...shown, `export function ${own} {`, ...lines, '}'].join('\n') };
}
