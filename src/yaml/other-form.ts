import type { Findings } from '../diagnostics/findings.ts';

const DECLARATION =
  /^([ \t]{0,20})(catalog|feature|limit|models|credits|plan|pack|add-on|)[ \t]{0,20}([A-Za-z_][\w.-]{0,63})[ \t]{1,20}"([^"\n]{0,200})"[ \t]{0,20}(\{?)/m;

/** Reports a file, or a line of it, that is written in the form which is not YAML. True if there is one. */
export function reportDsl({ source: { text, name }, report }: Findings): boolean {
  const found = DECLARATION.exec(text.slice(0, 100_000));
  if (found === null) return false;
  const [written, indent = '', keyword = '', id = '', words = '', brace = ''] = found;
  if (brace === '' && keyword === '') return false;
  const start = found.index + indent.length;
  const isFile = /^(?:\s|#.*)*$/.test(text.slice(0, Math.min(found.index, 10_000)));
  const file = name.slice(name.lastIndexOf('/') + 1).replace(/\.ya?ml$/i, '');
  report(
    'yaml-syntax',
    isFile
      ? 'this file is not written in YAML, and its name says that it is'
      : 'this line is not written in YAML',
    { start, end: found.index + written.trimEnd().length },
    {
      hint: isFile
        ? `Call it \`${file}\`.`
        : `In YAML it is the key \`${id}:\`, and below it, indented, \`name: ${words}\` and whatever else it says.`,
    },
  );
  return true;
}
