#!/usr/bin/env node
'use strict';

// Starts the command line from dist/cli/. The files there hold functions like the one Node wraps a CommonJS file in,
// and beside each lies a V8 code cache, so that V8 need not parse and compile it again: the one that the build recorded,
// or, in an installed package, the one that the first command left there. A cache made by another V8, or under other
// flags, is refused by V8 itself; then the file is compiled as usual, and leaves a new one.

const { existsSync, readFileSync, renameSync, writeFileSync } = require('node:fs');
const { Script } = require('node:vm');

/** The build passes its own `compile`, to record the caches; see scripts/record.cjs. Gives all modules that are loaded. */
function start(directory, compile = (source, options) => new Script(source, options)) {
  const modules = new Map();
  const files = new Map();
  const main = open('main.cjs');

  function open(name) {
    const known = files.get(name);
    if (known) return known;
    const filename = `${directory}/${name}`;
    const script = compile(readFileSync(filename, 'latin1'), { filename, cachedData: readCache(filename) });
    const file = script.runInThisContext();
    files.set(name, file);
    return file;
  }

  function load(name) {
    const known = modules.get(name);
    if (known) return known;
    const exported = {};
    modules.set(name, exported);
    open(main.places[name]).chunks[name](exported, resolve, loadLater);
    return exported;
  }

  const loadLater = async (id) => load(id.slice(2));
  const resolve = (id) => (id.startsWith('./') ? load(id.slice(2)) : require(id));
  load('main.cjs');
  return modules;
}

/** Leaves the code cache of a file that has none, once the command is done, with all the functions that ran. */
function compileAndKeep(source, options) {
  const script = new Script(source, options);
  if (script.cachedDataRejected === false) return script;
  process.once('exit', () => {
    const scratch = `${options.filename}.${process.pid}`;
    try {
      writeFileSync(scratch, '', { flag: 'wx' });
      writeFileSync(scratch, script.createCachedData());
      renameSync(scratch, `${options.filename}.cache`);
    } catch {
      // The package lies where this user may not write: the next command compiles again.
    }
  });
  return script;
}

function readCache(filename) {
  try {
    return readFileSync(`${filename}.cache`);
  } catch {
    return undefined;
  }
}

const directory = `${__dirname}/../dist/cli`;
if (require.main !== module) {
  module.exports = { start };
} else if (existsSync(`${directory}/main.cjs`)) {
  start(directory, compileAndKeep);
} else {
  process.stderr.write('planspec is not built yet: run `npm run build`\n');
  process.exitCode = 2;
}
