// Made by scripts/generate.mjs from grammar/plan.schema.json. Do not edit.

/**
 * A name on the page.
 */
export type Name = string | number;
/**
 * Words and amounts, as in the DSL.
 */
export type Phrase = string | number;
export type PhraseLine = string | number | PhraseBlock;
export type TextLines = string | number | TextBlock | TextLine[];
/**
 * A text on one line. `{pro.storage}` stands for a value of the file.
 */
export type Text = string | number;
export type TextLine = string | number | TextBlock;
export type PhraseLines = string | number | PhraseBlock | PhraseLine[];
export type FlagLine = true | FlagBlock;
export type GroupLines = string | number | GroupOfRows | GroupLine[];
/**
 * `true` for a feature; an amount for a limit (`10 GB`), models (`all`), or credits (`1,000 monthly`).
 */
export type Entry = true | string | number | EntryBlock;
export type GroupLine = string | number | GroupOfRows;
export type Model = Name | ModelBlock;
export type PriceLines = string | number | StepsBlock | (string | number | StepsBlock)[];

/**
 * The plans of a product, as on its pricing page: features, limits, credits, prices, questions and answers.
 */
export interface PlanFile {
  /**
   * Names the product whose plans the file describes.
   */
  catalog?: Catalog;
  /**
   * The headings of the pricing page.
   */
  page?: Page;
  /**
   * How the comparison table is put together.
   */
  table?: Table;
  /**
   * Something a plan has or does not have; with `text`, `one of` or `some of`, something of which it has this or that. By id.
   */
  features?: {
    [k: string]: Name | Feature | undefined;
  };
  /**
   * Something a plan has an amount of: `size`, `duration`, `count`, `decimal`, `percent` or `condition`, perhaps `per month` or `per seat`. By id.
   */
  limits?: {
    [k: string]: Limit | undefined;
  };
  /**
   * A group of models, and what one use of each costs in credits. By id.
   */
  models?: {
    [k: string]: ModelGroup | undefined;
  };
  /**
   * A bucket of credits: when they are issued and how long they are valid. By id.
   */
  credits?: {
    [k: string]: CreditBucket | undefined;
  };
  /**
   * The order in which credit buckets pay, the first one first: `cycle, add-on`; those with `and` between them pay alike.
   */
  consume?: string | number | ConsumptionOrder;
  /**
   * What happens to a subscription over time.
   */
  subscription?: Subscription;
  /**
   * What happens when credits do not suffice, wait for a job, or come back.
   */
  usage?: Usage;
  /**
   * Who shares a subscription, and what happens when somebody leaves.
   */
  members?: Members;
  /**
   * A plan, line by line as on its card. By id.
   */
  plans?: {
    [k: string]: Plan | undefined;
  };
  /**
   * Credits that can be bought on top of a plan. By id.
   */
  packs?: {
    [k: string]: Pack | undefined;
  };
  /**
   * Something that can be bought on top of a plan. By id.
   */
  'add-ons'?: {
    [k: string]: AddOn | undefined;
  };
  /**
   * A question and its answer, a text for each paragraph.
   *
   * @maxItems 2000
   */
  faq?: QuestionAndAnswer[];
  /**
   * A dated story that the rules must tell: what happens, and what is left afterwards.
   *
   * @maxItems 2000
   */
  scenarios?: Scenario[];
  /**
   * Under `then`: a line that has no key of its own, written out whole; the other keys are its block.
   */
  value?: Phrase;
  /**
   * Further lines in their order, where a key must come again: mappings with the same keys. A text here is a line written out whole.
   *
   * @maxItems 10000
   */
  then?: (string | PlanFile)[];
}
/**
 * Names the product whose plans the file describes.
 */
