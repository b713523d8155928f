/** The passing of time, and what happens by itself. */
import { literal } from '../escape/index.ts';
import type { Declaration } from '../typescript/declaration.ts';
import { code, helper } from './code.ts';
import type { Rulebook } from './rulebook.ts';

export function clockCode(book: Rulebook): readonly Declaration[] {
  const { needs } = book;
  return [
    advance(book),
    passInstant(book),
    helper('closeHold', {
      docs: ['A hold is over; its slices are for the caller to move.'],
      parameters: ['draft: Draft', 'id: string', 'closed: Reason'],
      returns: 'void',
      body: code`
        draft.holds = draft.holds.filter((one) => one.id !== id);
        draft.kept = keep(draft.kept, { ...(recall(draft.kept, id) as Outcome), reason: closed });
      `,
    }),
    helper('giveBack', {
      docs: [
        'Credits beyond those that are kept come back to their grants, last slice first. What comes back to a grant that has ended',
        'is lost: to one that ends before `edge`. `debits` are the slices that are kept.',
      ],
      parameters: ['draft: Draft', 'slices: readonly Slice[]', 'kept = 0', 'edge = draft.now + 1'],
      returns:
        '{ readonly debits: readonly Slice[]; readonly credits: readonly Slice[]; readonly forfeited: number }',
      body: code`
        const debits: Slice[] = [];
        ${needs.merges ? 'let credits: readonly Slice[] = [];' : 'const credits: Slice[] = [];'}
        let forfeited = 0;
        let rest = sumOf(slices) - kept;
        for (const slice of slices.slice().reverse()) {
          const amount = Math.min(rest, slice.amount);
          const grant = find(draft, slice.grant);
          rest -= amount;
          if (amount < slice.amount) debits.unshift({ ...slice, amount: slice.amount - amount });
          if (grant) grant.left += amount;
          if (grant && !grant.isVoided && (grant.until ?? NEVER) >= edge) {
            if (amount > 0) ${needs.merges ? 'credits = append(credits, { ...slice, amount });' : 'credits.push({ ...slice, amount });'}
          } else {
            forfeited += amount;
            if (grant) lose(draft, grant, grant.isVoided ? 'revoked' : 'expired');
          }
        }
        return { debits, credits, forfeited };
      `,
    }),
    ...(needs.merges ? [append()] : []),
    ...(needs.rollover ? [carryOver(book)] : []),
  ];
}

function append(): Declaration {
  return helper('append', {
    docs: [
      'Slices in order, one more behind them; what is of the same grant as the last becomes one with it.',
    ],
    parameters: ['slices: readonly Slice[]', 'slice: Slice'],
    returns: 'readonly Slice[]',
    body: code`
        const last = slices[slices.length - 1];
        if (slice.amount === 0) return slices;
        if (last?.grant !== slice.grant) return [...slices, slice];
        return [...slices.slice(0, -1), { ...slice, amount: last.amount + slice.amount }];
      `,
  });
}

function advance({ mark, needs }: Rulebook): Declaration {
  return helper('advance', {
    docs: [
      'An account at an instant, or at the newest that it knows, with what happens until then. An account of older rules of',
      'the same catalog goes on by these; for one of another catalog it throws `{ reason }`.',
    ],
    parameters: ['account: Account', 'at: number'],
    returns: 'Draft',
    body: code`
      if (!account.rules.startsWith(${literal(mark.format)})) deny('other_rules');
      const now = Math.max(at, account.now);
      const draft = accountOf(account, account.now, 0, account.kept) as Draft;
      draft.grants = draft.grants.map((grant) => ({ ...grant }));
      draft.subscription = draft.subscription && { ...draft.subscription${needs.given && ', given: givenBefore(draft, draft.subscription)'} };
      draft.events = [];
      draft.made = [];
      debit(draft, account.used, account.places);
      while (nextInstant(draft) <= now) passInstant(draft);
      draft.now = now;
      // What was recorded on the way is not the operation's.
      draft.made = [];
      return draft;
    `,
  });
}

