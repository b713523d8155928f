import { html } from '../escape/index.ts';
import type { Page } from './page.ts';

/** The first line of the outputs that have comments: what made them, and from what. No `>` of a file's name can end it. */
export function htmlComment({ source, translation }: Page): string {
  const from = `${html(source.name)}, sha256:${html(source.hash)}`;
  if (translation === null) return `<!-- Made by Planspec from ${from}. Edit the plan file instead. -->`;
  const words = `${html(translation.name)}, sha256:${html(translation.hash)}`;
  return `<!-- Made by Planspec from ${from}, and ${words}. Edit those files instead. -->`;
}
