// In: texts, names and values from a plan file, which strangers may have written.
// Out: the same texts as code, comments, HTML, JSON, Markdown, CSV and terminal output.
// Always: a text stays text and says the same; where a form cannot hold a character, a visible mark stands for it.
// No emitter puts text from a plan file into its output in any other way.
// Total: any string of UTF-16 code units is taken, and time is linear in its length.
export { docComment } from './comment.ts';
export { csv } from './csv.ts';
export { attribute, html } from './html.ts';
export { jsonForHtml, spellHidden } from './json.ts';
export { type Literal, literal, propertyKey } from './literal.ts';
export { markdown, markdownCell } from './markdown.ts';
export { terminal } from './terminal.ts';
