import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { verify } from '../../src/verify/index.ts';
import { catalogOf } from '../support/pages.ts';
import { type Answered, judgeAnswers } from './support.ts';

/** The plans that the sentences are about: `nimbus.plan`. */
const NIMBUS = readFileSync(new URL('nimbus.plan', import.meta.url), 'utf8');

/** As pricing pages word it, and true of these plans. */
const TRUE: readonly Answered[] = [
  ['And?', 'Nimbus is free for individuals, and you can upgrade whenever your team grows.'],
  ['And?', 'The Free plan includes up to 3 notebooks and 5 guests.'],
  ['And?', 'On the Free plan, you can upload files of up to 5 MB.'],
  ['And?', 'Plus costs $10 per seat per month, or $8 per seat per month when billed annually.'],
  ['And?', 'Business is $20 per user per month.'],
  ['And?', "You'll save 20% when you switch to annual billing."],
  ['And?', 'Pay annually and save up to 20%.'],
  ['And?', 'Yes! Every paid plan comes with a 14-day free trial.'],
  ['And?', 'Both Plus and Business come with a free trial of 14 days.'],
  ['And?', 'No credit card is required to sign up for Free.'],
  ['And?', 'You can cancel anytime. Your plan remains active until the end of your current billing period.'],
  ['And?', 'When you downgrade, the change takes effect at the end of your billing cycle.'],
  ['And?', 'Your subscription renews automatically at the end of each billing period.'],
  ['And?', 'SAML SSO is available on Business and Enterprise.'],
  ['And?', 'SAML SSO is available on the Business plan and above.'],
  ['And?', 'The audit log is only available on Enterprise.'],
  ['And?', 'Only Enterprise includes custom branding.'],
  ['And?', 'Plus gets email support, and Enterprise gets phone support.'],
  ['And?', 'Customers on Enterprise can pay by invoice.'],
  ['And?', 'Free users get community support.'],
  ['And?', 'Version history goes back 30 days on Plus and 90 days on Business.'],
  ['And?', 'Business has a 99.9% uptime SLA.'],
  ['And?', 'Unlimited notebooks are included in all paid plans.'],
  ['And?', 'Plus users can create unlimited notebooks.'],
  ['And?', 'Unused monthly credits roll over to the next month, up to 2,000 credits.'],
  ['And?', 'Unused credits roll over.'],
  ['And?', 'Extra credits expire 12 months after purchase.'],
  ['And?', 'Extra credits never expire before 12 months are over.'],
  ['And?', 'A Small pack costs $12 and gives you 1,000 extra credits.'],
  ['And?', 'Buy 5,000 extra credits for $50.'],
  ['And?', 'Need more? 1,000 credits for $12.'],
  ['And?', 'We use your monthly credits first, then your extra credits.'],
  ['And?', 'Atlas uses 3 credits per minute.'],
  ['And?', 'Plus includes 1,000 credits per month and Business 3,000 credits per month.'],
  ['And?', 'Every member needs a seat, and you are charged per seat.'],
  ['And?', 'Additional seats cost $10 per month on Plus.'],
  ['And?', 'The Upload booster adds 10 GB of file uploads for $4 per month.'],
  ['And?', 'Guided setup is a one-time fee of $499.'],
  ['And?', 'Prices are in US dollars and do not include tax.'],
  ['And?', 'Students and educators can use Nimbus Plus for free with their school email.'],
  ['And?', 'Switching from another tool? Our team will help you move.'],
  ['And?', 'If you go over your 100 automation runs, we will let you know by email.'],
  ['And?', 'Free includes 100 automation runs per month; Plus has 10,000 automation runs per month.'],
  ['And?', 'Nothing is deleted when you hit a limit.'],
  ['And?', 'Start free, upgrade when you need more.'],
  ['And?', 'The simplest way to get work done.'],
  ['And?', 'Trusted by over 2 million people.'],
  ['And?', 'Contact sales for volume discounts on more than 100 seats.'],
  ['And?', "You can change plans at any time, and we'll prorate the difference."],
  ['Do you offer a discount for annual billing?', 'Yes, you save 20% compared to paying monthly.'],
  ['Do you offer a free trial?', 'Yes, 14 days of Plus or Business, free of charge.'],
  ['What happens when my trial ends?', 'After 14 days you move to the Free plan, and keep your notebooks.'],
  [
    'Can I cancel at any time?',
    'Yes. You keep your plan until the end of the billing cycle you have paid for.',
  ],
  ['Do my credits roll over?', 'Yes, up to 2,000 of them.'],
  ['Is SAML SSO available?', 'Yes, it is available on Business and Enterprise.'],
  ['How much is Business?', "It's $20 per seat per month, or $192 per seat per year."],
  ['Can I try Plus before I buy?', 'Sure, try Plus free for 14 days.'],
  [
    'What are guests?',
    'Guests are people from outside whom you invite to single pages. You can have up to 250 guests on Business.',
  ],
  ['And?', 'Nimbus Free lets you create up to 3 notebooks.'],
  ['And?', 'On the Free plan, you can create up to 3 notebooks and invite up to 5 guests.'],
  ['And?', 'With the Plus plan you can invite up to 100 guests.'],
  ['And?', 'The Business plan supports up to 250 guests.'],
  ['And?', 'You can see 30 days of version history on Plus.'],
  ['And?', 'You can see up to 90 days of version history with Business.'],
  ['And?', 'Upgrade to Business to keep 90 days of version history.'],
  ['And?', 'Automation runs reset every month.'],
  ['And?', 'If you exceed 10,000 automation runs on Plus, your automations will pause until the next month.'],
  ['And?', 'You can pay monthly or yearly.'],
  ['And?', 'You can pay with a credit card, or by invoice on Business and Enterprise.'],
  ['And?', 'Invoices are available on Business and Enterprise.'],
  ['And?', 'Your plan will automatically renew unless you cancel.'],
  ['And?', 'When you cancel, you can keep using Plus until the end of your billing cycle.'],
  ['And?', "We don't offer refunds for partial months."],
  ['And?', 'Prices shown are per seat.'],
  ['And?', 'Each seat costs $10 per month on Plus and $20 per month on Business.'],
  ['And?', 'A team of 10 on Plus pays $100 per month.'],
  ['And?', 'For a team of 5 people, Business costs $100 per month.'],
  ['And?', 'Annual plans are billed once a year: $96 per seat for Plus and $192 per seat for Business.'],
  ['And?', 'Plus: $96/year. Business: $192/year.'],
  ['And?', "That's $8 per month."],
  ['And?', 'You save $24 per seat per year on Plus with annual billing.'],
  ['And?', 'Our 20% annual discount applies to Plus and Business.'],
  ['And?', 'Get 20% off with annual billing.'],
  ['And?', 'After your 14-day trial, your account moves to Free unless you add a card.'],
  ['And?', 'Your trial lasts 14 days.'],
  ['And?', 'You can try Business free for two weeks.'],
  ['And?', 'Credits reset on the first day of each billing cycle.'],
  ['And?', 'Each plan includes monthly credits: 100 on Free, 1,000 on Plus and 3,000 on Business.'],
  ['And?', 'Leftover monthly credits roll over, with a maximum of 2,000.'],
  ['And?', 'Extra credits stay in your account for 12 months.'],
  ['And?', 'Extra credits are valid for a year.'],
  ['And?', 'Nova costs 1 credit per character.'],
  ['And?', 'Atlas voices cost 3 credits a minute.'],
  ['And?', 'SSO is part of Business and Enterprise.'],
  ['And?', 'Want SAML SSO? You need Business or Enterprise.'],
  ['And?', 'SAML SSO requires Business.'],
  ['And?', "Free doesn't come with API access."],
  ['And?', 'API access is not included in Free.'],
  ['And?', 'Unlike Free, Plus has unlimited notebooks.'],
  ['And?', 'Plus has everything in Free, as well as unlimited notebooks and API access.'],
  ['And?', 'Enterprise customers get unlimited guests.'],
  ['And?', 'Guests are free on every plan.'],
  ['And?', "There's no limit on notebooks with Plus."],
  ['And?', 'No limits on notebooks.'],
  ['And?', 'The Free plan is free forever.'],
  ['Is Plus free?', 'No, but you can try Plus free for 14 days.'],
  ['How long is the free trial?', 'The free trial lasts 14 days.'],
  ['How long is the free trial?', '14 days.'],
  [
    'How many guests can I invite?',
    'Up to 5 on Free, 100 on Plus, 250 on Business and as many as you like on Enterprise.',
  ],
  ['How many notebooks can I create on Free?', '3.'],
  ['What does Plus cost?', '$10 per seat per month, or $96 per seat per year.'],
  ['Which plans have SAML SSO?', 'Business and Enterprise.'],
  ['Does Plus include SAML SSO?', 'No, you need Business for that.'],
  ['Do you offer phone support?', 'Yes, on Enterprise.'],
  [
    'What happens to my credits if I cancel?',
    'Monthly credits end with your plan; extra credits stay valid for 12 months.',
  ],
  [
    'Can I buy more credits?',
    'Yes. Plus, Business and Enterprise customers can buy packs of 1,000 credits for $12 or 5,000 credits for $50.',
  ],
];