export interface Catalog {
  /**
   * The short name that the app uses.
   */
  id?: string;
  /**
   * The name that customers see.
   */
  name?: Name;
  /**
   * Under `then`: a line that has no key of its own, written out whole; the other keys are its block.
   */
  value?: Phrase;
  /**
   * The currencies that prices are given in, the main one first: `USD` or `USD, EUR, GBP`.
   */
  currency?: PhraseLine;
  /**
   * The time zone whose calendar counts days, months and renewals: `UTC` or `Europe/Berlin`.
   */
  timezone?: PhraseLine;
  /**
   * The language that the texts of the file are in: `en`, `de-DE`.
   */
  language?: PhraseLine;
  /**
   * What a longer billing cycle saves where a price for it is not stated: `yearly 20 percent off`.
   */
  billing?: PhraseLines;
  /**
   * How many decimal places a credit has, 0 to 6; 0 when nothing is said.
   */
  'credit decimals'?: PhraseLine;
  /**
   * What becomes of a fraction of the smallest part of a credit: `up`, `down`, `half up` or `half even`.
   */
  'credit rounding'?: ('up' | 'down' | 'half up' | 'half even') | PhraseBlock;
  /**
   * Accepts one finding about the line or block it stands in, and says why.
   */
  accept?: TextLines;
  /**
   * Further lines in their order, where a key must come again: mappings with the same keys. A text here is a line written out whole.
   *
   * @maxItems 10000
   */
  then?: (string | Catalog)[];
}
/**
 * A phrase, and the lines that belong to it.
 */
export interface PhraseBlock {
  /**
   * The phrase itself.
   */
  value?: Phrase;
  /**
   * Accepts one finding about the line or block it stands in, and says why.
   */
  accept?: TextLines;
  /**
   * Further lines in their order, where a key must come again: mappings with the same keys. A text here is a line written out whole.
   *
   * @maxItems 10000
   */
  then?: (string | PhraseBlock)[];
}
/**
 * A text, and the lines that belong to it.
 */
export interface TextBlock {
  /**
   * The text itself.
   */
  value?: Text;
  /**
   * Accepts one finding about the line or block it stands in, and says why.
   */
  accept?: TextLines;
  /**
   * Further lines in their order, where a key must come again: mappings with the same keys. A text here is a line written out whole.
   *
   * @maxItems 10000
   */
  then?: (string | TextBlock)[];
}
/**
 * The headings of the pricing page.
 */
export interface Page {
  /**
   * Under `then`: a line that has no key of its own, written out whole; the other keys are its block.
   */
  value?: Phrase;
  /**
   * The heading of the page.
   */
  title?: TextLine;
  /**
   * The sentence below the heading.
   */
  intro?: TextLine;
  /**
   * The heading of the comparison table.
   */
  'table title'?: TextLine;
  /**
   * The sentence below the heading of the table.
   */
  'table intro'?: TextLine;
  /**
   * The heading of the questions and answers.
   */
  'faq title'?: TextLine;
  /**
   * The billing period whose prices are shown first: `yearly first`.
   */
  shows?: PhraseLine;
  /**
   * Where else the page is read: `de-DE, ar-EG`. Each has a folder of its own.
   */
  locales?: PhraseLine;
  /**
   * Gives search engines the questions and answers as data, too.
   */
  'faq for search engines'?: FlagLine;
  /**
   * Accepts one finding about the line or block it stands in, and says why.
   */
  accept?: TextLines;
  /**
   * Further lines in their order, where a key must come again: mappings with the same keys. A text here is a line written out whole.
   *
   * @maxItems 10000
   */
  then?: (string | Page)[];
}
/**
 * A line that stands alone, and the lines that belong to it.
 */
export interface FlagBlock {
  /**
   * Always `true`; it may be left out.
   */
  value?: true | string;
  /**
   * Accepts one finding about the line or block it stands in, and says why.
   */
  accept?: TextLines;
  /**
   * Further lines in their order, where a key must come again: mappings with the same keys. A text here is a line written out whole.
   *
   * @maxItems 10000
   */
  then?: (string | FlagBlock)[];
}
/**
 * How the comparison table is put together.
 */
export interface Table {
  /**
   * Under `then`: a line that has no key of its own, written out whole; the other keys are its block.
   */
  value?: Phrase;
  /**
   * A topic of the table; in its block stand the names of what it shows, in order.
   */
  group?: GroupLines;
  /**
   * Keeps rows off the table: `api-access, storage`.
   */
  hide?: PhraseLines;
  /**
   * Accepts one finding about the line or block it stands in, and says why.
   */
  accept?: TextLines;
  /**
   * Further lines in their order, where a key must come again: mappings with the same keys. A text here is a line written out whole.
   *
   * @maxItems 10000
   */
  then?: (string | Table)[];
}
/**
 * A topic of the table, and the names of what it shows, each with `true` or words of its own.
 */
