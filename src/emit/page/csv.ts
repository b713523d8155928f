import type { Language } from '../../locales/index.ts';
import { csv } from '../escape/index.ts';
import type { Page } from './page.ts';
import { remember } from './remember.ts';

/** Without it, spreadsheets take UTF-8 for something else. */
const BYTE_ORDER_MARK = '\ufeff';

/**
 * `pricing.csv`: the comparison table for spreadsheets, a line for each row, with its topic in front. Lines end in `\n`:
 * every spreadsheet takes it, and a repository that keeps outputs does not rewrite it.
 */
export function emitCsv(page: Page, { phrases }: Language): string {
  const safe = remember(csv);
  const lines = [['', phrases.plan, ...page.plans.map(({ name }) => name)].map(safe).join(',')];
  for (const { title, rows } of page.table) {
    for (const { header, note, cells } of rows) {
      const name = note === null ? header : `${header} (${note})`;
      const words = cells.map((cell) => (cell.words.length === 1 ? cell.words[0] : cell.words.join('; ')));
      lines.push([title, name, ...words].map(safe).join(','));
    }
  }
  return `${BYTE_ORDER_MARK}${lines.join('\n')}\n`;
}