function passInstant({ needs }: Rulebook): Declaration {
  const starts = needs.given || needs.debts;
  return helper('passInstant', {
    docs: [
      'In this order: hold time-outs, expiries, starts, then the end, renewal or next issue of the subscription.',
    ],
    parameters: ['draft: Draft'],
    returns: 'void',
    body: code`
      const now = nextInstant(draft);
      ${
        starts &&
        code`
          const ending = (draft.subscription?.cancelAt ?? NEVER) <= now ? draft.subscription?.term : undefined;
          const starting = draft.grants.filter(
            ({ from, left, term }) => left > 0 && from > draft.now && from <= now && (term === undefined || term !== ending),
          );
        `
      }
      draft.now = now;
      for (const { id, until, slices${needs.debts ? ', owed = 0' : ''} } of draft.holds) {
        if ((until ?? NEVER) > now) continue;
        note(draft, 'hold timed out', { hold: id, amount: sumOf(slices)${needs.debts ? ' + owed' : ''} });
        closeHold(draft, id, 'hold_expired');
        // What comes back now still reaches the grants that end now.
        giveBack(draft, slices, 0, now);
      }
      for (const grant of ${needs.rollover ? '[...draft.grants]' : 'draft.grants'}) {
        ${
          needs.rollover
            ? code`
                const { until, left, bucket } = grant;
                const isCarried = until === now && rolloverOf(bucket) !== undefined;
                if ((until ?? NEVER) <= now && (left > 0 || isCarried)) end(draft, carryOver(draft, grant));
              `
            : "if ((grant.until ?? NEVER) <= now) lose(draft, grant, 'expired');"
        }
      }
      ${starts && 'for (const grant of starting) start(draft, grant);'}
      const { subscription } = draft;
      if (subscription && boundaryOf(draft) <= now) passCycleEnd(draft, subscription);
      ${needs.issues && 'else if (subscription) issueNext(draft, subscription);'}
    `,
  });
}

function carryOver({ needs }: Rulebook): Declaration {
  return helper('carryOver', {
    docs: [
      'At the end of a cycle that another one follows, what is left of its credits goes on as a grant of its own, where the',
      'bucket rolls over. Over the cap the credits that pay first are lost, carried ones before those carried now.',
    ],
    parameters: ['draft: Draft', 'grant: Mutable<Grant>'],
    returns: 'Mutable<Grant>',
    body: code`
      const { now: at, subscription } = draft;
      const { id, bucket, source, from, until: end, issued, left, ...others } = grant;
      const { expired, revoked, carried = 0, term, number, isVoided, ${needs.addOns && 'addOn, '}...traits } = others;
      const max = rolloverOf(bucket);
      if (max == null || isVoided || (source !== 'cycle' && source !== 'plan change'${needs.addOns && " && source !== 'add-on'"})) return grant;
      if (!subscription || subscription.term !== term || subscription.hasEnded) return grant;
      if (subscription.cancelAt != null && subscription.cancelAt <= at) return grant;
      const isCarried = (one: Grant): boolean => one.source === 'carried over' && one.bucket === bucket && one.left > 0;
      const before = draft.grants.filter(isCarried).sort(compare);
      let excess = Math.max(0, before.reduce((sum, one) => sum + one.left, left) - max);
      for (const one of before) {
        excess -= lose(draft, one, 'expired', Math.min(excess, one.left));
      }
      const amount = left - excess;
      if (amount <= 0) return grant;
      const terms = termsOf(subscription);
      const until = carriedEnd(bucket, at, terms ? spanAt(subscription, terms, at).end : at);
      const into = freeId(draft, \`\${id}:roll\`);
      grant.left -= amount;
      grant.carried = carried + amount;
      note(draft, 'carried over', { grant: id, into, amount });
      record(draft, into, bucket, 'carried over', amount, at, until, traits);
      return grant;
    `,
  });
}