export interface GroupOfRows {
  /**
   * The heading of the topic.
   */
  value?: Text;
  /**
   * Everything with one of these tags that stands nowhere else: `security, admin`.
   */
  tagged?: PhraseLine;
  /**
   * Accepts one finding about the line or block it stands in, and says why.
   */
  accept?: TextLines;
  /**
   * Further lines in their order, where a key must come again: mappings with the same keys. A text here is a line written out whole.
   *
   * @maxItems 10000
   */
  then?: (string | GroupOfRows)[];
  [k: string]: Entry | Text | PhraseLine | TextLines | (string | GroupOfRows)[] | undefined;
}
/**
 * A line of a plan that starts with a declared name, and the lines that belong to it.
 */
export interface EntryBlock {
  /**
   * The amount, or what a plan has of the feature; `true` or nothing for a feature that a plan has or not.
   */
  value?: true | string | number;
  /**
   * The words for this line on the pricing page.
   */
  shown?: TextLine;
  /**
   * A sentence that explains it to a customer.
   */
  help?: TextLine;
  /**
   * Accepts one finding about the line or block it stands in, and says why.
   */
  accept?: TextLines;
  /**
   * Further lines in their order, where a key must come again: mappings with the same keys. A text here is a line written out whole.
   *
   * @maxItems 10000
   */
  then?: (string | EntryBlock)[];
}
/**
 * Something a plan has or does not have; with `text`, `one of` or `some of`, something of which it has this or that.
 */
export interface Feature {
  /**
   * The name that customers see.
   */
  name?: Name;
  /**
   * What a plan can have of it: `text`, `one of email "Email", phone "Phone"`, or `some of` and the same. Left out where a plan has it or not.
   */
  kind?: Phrase;
  /**
   * Under `then`: a line that has no key of its own, written out whole; the other keys are its block.
   */
  value?: Phrase;
  /**
   * The words for it on a plan card, if not its name; `{value}` stands for what the plan has of it.
   */
  shown?: TextLine;
  /**
   * Words that it can be found by, in a group of the table and by programs: `security, admin`.
   */
  tags?: PhraseLine;
  /**
   * Keeps it off the page; the rules still know it.
   */
  hidden?: FlagLine;
  /**
   * A sentence that explains it to a customer.
   */
  help?: TextLine;
  /**
   * Accepts one finding about the line or block it stands in, and says why.
   */
  accept?: TextLines;
  /**
   * Further lines in their order, where a key must come again: mappings with the same keys. A text here is a line written out whole.
   *
   * @maxItems 10000
   */
  then?: (string | Feature)[];
}
/**
 * Something a plan has an amount of: `size`, `duration`, `count`, `decimal`, `percent` or `condition`, perhaps `per month` or `per seat`.
 */
export interface Limit {
  /**
   * The name that customers see.
   */
  name?: Name;
  /**
   * What the limit measures: `size`, `duration`, `count`, `decimal`, `percent` or `condition`; perhaps `per month`, `per seat`, or per something else in quotes.
   */
  kind?: string;
  /**
   * Under `then`: a line that has no key of its own, written out whole; the other keys are its block.
   */
  value?: Phrase;
  /**
   * The words for it on the page; `{value}` stands for the amount.
   */
  shown?: TextLine;
  /**
   * The words for one and for several of what is counted: `"project", "projects"`.
   */
  counts?: PhraseLine;
  /**
   * The features that it is for, and that nobody can use without some of it: `api-access`; several with commas.
   */
  for?: PhraseLine;
  /**
   * What happens to use above a smaller plan's amount: `block new`, `read only` or `keep for 30 days`.
   */
  'after a downgrade'?: PhraseLine;
  /**
   * Words that it can be found by, in a group of the table and by programs: `security, admin`.
   */
  tags?: PhraseLine;
  /**
   * Keeps it off the page; the rules still know it.
   */
  hidden?: FlagLine;
  /**
   * A sentence that explains it to a customer.
   */
  help?: TextLine;
  /**
   * Accepts one finding about the line or block it stands in, and says why.
   */
  accept?: TextLines;
  /**
   * Further lines in their order, where a key must come again: mappings with the same keys. A text here is a line written out whole.
   *
   * @maxItems 10000
   */
  then?: (string | Limit)[];
}
/**
 * A group of models, and what one use of each costs in credits.
 */
