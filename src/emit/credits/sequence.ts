import type { Declaration, FunctionDeclaration } from '../typescript/declaration.ts';

/**
 * The functions that apps call, and those behind them. What looks alike stands together, as far as measuring shows: a
 * compressed module is 2% smaller for it, and to a reader no order of so many is better than another.
 */
const ORDER = {
  operations:
    'grant resume query nextEvents check topUp purchase consumeFor capture release openAccount balance ' +
    'cancel subscribe renew hold forget refund voidGrant refundPurchase consume changePlan',
  helpers:
    'find givenIn freeId hasRoom closeHold current endHold comingUp payersOf paidAhead boundaryOf add ' +
    'endSubscription take lose giveBack debit passInstant close passCycleEnd switchPlan spanNow ' +
    'inNextCycle spanOf spanAt adviceOn sumOf accountOf advance spend isActive gate isWhole operate ' +
    'grantCredits note record compare deny issue beginCycle termsOf nextInstant later recall keep',
};

/** The declarations in the order in which they stand: types and constants, what apps call, and all else. */
export function inSequence(declarations: readonly Declaration[]): readonly Declaration[] {
  const functions = declarations.filter((one) => one.kind === 'function');
  return [
    ...declarations.filter(({ kind }) => kind !== 'function'),
    ...sorted(
      functions.filter(({ exported }) => exported),
      ORDER.operations,
    ),
    ...sorted(
      functions.filter(({ exported }) => !exported),
      ORDER.helpers,
    ),
  ];
}

/** Functions by their place in a list of names; those that are not in it stand behind, in the order that they have. */
function sorted(functions: readonly FunctionDeclaration[], names: string): readonly FunctionDeclaration[] {
  const places = new Map(names.split(' ').map((name, place) => [name, place]));
  const placeOf = ({ name }: FunctionDeclaration): number => places.get(name) ?? places.size;
  return [...functions].sort((a, b) => placeOf(a) - placeOf(b));
}
