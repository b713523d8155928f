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

/** yaml asks the environment for each piece of a text whether to print it, which takes a tenth of the time of reading. */
export const silentYaml = {
  name: 'silent-yaml',
  setup(build) {
    build.onLoad({ filter: /yaml.dist.parse.parser\.js$/ }, ({ path }) => ({
      contents: replace(readFileSync(path, 'utf8'), [['node_process.env.LOG_TOKENS', 'false']]),
    }));
  },
};

/** sucrase knows more languages and framework habits than the modules of rules have, and maps of sources. */
export const leanSucrase = {
  name: 'lean-sucrase',
  setup(build) {
    const unused = [
      'computeSourceMap',
      'util.formatTokens',
      'parser.plugins.(flow|jsx.\\w+)',
      'transformers.(ESMImport|Flow|JestHoist|JSX|ReactDisplayName|ReactHotLoader)Transformer',
    ];
    const filter = new RegExp(`sucrase.dist.(esm.)?(${unused.join('|')})\\.js$`);
    build.onLoad({ filter }, () => ({ contents: 'module.exports = {};' }));
    // What it is asked to do is written in src/ and need not be checked at each start.
    build.onLoad({ filter: /sucrase.dist.(esm.)?Options\.js$/ }, () => ({
      contents: 'exports.validateOptions = () => {};',
    }));
  },
};

/** markdown-it comes with the names of HTML characters in another edition than parse5, and finds links, which nobody asks for. */
export const leanMarkdown = {
  name: 'lean-markdown',
  setup(build) {
    build.onResolve({ filter: /^entities$/ }, ({ importer, resolveDir, kind }) =>
      importer.includes('markdown-it') && resolveDir !== root
        ? build.resolve('entities/decode', { kind, resolveDir: root })
        : undefined,
    );
    build.onLoad({ filter: /linkify-it.build.index\.mjs$/ }, () => ({
      contents: 'export class LinkifyIt {}',
    }));
  },
};

/** The schema of plan files lies in the package for editors; the command that hands it out takes it from there. */
export const packedSchema = {
  name: 'packed-schema',
  setup(build) {
    // As seen from bin/planspec.cjs, which does the requiring.
    build.onResolve({ filter: /\/plan\.schema\.json$/ }, () => ({
      path: '../grammar/plan.schema.json',
      external: true,
    }));
  },
};