export interface ModelGroup {
  /**
   * The name that customers see.
   */
  name?: Name;
  /**
   * Under `then`: a line that has no key of its own, written out whole; the other keys are its block.
   */
  value?: Phrase;
  /**
   * The words on the page when a plan has all models of the group.
   */
  'shown all'?: TextLine;
  /**
   * The words on the page when a plan has only some of them.
   */
  'shown some'?: TextLine;
  /**
   * A sentence that explains it to a customer.
   */
  help?: TextLine;
  /**
   * The models of the group, by id.
   */
  models?: {
    [k: string]: Model | undefined;
  };
  /**
   * Accepts one finding about the line or block it stands in, and says why.
   */
  accept?: TextLines;
  /**
   * Further lines in their order, where a key must come again: mappings with the same keys. A text here is a line written out whole.
   *
   * @maxItems 10000
   */
  then?: (string | ModelGroup)[];
}
/**
 * A model, and what one use of it costs in credits.
 */
export interface ModelBlock {
  /**
   * The name that customers see.
   */
  name?: Name;
  /**
   * What one use costs: `1 credit per image`, `5 credits per second`.
   */
  cost?: Phrase;
  /**
   * Under `then`: a line that has no key of its own, written out whole; the other keys are its block.
   */
  value?: Phrase;
  /**
   * A sentence that explains it to a customer.
   */
  help?: TextLine;
  /**
   * Accepts one finding about the line or block it stands in, and says why.
   */
  accept?: TextLines;
  /**
   * Further lines in their order, where a key must come again: mappings with the same keys. A text here is a line written out whole.
   *
   * @maxItems 10000
   */
  then?: (string | ModelBlock)[];
}
/**
 * A bucket of credits: when they are issued and how long they are valid.
 */
export interface CreditBucket {
  /**
   * The name that customers see.
   */
  name?: Name;
  /**
   * Under `then`: a line that has no key of its own, written out whole; the other keys are its block.
   */
  value?: Phrase;
  /**
   * When credits arrive: `every cycle` or `on purchase`.
   */
  issued?: ('every cycle' | 'on purchase') | PhraseBlock;
  /**
   * How long they can be used: `until renewal`, `12 months` or `forever`.
   */
  valid?: PhraseLine;
  /**
   * What is kept at renewal: `up to 500`, or `everything`; `for 3 months`, `forever` or `until renewal` may follow.
   */
  'rolls over'?: PhraseLine;
  /**
   * Nobody can use them without a plan, though they run out all the same.
   */
  'needs an active plan'?: FlagLine;
  /**
   * The words for it on the page.
   */
  shown?: TextLine;
  /**
   * A sentence that explains it to a customer.
   */
  help?: TextLine;
  /**
   * Accepts one finding about the line or block it stands in, and says why.
   */
  accept?: TextLines;
  /**
   * Further lines in their order, where a key must come again: mappings with the same keys. A text here is a line written out whole.
   *
   * @maxItems 10000
   */
  then?: (string | CreditBucket)[];
}
/**
 * The order in which credit buckets pay, and what else decides.
 */
export interface ConsumptionOrder {
  /**
   * The phrase itself.
   */
  value?: Phrase;
  /**
   * What decides which credits pay first, the most important first: `bucket, expiry, start`; also `category` and `restriction`.
   */
  'sorted by'?: PhraseLine;
  /**
   * What `category` sorts by, the first to pay first: `promotional, paid`.
   */
  categories?: PhraseLine;
  /**
   * Accepts one finding about the line or block it stands in, and says why.
   */
  accept?: TextLines;
  /**
   * Further lines in their order, where a key must come again: mappings with the same keys. A text here is a line written out whole.
   *
   * @maxItems 10000
   */
  then?: (string | ConsumptionOrder)[];
}
/**
 * What happens to a subscription over time.
 */