/** The same with one wrong fact each, and where it stands. */
const WRONG: readonly (readonly [...Answered, words: string])[] = [
  ['And?', 'The Free plan includes up to 5 notebooks and 5 guests.', '5 notebooks'],
  ['And?', 'Plus costs $12 per seat per month, or $8 per seat per month when billed annually.', '$12'],
  ['And?', 'Business is $25 per user per month.', '$25'],
  ['And?', 'Business is $18 per user per month, billed annually.', '$18'],
  ['And?', "You'll save 30% when you switch to annual billing.", '30%'],
  ['And?', 'Pay annually and save up to 35%.', '35%'],
  ['And?', 'Pay annually and get 4 months free.', '4 months'],
  ['And?', 'Yes! Every paid plan comes with a 30-day free trial.', '30-day'],
  ['And?', 'Both Plus and Business come with a free trial of 7 days.', '7 days'],
  ['And?', 'No credit card is required to sign up for Plus.', 'No credit card'],
  ['And?', 'Your subscription does not renew automatically.', 'renew automatically'],
  ['And?', 'SAML SSO is available on Plus and above.', 'Plus and above'],
  ['And?', 'SAML SSO is available on Enterprise only.', 'Enterprise'],
  ['And?', 'The audit log is available on Business and Enterprise.', 'Business and Enterprise'],
  ['And?', 'Plus gets phone support.', 'Plus'],
  ['And?', 'Every plan includes email support.', 'Every plan'],
  ['And?', 'Version history goes back 60 days on Plus.', '60 days'],
  ['And?', 'Plus has a 30-day version history and Business a 120-day version history.', '120-day'],
  ['And?', 'Business has a 99.99% uptime SLA.', '99.99%'],
  ['And?', 'Unlimited notebooks are included in all plans.', 'Unlimited notebooks'],
  ['And?', 'Free users can create unlimited notebooks.', 'unlimited notebooks'],
  ['And?', 'Unused monthly credits roll over to the next month, up to 5,000 credits.', '5,000'],
  ['And?', 'Unused monthly credits do not roll over.', 'roll over'],
  ['And?', 'Extra credits expire 6 months after purchase.', '6 months'],
  ['And?', 'Extra credits never expire.', 'never expire'],
  ['And?', 'A Small pack costs $15.', '$15'],
  ['And?', 'Buy 5,000 extra credits for $45.', '$45'],
  [
    'And?',
    'We use your extra credits first, then your monthly credits.',
    'extra credits first, then your monthly credits',
  ],
  ['And?', 'Atlas uses 5 credits per minute.', '5 credits per minute'],
  ['And?', 'Plus includes 2,000 credits per month.', '2,000'],
  ['And?', 'Business includes 3,000 credits per month and Plus 2,000 credits per month.', '2,000'],
  ['And?', 'We never charge per seat.', 'never charge per seat'],
  ['And?', 'Additional seats cost $5 per month on Plus.', '$5'],
  ['And?', 'The Upload booster adds 50 GB of file uploads.', '50 GB'],
  ['And?', 'The Upload booster costs $6 per month.', '$6'],
  ['And?', 'Guided setup is a one-time fee of $299.', '$299'],
  ['And?', 'Free includes 100 automation runs per day.', '100'],
  ['And?', 'Free includes 500 automation runs per month.', '500'],
  ['And?', 'We offer three plans.', 'three'],
  ['Do you offer a discount for annual billing?', 'Yes, you save 25% compared to paying monthly.', '25%'],
  ['Do you offer a free trial?', 'Yes, 30 days of Plus or Business, free of charge.', '30 days'],
  ['Can I cancel at any time?', 'Yes. Your access ends immediately.', 'ends immediately'],
  ['Do my credits roll over?', 'No, unused credits expire at the end of the month.', 'No'],
  ['Do my credits roll over?', 'Yes, up to 500 of them.', '500'],
  ['Is SAML SSO available?', 'Yes, it is available on Plus.', 'Plus'],
  ['How much is Business?', "It's $25 per seat per month.", '$25'],
  ['Can I try Plus before I buy?', 'Sure, try Plus free for 30 days.', '30 days'],
  ['What are guests?', 'You can have up to 500 guests on Business.', '500 guests'],
  ['And?', 'Upgrade to Plus for 10 GB file uploads and unlimited notebooks.', '10 GB'],
  ['And?', 'With Business, you get 200 guests.', '200 guests'],
  ['And?', 'Enterprise customers get a 99.99% uptime guarantee.', '99.99%'],
  ['And?', 'API access is included in every plan.', 'every plan'],
  ['And?', 'Enterprise costs $50 per seat per month.', '$50 per seat per month'],
  ['And?', 'Plus is free.', 'Plus is free'],
  ['Is Business free?', 'Yes, Business is free.', 'Business is free'],
  ['And?', 'Nimbus Free lets you create up to 10 notebooks.', '10'],
  ['And?', 'On the Free plan, you can create up to 5 notebooks and invite up to 5 guests.', '5 notebooks'],
  ['And?', 'With the Plus plan you can invite up to 200 guests.', '200 guests'],
  ['And?', 'The Business plan supports up to 500 guests.', '500'],
  ['And?', 'You can see 60 days of version history on Plus.', '60 days'],
  ['And?', 'Upgrade to Business to keep 180 days of version history.', '180 days'],
  ['And?', 'Each seat costs $12 per month on Plus and $20 per month on Business.', '$12'],
  ['And?', 'Plus: $99/year. Business: $192/year.', '$99'],
  ['And?', 'Our 30% annual discount applies to Plus and Business.', '30%'],
  ['And?', 'Get 15% off with annual billing.', '15%'],
  ['And?', 'Your trial lasts 30 days.', '30 days'],
  ['And?', 'You can try Business free for three weeks.', 'three weeks'],
  ['And?', 'Each plan includes monthly credits: 200 on Free, 1,000 on Plus and 3,000 on Business.', '200'],
  ['And?', 'Leftover monthly credits roll over, with a maximum of 1,000.', '1,000'],
  ['And?', 'Extra credits stay in your account for 6 months.', '6 months'],
  ['And?', 'Extra credits are valid for two years.', 'two years'],
  ['And?', 'Nova costs 2 credits per character.', '2 credits per character'],
  ['And?', 'Atlas voices cost 4 credits a minute.', '4 credits a minute'],
  ['And?', 'SSO is part of Plus and Business.', 'Plus and Business'],
  ['And?', 'SAML SSO requires Enterprise.', 'Enterprise'],
  ['And?', 'Free comes with API access.', 'Free'],
  ['And?', 'API access is included in Free.', 'Free'],
  ['And?', 'API access is not included in Plus.', 'Plus'],
  ['And?', 'Plus has everything in Free, as well as SAML SSO and API access.', 'Plus'],
  ['And?', 'Plus customers get unlimited guests.', 'unlimited guests'],
  ['And?', "There's no limit on guests with Plus.", 'no limit on guests'],
  ['Is Plus free?', 'Yes.', 'Yes'],
  ['How long is the free trial?', 'The free trial lasts 7 days.', '7 days'],
  ['How long is the free trial?', '7 days.', '7 days'],
  [
    'How many guests can I invite?',
    'Up to 15 on Free, 100 on Plus, 250 on Business and as many as you like on Enterprise.',
    '15',
  ],
  ['How many notebooks can I create on Free?', '5.', '5'],
  ['What does Plus cost?', '$11 per seat per month, or $96 per seat per year.', '$11'],
  ['Which plans have SAML SSO?', 'Plus, Business and Enterprise.', 'Plus, Business and Enterprise'],
  ['Which plans have SAML SSO?', 'Only Enterprise.', 'Enterprise'],
  ['Does Plus include SAML SSO?', 'Yes.', 'Yes'],
  ['Do you offer phone support?', 'Yes, on Business.', 'Business'],
  ['Do you offer phone support?', 'Yes, on all plans.', 'all plans'],
  ['Can I buy more credits?', 'Yes. You can buy packs of 1,000 credits for $15.', '$15'],
  ['Can I buy more credits?', 'Yes, at $12 per 500 credits.', '500'],
];

