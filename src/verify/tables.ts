import type { Plan } from '../catalog/catalog.ts';
import { judgeText, type Lexicon, type Nameable, NOWHERE } from '../claims/index.ts';
import { judgeCell, type RowAbout } from './cells/cell.ts';
import { judgeHead } from './cells/heads.ts';
import type { Found } from './found.ts';
import { planInHeading } from './headings.ts';
import { thingNamed } from './names.ts';
import type { PageCell } from './page.ts';
import { proseOfWords } from './prose.ts';

/** The cell that stands at a row and a column, also where it reaches in from its neighbour. */
type Grid = readonly (readonly (PageCell | undefined)[])[];

/** Compares the cells of a table with what the plans have. Plans are columns or rows, whichever names more of them. */
export function* judgeTable(rows: readonly (readonly PageCell[])[], lexicon: Lexicon): Generator<Found> {
  const grid = layOut(rows);
  const turned = turn(grid);
  const [columns, lines] = [findPlans(grid, lexicon), findPlans(turned, lexicon)];
  const isTurned = lines.size > columns.size;
  const plans = isTurned ? lines : columns;
  const done = new Set<PageCell>();
  if (plans.size >= Math.min(2, lexicon.plans.length))
    yield* judgeRows(isTurned ? turned : grid, plans, done, lexicon);
  for (const cell of rows.flat()) {
    if (done.has(cell)) continue;
    const prose = proseOfWords(cell.words);
    for (const verdict of judgeText(prose, NOWHERE, lexicon)) yield { verdict, prose };
  }
}

/** The plans of the columns, from the row that names most of them; its place comes with them. */
interface Plans extends ReadonlyMap<number, Plan> {
  readonly row?: number;
}

/** Heads of columns stand at the top. */
const TOP_ROWS = 5;

function findPlans(grid: Grid, lexicon: Lexicon): Plans {
  let best: Plans = new Map<number, Plan>();
  for (const [at, row] of grid.slice(0, TOP_ROWS).entries()) {
    const found = new Map<number, Plan>();
    row.forEach((cell, column) => {
      const plan = cell && planInHeading(firstLine(cell), lexicon);
      if (plan) found.set(column, plan);
    });
    if (found.size > best.size && new Set(found.values()).size === found.size)
      best = Object.assign(found, { row: at });
  }
  return best;
}

function firstLine({ words: { text } }: PageCell): string {
  const [first = '', ...others] = text.split('\n');
  // A badge may stand above the name.
  return /popular|recommended|best value/i.test(first) ? (others[0] ?? first) : first;
}

function* judgeRows(grid: Grid, plans: Plans, done: Set<PageCell>, lexicon: Lexicon): Generator<Found> {
  let group: Nameable | null = null;
  for (const [at, row] of grid.entries()) {
    if (at === plans.row) {
      yield* judgePlanHeads(row, plans, done, lexicon);
      continue;
    }
    const head = row.find((cell, column) => cell !== undefined && !plans.has(column));
    if (head === undefined) continue;
    const isGroup = row.every(
      (cell, column) => cell === head || cell === undefined || (plans.has(column) && cell.words.text === ''),
    );
    if (isGroup) {
      group = thingNamed(head.words.text, lexicon);
      continue;
    }
    const thing = thingNamed(head.words.text, lexicon);
    if (!done.has(head)) {
      done.add(head);
      const prose = proseOfWords(head.words);
      for (const verdict of judgeHead(prose, thing, lexicon)) yield { verdict, prose };
    }
    const about: RowAbout = { head: head.words.text, thing, group };
    /** The cells of this row about which there is no more to say. */
    const said = new Set<PageCell>();
    for (const [column, plan] of plans) {
      const cell = row[column];
      if (cell === undefined || done.has(cell) || said.has(cell)) continue;
      const prose = proseOfWords(cell.words);
      const verdicts = judgeCell(prose, plan, about, lexicon);
      // A cell of several plans is what each of them has.
      if (verdicts === null || verdicts.some(({ kind }) => kind === 'contradicts')) said.add(cell);
      const rest = verdicts ?? judgeText(prose, { ...NOWHERE, plan }, lexicon);
      for (const verdict of rest) yield { verdict, prose };
    }
    for (const column of plans.keys()) {
      const cell = row[column];
      if (cell) done.add(cell);
    }
  }
}

/** What stands below the names of the plans: what they cost, mostly. */
function* judgePlanHeads(
  row: Grid[number],
  plans: Plans,
  done: Set<PageCell>,
  lexicon: Lexicon,
): Generator<Found> {
  for (const [column, plan] of plans) {
    const cell = row[column];
    if (cell === undefined || done.has(cell)) continue;
    done.add(cell);
    const prose = proseOfWords(cell.words);
    for (const verdict of judgeText(prose, { ...NOWHERE, plan }, lexicon)) yield { verdict, prose };
  }
}

function layOut(rows: readonly (readonly PageCell[])[]): Grid {
  const grid: (PageCell | undefined)[][] = rows.map(() => []);
  rows.forEach((row, at) => {
    let column = 0;
    for (const cell of row) {
      while (grid[at]?.[column] !== undefined) column++;
      for (let down = 0; down < cell.rows && at + down < grid.length; down++) {
        for (let across = 0; across < cell.columns; across++) {
          const line = grid[at + down];
          if (line) line[column + across] = cell;
        }
      }
      column += cell.columns;
    }
  });
  return grid;
}

function turn(grid: Grid): Grid {
  const width = grid.reduce((most, row) => Math.max(most, row.length), 0);
  // A table is hardly ever wider than it can be read; what is wider has no plans in its rows.
  if (width * grid.length > 400_000) return [];
  return Array.from({ length: width }, (_, column) => grid.map((row) => row[column]));
}