export interface Subscription {
  /**
   * Under `then`: a line that has no key of its own, written out whole; the other keys are its block.
   */
  value?: Phrase;
  /**
   * How a subscription goes on: `automatically` or `on request`.
   */
  renews?: ('automatically' | 'on request') | PhraseBlock;
  /**
   * When the credits of a new cycle arrive: `on payment` or `on schedule`.
   */
  issues?: ('on payment' | 'on schedule') | PhraseBlock;
  /**
   * When a cancellation takes effect: `at cycle end` or `immediately`.
   */
  cancel?: ('at cycle end' | 'immediately') | PhraseBlock;
  /**
   * What a bigger plan brings inside a cycle: `grants the difference`, `replaces credits`, `adds credits`, `prorates credits` or `at cycle end`.
   */
  upgrade?:
    | ('grants the difference' | 'replaces credits' | 'adds credits' | 'prorates credits' | 'at cycle end')
    | PhraseBlock;
  /**
   * The same for a smaller plan.
   */
  downgrade?:
    | ('grants the difference' | 'replaces credits' | 'adds credits' | 'prorates credits' | 'at cycle end')
    | PhraseBlock;
  /**
   * Accepts one finding about the line or block it stands in, and says why.
   */
  accept?: TextLines;
  /**
   * Further lines in their order, where a key must come again: mappings with the same keys. A text here is a line written out whole.
   *
   * @maxItems 10000
   */
  then?: (string | Subscription)[];
}
/**
 * What happens when credits do not suffice, wait for a job, or come back.
 */
export interface Usage {
  /**
   * Under `then`: a line that has no key of its own, written out whole; the other keys are its block.
   */
  value?: Phrase;
  /**
   * What happens to use beyond the credits there are: `refused`, `partial`, `unlimited` or `up to 500`.
   */
  overdraft?: PhraseLine;
  /**
   * What becomes of an overdraft when a cycle starts: `forgiven` or `kept`.
   */
  'overdraft at renewal'?: ('forgiven' | 'kept') | PhraseBlock;
  /**
   * When credits that wait for a job go back by themselves: `after 1 hour` or `never`.
   */
  'holds time out'?: PhraseLine;
  /**
   * What happens to a job that needs more than was held: `refused` or `charged`.
   */
  'over-capture'?: ('refused' | 'charged') | PhraseBlock;
  /**
   * What becomes of credits that come back too late: `forfeited`, or `valid 30 days`.
   */
  'refund after expiry'?: PhraseLine;
  /**
   * What happens to a refund of more than was paid: `refused`, or `cut` to what is left.
   */
  'refund above payment'?: ('refused' | 'cut') | PhraseBlock;
  /**
   * What happens to a report that is out of order: `taken now` or `refused`.
   */
  'late events'?: ('taken now' | 'refused') | PhraseBlock;
  /**
   * What happens to a refused request that comes again: they `stay refused` or `may retry`.
   */
  'refused requests'?: ('stay refused' | 'may retry') | PhraseBlock;
  /**
   * Accepts one finding about the line or block it stands in, and says why.
   */
  accept?: TextLines;
  /**
   * Further lines in their order, where a key must come again: mappings with the same keys. A text here is a line written out whole.
   *
   * @maxItems 10000
   */
  then?: (string | Usage)[];
}
/**
 * Who shares a subscription, and what happens when somebody leaves.
 */
export interface Members {
  /**
   * Under `then`: a line that has no key of its own, written out whole; the other keys are its block.
   */
  value?: Phrase;
  /**
   * Who may add and remove members: `administrator "Workspace administrators"`.
   */
  'managed by'?: PhraseLine;
  /**
   * When an invited person gets access: `on acceptance` or `on invitation`.
   */
  access?: ('on acceptance' | 'on invitation') | PhraseBlock;
  /**
   * What a removed member loses: `workspace-resources "workspace resources"`; several with commas.
   */
  'removed lose'?: PhraseLine;
  /**
   * What a removed member keeps.
   */
  'removed keep'?: PhraseLine;
  /**
   * What a further member costs: `at no charge`, or `priced by plan`.
   */
  seats?: ('at no charge' | 'priced by plan') | PhraseBlock;
  /**
   * Accepts one finding about the line or block it stands in, and says why.
   */
  accept?: TextLines;
  /**
   * Further lines in their order, where a key must come again: mappings with the same keys. A text here is a line written out whole.
   *
   * @maxItems 10000
   */
  then?: (string | Members)[];
}
/**
 * A plan, line by line as on its card.
 */
