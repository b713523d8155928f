import { markdown, markdownCell, terminal } from '../emit/escape/index.ts';

/** What was found about a catalog, in words, before it is text or Markdown. Texts of the plan file are as they stand there. */
export interface Survey {
  readonly title: string;
  /** Where it comes from: the name of the plan file. */
  readonly place: string;
  readonly facts: readonly (readonly [what: string, words: string])[];
  readonly sections: readonly Section[];
}

export interface Section {
  readonly title: string;
  readonly about: string | null;
  /** `+` is more for the customer and `-` less; `~` is neither, and null is no change at all. */
  readonly lines: readonly { readonly mark: '+' | '-' | '~' | null; readonly text: string }[];
}

/** For people, a line for each fact. */
export function surveyText({ title, place, facts, sections }: Survey): string {
  const width = Math.max(0, ...facts.map(([what]) => what.length));
  const lines = [
    `${terminal(title)}  ${terminal(place)}`,
    '',
    ...facts.map(([what, words]) => `${what.padEnd(width)}  ${terminal(words)}`),
    ...sections.flatMap((section) => [
      '',
      `${terminal(section.title)}${section.about === null ? '' : `: ${terminal(section.about)}`}`,
      ...section.lines.map(({ mark, text }) => `  ${mark === null ? '' : `${mark} `}${terminal(text)}`),
    ]),
  ];
  return lines.map((line) => `${line.trimEnd()}\n`).join('');
}

/** The same as a section of a Markdown document. */
export function surveyMarkdown({ title, place, facts, sections }: Survey): string {
  const table = [
    '| | |',
    '| --- | --- |',
    ...facts.map(([what, words]) => `| ${markdownCell(what)} | ${markdownCell(words)} |`),
  ];
  const blocks = [
    `## ${markdownCell(title)}`,
    markdown(place),
    table.join('\n'),
    ...sections.flatMap((section) => [
      `### ${markdownCell(section.title)}`,
      ...(section.about === null ? [] : [markdown(section.about)]),
      section.lines.map(({ mark, text }) => `- ${MARK_WORDS[mark ?? '~']}${markdownCell(text)}`).join('\n'),
    ]),
  ];
  return `${blocks.filter((block) => block !== '').join('\n\n')}\n`;
}

const MARK_WORDS = { '+': '**More:** ', '-': '**Less:** ', '~': '' } as const;
