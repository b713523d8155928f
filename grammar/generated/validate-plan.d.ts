// Made by scripts/generate.mjs from grammar/plan.schema.json. Do not edit.
import type { PlanFile } from './plan-schema.ts';

export interface SchemaViolation {
  /** A JSON pointer into the plan file. */
  readonly instancePath: string;
  readonly keyword: string;
  readonly params: Readonly<Record<string, unknown>>;
  /** The key in question, where `propertyNames` does not hold. */
  readonly propertyName?: string;
}

export declare const validatePlan: {
  (data: unknown): data is PlanFile;
  /** What the last call found; null when it found nothing. */
  readonly errors: readonly SchemaViolation[] | null;
};
