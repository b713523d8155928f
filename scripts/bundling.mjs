// How packages go into the bundles of dist/: plugins for esbuild, each for a trait of a package that would cost every
// start of the program. Each fails the build when the package no longer looks as it expects.

import { readFileSync } from 'node:fs';
import { isBuiltin } from 'node:module';
import { root } from './setup.mjs';

/** Code splitting gives a dynamically imported CommonJS package no named exports, so they are spelled out here. */
export const namedExports = {
  name: 'named-exports',
  setup(build) {
    build.onResolve({ filter: /^[a-z@]/ }, ({ kind, path }) =>
      kind === 'dynamic-import' && !isBuiltin(path) ? { path, namespace: 'named-exports' } : undefined,
    );
    build.onLoad({ filter: /./, namespace: 'named-exports' }, async ({ path }) => {
      const names = Object.keys(await import(path)).filter((name) => name !== 'module.exports');
      return { contents: `export { ${names.join(', ')} } from '${path}';`, resolveDir: root };
    });
  },
};

/** What packages take from Node they get in Node; elsewhere it is empty, and they ask before they use it. */
export const nodeWhereThereIsOne = {
  name: 'node-where-there-is-one',
  setup(build) {
    build.onResolve({ filter: /^[a-z]/ }, ({ importer, path }) =>
      isBuiltin(path) && importer.includes('node_modules') ? { path, namespace: 'node-builtin' } : undefined,
    );
    build.onLoad({ filter: /./, namespace: 'node-builtin' }, ({ path }) => ({
      contents: `module.exports = globalThis.process?.getBuiltinModule?.('${path}') ?? {};`,
    }));
  },
};

/** commander can start programs, which Planspec has it never do; loading what that takes costs a tenth of a start. */
export const lazyChildProcess = {
  name: 'lazy-child-process',
  setup(build) {
    build.onResolve({ filter: /^node:child_process$/ }, ({ importer, path }) =>
      importer.includes('commander') ? { path, namespace: 'lazy-child-process' } : undefined,
    );
    build.onLoad({ filter: /./, namespace: 'lazy-child-process' }, ({ path }) => ({
      contents: `exports.spawn = (...args) => process.getBuiltinModule('${path}').spawn(...args);`,
    }));
  },
};

/**
 * The source files of TypeScript that printing a module runs through: the scanner, the parser and what makes nodes.
 * They refer to the others, such as the type checker, in functions that printing never calls.
 */
const PRINTING = [
  'compiler/corePublic',
  'compiler/core',
  'compiler/debug',
  'compiler/semver',
  'compiler/performanceCore',
  'compiler/performance',
  'compiler/tracing',
  'compiler/types',
  'compiler/path',
  'compiler/diagnosticInformationMap.generated',
  'compiler/scanner',
  'compiler/utilitiesPublic',
  'compiler/utilities',
  'compiler/parser',
  'compiler/factory/',
  'services/types',
  'services/utilities',
  'services/sourcemaps',
  'services/documentRegistry',
  'services/services',
];

/**
 * ts-morph brings all of TypeScript, and the declarations of all that browsers have: 12 MB, one of which prints a
 * module. TypeScript there is one function with the source files one after another, each below a comment with its
 * name. Made a module of those that are needed, it is for esbuild to leave out what nobody uses of them.
 */
export const leanTypeScript = {
  name: 'lean-typescript',
  setup(build) {
    build.onResolve({ filter: /^ts-morph$/ }, ({ kind, path }) =>
      kind === 'dynamic-import' ? { path, namespace: 'lean-ts-morph' } : undefined,
    );
    // Of 500 exports, those that are used.
    build.onLoad({ filter: /./, namespace: 'lean-ts-morph' }, () => ({
      contents: `const morph = require('ts-morph');
        export const { IndentationText, Project, StructureKind } = morph;`,
      resolveDir: root,
    }));
    build.onLoad({ filter: /node_modules.@ts-morph.*ts-morph-common\.js$/ }, ({ path }) => ({
      contents: withoutLibraries(readFileSync(path, 'utf8')),
    }));
    build.onLoad({ filter: /node_modules.@ts-morph.*typescript\.js$/ }, ({ path }) => ({
      contents: printingPart(readFileSync(path, 'utf8')),
    }));
    // What searches folders and takes times; the modules are printed in memory.
    build.onResolve(
      { filter: /^(tinyglobby|minimatch|node:fs\/promises|perf_hooks)$/ },
      ({ importer, path }) => (importer.includes('@ts-morph') ? { path, namespace: 'left-out' } : undefined),
    );
    build.onLoad({ filter: /./, namespace: 'left-out' }, () => ({ contents: '' }));
  },
};