/** The same on a page that somebody else wrote. */
async function judgePage(
  answers: readonly (readonly [question: string, answer: string, ...more: string[]])[],
): Promise<readonly (readonly string[])[]> {
  const text = answers.map(([question, answer]) => `<h3>${question}</h3>\n<p>${answer}</p>\n`).join('');
  const result = await verify({ name: 'page.html', text }, catalogOf(NIMBUS));
  const found = result.kind === 'verified' ? result.diagnostics : [];
  return answers.map((_, at) =>
    found.flatMap(({ source, labels: [{ span }] }) =>
      source.text.slice(0, span.start).split('\n').length === 2 * at + 2
        ? [source.text.slice(span.start, span.end)]
        : [],
    ),
  );
}

/** A report shows fifty findings at most. */
const AT_ONCE = 20;

function inParts<T>(all: readonly T[]): readonly (readonly T[])[] {
  return Array.from({ length: Math.ceil(all.length / AT_ONCE) }, (_, at) =>
    all.slice(at * AT_ONCE, (at + 1) * AT_ONCE),
  );
}

test.each(inParts(TRUE).map((part, at) => [at, part] as const))(
  'nothing is said against sentences that are true: part %i',
  async (_, answers) => {
    const found = await judgeAnswers(NIMBUS, answers);
    const objections = found.map((one) => one.filter((words) => !words.startsWith('=')));
    expect(answers.map((answer, at) => [answer, objections[at]])).toEqual(
      answers.map((answer) => [answer, []]),
    );
    expect((await judgePage(answers)).flat()).toEqual([]);
  },
);

