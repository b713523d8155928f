import { lstatSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { sha256 } from './hash.ts';

/** The name of the manifest in the folder of each catalog. */
export const MANIFEST = 'manifest.json';

/** What Planspec wrote into the folder of a catalog, and from what. */
export interface Manifest {
  readonly planspec: string;
  readonly catalog: string;
  /** The plan file: its own name after that of its folder; see `originOf`. */
  readonly source: string;
  /** See `hashSource`. */
  readonly sourceHash: string;
  /** How many warnings the plan file had. */
  readonly warnings: number;
  /** The locales that it has pages for beside that of the plan file, if there are any. */
  readonly locales?: readonly string[];
  /** Every written file but the manifest, sorted by path. */
  readonly files: readonly ManifestFile[];
}

export interface ManifestFile {
  readonly path: string;
  readonly sha256: string;
}

/** A file to write: a bare file name, perhaps in a folder for a locale, and its text. */
export interface OutputFile {
  readonly path: string;
  readonly content: string;
}

/** All outputs of one catalog, and what they were made from. */
export interface Outputs {
  readonly planspec: string;
  readonly catalog: string;
  readonly source: string;
  readonly sourceHash: string;
  readonly warnings: number;
  readonly locales?: readonly string[] | undefined;
  readonly files: readonly OutputFile[];
}

const ID = /^[A-Za-z_][A-Za-z0-9_.-]{0,63}$/;
const FILE_NAME = /^(?:[A-Za-z]{2,8}(?:-[A-Za-z0-9]{2,8}){0,3}\/)?[A-Za-z0-9_][A-Za-z0-9_.-]{0,99}$/;
const TAG = /^[A-Za-z]{2,8}(?:-[A-Za-z0-9]{2,8}){0,3}$/;
const HASH = /^[0-9a-f]{64}$/;
const LARGEST = 1 << 20;

/** Whether a catalog's id can be the name of its folder. */
export function isFolderName(id: string): boolean {
  return ID.test(id) && !id.includes('..') && !id.endsWith('.');
}

/** Outputs as they go to disk: hashed, and with their manifest. */
export interface PreparedOutputs {
  readonly catalog: string;
  /** Every file of the catalog's folder, the manifest last. */
  readonly files: readonly PreparedFile[];
}

export interface PreparedFile extends OutputFile, ManifestFile {}

/** Hashes outputs and makes their manifest. Throws for a name that is none. */
export function prepareOutputs(outputs: Outputs): PreparedOutputs {
  const names = new Set<string>([MANIFEST]);
  for (const { path } of outputs.files) {
    if (!FILE_NAME.test(path) || names.has(path)) throw new Error(`not the name of an output: ${path}`);
    names.add(path);
  }
  const files = outputs.files.map(prepareFile);
  const manifest = prepareFile({ path: MANIFEST, content: printManifest(manifestOf(outputs, files)) });
  return { catalog: outputs.catalog, files: [...files, manifest] };
}

function prepareFile({ path, content }: OutputFile): PreparedFile {
  return { path, content, sha256: sha256(content) };
}

function manifestOf(outputs: Outputs, prepared: readonly PreparedFile[]): Manifest {
  const files = prepared.map(({ path, sha256 }) => ({ path, sha256 }));
  files.sort((a, b) => (a.path < b.path ? -1 : 1));
  const { planspec, catalog, source, sourceHash, warnings, locales } = outputs;
  const others = locales === undefined || locales.length === 0 ? {} : { locales };
  return { planspec, catalog, source, sourceHash, warnings, ...others, files };
}

function printManifest(manifest: Manifest): string {
  const about = 'Planspec wrote the files below and keeps them up to date. Change the source, not the files.';
  return `${JSON.stringify({ about, ...manifest }, null, 2)}\n`;
}

/** What stands where the manifest of a folder is expected. */
export type ManifestState =
  | { readonly kind: 'manifest'; readonly manifest: Manifest; readonly text: string }
  | { readonly kind: 'none' }
  /** Something that is no manifest, such as one with the marks of a merge conflict. */
  | { readonly kind: 'unreadable'; readonly planspec: boolean };

/** Reads the manifest of a catalog's folder; never throws for what stands there. */
export function readManifest(folder: string): ManifestState {
  const path = join(folder, MANIFEST);
  let text: string;
  try {
    const stats = lstatSync(path);
    if (!stats.isFile() || stats.size > LARGEST) return { kind: 'unreadable', planspec: false };
    text = readFileSync(path, 'utf8');
  } catch {
    return { kind: 'none' };
  }
  const manifest = manifestFrom(text);
  return manifest === null
    ? { kind: 'unreadable', planspec: text.includes('Planspec wrote') }
    : { kind: 'manifest', manifest, text };
}

function manifestFrom(text: string): Manifest | null {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return null;
  }
  if (!isRecord(value)) return null;
  const { planspec, catalog, source, sourceHash, warnings, locales, files } = value;
  if (typeof planspec !== 'string' || typeof source !== 'string') return null;
  if (typeof catalog !== 'string' || !isFolderName(catalog)) return null;
  if (typeof sourceHash !== 'string' || !HASH.test(sourceHash)) return null;
  if (typeof warnings !== 'number' || !Array.isArray(files)) return null;
  const list: ManifestFile[] = [];
  for (const file of files) {
    if (!isRecord(file) || typeof file.path !== 'string' || typeof file.sha256 !== 'string') return null;
    if (!FILE_NAME.test(file.path) || file.path === MANIFEST || !HASH.test(file.sha256)) return null;
    list.push({ path: file.path, sha256: file.sha256 });
  }
  const manifest = { planspec, catalog, source, sourceHash, warnings, files: list };
  if (locales === undefined) return manifest;
  const tags = localesFrom(locales);
  return tags && { ...manifest, locales: tags };
}

function localesFrom(value: unknown): readonly string[] | null {
  if (!Array.isArray(value)) return null;
  const tags: string[] = [];
  for (const tag of value) {
    if (typeof tag !== 'string' || !TAG.test(tag)) return null;
    tags.push(tag);
  }
  return tags;
}

/** The folders that outputs stand in within the folder of their catalog, each once. */
export function foldersOf(paths: readonly string[]): readonly string[] {
  return [...new Set(paths.flatMap((path) => (path.includes('/') ? path.slice(0, path.indexOf('/')) : [])))];
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
