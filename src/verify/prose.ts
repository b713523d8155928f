import type { Prose } from '../claims/index.ts';
import type { Words } from './page.ts';

/** The words of a page, to be judged. Nothing in them is bound to a rule. */
export function proseOfWords({ text, starts }: Words): Prose {
  const last = starts.at(-1) ?? 0;
  return {
    text,
    bound: [],
    isExact: false,
    spanOf: (start, end) => {
      const from = starts[start] ?? last;
      return { start: from, end: Math.max(from, (starts[Math.max(start, end - 1)] ?? last) + 1) };
    },
  };
}
