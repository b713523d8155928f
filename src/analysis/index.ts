/**
 * Analysis: what customers can choose among plans and add-ons, and how many choices they have.
 * In: a catalog without errors; of a faulty one, whatever could be read. Out: answers as plain data, for checks and reports.
 * The structure is used, so that many independent add-ons are no more work than a few.
 * What can take exponential time says so, counts its steps, and stops with a word for it.
 * Always holds: nothing here depends on the order in which add-ons are bought.
 */
export {
  type Answer,
  findCheapest,
  findUpgrade,
  type Held,
  type Offer,
  type Question,
  type Verdict,
} from './answer.ts';
export { type Extremes, findCheapestPaid, findExtremes, type Subscription } from './extremes.ts';
export { type Figures, figuresOf } from './figures.ts';
export { type AddOnGraph, buyableFor, makeGraph, waysFrom } from './graph.ts';
export { creditsIn, isInMonths, levelOf, type Need } from './needs.ts';
export {
  type Cost,
  costOf,
  type NoCost,
  paidUnits,
  payCycles,
  rangeOf,
  type Terms,
  usualCycle,
} from './prices.ts';
export { priceUnits, type Room, roomsOf } from './rooms.ts';
export { isPaidIn, seatLimit } from './seats.ts';
export { countSubscriptions } from './subscriptions.ts';
