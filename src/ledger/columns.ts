/** The columns of a ledger, the same in text and in Markdown. */
import { capitalise } from '../copy/index.ts';
import { lineNumberOf } from './places.ts';
import { called } from './voice.ts';
import { credits } from './words.ts';
import { leftIn, planIn, type Row, type WorkedLedger } from './worked.ts';

export interface Column {
  readonly title: string;
  readonly isNumber: boolean;
  readonly value: (row: Row) => string;
}

/** What stands behind the words of a row: the buckets, what is held and owed if ever anything is, and the plan. */
export function columnsOf(ledger: WorkedLedger): readonly Column[] {
  const { catalog, rows, voice } = ledger;
  const { story, plan } = voice.language.phrases;
  const buckets = catalog.buckets.map(
    (bucket): Column => ({
      title: called(voice, bucket.id),
      isNumber: true,
      value: ({ balance }) => credits(ledger, leftIn(balance, bucket)),
    }),
  );
  const sums = (['held', 'overage'] as const)
    .filter((key) => rows.some(({ balance }) => balance[key] > 0))
    .map(
      (key): Column => ({
        title: key === 'held' ? story.held : story.owed,
        isNumber: true,
        value: ({ balance }) => credits(ledger, balance[key]),
      }),
    );
  const plans: Column = {
    title: voice.names === null ? 'plan' : plan,
    isNumber: false,
    value: ({ balance }) => {
      const id = planIn(balance);
      if (id !== null) return called(voice, id);
      return voice.names === null ? story.noPlan : capitalise(story.noPlan, voice.language);
    },
  };
  return [...buckets, ...sums, plans];
}

/** When a row is: its day, and the time where it is not the first moment of that day. */
export function whenOf({ day, time }: Row): string {
  return time === null ? day : `${day} ${time}`;
}

/** Where the scenario stands, and whose calendar its days are of. */
export function placeLine({ catalog, scenario }: WorkedLedger): string {
  const zone = catalog.timezone === 'UTC' ? '' : `, in the time of ${catalog.timezone}`;
  return `${catalog.source.name}:${lineNumberOf(catalog, scenario.line)}${zone}`;
}
