import type { AddOn } from '../catalog/catalog.ts';
import type { Law } from './law.ts';

/** An add-on does not need itself, not even through others: nobody could buy the first of them. */
export const circularNeeds: Law = ({ addOns }, findings) => {
  const byId = new Map(addOns.map((addOn) => [addOn.id, addOn]));
  const done = new Set<AddOn>();
  for (const start of addOns) {
    const path: Step[] = [];
    walk(start, path, byId, done, (circle) => {
      const [first, ...others] = circle;
      if (first === undefined) return;
      const named = circle.slice(0, MOST_NAMED).map(({ addOn }) => `\`${addOn.id}\``);
      const more = circle.length > MOST_NAMED ? [`${circle.length - MOST_NAMED} more`] : [];
      findings.report(
        'circular-needs',
        others.length === 0
          ? `add-on ${named[0]} needs itself`
          : `add-ons need one another in a circle: ${[...named, ...more, named[0]].join(' needs ')}`,
        first.at,
        {
          others: others.slice(0, MOST_NAMED - 1).map(({ at }) => ({ span: at, text: 'and this' })),
          hint: 'Nobody could buy the first of them. Take out one of these lines.',
        },
      );
    });
  }
};

const MOST_NAMED = 10;

/** An add-on on the way, and the place where it names the next one. */
interface Step {
  readonly addOn: AddOn;
  readonly at: AddOn['needsAddOns'][number]['at'];
}

interface Branch {
  readonly addOn: AddOn;
  next: number;
}

/** Walks from an add-on to all that it needs and is not done yet, each once; without recursion, since chains may be long. */
function walk(
  start: AddOn,
  path: Step[],
  byId: ReadonlyMap<string, AddOn>,
  done: Set<AddOn>,
  report: (circle: readonly Step[]) => void,
): void {
  if (done.has(start)) return;
  const branches: Branch[] = [{ addOn: start, next: 0 }];
  const onPath = new Map([[start, 0]]);
  for (let branch = branches[0]; branch !== undefined; branch = branches[branches.length - 1]) {
    const need = branch.addOn.needsAddOns[branch.next];
    branch.next += 1;
    path.length = branches.length - 1;
    if (need === undefined) {
      branches.pop();
      onPath.delete(branch.addOn);
      done.add(branch.addOn);
      continue;
    }
    path.push({ addOn: branch.addOn, at: need.at });
    const needed = byId.get(need.id);
    const place = needed && onPath.get(needed);
    if (place !== undefined) report(path.slice(place));
    else if (needed && !done.has(needed)) {
      onPath.set(needed, branches.length);
      branches.push({ addOn: needed, next: 0 });
    }
  }
}
