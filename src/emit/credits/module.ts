/** The declarations of a module. */
import type { Declaration } from '../typescript/declaration.ts';
import { union } from '../typescript/names.ts';
import { addOnCode } from './add-ons.ts';
import { calendarCode } from './calendar.ts';
import { changeCode } from './change.ts';
import { clockCode } from './clock.ts';
import { text } from './code.ts';
import { cycleCode } from './cycles.ts';
import { debitCode } from './debts.ts';
import { draftCode } from './draft.ts';
import { holdCode } from './holds.ts';
import { keptCode } from './kept.ts';
import { operateCode } from './operate.ts';
import { orderCode } from './order.ts';
import { purchaseCode } from './purchases.ts';
import { readCode } from './reads.ts';
import { refundCode } from './refunds.ts';
import type { Rulebook } from './rulebook.ts';
import { inSequence } from './sequence.ts';
import { spendCode } from './spend.ts';
import { subscriptionCode, trialCode } from './subscription.ts';
import { termsCode } from './terms.ts';
import { accountTypes } from './types-account.ts';
import { resultTypes } from './types-results.ts';

export function creditModule(book: Rulebook): readonly Declaration[] {
  return inSequence([
    ...imports(book),
    ...accountTypes(book),
    ...resultTypes(book),
    ...subscriptionCode(book),
    ...changeCode(book),
    ...purchaseCode(book),
    ...addOnCode(book),
    ...spendCode(book),
    ...holdCode(book),
    ...refundCode(book),
    ...readCode(book),
    ...operateCode(book),
    ...trialCode(book),
    ...debitCode(book),
    ...clockCode(book),
    ...cycleCode(book),
    ...draftCode(book),
    ...orderCode(book),
    ...termsCode(book),
    ...calendarCode(book),
    ...keptCode(),
  ]);
}

function imports({ policy, needs }: Rulebook): readonly Declaration[] {
  const gated = policy.packs.some((pack) => pack.needs.length > 0);
  const values = [
    ...(gated ? ['canBuy'] : []),
    ...(needs.models ? [...(needs.addOnModels ? [] : ['canUse']), ...(needs.costs ? ['cost'] : [])] : []),
    'planIds',
  ];
  const models = policy.models.map(({ id }) => id);
  const addOnValues = ['canAdd', ...(needs.addOnModels ? ['canUseWith'] : []), 'misfits'];
  return [
    text(
      [],
      `import type { BucketId, CycleId, PackId, PlanId } from './index.ts';\nimport { ${values.join(', ')} } from './index.ts';`,
    ),
    ...(needs.addOns
      ? [
          text(
            [],
            `import type { AddOnDecision, AddOnId } from './add-ons.ts';\nimport { ${addOnValues.join(', ')} } from './add-ons.ts';`,
          ),
        ]
      : []),
    ...(needs.models
      ? [text(['The models that have a rate.'], `export type PricedModelId =${type(union(models))};`)]
      : []),
  ];
}

function type(written: string): string {
  return written.includes('\n') ? written.replaceAll('\n', '\n  ') : ` ${written}`;
}
