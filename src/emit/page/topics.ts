import type { Table, TableEntry } from '../../catalog/catalog.ts';
import type { Context } from './context.ts';
import type { Row, RowGroup } from './page.ts';

/** The name under which a plan file lists the rows about prices. */
const PRICE = 'price';

/**
 * The table as the plan file puts it together: prices first, then its own groups, then what it puts into none, each where it
 * stands otherwise. A group of models goes where it is listed with all its models, but for those that are listed themselves.
 */
export function arrangeTable(usual: readonly RowGroup[], context: Context): readonly RowGroup[] {
  const { table } = context.catalog;
  if (table === null) return usual;
  const listed = new Set(table.groups.flatMap(({ entries }) => entries.map(({ id }) => id)));
  const taken = new Map<string, { readonly row: Row; readonly of: RowGroup }[]>();
  const rest: RowGroup[] = [];
  for (const group of usual) {
    const rows = group.rows.filter((row) => {
      const [own, around] = namesOf(row, group);
      const place = [own, around].find((id) => id !== null && (listed.has(id) || table.hidden.has(id)));
      if (!place) return true;
      if (table.hidden.has(place)) return false;
      const rowsOfPlace = taken.get(place) ?? [];
      if (rowsOfPlace.length === 0) taken.set(place, rowsOfPlace);
      rowsOfPlace.push({ row, of: group });
      return false;
    });
    rest.push({ ...group, rows });
  }
  const topics = table.groups.map((topic) => topicOf(topic, taken, context));
  const isPrices = ({ kind }: RowGroup): boolean => kind === 'prices';
  return [...rest.filter(isPrices), ...topics, ...rest.filter((group) => !isPrices(group))].filter(
    ({ rows }) => rows.length > 0,
  );
}

/** The names that a row goes by: its own, and that of the group of models around it. */
function namesOf({ kind, about }: Row, group: RowGroup): readonly [string | null, string | null] {
  if (group.kind === 'prices') return [PRICE, null];
  return [kind === 'also' ? null : about, group.about];
}

function topicOf(
  { title, line, entries }: Table['groups'][number],
  taken: ReadonlyMap<string, readonly { readonly row: Row; readonly of: RowGroup }[]>,
  context: Context,
): RowGroup {
  return {
    kind: 'topic',
    about: null,
    title: context.say(title).text,
    line: context.lineOf(line),
    rows: entries.flatMap((entry) => {
      const rows = taken.get(entry.id) ?? [];
      return rows.map(({ row, of }) => moved(row, of, entry, row.kind === rows[0]?.row.kind, context));
    }),
  };
}

/**
 * A row away from its own group, with a header that needs no group around it. The words that the table gives are for the
 * first row of what is listed, and for those like it: not for each model of a group.
 */
function moved(row: Row, of: RowGroup, entry: TableEntry, isFirst: boolean, context: Context): Row {
  const usual = row.kind === 'models' ? of.title : row.header;
  if (!isFirst) return { ...row, header: usual };
  const header = entry.shown ? context.say(entry.shown).text : usual;
  return { ...row, header, help: context.explain(entry.help) ?? row.help };
}
