import { formatOnce } from '../copy/index.ts';
import { ENGLISH } from '../locales/index.ts';
import { isMoney, type Money } from './money.ts';
import { isStatement, type Scene } from './scene.ts';
import { planBefore } from './subject.ts';
import { agrees, contradicts, ruleAt, type Verdict } from './verdict.ts';

const ONCE_BEFORE =
  /(?:^| )(?:<n\d+> time|one off|onboarding|setup|set up|activation|implementation|installation)(?: [a-z]+)?(?: (?:fee|charge|payment|cost|price))(?: (?:of|is|for <[a-z]\d+> is|:))?(?: just| only)? $/;
const ONCE_BEHIND =
  /^ (?:once|one off|(?:as )?an? <n\d+> time|<n\d+> time|(?:setup|onboarding|activation) fee)(?= |$)/;

/** Whether a sum is said to be paid once. */
export function isOnce({ skeleton }: Scene, { index, 0: words }: RegExpExecArray): boolean {
  return (
    ONCE_BEFORE.test(skeleton.slice(0, index)) ||
    ONCE_BEHIND.test(skeleton.slice(index + words.indexOf('>') + 1))
  );
}

/** What is paid once: by a plan that is named, or by any that has such a price, or for an add-on. */
export function* judgeOnce(scene: Scene, match: RegExpExecArray, amount: Money): Generator<Verdict> {
  const { catalog, plans } = scene.lexicon;
  const plan = planBefore(scene, match.index);
  const offers = plan ? [plan] : [...plans, ...catalog.addOns];
  const known = offers.flatMap((offer) => offer.oncePrices.map((price) => ({ offer, price })));
  const right = known.find(({ price }) => isMoney(amount, price, catalog));
  const [first] = known;
  if (right) yield agrees(amount, ruleAt(right.price.line, `${right.offer.name} costs that`), null);
  else if (first && isStatement(scene)) {
    const said = scene.prose.text.slice(amount.start, amount.end);
    const costs = formatOnce(first.price, catalog, ENGLISH);
    yield contradicts(
      amount,
      `the text says that ${said} is paid once, and ${first.offer.name} costs ${costs}`,
      [ruleAt(first.price.line, `${first.offer.name} costs ${costs}`)],
    );
  }
}
