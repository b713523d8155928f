/**
 * The constructs of the language, as data: which declarations there are, what their first line holds and which lines
 * may stand in their block. The readers of both written forms, the printers, the editor's schema and the reference
 * all follow this table, so a construct is added here first.
 *
 * One law connects the two forms: a DSL line `keyword rest` is the YAML entry `keyword: rest`.
 */

import { flag, GROUP_BLOCK, HELP, HIDDEN, PRICE, phrase, repeat, SHOWN, TAGS, text } from './blocks.ts';
import type { DeclarationShape } from './shapes.ts';

export { ACCEPT, ENTRY_BLOCK, GROUP_BLOCK, MODEL, PLAIN_BLOCK, STEPS_BLOCK } from './blocks.ts';
export type * from './shapes.ts';

export const DECLARATIONS: readonly DeclarationShape[] = [
  {
    keyword: 'catalog',
    section: 'catalog',
    holds: 'one',
    head: { id: true, text: 'name' },
    about: 'Names the product whose plans the file describes.',
    body: {
      lines: [
        phrase(
          'currency',
          'The currencies that prices are given in, the main one first: `USD` or `USD, EUR, GBP`.',
        ),
        phrase(
          'timezone',
          'The time zone whose calendar counts days, months and renewals: `UTC` or `Europe/Berlin`.',
        ),
        phrase('language', 'The language that the texts of the file are in: `en`, `de-DE`.'),
        repeat(
          phrase(
            'billing',
            'What a longer billing cycle saves where a price for it is not stated: `yearly 20 percent off`.',
          ),
        ),
        phrase('credit decimals', 'How many decimal places a credit has, 0 to 6; 0 when nothing is said.'),
        phrase(
          'credit rounding',
          'What becomes of a fraction of the smallest part of a credit: `up`, `down`, `half up` or `half even`.',
        ),
      ],
    },
  },
  {
    keyword: 'page',
    section: 'page',
    holds: 'one',
    head: { id: false },
    about: 'The headings of the pricing page.',
    body: {
      lines: [
        text('title', 'The heading of the page.'),
        text('intro', 'The sentence below the heading.'),
        text('table title', 'The heading of the comparison table.'),
        text('table intro', 'The sentence below the heading of the table.'),
        text('faq title', 'The heading of the questions and answers.'),
        phrase('shows', 'The billing period whose prices are shown first: `yearly first`.'),
        phrase('locales', 'Where else the page is read: `de-DE, ar-EG`. Each has a folder of its own.'),
        flag('faq for search engines', 'Gives search engines the questions and answers as data, too.'),
      ],
    },
  },
  {
    keyword: 'table',
    section: 'table',
    holds: 'one',
    head: { id: false },
    about: 'How the comparison table is put together.',
    body: {
      lines: [
        {
          ...repeat(
            text('group', 'A topic of the table; in its block stand the names of what it shows, in order.'),
          ),
          below: GROUP_BLOCK,
        },
        repeat(phrase('hide', 'Keeps rows off the table: `api-access, storage`.')),
      ],
    },
  },
  {
    keyword: 'feature',
    section: 'features',
    holds: 'by-id',
    head: { id: true, text: 'name', phrase: 'kind' },
    about:
      'Something a plan has or does not have; with `text`, `one of` or `some of`, something of which it has this or that.',
    body: {
      lines: [
        SHOWN(
          'The words for it on a plan card, if not its name; `{value}` stands for what the plan has of it.',
        ),
        TAGS,
        HIDDEN,
        HELP,
      ],
    },
  },
  {
    keyword: 'limit',
    section: 'limits',
    holds: 'by-id',
    head: { id: true, text: 'name', phrase: 'kind' },
    about:
      'Something a plan has an amount of: `size`, `duration`, `count`, `decimal`, `percent` or `condition`, perhaps `per month` or `per seat`.',
    body: {
      lines: [
        SHOWN('The words for it on the page; `{value}` stands for the amount.'),
        phrase('counts', 'The words for one and for several of what is counted: `"project", "projects"`.'),
        phrase(
          'for',
          'The features that it is for, and that nobody can use without some of it: `api-access`; several with commas.',
        ),
        phrase(
          'after a downgrade',
          "What happens to use above a smaller plan's amount: `block new`, `read only` or `keep for 30 days`.",
        ),
        TAGS,
        HIDDEN,
        HELP,
      ],
    },
  },
  {
    keyword: 'models',
    section: 'models',
    holds: 'by-id',
    head: { id: true, text: 'name' },
    about: 'A group of models, and what one use of each costs in credits.',
    body: {
      lines: [
        text('shown all', 'The words on the page when a plan has all models of the group.'),
        text('shown some', 'The words on the page when a plan has only some of them.'),
        HELP,
      ],
      open: 'models',
    },
  },
  {
    keyword: 'credits',
    section: 'credits',
    holds: 'by-id',
    head: { id: true, text: 'name' },
    about: 'A bucket of credits: when they are issued and how long they are valid.',
    body: {
      lines: [
        phrase('issued', 'When credits arrive: `every cycle` or `on purchase`.'),
        phrase('valid', 'How long they can be used: `until renewal`, `12 months` or `forever`.'),
        phrase(
          'rolls over',
          'What is kept at renewal: `up to 500`, or `everything`; `for 3 months`, `forever` or `until renewal` may follow.',
        ),
        flag('needs an active plan', 'Nobody can use them without a plan, though they run out all the same.'),
        SHOWN('The words for it on the page.'),
        HELP,
      ],
    },
  },
  {
    keyword: 'consume',
    section: 'consume',
    holds: 'phrase',
    head: { id: false, phrase: 'order' },
    about:
      'The order in which credit buckets pay, the first one first: `cycle, add-on`; those with `and` between them pay alike.',
    body: {
      lines: [
        phrase(
          'sorted by',
          'What decides which credits pay first, the most important first: `bucket, expiry, start`; also `category` and `restriction`.',
        ),
        phrase('categories', 'What `category` sorts by, the first to pay first: `promotional, paid`.'),
      ],
    },
  },
  {
    keyword: 'subscription',
    section: 'subscription',
    holds: 'one',
    head: { id: false },
    about: 'What happens to a subscription over time.',
    body: {
      lines: [
        phrase('renews', 'How a subscription goes on: `automatically` or `on request`.'),
        phrase('issues', 'When the credits of a new cycle arrive: `on payment` or `on schedule`.'),
        phrase('cancel', 'When a cancellation takes effect: `at cycle end` or `immediately`.'),
        phrase(
          'upgrade',
          'What a bigger plan brings inside a cycle: `grants the difference`, `replaces credits`, `adds credits`, `prorates credits` or `at cycle end`.',
        ),
        phrase('downgrade', 'The same for a smaller plan.'),
      ],
    },
  },
  {
    keyword: 'usage',
    section: 'usage',
    holds: 'one',
    head: { id: false },
    about: 'What happens when credits do not suffice, wait for a job, or come back.',
    body: {
      lines: [
        phrase(
          'overdraft',
          'What happens to use beyond the credits there are: `refused`, `partial`, `unlimited` or `up to 500`.',
        ),
        phrase(
          'overdraft at renewal',
          'What becomes of an overdraft when a cycle starts: `forgiven` or `kept`.',
        ),
        phrase(
          'holds time out',
          'When credits that wait for a job go back by themselves: `after 1 hour` or `never`.',
        ),
        phrase(
          'over-capture',
          'What happens to a job that needs more than was held: `refused` or `charged`.',
        ),
        phrase(
          'refund after expiry',
          'What becomes of credits that come back too late: `forfeited`, or `valid 30 days`.',
        ),
        phrase(
          'refund above payment',
          'What happens to a refund of more than was paid: `refused`, or `cut` to what is left.',
        ),
        phrase('late events', 'What happens to a report that is out of order: `taken now` or `refused`.'),
        phrase(
          'refused requests',
          'What happens to a refused request that comes again: they `stay refused` or `may retry`.',
        ),
      ],
    },
  },
  {
    keyword: 'members',
    section: 'members',
    holds: 'one',
    head: { id: false },
    about: 'Who shares a subscription, and what happens when somebody leaves.',
    body: {
      lines: [
        phrase('managed by', 'Who may add and remove members: `administrator "Workspace administrators"`.'),
        phrase('access', 'When an invited person gets access: `on acceptance` or `on invitation`.'),
        phrase(
          'removed lose',
          'What a removed member loses: `workspace-resources "workspace resources"`; several with commas.',
        ),
        phrase('removed keep', 'What a removed member keeps.'),
        phrase('seats', 'What a further member costs: `at no charge`, or `priced by plan`.'),
      ],
    },
  },
  {
    keyword: 'plan',
    section: 'plans',
    holds: 'by-id',
    head: { id: true, text: 'name' },
    about: 'A plan, line by line as on its card.',
    body: {
      lines: [
        text('tagline', 'The sentence below the name.'),
        phrase(
          'everything in',
          'The plan that this one contains: `starter`, or `starter except api-access`.',
        ),
        PRICE(
          '`15 USD monthly, 144 USD yearly`, `8 USD per seat monthly, at least 3`, `99 USD once`, `free`, `contact us`, or words in quotes.',
        ),
        phrase(
          'trial',
          'A free trial: `14 days`, perhaps with credits, `14 days, 20 cycle`, or `no card required`.',
        ),
        repeat(text('bullet', 'A line of the card in free words.')),
        phrase(
          'button',
          'The words of its button, and where that leads: `"Start free" "https://example.com/start"`.',
        ),
        flag('most popular', 'Marks the plan on the page.'),
        flag('hidden', 'Keeps the plan off the page; the rules still know it.'),
        flag(
          'legacy',
          'Keeps the plan for those who have it: it is off the page, and nobody can choose it any more.',
        ),
        HELP,
      ],
      open: 'entries',
    },
  },
  {
    keyword: 'pack',
    section: 'packs',
    holds: 'by-id',
    head: { id: true, text: 'name' },
    about: 'Credits that can be bought on top of a plan.',
    body: {
      lines: [
        phrase('gives', 'The credits in the pack: `500 add-on`.'),
        repeat(phrase('price', 'What it costs, in each currency: `10 USD`.')),
        phrase('needs', 'The features that a plan must have to buy it: `credit-packs`.'),
        HELP,
      ],
    },
  },
  {
    keyword: 'add-on',
    section: 'add-ons',
    holds: 'by-id',
    head: { id: true, text: 'name' },
    about: 'Something that can be bought on top of a plan.',
    body: {
      lines: [
        text('tagline', 'The sentence below the name.'),
        phrase(
          'available for',
          'The plans whose customers can buy it: `starter, pro`; every plan on the page when nothing is said.',
        ),
        PRICE(
          '`5 USD monthly, 48 USD yearly`, `20 USD once`, `20 USD once, 5 USD monthly`, `free`, or `contact us`.',
        ),
        phrase(
          'quantity',
          'How many of it can be bought: `any`, `1 to 10`, `up to 10` or `at least 5`; `in steps of 5` may follow.',
        ),
        phrase('needs', 'The add-ons that must be bought too, and the features that the plan must have.'),
        phrase('excludes', 'The add-ons that cannot be bought beside it.'),
        repeat(text('bullet', 'A line about it in free words.')),
        TAGS,
        flag('hidden', 'Keeps the add-on off the page; the rules still know it.'),
        HELP,
      ],
      open: 'entries',
    },
  },
  {
    keyword: 'faq',
    section: 'faq',
    holds: 'list',
    head: { id: false, text: 'question' },
    about: 'A question and its answer, a text for each paragraph.',
    body: {
      lines: [
        repeat(text('bullet', 'A point of a list in the answer.')),
        repeat(text('example', 'The name of a scenario that shows what the answer says, day by day.')),
      ],
      items: 'paragraphs',
    },
  },
  {
    keyword: 'scenario',
    section: 'scenarios',
    holds: 'list',
    head: { id: false, text: 'name' },
    about: 'A dated story that the rules must tell: what happens, and what is left afterwards.',
    body: { lines: [], items: 'steps' },
  },
];

/** Words that start a keyword line of a plan or an add-on, or a YAML key beside its entries; nothing listed there may be called so. */
export const RESERVED_NAMES: ReadonlySet<string> = new Set([
  ...DECLARATIONS.flatMap(({ body }) => (body.open === 'entries' ? body.lines : [])).map(
    ({ keyword }) => keyword.split(' ')[0] ?? '',
  ),
  ...GROUP_BLOCK.lines.map(({ keyword }) => keyword),
  'accept',
  'name',
  'value',
  'then',
  'all',
  'only',
  'plus',
  'except',
  'unlimited',
]);