export interface Plan {
  /**
   * The name that customers see.
   */
  name?: Name;
  /**
   * Under `then`: a line that has no key of its own, written out whole; the other keys are its block.
   */
  value?: Phrase;
  /**
   * The sentence below the name.
   */
  tagline?: TextLine;
  /**
   * The plan that this one contains: `starter`, or `starter except api-access`.
   */
  'everything in'?: PhraseLine;
  /**
   * `15 USD monthly, 144 USD yearly`, `8 USD per seat monthly, at least 3`, `99 USD once`, `free`, `contact us`, or words in quotes.
   */
  price?: PriceLines;
  /**
   * A free trial: `14 days`, perhaps with credits, `14 days, 20 cycle`, or `no card required`.
   */
  trial?: PhraseLine;
  /**
   * A line of the card in free words.
   */
  bullet?: TextLines;
  /**
   * The words of its button, and where that leads: `"Start free" "https://example.com/start"`.
   */
  button?: PhraseLine;
  /**
   * Marks the plan on the page.
   */
  'most popular'?: FlagLine;
  /**
   * Keeps the plan off the page; the rules still know it.
   */
  hidden?: FlagLine;
  /**
   * Keeps the plan for those who have it: it is off the page, and nobody can choose it any more.
   */
  legacy?: FlagLine;
  /**
   * A sentence that explains it to a customer.
   */
  help?: TextLine;
  /**
   * Accepts one finding about the line or block it stands in, and says why.
   */
  accept?: TextLines;
  /**
   * Further lines in their order, where a key must come again: mappings with the same keys. A text here is a line written out whole.
   *
   * @maxItems 10000
   */
  then?: (string | Plan)[];
  [k: string]:
    | Entry
    | Name
    | Phrase
    | TextLine
    | PhraseLine
    | PriceLines
    | TextLines
    | FlagLine
    | (string | Plan)[]
    | undefined;
}
/**
 * A price, and what each of so many units costs.
 */
export interface StepsBlock {
  /**
   * The phrase itself.
   */
  value?: Phrase;
  /**
   * The first units, and what each costs: `10 at 5 USD`, or all together: `10 for 50 USD`.
   */
  first?: PhraseLine;
  /**
   * The units after those: `40 at 4 USD`.
   */
  next?: PhraseLines;
  /**
   * How many there are, and what each of them all costs then: `10 all at 5 USD`.
   */
  'up to'?: PhraseLines;
  /**
   * What each unit above costs: `at 3 USD`, `all at 3 USD` behind `up to`, or `contact us`.
   */
  above?: PhraseLine;
  /**
   * Accepts one finding about the line or block it stands in, and says why.
   */
  accept?: TextLines;
  /**
   * Further lines in their order, where a key must come again: mappings with the same keys. A text here is a line written out whole.
   *
   * @maxItems 10000
   */
  then?: (string | StepsBlock)[];
}
/**
 * Credits that can be bought on top of a plan.
 */
export interface Pack {
  /**
   * The name that customers see.
   */
  name?: Name;
  /**
   * Under `then`: a line that has no key of its own, written out whole; the other keys are its block.
   */
  value?: Phrase;
  /**
   * The credits in the pack: `500 add-on`.
   */
  gives?: PhraseLine;
  /**
   * What it costs, in each currency: `10 USD`.
   */
  price?: PhraseLines;
  /**
   * The features that a plan must have to buy it: `credit-packs`.
   */
  needs?: PhraseLine;
  /**
   * A sentence that explains it to a customer.
   */
  help?: TextLine;
  /**
   * Accepts one finding about the line or block it stands in, and says why.
   */
  accept?: TextLines;
  /**
   * Further lines in their order, where a key must come again: mappings with the same keys. A text here is a line written out whole.
   *
   * @maxItems 10000
   */
  then?: (string | Pack)[];
}
/**
 * Something that can be bought on top of a plan.
 */
