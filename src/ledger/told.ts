import type { Action, Catalog, Step } from '../catalog/catalog.ts';
import { capitalise, formatRhythm } from '../copy/index.ts';
import { ENGLISH } from '../locales/index.ts';
import { credits } from './words.ts';

/** What a line of a scenario says happens, for customers, who know no ids: `Pro, paid monthly`. Empty for a line without any. */
export function tellAction(catalog: Catalog, { action }: Step): string {
  return action === null ? '' : capitalise(wordsOf(catalog, action), ENGLISH);
}

function wordsOf(catalog: Catalog, action: Action): string {
  const amountOf = (amount: number): string => `${credits({ catalog }, amount)} credits`;
  switch (action.kind) {
    case 'subscribe':
      return `subscription to ${action.plan.name}, paid ${formatRhythm(action.cycle, ENGLISH)}`;
    case 'change': {
      const paid = action.cycle ? `, paid ${formatRhythm(action.cycle, ENGLISH)}` : '';
      return `change to ${action.plan.name}${paid}`;
    }
    case 'buy':
      return `purchase: ${action.pack.name}`;
    case 'grant':
      return `gift of ${credits({ catalog }, action.amount)} ${action.bucket.name}`;
    case 'consume':
      return `use of ${amountOf(action.amount)}`;
    case 'use':
      return `use of ${action.model.name}: ${action.units} ${action.model.cost?.unit ?? 'unit'}${action.units === 1 ? '' : 's'}`;
    case 'hold':
      return `${amountOf(action.amount)} set aside`;
    case 'capture':
      return 'what was set aside is used';
    case 'release':
      return 'what was set aside goes back';
    case 'refund':
      return action.amount === null ? 'refund' : `refund of ${amountOf(action.amount)}`;
    case 'revoke':
      return 'credits taken back';
    case 'repeat':
      return 'the same request again';
    case 'pay back':
      return 'money for the purchase goes back';
    case 'renew':
      return 'renewal';
    case 'cancel':
      return 'cancellation';
    case 'resume':
      return 'cancellation taken back';
  }
}
