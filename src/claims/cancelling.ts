import { isAssertion, matchesOf, retell, type Scene, spanOfMatch } from './scene.ts';
import { agrees, contradicts, isFilledIn, type Judge, lineIn, ruleAt, unsaid } from './verdict.ts';

const ANYTIME =
  /(?:^| )cancel(?: your subscription| your plan| it| online)?(?: ,)? (?:any ?time|at any time|whenever)/g;
/** What goes on until the cycle is over. */
const LATER =
  /(?:stays?|remains?|keeps?|continues?|retains?|have|has|use|takes? effect|effective|active|access)(?: [a-z]+){0,6}? (?:until|till|through|at) (?:the )?(?:(?:very )?end of|next renewal|[a-z]+ (?:[a-z]+ )?(?:period|cycle|term) (?:ends|is over))/g;
const AT_ONCE =
  /(?:takes? effect|effective|ends?|loses?|lost|stops?|downgraded|terminated|deactivated|revoked)(?: [a-z]+){0,4}? (?:immediately|right away|at once|instantly)/g;

/** When a cancellation takes effect. */
export const judgeCancelling: Judge = function* (scene) {
  const { subscription } = scene.lexicon.catalog;
  if (!isAboutCancelling(scene)) return;
  if (!scene.isQuestion && subscription === null) {
    for (const match of matchesOf(scene, ANYTIME)) {
      const at = spanOfMatch(
        scene,
        match.index + (match[0].startsWith(' ') ? 1 : 0),
        match.index + match[0].length,
      );
      if (at) yield unsaid(scene, at);
    }
  }
  if (subscription === null || !isAssertion(withoutIf(scene))) return;
  const rule = ruleAt(lineIn(subscription.line, 'cancel'), `cancel ${subscription.cancel}`);
  for (const [pattern, says] of [
    [LATER, 'at cycle end'],
    [AT_ONCE, 'immediately'],
  ] as const) {
    for (const match of matchesOf(scene, pattern)) {
      const at = spanOfMatch(scene, match.index, match.index + match[0].length);
      if (
        at === null ||
        isFilledIn(scene, at) ||
        /(?:not|n't|never) (?:[a-z]+ )?$/.test(scene.skeleton.slice(0, match.index))
      )
        continue;
      if (says === subscription.cancel) yield agrees(at, rule, null);
      else
        yield contradicts(
          at,
          `the text says that a cancellation takes effect ${says === 'immediately' ? 'immediately' : 'at the end of the cycle'}, and the rules say \`cancel ${subscription.cancel}\``,
          [rule],
        );
    }
  }
};

function isAboutCancelling({ topics, setting: { question } }: Scene): boolean {
  return topics.has('cancelling') || question?.topics.has('cancelling') === true;
}

/** `If you cancel, you keep access` states what happens then. */
function withoutIf(scene: Scene): Scene {
  const words = /(?:^|^no , |^yes , )(?:if|once|when|after) you (?:cancel|have cancelled)/;
  return scene.topics.has('supposed') ? retell(scene, scene.skeleton.replace(words, '')) : scene;
}
