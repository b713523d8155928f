import type { Catalog, CreditEntry, ModelEntry, Plan } from '../catalog/catalog.ts';
import { fill, type Language } from '../locales/index.ts';
import { formatCreditAmounts } from './credits.ts';
import { type Found, found, type Segment, type Unknown, unknown } from './path.ts';
import { formatPlanPrice, formatPriceAmount, mainCurrency } from './prices.ts';
import { PLAN_PROPERTIES } from './properties.ts';
import { resolveProperty, tooDeep } from './resolve-property.ts';
import { kindOf, planHas, thingsOf } from './things.ts';
import { formatFeature, formatLimit } from './values.ts';
import { formatScaled, joinWords } from './words.ts';

const OWN = new Set(PLAN_PROPERTIES.map(({ name }) => name));

/** The value `PLAN.property`, or `PLAN.property.deeper`, where the property is a word of plans or the id of something. */
export function resolveOfPlan(
  plan: Plan,
  property: Segment,
  deeper: readonly Segment[],
  catalog: Catalog,
  language: Language,
): Found | Unknown {
  const [next, ...further] = deeper;
  if (property.text === 'price' && next) return resolvePrice(plan, next, further, catalog, language);
  if (OWN.has(property.text))
    return resolveProperty(plan, PLAN_PROPERTIES, property, deeper, catalog, language);

  const thing = thingsOf(catalog).get(property.text);
  if (!thing) {
    return unknown(
      `nothing that a plan could have is called \`${property.text}\``,
      property,
      namesInPlan(plan, catalog),
    );
  }
  const credits = thing.kind === 'credits' ? plan.credits.get(thing.id)?.entry : undefined;
  if (credits && next)
    return further[0]
      ? tooDeep(further[0], `${plan.id}.${property.text}.${next.text}`)
      : resolveCredits(plan, credits, next, catalog, language);
  if (next) return tooDeep(next, `${plan.id}.${property.text}`);

  const missing = (): Unknown => unknown(`plan \`${plan.id}\` does not have \`${thing.id}\``, property, []);
  switch (thing.kind) {
    case 'feature': {
      const entry = plan.features.get(thing.id)?.entry;
      return found(
        entry ? formatFeature(entry.value, language) : language.phrases.notIncluded,
        entry?.value.kind === 'text',
      );
    }
    case 'model':
      return found(planHas(plan, thing) === true ? language.phrases.included : language.phrases.notIncluded);
    case 'limit': {
      const entry = plan.limits.get(thing.id)?.entry;
      return entry ? found(formatLimit(entry.value, thing.measure, language)) : missing();
    }
    case 'models': {
      const entry = plan.models.get(thing.id)?.entry;
      return entry && entry.models.length > 0 ? formatModels(entry, language) : missing();
    }
    case 'credits':
      return credits && credits.amounts.length > 0
        ? found(joinWords(formatCreditAmounts(credits, catalog, language), 'or', language))
        : missing();
    case 'plan':
    case 'pack':
    case 'add-on':
      return unknown(
        `\`${thing.id}\` is ${kindOf(thing)}, which a plan does not list`,
        property,
        [],
        `${thing.id}.name`,
      );
  }
}

function formatModels(entry: ModelEntry, language: Language): Found {
  return entry.all
    ? found(fill(language.phrases.allOf, { group: entry.group.name }))
    : found(
        joinWords(
          entry.models.map(({ name }) => name),
          'and',
          language,
        ),
        true,
      );
}

function resolveCredits(
  plan: Plan,
  { amounts, bucket }: CreditEntry,
  cycle: Segment,
  catalog: Catalog,
  language: Language,
): Found | Unknown {
  const amount = amounts.find((one) => one.cycle.id === cycle.text);
  if (amount) return found(formatScaled(amount.amount, catalog.creditDecimals, language));
  const cycles = amounts.map((one) => one.cycle.id);
  return unknown(
    `plan \`${plan.id}\` brings no \`${bucket.id}\` for the cycle \`${cycle.text}\``,
    cycle,
    cycles,
  );
}

/** `PLAN.price.CYCLE`, `PLAN.price.CURRENCY` and `PLAN.price.CYCLE.CURRENCY`. */
function resolvePrice(
  plan: Plan,
  first: Segment,
  further: readonly Segment[],
  catalog: Catalog,
  language: Language,
): Found | Unknown {
  const [second, third] = further;
  if (third) return tooDeep(third, `${plan.id}.price.${first.text}.${second?.text ?? ''}`);
  if (plan.pricing.kind !== 'paid') {
    const reason = `plan \`${plan.id}\` has no price for each cycle and currency`;
    return unknown(reason, first, [], plan.pricing.kind === 'unknown' ? null : `${plan.id}.price`);
  }
  const { prices } = plan.pricing;
  const codes = prices.map(({ currency }) => currency);
  if (!second && codes.includes(first.text))
    return found(formatPlanPrice(plan, first.text, catalog, language) ?? '');

  const inCycle = prices.filter(({ cycle }) => cycle.id === first.text);
  if (inCycle.length === 0) {
    const candidates = [...prices.map(({ cycle }) => cycle.id), ...(second ? [] : codes)];
    return unknown(`plan \`${plan.id}\` has no price for \`${first.text}\``, first, candidates);
  }
  const wanted = second?.text ?? mainCurrency(catalog);
  const price = inCycle.find(({ currency }) => currency === wanted);
  if (price) return found(formatPriceAmount(price, catalog, language));
  return unknown(
    `plan \`${plan.id}\` has no price in \`${wanted}\``,
    second ?? first,
    second ? inCycle.map(({ currency }) => currency) : [],
  );
}

function namesInPlan(plan: Plan, catalog: Catalog): readonly string[] {
  const models = catalog.modelGroups.flatMap((group) => [group, ...group.models]);
  const listed = [...plan.limits.keys(), ...plan.credits.keys()];
  return [
    ...OWN,
    ...listed,
    ...[...catalog.features, ...catalog.limits, ...models, ...catalog.buckets].map(({ id }) => id),
  ];
}
