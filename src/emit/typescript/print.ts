/** Prints modules: declarations in, the text of a TypeScript module out. */
import { docComment } from '../escape/index.ts';
import type { ClassDeclaration, Declaration, Docs, Member, Signature } from './declaration.ts';
import * as frames from './generated/frames.ts';

/** Prints a module. Comments and bodies are finished text; what is around them is as ts-morph writes it. */
export function printModule(heading: Docs, declarations: readonly Declaration[]): string {
  return `${[lineComments(heading), ...declarations.map(printDeclaration)].join('\n\n')}\n`;
}

/** A declaration below its comment. */
export function printDeclaration(declaration: Declaration): string {
  const comment = commentAbove(declaration.docs, '');
  if (declaration.kind === 'text') return comment + declaration.text;
  const lines = linesOf(declaration);
  return comment + (declaration.exported ? lines.map(frames.exported) : lines).join('\n');
}

/** A function has a line for each signature that callers see, above itself. */
function linesOf(declaration: Exclude<Declaration, { readonly kind: 'text' }>): readonly string[] {
  const { name } = declaration;
  switch (declaration.kind) {
    case 'type':
      return [frames.typeAlias(generic(name, declaration), declaration.type)];
    case 'interface':
      return [frames.interfaceAround(generic(name, declaration), declaration.members.map(property).join(''))];
    case 'function': {
      const { overloads = [], signature, body } = declaration;
      return [
        ...overloads.map((shown) => frames.overload(generic(name, shown), listed(shown), shown.returns)),
        frames.functionAround(
          generic(name, signature),
          listed(signature),
          signature.returns,
          indented(body, '  '),
        ),
      ];
    }
    case 'class':
      return [frames.classAround(name, classMembers(declaration).join(''))];
  }
}

/** Fields, the constructor, getters, and what else there is. */
function classMembers({ fields, constructs, methods }: ClassDeclaration): readonly string[] {
  const inner = '    ';
  const getters = methods.filter(({ kind }) => kind === 'getter');
  const others = methods.filter(({ kind }) => kind === 'method');
  return [
    ...fields.map(property),
    frames.constructs(constructs.parameters.join(frames.COMMA), indented(constructs.body, inner)),
    ...getters.map(({ docs, name, returns, body }) =>
      frames.getter(commentAbove(docs, '  '), name, returns, indented(body, inner)),
    ),
    ...others.map(({ docs, name, body, ...signature }) =>
      frames.method(
        commentAbove(docs, '  '),
        generic(name, signature),
        listed(signature),
        signature.returns,
        indented(body, inner),
      ),
    ),
  ];
}

function property({ docs, key, optional, type }: Member): string {
  const frame = optional === true ? frames.optionalProperty : frames.property;
  return frame(commentAbove(docs, '  '), key, type);
}

function generic(name: string, { typeParameters = [] }: Pick<Signature, 'typeParameters'>): string {
  return typeParameters.length === 0 ? name : frames.generic(name, typeParameters.join(frames.COMMA));
}

function listed({ parameters }: Signature): string {
  return parameters.join(frames.COMMA);
}

/** A comment with its line end and the indentation of what is below it. */
function commentAbove(docs: Docs, indentation: string): string {
  const comment = docComment(docs);
  return comment === '' ? '' : indented(`${comment}\n`, indentation);
}

/** All lines but the first, which stands behind something. */
function indented(text: string, indentation: string): string {
  return text.replaceAll('\n', `\n${indentation}`);
}

function lineComments(lines: Docs): string {
  const escaped = docComment(['', ...lines])
    .split('\n')
    .slice(2, -1);
  return escaped.map((line) => `//${line.slice(' *'.length)}`).join('\n');
}
