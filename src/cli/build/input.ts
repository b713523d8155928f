import { basename, dirname, posix } from 'node:path';
import {
  hashSource,
  isIntact,
  type Manifest,
  type Origin,
  originOf,
  type Problem,
  sha256,
} from '../../output/index.ts';
import { type PlanPath, readPlanFile, stableName } from '../plan-files.ts';
import { findTranslations, type TranslationFile } from '../translation-files.ts';
import { VERSION } from '../version.ts';

/** A plan file to build. */
export interface BuildInput extends PlanPath {
  /** What the outputs call it; see `stableName`. */
  readonly source: string;
  /** Its folder, as manifests in the out folder say it. */
  readonly origin: Origin;
  readonly bytes: Uint8Array;
  readonly translations: readonly TranslationFile[];
  /** Stands for what the files say and for how they are built; see `hashSource`. */
  readonly hash: string;
}

/** What a user asks for changes what is made of plan files, and so their hashes. */
interface Asked {
  readonly showLines?: true;
  readonly locale?: readonly string[];
}

/** Reads the plan files and their translations, for outputs in `out`. */
export function readInputs(
  files: readonly PlanPath[],
  out: string,
  asked: Asked,
): {
  readonly inputs: readonly BuildInput[];
  readonly problems: readonly Problem[];
} {
  const inputs: BuildInput[] = [];
  const problems: Problem[] = [];
  const origins = new Map<string, Origin>();
  for (const file of files) {
    const bytes = readPlanFile(file.path);
    if ('kind' in bytes) problems.push(bytes);
    else {
      const translations = findTranslations(file.path);
      const hash = hashOf(bytes, translations, asked);
      const folder = dirname(file.path);
      const origin = origins.get(folder) ?? originOf(out, folder);
      origins.set(folder, origin);
      inputs.push({ ...file, source: stableName(file.path), origin, bytes, translations, hash });
    }
  }
  return { inputs, problems };
}

/** The hash of a plan file alone, if it has no translations and nobody asks for anything special. */
function hashOf(
  bytes: Uint8Array,
  translations: readonly TranslationFile[],
  { showLines, locale = [] }: Asked,
): string {
  const hash = hashSource(bytes);
  const others = [
    ...(showLines ? ['show-lines'] : []),
    ...locale,
    ...translations.map((one) => `${one.source} ${hashSource(one.bytes)}`),
  ];
  return others.length === 0 ? hash : sha256([hash, ...others].join('\n'));
}

/** A plan file as its manifest names it. */
export function manifestSource({ origin, path }: BuildInput): string {
  return posix.join(origin.folder, basename(path));
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
    const source = manifestSource(input);
    const manifest = manifests.find((one) => one.source === source && one.sourceHash === input.hash);
    const alone = inputs.every((other) => other === input || manifestSource(other) !== source);
    if (manifest && alone && manifest.planspec === VERSION && isIntact(out, manifest))
      current.push({ input, manifest });
    else rest.push(input);
  }
  return { current, rest };
}
