import type { Cost } from './prices.ts';

export const NOTHING: Cost = { recurring: 0, once: 0 };

/** Below, at or above zero: what is paid again and again decides, and between equals what is paid once. */
export function compareCosts(a: Cost, b: Cost): number {
  return a.recurring - b.recurring || a.once - b.once;
}

export function plus(a: Cost, b: Cost): Cost {
  return { recurring: a.recurring + b.recurring, once: a.once + b.once };
}

export function times({ recurring, once }: Cost, count: number): Cost {
  return { recurring: recurring * count, once: once * count };
}
