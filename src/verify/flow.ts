import type { Plan } from '../catalog/catalog.ts';
import { judgeText, type Lexicon, NOWHERE, readScenes, type Scene, type Setting } from '../claims/index.ts';
import { judgeCardBlock } from './cards.ts';
import { judgeData } from './data.ts';
import { judgePackHead } from './facts.ts';
import type { Found } from './found.ts';
import { planInHeading } from './headings.ts';
import { judgeOfferWords, type Offer, offerNamed } from './offers.ts';
import type { Part, Words } from './page.ts';
import { proseOfWords } from './prose.ts';
import { judgeTable } from './tables.ts';

/** What stands around a part: the plan whose card it is on, and the question it answers. */
interface Around {
  plan: { readonly plan: Plan; readonly level: number; readonly depth: number } | null;
  question: { readonly scene: Scene; readonly level: number; readonly depth: number } | null;
  offer: { readonly offer: Offer; readonly level: number; readonly depth: number } | null;
}

/** Everything that a page claims, part by part, compared with the rules. */
export function* judgeParts(parts: readonly Part[], lexicon: Lexicon): Generator<Found> {
  const around: Around = { plan: null, question: null, offer: null };
  for (const part of parts) {
    switch (part.kind) {
      case 'heading':
        yield* judgeHeading(part, around, lexicon);
        break;
      case 'end':
        if (around.plan && part.depth < around.plan.depth) around.plan = null;
        if (around.question && part.depth < around.question.depth) around.question = null;
        if (around.offer && part.depth < around.offer.depth) around.offer = null;
        break;
      case 'text':
        yield* judgeBlock(part.words, around, lexicon);
        break;
      case 'table':
        yield* judgeTable(part.rows, lexicon);
        break;
      case 'data':
        yield* judgeData(part.text, part.start, lexicon);
        break;
    }
  }
}

function* judgeHeading(
  { words, level, depth }: Part & { readonly kind: 'heading' },
  around: Around,
  lexicon: Lexicon,
): Generator<Found> {
  if (around.plan && level <= around.plan.level) around.plan = null;
  if (around.question && level <= around.question.level) around.question = null;
  if (around.offer && level <= around.offer.level) around.offer = null;
  const plan = planInHeading(words.text, lexicon);
  const prose = proseOfWords(words);
  const scene = readScenes(prose, settingOf(around), lexicon).at(-1);
  const offer = offerNamed(words.text, lexicon);
  if (plan) around.plan = { plan, level, depth };
  else if (offer) around.offer = { offer, level, depth };
  else if (scene?.isQuestion) around.question = { scene, level, depth };
  else {
    const unknown = around.plan ? [] : [...judgePackHead(prose, lexicon)];
    for (const verdict of [...unknown, ...judgeText(prose, settingOf(around), lexicon)])
      yield { verdict, prose };
  }
}

function* judgeBlock(words: Words, around: Around, lexicon: Lexicon): Generator<Found> {
  const prose = proseOfWords(words);
  const offer = around.offer?.offer ?? offerNamed(words.text, lexicon);
  const own = offer
    ? [...judgeOfferWords(prose, offer, lexicon)]
    : around.plan
      ? [...judgeCardBlock(prose, around.plan.plan, lexicon)]
      : /^[\d,.]+ credits?:/.test(words.text)
        ? [...judgePackHead(prose, lexicon)]
        : [];
  for (const verdict of own.length > 0 ? own : judgeText(prose, settingOf(around), lexicon))
    yield { verdict, prose };
}

function settingOf({ plan, question }: Around): Setting {
  return { ...NOWHERE, plan: question ? null : (plan?.plan ?? null), question: question?.scene ?? null };
}
