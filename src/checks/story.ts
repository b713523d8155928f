import type { Catalog } from '../catalog/catalog.ts';
import { formatScaled } from '../copy/index.ts';
import {
  type Account,
  apply,
  type Balance,
  balance,
  instantOf,
  type Operation,
  openAccount,
  type Policy,
} from '../credits/index.ts';
import { dayOf } from '../credits/scenario/moment.ts';
import { ENGLISH } from '../locales/index.ts';

/** A story that the rules tell, written as the steps of a scenario. Each step changes it. */
export interface Story {
  /** When the last step was. */
  readonly at: () => number;
  readonly balance: (at?: number) => Balance;
  /** Does something and writes it down with the balance afterwards; `at` is now if nothing else is said. */
  readonly tell: (words: string, operation: Wanted, at?: number) => void;
  /** Does something without writing it down. */
  readonly live: (operation: Wanted, at?: number) => void;
  /** Lets time pass, and writes the balance down. */
  readonly wait: (at: number) => void;
  /** Writes words in place of steps that are left out. */
  readonly note: (words: string) => void;
  /** What the rules gave as grants so far, by the id of the operation. */
  readonly grants: () => Account['grants'];
  readonly lines: () => readonly string[];
}

/** An operation; its key and time are the story's business. */
export type Wanted = Operation extends infer O ? (O extends Operation ? Omit<O, 'id' | 'at'> : never) : never;

const START = Date.UTC(2026, 0, 1);

/** A story that begins on the first day of 2026, and tells of some buckets. */
export function beginStory(policy: Policy, { creditDecimals }: Catalog, buckets: readonly string[]): Story {
  const start = instantOf(policy.zone, START);
  let account = openAccount(start);
  let steps = 0;
  const rows: (readonly [string, string, string])[] = [];

  const perform = (operation: Wanted, at: number): void => {
    steps += 1;
    const whole = { ...operation, id: `step ${steps}`, at } as Operation;
    account = apply(policy, account, whole).account;
  };
  const write = (words: string): void => {
    const { now } = account;
    const left = balance(policy, account, now).buckets.filter(({ id }) => buckets.includes(id));
    const amounts = left.map(
      ({ id, available }) => `${id} ${formatScaled(available, creditDecimals, ENGLISH)}`,
    );
    rows.push([dayOf(now, policy.zone), words, `-> ${amounts.join(', ')}`]);
  };
  return {
    at: () => account.now,
    balance: (at = account.now) => balance(policy, account, at),
    tell: (words, operation, at = account.now) => {
      perform(operation, at);
      write(words);
    },
    live: (operation, at = account.now) => perform(operation, at),
    wait: (at) => {
      account = { ...apply(policy, account, { op: 'consume', id: `wait ${at}`, at, amount: 0 }).account };
      write('');
    },
    note: (words) => rows.push(['', words, '']),
    grants: () => account.grants,
    lines: () => align(rows),
  };
}

function align(rows: readonly (readonly [string, string, string])[]): readonly string[] {
  const width = Math.max(...rows.map(([day, words]) => (day === '' ? 0 : words.length)));
  return rows.map(([day, words, left]) =>
    day === '' ? `            ${words}` : `${day}  ${words.padEnd(width)}  ${left}`,
  );
}
