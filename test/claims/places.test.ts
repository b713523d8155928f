import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { convert } from '../../src/compiler/index.ts';
import { aboutWords } from './support.ts';

const NIMBUS = readFileSync(new URL('nimbus.plan', import.meta.url), 'utf8');

const PLUS = 'plan plus "Plus" {';
const BOOSTER = 'add-on more-uploads "Upload booster" {';
const SETUP = 'add-on setup "Guided setup" {';
const SMALL = 'pack small "Small pack" {';

/** Lines in the blocks of declarations, and what is said of their words. */
const LINES: readonly (readonly [block: string, line: string, ...found: string[]])[] = [
  [PLUS, 'tagline "Unlimited notebooks and 5 GB uploads."'],
  [
    PLUS,
    'tagline "Everything in Free, and 200 guests."',
    'the text gives 200 of `guests` to Plus, and the rules say 100 guests',
  ],
  [PLUS, 'tagline "For teams of up to 10 people."', 'no rule says `10 people`'],
  [PLUS, 'bullet "Email support"'],
  [PLUS, 'bullet "Phone support"', 'the text gives `support Phone` to Plus, which does not have it'],
  [PLUS, 'bullet "Includes SAML SSO"', 'the text gives `sso` to Plus, which does not have it'],
  [PLUS, 'bullet "Two-factor authentication"', 'no rule says `Two-factor authentication`'],
  [PLUS, 'bullet "$10 per seat per month"'],
  [
    PLUS,
    'bullet "$12 per seat per month"',
    'the text says that Plus costs $12 per seat per month, and it costs $10 per seat monthly',
  ],
  [PLUS, 'bullet "Save 40% yearly"', 'the text says that Plus saves 40%, and the prices save 20%'],
  [
    PLUS,
    'button "Start 30-day trial" "https://nimbus.example/start"',
    'the text says that Plus has a 30-day trial, and it has one of 14 days',
  ],
  [BOOSTER, 'tagline "10 GB more file uploads for $4."'],
  [
    BOOSTER,
    'tagline "10 GB more file uploads for $5."',
    'the text says that Upload booster costs $5, and it costs $4 per month',
  ],
  [
    BOOSTER,
    'bullet "Adds 50 GB of file uploads"',
    'the text gives 50 GB of `uploads` to Upload booster, and the rules say 10 GB',
  ],
  [BOOSTER, 'help "Takes your 5 GB of file uploads to 15 GB."'],
  [
    SETUP,
    'tagline "Two days with an expert, $599 once."',
    'the text says that $599 is paid once, and Guided setup costs $499 once',
  ],
  [SETUP, 'bullet "SAML SSO"', 'the text gives `sso` to Guided setup, which does not bring it'],
  [SMALL, 'help "1,000 credits, valid for 12 months."'],
  [SMALL, 'help "2,000 credits for $12."', 'the text sells 2,000 credits for $12, and $12 buys 1,000'],
  [
    SMALL,
    'help "Valid for 6 months."',
    'the text says that `extra` credits are valid for 6 months, and they are valid for 12 months',
  ],
  [
    'credits cycle "monthly credits" {',
    'shown "Credits roll over up to 5,000"',
    'the text says that up to 5,000 credits roll over, and the rules keep up to 2,000',
  ],
];

/** What is said against the words of a plan file. */
async function objections(name: string, text: string): Promise<readonly string[]> {
  const findings = await aboutWords(name, text);
  return findings.filter(({ code }) => code !== 'repeated-rule').map(({ message }) => message);
}

test.each(LINES)('in the block %s the line %s', async (block, line, ...found) => {
  expect(NIMBUS).toContain(block);
  const text = NIMBUS.replace(block, () => `${block}\n  ${line}`);
  const yaml = (await convert({ name: 'nimbus.plan', text })).text ?? '';
  expect(await objections('nimbus.plan', text)).toEqual(found);
  expect(await objections('nimbus.plan.yaml', yaml)).toEqual(found);
});
