/** The lines and blocks that several constructs share. */
import type { BlockShape, HeadShape, LineShape } from './shapes.ts';

/** Lines of each content, and lines that may come several times. */
export const text = (keyword: string, about: string): LineShape => ({ keyword, content: 'text', about });
export const phrase = (keyword: string, about: string): LineShape => ({ keyword, content: 'phrase', about });
export const flag = (keyword: string, about: string): LineShape => ({ keyword, content: 'flag', about });
export const repeat = (line: LineShape): LineShape => ({ ...line, repeatable: true });

/** The line that silences one finding where it stands; every block may hold it, once for each finding. */
export const ACCEPT: LineShape = repeat(
  text('accept', 'Accepts one finding about the line or block it stands in, and says why.'),
);

/** Lines that several constructs have. */
export const HELP = text('help', 'A sentence that explains it to a customer.');
export const HIDDEN = flag('hidden', 'Keeps it off the page; the rules still know it.');
export const TAGS = phrase(
  'tags',
  'Words that it can be found by, in a group of the table and by programs: `security, admin`.',
);
export const SHOWN = (about: string): LineShape => text('shown', about);

/** What may stand in the block of a line inside a plan or an add-on: `storage 10 GB { shown "10 GB to start with" }`. */
export const ENTRY_BLOCK: BlockShape = {
  lines: [SHOWN('The words for this line on the pricing page.'), HELP],
};

/** What may stand in the block of a price: what each of so many units costs. */
export const STEPS_BLOCK: BlockShape = {
  lines: [
    phrase('first', 'The first units, and what each costs: `10 at 5 USD`, or all together: `10 for 50 USD`.'),
    repeat(phrase('next', 'The units after those: `40 at 4 USD`.')),
    repeat(phrase('up to', 'How many there are, and what each of them all costs then: `10 all at 5 USD`.')),
    phrase(
      'above',
      'What each unit above costs: `at 3 USD`, `all at 3 USD` behind `up to`, or `contact us`.',
    ),
  ],
};

export const PRICE = (about: string): LineShape => ({
  ...repeat(phrase('price', about)),
  below: STEPS_BLOCK,
});

/** What may stand in the block of a keyword line: nothing but `accept`. */
export const PLAIN_BLOCK: BlockShape = { lines: [] };

/** What may stand in the block of a `group` of the table: names, each perhaps with words of its own, or tags. */
export const GROUP_BLOCK: BlockShape = {
  lines: [phrase('tagged', 'Everything with one of these tags that stands nowhere else: `security, admin`.')],
  open: 'entries',
};

/** A model inside `models`. It is no declaration of its own: it stands only there. */
export const MODEL: { readonly head: HeadShape; readonly body: BlockShape } = {
  head: { id: true, text: 'name', phrase: 'cost' },
  body: { lines: [HELP] },
};
