/**
 * The outputs on disk. In: the texts that the compiler made of a catalog, and the out folder.
 * Out: what was written, removed, left or found different, as data; a `Problem` where the disk or a link says no.
 * Always: the folder of a catalog holds the files of one build, also when two builds run or one is killed;
 * nothing outside the out folder is written; no link is followed; what Planspec did not write stays;
 * a file whose content stays is not touched.
 */
export { compareOutputs, type Difference, differencesOfStale, isIntact } from './compare.ts';
export { guardOut } from './guard.ts';
export { hashSource, sha256 } from './hash.ts';
export { makeFolder } from './make-folder.ts';
export {
  MANIFEST,
  type Manifest,
  type OutputFile,
  type Outputs,
  type PreparedOutputs,
  prepareOutputs,
} from './manifest.ts';
export { type Origin, originOf } from './origin.ts';
export { describeFailure, failureCode, type Problem, problem } from './problem.ts';
export { recover } from './recover.ts';
export { createFile, replaceFile } from './replace.ts';
export { findRival, findStale, type Removal, readManifests, removeStale } from './stale.ts';
export { findObstacle, type Written, writeOutputs } from './write.ts';
