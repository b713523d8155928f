import type { Cycle } from '../../catalog/catalog.ts';
import { formatRhythm } from '../../copy/index.ts';
import type { Context } from './context.ts';
import type { Bullet, Choice } from './page.ts';

/** A billing period and a currency of the page; null where nothing depends on it, or there is none to choose. */
export interface Chosen {
  readonly cycle: Cycle | null;
  readonly currency: string | null;
}

/** What is said for what is chosen. */
interface Said<T> extends Chosen {
  readonly said: T;
}

/**
 * What is said for each billing period and currency of the page, the periods first. What is the same in all periods is
 * said once, for none of them; likewise what is the same in all currencies. `keyOf` tells what is the same.
 */
export function byChoice<T>(
  { cycles, currencies }: Pick<Context, 'cycles' | 'currencies'>,
  say: (chosen: Chosen) => T,
  keyOf: (said: T) => string,
): readonly Said<T>[] {
  const periods = cycles.length === 0 ? [null] : cycles;
  const lines = periods.map((cycle) =>
    currencies.map((currency) => {
      const said = say({ cycle, currency });
      return { cycle, currency, said, key: keyOf(said) };
    }),
  );
  const isOneCycle = lines.every((line) => line.every(({ key }, at) => key === lines[0]?.[at]?.key));
  return (isOneCycle ? lines.slice(0, 1) : lines).flatMap((line) => {
    const isOneCurrency = line.every(({ key }) => key === line[0]?.key);
    return (isOneCurrency ? line.slice(0, 1) : line).map(({ cycle, currency, said }) => ({
      cycle: isOneCycle ? null : cycle,
      currency: isOneCurrency ? null : currency,
      said,
    }));
  });
}

/** The words of a point for each billing period and currency, if they are not the same in all. */
export function choicesOf(
  context: Pick<Context, 'cycles' | 'currencies'>,
  say: (chosen: Chosen) => string,
): Pick<Bullet, 'choices'> {
  const said = byChoice(context, say, (text) => text);
  if (said.length < 2) return {};
  return {
    choices: said.map(
      ({ cycle, currency, said: text }): Choice => ({ cycle: cycle?.id ?? null, currency, text }),
    ),
  };
}

/** What tells rows for different choices apart: `yearly · EUR`; null for a row for all. */
export function noteOf({ cycle, currency }: Chosen, { language }: Pick<Context, 'language'>): string | null {
  const parts = [cycle && formatRhythm(cycle, language), currency].filter((part) => part !== null);
  return parts.length === 0 ? null : parts.join(' \u00b7 ');
}