/** The source files of TypeScript that printing needs, as a module that exports what ts-morph uses of them. */
function printingPart(text) {
  const [start, ...files] = text.split(/^\/\/ src\/(.+)\.ts$/m);
  const helpers = start.slice(find(start, 'var __defProp'));
  const kept = files.filter((_, at) => at % 2 === 1 && PRINTING.some((name) => isIn(files[at - 1], name)));
  const code = withoutUnusedMessages([helpers, 'var sys, performance;', ...kept].join('\n'));
  const declared = new Set(
    Array.from(code.matchAll(/^(?:function\*?|var|class) (\w+)/gm), ([, name]) => name),
  );
  const users = ['@ts-morph/common/dist/ts-morph-common.js', 'ts-morph/dist/ts-morph.js'].map((file) =>
    readFileSync(`${root}/node_modules/${file}`, 'utf8'),
  );
  const used = users.flatMap((user) =>
    Array.from(user.matchAll(/\bts(?:__namespace)?\.(\w+)/g), ([, name]) => name),
  );
  return `${code}\nexport { ${[...new Set(used)].filter((name) => declared.has(name)).join(', ')} };`;
}

function withoutLibraries(text) {
  const from = find(text, 'const libFiles = [{');
  const to = find(text, '\n', find(text, '}];', from));
  return `${text.slice(0, from)}const libFiles = [];${text.slice(to)}`;
}

/** Of the 2,000 messages of TypeScript, those that the code names. */
function withoutUnusedMessages(code) {
  const from = find(code, 'var Diagnostics = {\n') + 'var Diagnostics = {\n'.length;
  const to = find(code, '\n};', from);
  const used = new Set(Array.from(code.matchAll(/\bDiagnostics\.(\w+)/g), ([, name]) => name));
  const messages = code.slice(from, to).split('\n');
  return (
    code.slice(0, from) +
    messages.filter((line) => used.has(/\w+/.exec(line)?.[0])).join('\n') +
    code.slice(to)
  );
}

function isIn(file, name) {
  return name.endsWith('/') ? file.startsWith(name) : file === name;
}

function find(text, part, from = 0) {
  const at = text.indexOf(part, from);
  if (at < 0) throw new Error(`there is no \`${part}\` where it used to be`);
  return at;
}

/**
 * What chevrotain does on each start for larger grammars than ours. It fills a table of all 65,536 characters; the
 * division it makes there is as well made for each character beyond ASCII that a lexer meets. It adds and removes ten
 * methods of each kind, for rules that repeat something ten times; ours do so twice. And it copies 200 methods to the
 * parser that it may as well inherit.
 */
export const smallGrammar = {
  name: 'small-grammar',
  setup(build) {
    build.onLoad({ filter: /chevrotain.lib.src.scan.lexer\.js$/ }, ({ path }) => ({
      contents: replace(readFileSync(path, 'utf8'), [
        [': charCodeToOptimizedIdxMap[charCode]', ': 255 + ~~(charCode / 255)'],
        ['charCodeToOptimizedIdxMap = new Array(65536);', 'return;'],
      ]),
    }));
    build.onLoad({ filter: /chevrotain.lib.src.parse.parser.traits.gast_recorder\.js$/ }, ({ path }) => {
      const grammar = readFileSync(`${root}/grammar/parser.ts`, 'utf8');
      const most = Math.max(
        ...Array.from(grammar.matchAll(/this\.[A-Z_]+([0-9])\(/g), ([, number]) => number),
      );
      const loop = ['for (let i = 0; i < 10; i++)', `for (let i = 0; i <= ${most}; i++)`];
      return { contents: replace(readFileSync(path, 'utf8'), [loop, loop]) };
    });
    build.onLoad({ filter: /chevrotain.lib.src.parse.parser.utils.apply_mixins\.js$/ }, () => ({
      contents: `export function applyMixins({ prototype: last }, bases) {
        for (const { prototype } of bases.reverse()) {
          Object.setPrototypeOf(last, prototype);
          last = prototype;
        }
      }`,
    }));
  },
};

function replace(text, pairs) {
  for (const [known, better] of pairs) {
    const at = find(text, known);
    text = text.slice(0, at) + better + text.slice(at + known.length);
  }
  return text;
}
