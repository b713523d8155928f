// The properties try the same cases in every run, so that a test fails because of a change and not by chance.
// `PLANSPEC_SEED=random npm run unit` tries others, and so does a number in its place.

import fc from 'fast-check';

const wanted = process.env.PLANSPEC_SEED ?? '20261122';
if (wanted !== 'random') fc.configureGlobal({ seed: Number(wanted) });