test.each(inParts(WRONG).map((part, at) => [at, part] as const))(
  'a wrong fact is found where it stands: part %i',
  async (_, answers) => {
    const found = await judgeAnswers(
      NIMBUS,
      answers.map(([question, answer]) => [question, answer]),
    );
    const wrong = found.map((one) =>
      one.filter((words) => words.startsWith('!')).map((words) => words.replace(/^! | -> .*$/g, '')),
    );
    expect(answers.map(([, answer], at) => [answer, wrong[at]])).toEqual(
      answers.map(([, answer, words]) => [answer, [words]]),
    );
    const onPage = await judgePage(answers);
    expect(answers.map(([, answer], at) => [answer, onPage[at]])).toEqual(
      answers.map(([, answer, words]) => [answer, [words]]),
    );
  },
);

test('how long credits are kept that roll over is compared with the rules', async () => {
  const kept = NIMBUS.replace('rolls over up to 2,000', 'rolls over up to 2,000 for 3 months');
  const forOnce = NIMBUS.replace('rolls over up to 2,000', 'rolls over everything forever');
  const answers = [
    'Unused credits roll over for 3 months.',
    'Up to 2,000 monthly credits roll over for three months.',
    'Unused credits roll over for at most 3 months.',
    'Unused credits roll over for 2 months.',
    'Up to 2,000 monthly credits roll over for 12 months.',
    'Unused monthly credits roll over for up to 6 months.',
  ].map((answer) => ['And?', answer] as const);
  expect(await judgeAnswers(kept, answers)).toEqual([
    [],
    [],
    [],
    ['! 2 months'],
    ['! 12 months'],
    ['! 6 months'],
  ]);
  expect(await judgeAnswers(forOnce, answers.slice(0, 1))).toEqual([['! 3 months']]);
  expect(await judgeAnswers(NIMBUS, answers.slice(0, 1))).toEqual([['? 3 months']]);
});

test('the trial of one plan is not that of another, also where a value says how long it is', async () => {
  const longer = NIMBUS.replace(/(plan business[\s\S]*?)trial 14 days/, '$1trial 30 days');
  const answers = [
    'Plus comes with a {plus.trial-term} trial.',
    'Plus and Business come with a {plus.trial-term} trial.',
    'Try Business free for {business.trial}.',
  ].map((answer) => ['Can I try it?', answer] as const);
  expect(await judgeAnswers(longer, answers)).toEqual([[], ['! {plus.trial-term}'], []]);
});
