/** What is not as a line of a scenario says, in words. */

import type { Catalog } from '../catalog/catalog.ts';
import { joinWords } from '../copy/index.ts';
import type { Failure, LedgerEntry } from '../credits/index.ts';
import { wordOf } from '../credits/index.ts';
import { ENGLISH } from '../locales/index.ts';
import { FOR_WRITERS } from './voice.ts';
import { credits, moment } from './words.ts';

/** A failure as a sentence, and what to write beside the words that expected something else. */
export interface ToldFailure {
  readonly sentence: string;
  readonly label: string;
}

/** Tells what a line expects, and what really is. */
export function tellFailure(catalog: Catalog, failure: Failure, entry: LedgerEntry): ToldFailure {
  const subject = { catalog, voice: FOR_WRITERS };
  switch (failure.kind) {
    case 'amount':
      return tellAmount(catalog, failure, entry);
    case 'plan':
      return tellPlan(failure);
    case 'moment': {
      const { expectation, real } = failure;
      const verb = expectation.kind === 'renewal' ? 'renew' : 'end';
      const said = expectation.on.replace('T', ' ');
      if (real === null)
        return {
          sentence: `the subscription does not ${verb} on ${said}`,
          label: `really it does not ${verb}`,
        };
      const is = moment(subject, real);
      return { sentence: `the subscription ${verb}s on ${is}, not on ${said}`, label: `really ${is}` };
    }
    case 'refused': {
      const { expectation, real } = failure;
      if (real === null) return { sentence: 'the step is not refused', label: 'really it is done' };
      const said = expectation.reason ?? '';
      return {
        sentence: `the step is refused for \`${wordOf(real)}\`, not for \`${said}\``,
        label: `really \`${wordOf(real)}\``,
      };
    }
    case 'not expected':
      return {
        sentence: `the step is refused: \`${wordOf(failure.reason)}\``,
        label: `refused: \`${wordOf(failure.reason)}\``,
      };
  }
}

function tellPlan({ expectation, real }: Extract<Failure, { kind: 'plan' }>): ToldFailure {
  const is = real === null ? 'no plan' : `plan \`${real}\``;
  const label = `really ${is}`;
  if (expectation.plan === null) return { sentence: `the customer has ${is}`, label };
  const owner = expectation.kind === 'plan' ? 'the customer has' : 'next the customer has';
  return { sentence: `${owner} ${is}, not \`${expectation.plan.id}\``, label };
}

function tellAmount(
  catalog: Catalog,
  { expectation, real }: Extract<Failure, { kind: 'amount' }>,
  entry: LedgerEntry,
): ToldFailure {
  const is = credits({ catalog, voice: FOR_WRITERS }, real);
  const said = credits({ catalog, voice: FOR_WRITERS }, expectation.amount);
  const label = `really ${is}`;
  switch (expectation.kind) {
    case 'balance':
      return { sentence: `\`${expectation.bucket.id}\` has ${is}, not ${said}`, label };
    case 'paid':
      return { sentence: `\`${expectation.bucket.id}\` pays ${is}, not ${said}`, label };
    case 'expiry': {
      const when = expectation.on === null ? 'never expire' : `expire on ${expectation.on.replace('T', ' ')}`;
      return {
        sentence: `${is} of \`${expectation.bucket.id}\` ${when}, not ${said}`,
        label: real > 0 ? label : expiries(catalog, expectation.bucket.id, entry),
      };
    }
    case 'add-on': {
      const { id } = expectation.addOn;
      return {
        sentence: `the customer has ${real} of \`${id}\`, not ${expectation.amount}`,
        label: `really ${real}`,
      };
    }
    case 'held':
    case 'owed':
      return { sentence: `${is} credits are ${expectation.kind}, not ${said}`, label };
    case 'expired':
      return { sentence: `${is} credits expired, not ${said}`, label };
  }
}

/** When the credits of a bucket really expire. */
function expiries(catalog: Catalog, bucket: string, { balance }: LedgerEntry): string {
  const live = balance.grants.filter((grant) => grant.bucket === bucket && grant.available > 0);
  if (live.length === 0) return 'really there are none';
  const words = live.map(({ available, expiresAt }) => {
    const when = expiresAt === null ? 'never' : `on ${moment({ catalog, voice: FOR_WRITERS }, expiresAt)}`;
    return `${credits({ catalog, voice: FOR_WRITERS }, available)} ${when}`;
  });
  return `really ${joinWords(words, 'and', ENGLISH)}`;
}
