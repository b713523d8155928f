import { AxeBuilder } from '@axe-core/playwright';
import type { Page as Tab } from 'playwright-core';
import { findSideways, findSplitWords, findTextsOutside } from './measure.ts';

/** What axe objects to. */
export async function findProblems(tab: Tab): Promise<readonly string[]> {
  const axe = new AxeBuilder({ page: tab }).setLegacyMode(true).options({ resultTypes: ['violations'] });
  const { violations } = await axe.analyze();
  return violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`));
}

/** Whatever scrolls sideways, sticks out or is split. */
export async function measureGeometry(tab: Tab) {
  return {
    sideways: await tab.evaluate(findSideways),
    split: await tab.evaluate(findSplitWords),
    outside: await tab.evaluate(findTextsOutside),
  };
}

/** The geometry of a page on which all is well. */
export const SOUND = { sideways: [], split: [], outside: [] };
