/** A rule module of a catalog, and the name under which an app gets it. */
interface RuleModule {
  readonly name: string;
  /** The file without its ending: `add-ons`. */
  readonly file: string;
}

/** `index.ts` is `rules`; the others have the names of their files: `credits`, `members`, `addOns`. */
function ruleModules(files: readonly string[]): readonly RuleModule[] {
  return files
    .filter((file) => file.endsWith('.ts'))
    .map((path) => path.slice(0, -'.ts'.length))
    .sort()
    .map((file) => ({
      file,
      name:
        file === 'index' ? 'rules' : file.replace(/-([a-z])/g, (_, letter: string) => letter.toUpperCase()),
    }));
}

/**
 * The module that an app gets when it imports a plan file: the content of the page as its default, and the rule
 * modules by their names. `folder` is where the outputs are, as an import says it.
 */
export function printEntry(folder: string, files: readonly string[]): string {
  const from = (file: string) => JSON.stringify(`${folder}/${file}`);
  return [
    `export { default } from ${from('pricing.json')};`,
    ...ruleModules(files).map(({ name, file }) => `export * as ${name} from ${from(`${file}.ts`)};`),
    '',
  ].join('\n');
}

/** The first words of every declaration that Planspec writes beside a plan file; no other file is replaced. */
export const MARK = '// Made by Planspec';

/** The same for TypeScript, as the declaration of a plan file; its compiler option is `allowArbitraryExtensions`. */
export function printDeclaration(source: string, folder: string, files: readonly string[]): string {
  return [
    `${MARK} from ${JSON.stringify(source)}, for those who import it. Edit the plan file instead.`,
    "import type { Page } from 'planspec';",
    ...ruleModules(files).map(
      ({ name, file }) => `export * as ${name} from ${JSON.stringify(`${folder}/${file}.js`)};`,
    ),
    'declare const pricing: Page;',
    'export default pricing;',
    '',
  ].join('\n');
}

/** `plans/shop.d.plan.ts` for `plans/shop.plan`, and `plans/shop.plan.d.yaml.ts` for `plans/shop.plan.yaml`. */
export function declarationPath(path: string): string {
  return path.replace(/\.([^.]+)$/, '.d.$1.ts');
}
