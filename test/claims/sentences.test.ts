import { describe, expect, test } from 'vitest';
import { judge } from './support.ts';

/** Sentences about the seed's plans: Free, Starter, Pro and Enterprise, each with what is found in it. */
const SENTENCES: Readonly<Record<string, readonly (readonly [sentence: string, ...found: string[]])[]>> = {
  'who has a feature': [
    ['API access is available for Pro users.', '! Pro -> {plans with api-access}'],
    ['API access is available for Starter and Pro users.', '! Starter and Pro -> {plans with api-access}'],
    ['API access is only available on the Pro plan.', '! Pro -> {plans with api-access}'],
    ['API access (Pro only)', '! Pro -> {plans with api-access}'],
    ['API access requires a Pro plan.', '! Pro -> {plans with api-access}'],
    ['Only Pro includes API access.', '! Pro -> {plans with api-access}'],
    [
      'API access is available for Starter, Pro and Enterprise users.',
      '= Starter, Pro and Enterprise -> {plans with api-access}',
    ],
    ['API access is available on Starter and above.', '= Starter and above -> {plans with api-access}'],
    ['API access is available on all paid plans.'],
    ['API access is available for {plans with api-access} users.'],
    ['API access is available for {pro.name} users.', '! {pro.name} -> {plans with api-access}'],
    ['API access is also available on Pro.'],
    ["API access isn't available on the Free plan."],
    ['API access is not available on Starter.', '! Starter'],
    ['Every plan includes API access.', '! Every plan'],
    ['Pro includes API access and team member management.'],
    ['Free includes API access.', '! Free'],
    ['Free and Starter include API access.', '! Free and Starter'],
    ['Starter does not include API access.', '! Starter'],
    ["The Free plan doesn't include Team member management."],
    ['Is API access available for Pro users?'],
    ['If API access is available for Pro users, you can use it.'],
    ['Upgrade to Pro for API access.'],
    ['API access is available on Pro as an add-on.'],
    ['Pro has access to all image models.'],
    ['Free has access to all image models.', '! Free'],
    ['Free includes Veo 3.', '! Free'],
  ],
  'amounts of limits': [
    ['Starter comes with 10 GB of storage.', '= 10 GB -> {starter.storage}'],
    ['Starter comes with 10GB storage.', '= 10GB -> {starter.storage}'],
    ['Starter comes with 20 GB of storage.', '! 20 GB -> {starter.storage}'],
    [
      'Starter has 20 GB storage and 5 projects.',
      '! 20 GB -> {starter.storage}',
      '! 5 projects -> {starter.projects}',
    ],
    ['The Pro plan includes up to 50 GB of storage.', '= 50 GB -> {pro.storage}'],
    ['With the Starter plan you can have three projects.'],
    ['All plans include 10 GB of storage.', '! 10 GB'],
    ['Starter and Pro have 50 GB of storage.', '! 50 GB'],
    ['You get 7 GB of storage.', '! 7 GB'],
    ['You get 10 GB of storage.'],
    ['More than 20 GB of storage on Pro.'],
    ['Between 20 GB and 30 GB of storage.'],
    ['Compared to Starter, Pro has 90 GB of storage.', '? 90 GB'],
    ['Pro has 5x more storage than Starter.'],
    ['Need more than 10 GB of storage?'],
    ['The Free plan has 1 GB storage, Starter has 10 GB.', '= 1 GB -> {free.storage}'],
    ['Starter has {pro.storage} of storage.'],
    ['Pro users get unlimited projects.', '= unlimited projects -> {pro.projects}'],
    ['Free users get unlimited projects.', '! unlimited projects'],
    ['Unlimited storage for everybody.', '! Unlimited storage'],
    ['Unlock unlimited generations.', '? unlimited generations'],
    ['Upload files of 2 GB.', '? 2 GB'],
    ['Free makes 10,000 API calls per month possible.'],
    ['Pro includes 10,000 API calls per month.'],
    ['Pro includes 99,000 API calls per month.', '! 99,000'],
    ['Your assets saved for 3 months.'],
    ['Assets saved for 9 months.', '! 9 months'],
  ],
  credits: [
    ['Purchased add-on credits are valid for 12 months.', '= 12 months -> {add-on.valid}'],
    ['Purchased credits are valid for 12 months.', '= 12 months -> {add-on.valid}'],
    [
      'Purchased add-on credits are valid for 6 months from the purchase date.',
      '! 6 months -> {add-on.valid}',
    ],
    ['Add-on credits expire after one year.'],
    ['Add-on credits never expire.', '! never expire'],
    ['Purchased credits keep their 12-month validity.', '= 12-month -> {add-on.term}'],
    ['Purchased credits keep their 6-month validity.', '! 6-month -> {add-on.term}'],
    ['Subscription credits roll over to the next month.', '! roll over'],
    ['Subscription credits do not roll over.'],
    ['Unused credits roll over.', '! roll over'],
    ['No rollover of credits.'],
    ['Starter gives you 1,000 credits per month.', '= 1,000 -> {starter.cycle.monthly}'],
    ['Starter gives you 2,000 credits per month.', '! 2,000 -> {starter.cycle.monthly}'],
    ['Starter comes with 12,000 subscription credits a year.', '= 12,000 -> {starter.cycle.yearly}'],
    ['Buy 500 credits for $10.', '= $10 -> {boost-500.price}'],
    ['Veo 3 costs 5 credits per second.', '= 5 credits per second -> {veo-3.cost}'],
    ['Veo 3 costs 10 credits per second.', '! 10 credits per second -> {veo-3.cost}'],
    ['We use subscription credits first, then add-on credits.'],
    [
      'We use add-on credits first, then subscription credits.',
      '! add-on credits first, then subscription credits',
    ],
    ['Add-on credits are only used after all active subscription credits are used.'],
    [
      'Add-on credits are used before subscription credits.',
      '! Add-on credits are used before subscription credits',
    ],
  ],
  'prices and trials': [
    ['Starter costs $15 per month.', '= $15 -> {starter.price.monthly}'],
    ['Starter costs $19 per month.', '! $19 -> {starter.price.monthly}'],
    ['Starter costs 19 USD per month.', '! 19 USD'],
    ['Starter costs €14 a month.', '= €14 -> {starter.price.monthly.EUR}'],
    ['Starter is $12/month when billed annually.'],
    [
      'Starter is $15/mo and Pro is $59/mo.',
      '= $15 -> {starter.price.monthly}',
      '! $59 -> {pro.price.monthly}',
    ],
    ['Free costs $5 per month.', '! $5 per month'],
    ['Plans start at $15 per month.'],
    ['Save $36 per year on Starter.'],
    ['Additional seats on Pro cost $5 per month.', '? $5'],
    ['Pro has a 14-day free trial.', '= 14-day -> {pro.trial-term}'],
    ['All paid plans come with a 30-day free trial.', '! 30-day -> {pro.trial-term}'],
    ['No credit card required.'],
    ['No credit card is required for Pro.', '! No credit card'],
    ['Subscriptions do not renew automatically.', '! renew automatically'],
    ['Subscriptions renew automatically.'],
  ],
  counts: [
    ['Choose from four plans.', '= four -> {number of plans in words}'],
    ['Choose from 4 plans.', '= 4 -> {number of plans}'],
    ['We have three plans.', '! three -> {number of plans in words}'],
    ['Three plans with API access.'],
    ['There are two credit buckets.', '= two -> {number of credit buckets in words}'],
  ],
};

describe.each(Object.entries(SENTENCES))('%s', (_, sentences) => {
  test.each(sentences)('%s', async (sentence, ...found) => {
    expect(await judge(sentence)).toEqual(found);
  });
});

describe('an answer is read with its question', () => {
  test.each([
    ['Do subscription credits roll over?', 'Yes.', ['! Yes']],
    ['Do subscription credits roll over?', 'No.', []],
    ['Is my subscription automatically renewed?', 'No.', ['! No']],
    ['Who can use API access?', 'It is available for Pro users.', ['! Pro -> {plans with api-access}']],
    [
      'How long are purchased credits valid?',
      'They are valid for 6 months.',
      ['! 6 months -> {add-on.valid}'],
    ],
    ['What is in the Starter plan?', 'You get 20 GB of storage.', ['! 20 GB -> {starter.storage}']],
  ])('%s %s', async (question, answer, found) => {
    expect(await judge(answer, question)).toEqual(found);
  });
});
