import type { Source } from '../source/source.ts';

/** A declaration with its name, in either form: `feature sso "Single sign-on"`, `sso: Single sign-on`, `sso:` with `name:` below. */
const DECLARED = {
  dsl: /^(?:(?:feature|limit|models|credits|plan|pack|add-on)[ \t]{1,40}|[ \t]{1,40}(?=[\w.-]{1,64}[ \t]{1,40}"[^"\n]{1,200}"[ \t]{1,40}\d))([A-Za-z_][\w.-]{0,63})[ \t]{1,40}"([^"\n]{1,200})"/gm,
  yaml: /^ {1,40}([A-Za-z_][\w.-]{0,63}):(?: {1,9}|[ \t]{0,9}\n {1,40}name: {1,9})(?:"([^"\n]{1,200})"|([^"'\n#{[][^\n#]{0,199}))/gm,
} as const;

const idsOfSources = new WeakMap<Source, ReadonlyMap<string, string>>();

/** The id of what is declared with a name, for a guess at what is meant by the name; null where nothing is. */
export function idOfName(name: string, source: Source): string | null {
  const known = idsOfSources.get(source) ?? readIds(source);
  idsOfSources.set(source, known);
  return known.get(name.trim().toLowerCase()) ?? null;
}

function readIds({ text, form }: Source): ReadonlyMap<string, string> {
  const ids = new Map<string, string>();
  for (const [, id = '', quoted, plain = ''] of text.matchAll(
    form === 'yaml' ? DECLARED.yaml : DECLARED.dsl,
  )) {
    const name = (quoted ?? plain).trim().toLowerCase();
    if (id !== 'name' && !ids.has(name)) ids.set(name, id);
  }
  return ids;
}
