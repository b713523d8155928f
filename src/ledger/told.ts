import type { Action, Model, Step } from '../catalog/catalog.ts';
import { capitalise, formatCredits, formatDuration, formatNumber, formatRhythm } from '../copy/index.ts';
import { fill, type Language, type TimeUnit } from '../locales/index.ts';
import { credits, type Subject, severalOf } from './words.ts';

/** What a line of a scenario says happens, for customers, who know no ids: `Pro, paid monthly`. Empty for a line without any. */
export function tellAction(subject: Pick<Subject, 'catalog' | 'voice'>, { action }: Step): string {
  return action === null ? '' : capitalise(wordsOf(subject, action), subject.voice.language);
}

function wordsOf(subject: Pick<Subject, 'catalog' | 'voice'>, action: Action): string {
  const { catalog, voice } = subject;
  const { language } = voice;
  const { story: phrases } = language.phrases;
  const creditsIn = (amount: number): string => formatCredits(amount, catalog.creditDecimals, language);
  switch (action.kind) {
    case 'subscribe':
      return fill(phrases.subscribe, {
        plan: action.plan.name,
        rhythm: formatRhythm(action.cycle, language),
      });
    case 'change': {
      const plan = action.plan.name;
      if (action.cycle === null) return fill(phrases.change, { plan });
      return fill(phrases.changePaid, { plan, rhythm: formatRhythm(action.cycle, language) });
    }
    case 'buy':
      return fill(phrases.buy, { pack: action.pack.name });
    case 'add':
      return fill(phrases.buy, { pack: severalOf(subject, action.addOn.name, action.quantity) });
    case 'remove':
      return fill(phrases.remove, { addOn: severalOf(subject, action.addOn.name, action.quantity) });
    case 'grant':
      return fill(phrases.gift, { amount: credits(subject, action.amount), name: action.bucket.name });
    case 'consume':
      return fill(phrases.use, { what: creditsIn(action.amount) });
    case 'use':
      return fill(phrases.use, { what: useOf(action.model, action.units, language) });
    case 'hold':
      return fill(phrases.setAside, { credits: creditsIn(action.amount) });
    case 'capture':
      return phrases.captured;
    case 'release':
      return phrases.released;
    case 'refund':
      return action.amount === null
        ? phrases.refund
        : fill(phrases.refundOf, { credits: creditsIn(action.amount) });
    case 'revoke':
      return phrases.revoked;
    case 'repeat':
      return phrases.repeated;
    case 'pay back':
      return phrases.moneyBack;
    case 'renew':
      return phrases.renewal;
    case 'cancel':
      return phrases.cancellation;
    case 'resume':
      return phrases.resumed;
  }
}

/** How much of a model is used: `Veo 3: 10 seconds`, `3 × Seedream 4`. */
function useOf({ name, cost }: Model, units: number, language: Language): string {
  const unit = cost?.unit ?? '';
  if (!isTime(unit)) return `${formatNumber(units, language)} × ${name}`;
  const value = formatDuration({ count: units, unit }, language);
  return fill(language.phrases.named, { name, value });
}

function isTime(unit: string): unit is TimeUnit {
  return ['second', 'minute', 'hour', 'day', 'week', 'month', 'year'].includes(unit);
}