export interface AddOn {
  /**
   * The name that customers see.
   */
  name?: Name;
  /**
   * Under `then`: a line that has no key of its own, written out whole; the other keys are its block.
   */
  value?: Phrase;
  /**
   * The sentence below the name.
   */
  tagline?: TextLine;
  /**
   * The plans whose customers can buy it: `starter, pro`; every plan on the page when nothing is said.
   */
  'available for'?: PhraseLine;
  /**
   * `5 USD monthly, 48 USD yearly`, `20 USD once`, `20 USD once, 5 USD monthly`, `free`, or `contact us`.
   */
  price?: PriceLines;
  /**
   * How many of it can be bought: `any`, `1 to 10`, `up to 10` or `at least 5`; `in steps of 5` may follow.
   */
  quantity?: PhraseLine;
  /**
   * The add-ons that must be bought too, and the features that the plan must have.
   */
  needs?: PhraseLine;
  /**
   * The add-ons that cannot be bought beside it.
   */
  excludes?: PhraseLine;
  /**
   * A line about it in free words.
   */
  bullet?: TextLines;
  /**
   * Words that it can be found by, in a group of the table and by programs: `security, admin`.
   */
  tags?: PhraseLine;
  /**
   * Keeps the add-on off the page; the rules still know it.
   */
  hidden?: FlagLine;
  /**
   * A sentence that explains it to a customer.
   */
  help?: TextLine;
  /**
   * Accepts one finding about the line or block it stands in, and says why.
   */
  accept?: TextLines;
  /**
   * Further lines in their order, where a key must come again: mappings with the same keys. A text here is a line written out whole.
   *
   * @maxItems 10000
   */
  then?: (string | AddOn)[];
  [k: string]:
    | Entry
    | Name
    | Phrase
    | TextLine
    | PhraseLine
    | PriceLines
    | TextLines
    | FlagLine
    | (string | AddOn)[]
    | undefined;
}
/**
 * A question and its answer, a text for each paragraph.
 */
export interface QuestionAndAnswer {
  /**
   * The question, as a customer asks it.
   */
  question?: Text;
  /**
   * Under `then`: a line that has no key of its own, written out whole; the other keys are its block.
   */
  value?: Phrase;
  /**
   * A point of a list in the answer.
   */
  bullet?: TextLines;
  /**
   * The name of a scenario that shows what the answer says, day by day.
   */
  example?: TextLines;
  /**
   * The answer: a text, or a list with a text for each paragraph; `- bullet: a point` makes a list on the page.
   */
  answer?: string | number | (string | number | Paragraph)[];
  /**
   * Accepts one finding about the line or block it stands in, and says why.
   */
  accept?: TextLines;
  /**
   * Further lines in their order, where a key must come again: mappings with the same keys. A text here is a line written out whole.
   *
   * @maxItems 10000
   */
  then?: (string | QuestionAndAnswer)[];
}
/**
 * A paragraph of an answer with the lines that belong to it, or a point of a list.
 */
export interface Paragraph {
  /**
   * The paragraph itself.
   */
  value?: Text;
  /**
   * A point of a list in the answer.
   */
  bullet?: TextLines;
  /**
   * The name of a scenario that shows what the answer says, day by day.
   */
  example?: TextLines;
  /**
   * Accepts one finding about the line or block it stands in, and says why.
   */
  accept?: TextLines;
  /**
   * Further lines in their order, where a key must come again: mappings with the same keys. A text here is a line written out whole.
   *
   * @maxItems 10000
   */
  then?: (string | TextBlock)[];
}
/**
 * A dated story that the rules must tell: what happens, and what is left afterwards.
 */
export interface Scenario {
  /**
   * The name that customers see.
   */
  name?: Name;
  /**
   * Under `then`: a line that has no key of its own, written out whole; the other keys are its block.
   */
  value?: Phrase;
  /**
   * The steps in order: `2026-01-15 subscribe starter monthly -> cycle 1,000`.
   */
  steps?: string | (string | Step)[];
  /**
   * Accepts one finding about the line or block it stands in, and says why.
   */
  accept?: TextLines;
  /**
   * Further lines in their order, where a key must come again: mappings with the same keys. A text here is a line written out whole.
   *
   * @maxItems 10000
   */
  then?: (string | Scenario)[];
}
/**
 * A step with the lines that belong to it.
 */
export interface Step {
  /**
   * The step itself.
   */
  value?: Phrase;
  /**
   * Accepts one finding about the line or block it stands in, and says why.
   */
  accept?: TextLines;
  /**
   * Further lines in their order, where a key must come again: mappings with the same keys. A text here is a line written out whole.
   *
   * @maxItems 10000
   */
  then?: (string | PhraseBlock)[];
}
