/**
 * The compiler: everything Planspec does with the text of a plan file.
 * In: names and texts of plan files. Out: findings, catalogs, compiled outputs, rewritten texts, explanations.
 * Nothing here reads a file, a clock or the environment, so it runs in a browser as it does in a build.
 * Nothing here throws on input: whatever is wrong with it comes back as findings with places.
 * Always holds: outputs are there exactly when there is no error.
 */

export { type Checked, type CheckOptions, check, hasErrors, readCatalog } from './check.ts';
export {
  type Compiled,
  type CompiledPage,
  type CompileOptions,
  compile,
  compilePage,
} from './compile.ts';
export { crossCheck } from './cross-check.ts';
export { type Explanation, explain, explainable, type Reason } from './explain.ts';
export type { Input } from './input.ts';
export type { Output } from './modules.ts';
export { convert, format, type Rewritten } from './rewrite.ts';
export { type RunModules, type Tested, type TestedScenario, testScenarios } from './test.ts';
export { localesOf } from './translate.ts';
export { translate } from './translate-file.ts';
export { type PageInput, type Verified, type VerifyOptions, verify } from './verify.ts';
