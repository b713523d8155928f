import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { root } from '../../scripts/setup.mjs';

/** Real pricings that nobody of this project wrote. They stay where they are; without them, tests that need them say so. */
export const PRICINGS = join(root, '../shared/real-pricings');

export const hasPricings = existsSync(PRICINGS);

if (!hasPricings)
  process.stderr.write(`There are no real pricings at ${PRICINGS}; tests that need them do not run.\n`);

/** A pricing as its file says it. */
export interface RealPricing {
  /** `canva/2025.yml` */
  readonly name: string;
  readonly text: string;
  readonly said: SaidPricing;
}

export interface SaidPricing {
  readonly saasName: string;
  readonly features: Readonly<Record<string, { readonly valueType: string; readonly defaultValue: unknown }>>;
  readonly usageLimits: Readonly<Record<string, SaidLimit>> | null;
  readonly plans: Readonly<Record<string, SaidPlan>> | null;
  readonly addOns: Readonly<Record<string, SaidPlan>> | null;
}

export interface SaidLimit {
  readonly unit?: string;
  readonly defaultValue: unknown;
}

export interface SaidPlan {
  readonly price: number | string;
  readonly features: Readonly<Record<string, { readonly value: unknown }>> | null;
  readonly usageLimits: Readonly<Record<string, { readonly value: unknown }>> | null;
}

/** All 78 files, in the order of their names. */
export function realPricings(): readonly RealPricing[] {
  const folder = join(PRICINGS, 'saas');
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.yml'))
    .sort()
    .map((name) => {
      const text = readFileSync(join(folder, name), 'utf8');
      return { name, text, said: parse(text) };
    });
}

/** What the authors of the files worked out with a solver, by the names of the files. */
export function realFigures(): Readonly<Record<string, Readonly<Record<string, number>>>> {
  return JSON.parse(readFileSync(join(PRICINGS, 'expected.json'), 'utf8'));
}
