/**
 * The laws of plan files.
 * In: a catalog, and the findings made so far. Out: further findings.
 * Each law is a file named after it, whose doc comment is the law's sentence; none depends on another.
 * What an error has put into doubt is not judged, so that one cause gives one message.
 * Always holds: each law looks at every line of the catalog once, or a fixed number of times.
 */
import type { Line } from '../../grammar/tree.ts';
import type { Catalog } from '../catalog/catalog.ts';
import type { Findings } from '../diagnostics/findings.ts';
import { circularNeeds } from './circular-needs.ts';
import { dearAddOn } from './dear-add-on.ts';
import { dearPack } from './dear-pack.ts';
import { dearerYear } from './dearer-year.ts';
import { dominatedAddOn } from './dominated-add-on.ts';
import { dominatedPlan } from './dominated-plan.ts';
import { doubledBraces } from './doubled-braces.ts';
import { collectDoubts } from './doubts.ts';
import { emptyFile } from './empty-file.ts';
import { endlessHold } from './endless-hold.ts';
import { farmedUpgrade } from './farmed-upgrade.ts';
import { idleAddOn } from './idle-add-on.ts';
import type { Law } from './law.ts';
import { lessForMore } from './less-for-more.ts';
import { longScenario } from './long-scenario.ts';
import { lostFeature } from './lost-feature.ts';
import { missingCredits } from './missing-credits.ts';
import { missingCycle } from './missing-cycle.ts';
import { missingPrice } from './missing-price.ts';
import { mixedUnits } from './mixed-units.ts';
import { quantityAboveLimit } from './quantity-above-limit.ts';
import { redundantLine } from './redundant-line.ts';
import { sameName } from './same-name.ts';
import { severalPopular } from './several-popular.ts';
import { shortValidity } from './short-validity.ts';
import { starvedCredits } from './starved-credits.ts';
import { unaffordableModel } from './unaffordable-model.ts';
import { unbuyableAddOn } from './unbuyable-add-on.ts';
import { unconsumedBucket } from './unconsumed-bucket.ts';
import { unissuedBucket } from './unissued-bucket.ts';
import { unpricedCredits } from './unpriced-credits.ts';
import { unsellablePack } from './unsellable-pack.ts';
import { unusedDecimals } from './unused-decimals.ts';
import { unusedFeature } from './unused-feature.ts';
import { unusedLimit } from './unused-limit.ts';
import { unusedModel } from './unused-model.ts';
import { wrongBucket } from './wrong-bucket.ts';
import { yearAsMonth } from './year-as-month.ts';
import { zeroLimit } from './zero-limit.ts';

const LAWS: readonly Law[] = [
  emptyFile,
  missingPrice,
  missingCycle,
  dearerYear,
  yearAsMonth,
  lostFeature,
  dominatedPlan,
  lessForMore,
  zeroLimit,
  quantityAboveLimit,
  redundantLine,
  mixedUnits,
  unusedFeature,
  unusedLimit,
  unusedModel,
  severalPopular,
  doubledBraces,
  circularNeeds,
  unbuyableAddOn,
  idleAddOn,
  dominatedAddOn,
  dearAddOn,
  sameName,
  wrongBucket,
  missingCredits,
  unpricedCredits,
  unissuedBucket,
  unconsumedBucket,
  unsellablePack,
  shortValidity,
  endlessHold,
  unusedDecimals,
  dearPack,
  unaffordableModel,
  starvedCredits,
  farmedUpgrade,
  longScenario,
];

/** Reports every place where a catalog breaks a law. `findings` holds those of the phases before, and gets the new ones. */
export function checkCatalog(catalog: Catalog, findings: Findings): void {
  const doubts = collectDoubts(declarationsOf(catalog), catalog.source, findings.list);
  for (const law of LAWS) law(catalog, findings, doubts);
}

function* declarationsOf(catalog: Catalog): Generator<Line> {
  const { features, limits, modelGroups, buckets, plans, packs, addOns, questions, scenarios } = catalog;
  yield catalog.line;
  for (const one of [catalog.consumption, catalog.subscription, catalog.usage, catalog.members])
    if (one) yield one.line;
  for (const list of [features, limits, modelGroups, buckets, plans, packs, addOns, questions, scenarios])
    for (const { line } of list) yield line;
}
