import type { Span } from '../source/source.ts';
import { isStatement, type Scene, spanOfMatch } from './scene.ts';
import type { Topic } from './topics.ts';
import { isFilledIn } from './verdict.ts';

/** Whether something is so, as a text has it. */
export interface Claim {
  readonly at: Span;
  readonly says: boolean;
  /** The sentence that names what it is about. */
  readonly about: Scene;
}

const NEGATED = /(?:^| )(?:no|not|never|don't|doesn't|won't|cannot|can't|without|isn't|aren't|neither)(?= )/;
const ANSWER = /^(yes|no)(?= ?,|$)/;

/** A statement with a word and perhaps a `not`, or the `Yes` or `No` that answers a question with that word. */
export function readYesOrNo(scene: Scene, topic: Topic, word: RegExp): Claim | null {
  const { skeleton, topics, setting } = scene;
  const match = topics.has(topic) ? word.exec(skeleton) : null;
  if (match && isStatement(scene)) {
    const at = spanOfMatch(scene, match.index, match.index + match[0].length);
    if (at === null || isFilledIn(scene, at)) return null;
    const clause = skeleton.slice(0, match.index + match[0].length);
    return { at, says: !NEGATED.test(clause), about: scene };
  }
  const { question } = setting;
  if (question === null || !question.topics.has(topic) || !word.test(question.skeleton)) return null;
  const answer = ANSWER.exec(skeleton);
  if (answer === null) return null;
  if (NEGATED.test(question.skeleton) || !/^(?:do|does|is|are|will|can) /.test(question.skeleton))
    return null;
  const at = spanOfMatch(scene, 0, answer[0].length);
  return at && { at, says: answer[1] === 'yes', about: question };
}
