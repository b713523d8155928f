import { hashSource, isIntact, type Manifest, type Problem, sha256 } from '../../output/index.ts';
import { type PlanPath, readPlanFile, stableName } from '../plan-files.ts';
import { VERSION } from '../version.ts';

/** A plan file to build. */
export interface BuildInput extends PlanPath {
  /** What the outputs call it; see `stableName`. */
  readonly source: string;
  readonly bytes: Uint8Array;
  /** Stands for what the file says and for how it is built; see `hashSource`. */
  readonly hash: string;
}

/** Reads the plan files. `showLines` changes what is made of them, and so their hashes. */
export function readInputs(
  files: readonly PlanPath[],
  { showLines }: { readonly showLines?: true },
): {
  readonly inputs: readonly BuildInput[];
  readonly problems: readonly Problem[];
} {
  const inputs: BuildInput[] = [];
  const problems: Problem[] = [];
  for (const file of files) {
    const bytes = readPlanFile(file.path);
    if ('kind' in bytes) problems.push(bytes);
    else {
      const hash = hashSource(bytes);
      const built = showLines ? sha256(`${hash} show-lines`) : hash;
      inputs.push({ ...file, source: stableName(file.path), bytes, hash: built });
    }
  }
  return { inputs, problems };
}

/** A plan file whose outputs are there, whole, and made from just this text by this version. */
export interface CurrentInput {
  readonly input: BuildInput;
  readonly manifest: Manifest;
}

/** Parts the plan files that need no work from those to compile, by what the manifests in `out` say. */
export function findCurrent(
  inputs: readonly BuildInput[],
  manifests: readonly Manifest[],
  out: string,
): { readonly current: readonly CurrentInput[]; readonly rest: readonly BuildInput[] } {
  const current: CurrentInput[] = [];
  const rest: BuildInput[] = [];
  for (const input of inputs) {
    const manifest = manifests.find((one) => one.source === input.source && one.sourceHash === input.hash);
    const alone = inputs.every((other) => other === input || other.source !== input.source);
    if (manifest && alone && manifest.planspec === VERSION && isIntact(out, manifest))
      current.push({ input, manifest });
    else rest.push(input);
  }
  return { current, rest };
}
