/** The shapes that constructs have: what a declaration, a line and a block can hold. `constructs.ts` is made of them. */

/** What follows a keyword on its line. */
export type Content =
  /** One text; quoted in the DSL, a plain string in YAML. */
  | 'text'
  /** Words, numbers and quoted texts, `15 USD monthly`; in YAML the same characters as one string. */
  | 'phrase'
  /** Nothing; in YAML the value is `true`. */
  | 'flag';

/** A line that starts with a fixed keyword of one or more words. */
export interface LineShape {
  readonly keyword: string;
  readonly content: Content;
  /** May stand several times in one block; in YAML such lines are a list when they follow one another. */
  readonly repeatable?: true;
  /** What may stand in its block besides `accept`; nothing for most lines. */
  readonly below?: BlockShape;
  /** What the line says, for the reference and the editor. */
  readonly about: string;
}

/** What may stand in a block, besides `accept`, which may stand in every block. */
export interface BlockShape {
  readonly lines: readonly LineShape[];
  /**
   * Lines that start with a name instead of a keyword.
   * `entries`: `storage 10 GB`, `api-access`; in YAML `storage: 10 GB`, `api-access: true`, among the keywords.
   * `models`: `veo-3 "Veo 3" 5 credits per second`; in YAML a mapping below the key `models`.
   */
  readonly open?: 'entries' | 'models';
  /** Lines without any keyword: `paragraphs` are texts (YAML key `answer`), `steps` are phrases (YAML key `steps`). */
  readonly items?: 'paragraphs' | 'steps';
}

/** What stands between the keyword of a declaration and its block, in this order. */
export interface HeadShape {
  /** An id, which in YAML is the key of the declaration in its section (for `catalog` the key `id`). */
  readonly id: boolean;
  /** The YAML key of the quoted text, if there is one. */
  readonly text?: 'name' | 'question';
  /** The YAML key of the phrase after the text, if there is one; the phrase of `consume` is the value of its section. */
  readonly phrase?: 'kind' | 'cost' | 'order';
}

export interface DeclarationShape {
  readonly keyword: string;
  /** The YAML key that holds these declarations. */
  readonly section: string;
  /** How the section holds them: one mapping, a mapping by id, a list of mappings, or (for `consume`) one phrase. */
  readonly holds: 'one' | 'by-id' | 'list' | 'phrase';
  readonly head: HeadShape;
  readonly body: BlockShape;
  readonly about: string;
}
