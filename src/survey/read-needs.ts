/** What somebody needs, as it is typed: `api-access`, `storage=200GB`, `support=phone`, `veo-3`, `cycle=500`. */
import { isInMonths, type Need } from '../analysis/index.ts';
import type { Catalog, Feature, Limit, LimitValue } from '../catalog/catalog.ts';
import { makeDuration } from '../catalog/cycles.ts';
import { durationUnit, SIZE_UNITS } from '../catalog/units.ts';
import { nearestFew } from '../diagnostics/nearest.ts';
import { visible } from '../source/visible.ts';

/** The needs that a text names, or why it names none, as a sentence without a full stop. */
export type ReadNeeds =
  | { readonly kind: 'needs'; readonly needs: readonly Need[] }
  | { readonly kind: 'problem'; readonly problem: string };

/** A group of models stands for all of them. */
export function readNeeds(text: string, catalog: Catalog): ReadNeeds {
  const at = text.indexOf('=');
  const name = (at < 0 ? text : text.slice(0, at)).trim();
  const amount = at < 0 ? null : text.slice(at + 1).trim();
  const feature = catalog.features.find(({ id }) => id === name);
  if (feature) return readFeature(feature, amount);
  const limit = catalog.limits.find(({ id }) => id === name);
  if (limit) return readLimit(limit, amount, catalog);
  const bucket = catalog.buckets.find(({ id }) => id === name);
  if (bucket) {
    const atLeast = amount === null ? 1 : readNumber(amount, catalog.creditDecimals);
    return atLeast === null
      ? problem(`${quoted(name)} are credits, and ${quoted(amount ?? '')} is no amount of them`)
      : needs({ kind: 'credits', bucket, atLeast });
  }
  const group = catalog.modelGroups.find(({ id }) => id === name);
  const models =
    group?.models ?? catalog.modelGroups.flatMap((one) => one.models.filter(({ id }) => id === name));
  if (models.length === 0) return unknown(name, catalog);
  if (amount !== null) return problem(`${quoted(name)} has no amount: a plan has it or not`);
  return needs(...models.map((model) => ({ kind: 'model', model }) as const));
}

function readFeature(feature: Feature, choice: string | null): ReadNeeds {
  if (choice === null) return needs({ kind: 'feature', feature, choice });
  const { values } = feature;
  if (!('choices' in values)) return problem(`${quoted(feature.id)} has no amount: a plan has it or not`);
  const ids = values.choices.map(({ id }) => id);
  if (ids.includes(choice)) return needs({ kind: 'feature', feature, choice });
  return problem(`${quoted(feature.id)} is never ${quoted(choice)}; it can be ${listed(ids)}`);
}

function readLimit(limit: Limit, amount: string | null, catalog: Catalog): ReadNeeds {
  if (amount === null) return needs({ kind: 'limit', limit, atLeast: null });
  const atLeast = amount === 'unlimited' ? ({ kind: 'unlimited' } as const) : readAmount(limit, amount);
  if (atLeast === null)
    return problem(`${quoted(limit.id)} cannot be ${quoted(amount)}; write ${example(limit, catalog)}`);
  const isMixed = atLeast.kind === 'duration' && atLeast.duration.months > 0 !== isInMonths(limit, catalog);
  return isMixed
    ? problem(
        `${quoted(limit.id)} counts ${isInMonths(limit, catalog) ? 'months and years' : 'days and shorter times'}, so ${quoted(amount)} cannot be compared with it`,
      )
    : needs({ kind: 'limit', limit, atLeast });
}

function example(limit: Limit, catalog: Catalog): string {
  const { id, measure } = limit;
  switch (measure.kind) {
    case 'size':
      return `\`${id}=200GB\``;
    case 'duration':
      return isInMonths(limit, catalog) ? `\`${id}=6months\`` : `\`${id}=30days\``;
    case 'percent':
      return `\`${id}=99.9\``;
    case 'decimal':
      return `\`${id}=0.5\``;
    case 'condition':
      return `\`${id}=applies\``;
    case 'count':
      return `\`${id}=10\``;
  }
}

function readAmount({ measure }: Limit, text: string): LimitValue | null {
  const [, number = '', unit = ''] = /^([0-9][0-9,.]*)\s*(.*)$/.exec(text) ?? [];
  switch (measure.kind) {
    case 'size': {
      const bytes = SIZE_UNITS.get(unit);
      const amount = bytes === undefined ? null : readNumber(number, 0, bytes);
      return amount === null ? null : { kind: 'size', amount, written: `${number} ${unit}` };
    }
    case 'duration': {
      const known = durationUnit(unit);
      const scaled = readNumber(number, 6);
      const duration = known === undefined || scaled === null ? null : makeDuration(scaled, known, 1_000_000);
      return duration && duration !== 'too fine' ? { kind: 'duration', duration } : null;
    }
    case 'percent': {
      const amount = unit === '' || unit === '%' || unit === 'percent' ? readNumber(number, 3) : null;
      return amount === null ? null : { kind: 'percent', amount };
    }
    case 'condition':
      // Who needs a condition not to apply needs no amount of it.
      return text === 'applies' ? { kind: 'condition', applies: true } : null;
    case 'decimal':
    case 'count': {
      const { noun, kind } = measure;
      const isNoun = unit === '' || unit === noun?.one || unit === noun?.many;
      const amount = isNoun ? readNumber(number, kind === 'decimal' ? 6 : 0) : null;
      return amount === null ? null : { kind, amount };
    }
  }
}

/** A number times a scale, exactly; null where it is none, is finer than that, or beyond 2^53 - 1. */
function readNumber(text: string, decimals: number, scale = 1n): number | null {
  const match = /^([0-9]{1,3}(?:,[0-9]{3})+|[0-9]{1,16})(?:\.([0-9]{1,16}))?$/.exec(text);
  if (match === null) return null;
  const [, whole = '', fraction = ''] = match;
  const digits = BigInt(whole.replaceAll(',', '') + fraction) * scale * 10n ** BigInt(decimals);
  const divisor = 10n ** BigInt(fraction.length);
  if (digits % divisor !== 0n || digits / divisor > BigInt(Number.MAX_SAFE_INTEGER)) return null;
  return Number(digits / divisor);
}

function unknown(name: string, { features, limits, modelGroups, buckets }: Catalog): ReadNeeds {
  const names = [
    ...[...features, ...limits, ...modelGroups].map(({ id }) => id),
    ...modelGroups.flatMap(({ models }) => models.map(({ id }) => id)),
    ...buckets.map(({ id }) => id),
  ];
  const near = nearestFew(name, names);
  const help =
    near.length > 0
      ? `did you mean ${listed(near)}?`
      : names.length > 0
        ? `there are ${listed(names.slice(0, 10))}`
        : 'the catalog has nothing that can be needed';
  return problem(`no feature, limit, model or kind of credits is called ${quoted(name)}; ${help}`);
}

function needs(...list: readonly Need[]): ReadNeeds {
  return { kind: 'needs', needs: list };
}

function problem(words: string): ReadNeeds {
  return { kind: 'problem', problem: words };
}

function quoted(text: string): string {
  return `\`${visible(text)}\``;
}

function listed(names: readonly string[]): string {
  const last = names.at(-1);
  const others = names.slice(0, -1).map(quoted).join(', ');
  return last === undefined ? '' : others === '' ? quoted(last) : `${others} or ${quoted(last)}`;
}
