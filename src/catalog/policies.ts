import { type Declaration, findKeyed } from '../reading/index.ts';
import type { Labelled, Members, Overdraft, PlanChange, Subscription, Usage } from './catalog.ts';
import { type Context, phraseOf } from './context.ts';
import { readLabelledList } from './labelled.ts';

const CHANGES: readonly PlanChange[] = [
  'grants the difference',
  'replaces credits',
  'adds credits',
  'prorates credits',
  'at cycle end',
];

/** The rules of `subscription`; what the file leaves out is as in its defaults: automatic, at cycle end, the difference. */
export function resolveSubscription(
  declaration: Declaration | undefined,
  context: Context,
): Subscription | null {
  if (declaration === undefined) return null;
  const choose = chooser(declaration, context);
  return {
    line: declaration.line,
    renews: choose('renews', ['automatically', 'on request']),
    issues: choose('issues', ['on payment', 'on schedule']),
    cancel: choose('cancel', ['at cycle end', 'immediately']),
    upgrade: choose('upgrade', CHANGES),
    downgrade: choose('downgrade', CHANGES, 'at cycle end'),
  };
}

/** The rules of `usage`; what the file leaves out is as in its defaults: refused, forgiven, never, forfeited. */
export function resolveUsage(declaration: Declaration | undefined, context: Context): Usage | null {
  if (declaration === undefined) return null;
  const choose = chooser(declaration, context);
  return {
    line: declaration.line,
    overdraft: readOverdraft(declaration, context),
    overdraftAtRenewal: choose('overdraft at renewal', ['forgiven', 'kept']),
    holdTimeout: readTimeout(declaration, context),
    overCapture: choose('over-capture', ['refused', 'charged']),
    refundAfterExpiry: readRefund(declaration, context),
    refundAbovePayment: choose('refund above payment', ['refused', 'cut']),
    lateEvents: choose('late events', ['taken now', 'refused']),
    refusedRequests: choose('refused requests', ['stay refused', 'may retry']),
  };
}

/** `refused`, `partial`, `unlimited`, `up to 500` */
function readOverdraft({ body }: Declaration, { creditScale, findings }: Context): Overdraft {
  const line = findKeyed(body, 'overdraft');
  if (line === null || line.rest.length === 0) return { kind: 'refused' };
  const phrase = phraseOf(line, findings);
  if (phrase.take('up', 'to')) {
    const limit = phrase.amount(creditScale, 'a number of credits', 'a number of credits');
    return phrase.end() ? { kind: 'allowed', limit } : { kind: 'refused' };
  }
  const kind = phrase.oneOf(['refused', 'partial', 'unlimited', 'up to']);
  phrase.end();
  return kind === 'unlimited'
    ? { kind: 'allowed', limit: null }
    : { kind: kind === 'partial' ? kind : 'refused' };
}

/** `after 1 hour`, `never` */
function readTimeout({ body }: Declaration, { findings }: Context): Usage['holdTimeout'] {
  const line = findKeyed(body, 'holds time out');
  if (line === null || line.rest.length === 0) return null;
  const phrase = phraseOf(line, findings);
  const isNever = phrase.take('never');
  if (!isNever && !phrase.take('after'))
    phrase.fail('`never`, or `after` and a length of time: `after 1 hour`');
  const length = isNever ? null : phrase.longDuration('a time-out');
  return phrase.end() ? length : null;
}

/** `forfeited`, `valid 30 days` */
function readRefund({ body }: Declaration, { findings }: Context): Usage['refundAfterExpiry'] {
  const line = findKeyed(body, 'refund after expiry');
  if (line === null || line.rest.length === 0) return 'forfeited';
  const phrase = phraseOf(line, findings);
  const isForfeited = phrase.take('forfeited');
  if (!isForfeited && !phrase.take('valid'))
    phrase.fail('`forfeited`, or `valid` and a length of time: `valid 30 days`');
  const length = isForfeited ? null : phrase.longDuration('a validity');
  return (phrase.end() && length) || 'forfeited';
}

/** The rules of `members`. */
export function resolveMembers(declaration: Declaration | undefined, context: Context): Members | null {
  if (declaration === undefined) return null;
  const choose = chooser(declaration, context);
  const managers = readList(declaration, 'managed by', context);
  return {
    line: declaration.line,
    managedBy: managers[0] ?? null,
    access: choose('access', ['on acceptance', 'on invitation']),
    removedLose: readList(declaration, 'removed lose', context),
    removedKeep: readList(declaration, 'removed keep', context),
    seats: choose('seats', ['at no charge', 'priced by plan']),
  };
}

function chooser({ body }: Declaration, { findings }: Context) {
  return <T extends string>(
    keyword: string,
    choices: readonly [T, ...T[]] | readonly T[],
    otherwise?: T,
  ): T => {
    const fallback = otherwise ?? (choices[0] as T);
    const line = findKeyed(body, keyword);
    if (line === null || line.rest.length === 0) return fallback;
    const phrase = phraseOf(line, findings);
    const chosen = phrase.oneOf(choices);
    phrase.end();
    return chosen ?? fallback;
  };
}

/** `personal-account "personal accounts", personal-creations "any personal creations"` */
function readList({ body }: Declaration, keyword: string, { findings }: Context): readonly Labelled[] {
  const line = findKeyed(body, keyword);
  if (line === null || line.rest.length === 0) return [];
  const phrase = phraseOf(line, findings);
  const list = readLabelledList(phrase, findings);
  phrase.end();
  return list;
}
