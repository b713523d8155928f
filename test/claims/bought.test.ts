import { expect, test } from 'vitest';
import { judgeAnswers } from './support.ts';

const FILE = `catalog shop "Shop" {
  currency USD
}
feature audit "Audit log"
limit storage "Storage" size
limit seats "Seats" count { counts "seat", "seats" }
limit projects "Projects" count { counts "project", "projects" }
credits cycle "cycle credits" {
  issued every cycle
  valid until renewal
}
plan solo "Solo" {
  price 9 USD monthly
  storage 20 GB
  projects 4
  cycle 1,000 monthly
}
plan team "Team" {
  price 9 USD per seat monthly, at least 3
  everything in solo
  audit
  seats 50
}
add-on vault "Vault" {
  price 5 USD monthly
  available for solo
  storage plus 500 GB
  projects 40
  cycle plus 200 monthly
  audit
}
`;

/** Each sentence with what is found in it. */
const SENTENCES: readonly (readonly [sentence: string, ...found: string[]])[] = [
  ['Team starts at 3 seats.'],
  ['Team starts at 5 seats.', '! 5'],
  ['Team starts at 60 seats.', '! 60 seats -> {team.seats}'],
  ['Team costs $27 per month for 3 seats.'],
  ['Team costs $90 per month for 10 seats.'],
  ['Team with 5 seats costs $45 per month.'],
  ['Team costs $540 per month for 60 seats.', '! 60 seats -> {team.seats}'],
  ['You can buy Team for 3 seats or more.'],
  ['You can buy 5 seats of Team.'],
  ['Team has 50 seats.', '= 50 seats -> {team.seats}'],
  ['Team has 40 seats.', '! 40 seats -> {team.seats}'],
  ['Team includes up to 60 seats.', '! 60 seats -> {team.seats}'],
  ['With Vault, Solo has 520 GB of storage.'],
  ['With two of Vault, Solo has 1,020 GB of storage.'],
  ['With Vault, Solo has 600 GB of storage.', '! 600 GB'],
  ['With Vault, Solo has 40 projects.'],
  ['With Vault, Solo has 30 projects.', '! 30'],
  ['With Vault, you get 520 GB of storage.'],
  ['Solo has 520 GB of storage.', '! 520 GB -> {solo.storage}'],
  ['Without Vault, Solo has 520 GB of storage.', '! 520 GB'],
  ['With Vault, Solo includes the audit log.'],
  ['With Vault, the audit log is available on Solo.'],
  ['Without Vault, Solo includes the audit log.', '! Solo'],
  ['With Vault, Team has 520 GB of storage.', '! 520 GB'],
  ['Solo includes the audit log.', '! Solo'],
  ['With Vault, Solo brings 1,200 credits per month.'],
  ['With Vault, Solo has 1,300 credits per month.', '! 1,300 -> {solo.cycle.monthly}'],
  ['With Vault, Solo costs $14 per month.'],
  ['With Vault, Solo costs $15 per month.', '! $15 per month -> {solo.price}'],
];

test('what is bought of a unit, and what a plan has with an add-on', async () => {
  const found = await judgeAnswers(
    FILE,
    SENTENCES.map(([sentence]) => ['And?', sentence]),
  );
  expect(SENTENCES.map(([sentence], at) => [sentence, ...(found[at] ?? [])])).toEqual(SENTENCES);
});
