/** What a sentence may be about, as single words of it tell. */
export type Topic = keyof typeof WORDS;

/** Things that software is sold by, which no rule need have a name for. */
const THINGS =
  'member user seat editor viewer guest collaborator people teammate workspace team project board page file document notebook message email contact subscriber task run request call image video generation download export character voice domain site website repository automation workflow form response submission session event token query record row database backup environment device channel agent bot';

/** For each topic its words, in small letters. A sentence with none of them is not about it. */
const WORDS = {
  /** It is about what may be, or was. */
  supposed: 'if unless would could might example imagine suppose previously formerly was were soon legacy',
  /** It sets one thing against another. */
  compared:
    'instead compared versus vs than discount discounts save saves saving savings off coupon promo promotion refund refunds refunded upgrading switch switching difference another other',
  /** What it says is not all there is to say, or a thing is sold apart. */
  open: 'including addon addons separately beta limited',
  negated: 'no not never without',
  unlimited: 'unlimited',
  limited: 'limit limits',
  lasting: 'valid validity expires expire expiry lasts last usable stays stay remains remain',
  trying: 'trial trials free',
  credits: 'credit credits',
  rolling: 'roll rolls rolled carry carries carried rollover rollovers',
  card: 'card cards',
  renewing: 'renew renews renewed renewal renewals',
  using:
    'consume consumes consumed use uses used spent spend deduct deducted drawn draw applied apply pay pays paid burn burned',
  counting: 'plans tiers buckets types pools balances kinds',
  longer: 'annual annually yearly year years quarterly quarter upfront',
  adding: 'per each every extra additional another more',
  cancelling: 'cancel cancels cancelled canceled cancelling canceling cancellation cancellations',
  having:
    'include includes come comes get gets has have offer offers provide provides gives supports features feature add adds unlock unlocks support gain gains receive receives enjoy enjoys contain contains use lack lacks exclude excludes require requires need needs is are remain remains',
  promised:
    'support sso saml scim on log logs analytics api access domain domains integrations webhooks history sla permissions watermark watermarks use license branding manager onboarding residency encryption authentication',
  counted: `${THINGS} ${THINGS.replaceAll(/y(?= |$)/g, 'ie').replaceAll(' ', 's ')}s`,
  refunds: 'money refund refunds refundable',
} as const;

/** What each word announces. */
const TOPICS: ReadonlyMap<string, readonly Topic[]> = index();

function index(): ReadonlyMap<string, readonly Topic[]> {
  const topics = new Map<string, Topic[]>();
  for (const [topic, words] of Object.entries(WORDS) as [Topic, string][]) {
    for (const word of words.split(' ')) {
      const known = topics.get(word);
      if (known) known.push(topic);
      else topics.set(word, [topic]);
    }
  }
  return topics;
}

/** What the words of a sentence announce, with a space between them. `don't` is a `not`, too. */
export function topicsIn(words: string): ReadonlySet<Topic> {
  const found = new Set<Topic>();
  for (const word of words.split(' ')) {
    for (const topic of TOPICS.get(word) ?? []) found.add(topic);
    if (word.endsWith("n't")) found.add('negated');
  }
  return found;
}
