import type { Catalog } from '../../src/catalog/catalog.ts';
import { makeCatalog } from '../../src/catalog/index.ts';
import { collectFindings } from '../../src/diagnostics/findings.ts';
import { readDsl } from '../../src/dsl/read.ts';
import { readDeclarations } from '../../src/reading/index.ts';

/** The catalog of a plan file in the DSL, whatever a checker would say about it. */
export function catalogOf(text: string): Catalog {
  const source = { name: 'plans/test.plan', text, form: 'dsl' } as const;
  const findings = collectFindings(source);
  const catalog = makeCatalog(readDeclarations(readDsl(source).file, findings), findings);
  if (catalog === null)
    throw new Error(`no catalog: ${findings.list.map(({ message }) => message).join('; ')}`);
  return catalog;
}

/** A catalog like that of the seed page, with a value for every word that a text can show. */
export const SEED = `catalog skills-video "Skills Video" {
  currency USD, EUR
  timezone UTC
}
page {
  title "Plans and Pricing"
  intro "Unlock unlimited generations."
  table title "Pricing table"
  table intro "Compare model access across plans at a glance."
  faq title "Frequently Asked Questions"
}

feature api-access "API access"
feature team-management "Team member management" { help "Invite people and remove them." }
feature credit-packs "Purchase additional credit packs"

limit storage "Storage" size { shown "{value} storage" }
limit retention "Asset history" duration { shown "Assets saved for {value}" }
limit projects "Projects" count { counts "project", "projects" }
limit api-calls "API calls" count per month

models image "image models" {
  flux-schnell "FLUX.1 Schnell" 1 credit per image
  seedream-4 "Seedream 4" 4 credits per image
}
models video "video models" {
  veo-3 "Veo 3" 5 credits per second
}

credits cycle "subscription-cycle credits" {
  issued every cycle
  valid until renewal
  shown "Credits valid for the subscription cycle"
}
credits add-on "purchased add-on credits" {
  issued on purchase
  valid 12 months
}
consume cycle, add-on

subscription {
  renews automatically
  cancel at cycle end
}
members {
  managed by administrator "Workspace administrators"
  access on acceptance
  removed lose workspace-resources "workspace resources"
  removed keep personal-account "personal accounts", personal-creations "any personal creations"
  seats at no charge
}

plan free "Free" {
  tagline "Get started with personal experimentation."
  price free, no card required
  storage 1 GB
  retention 3 months
  projects 1
  api-calls 10,000 per month
  image only flux-schnell
}
plan starter "Starter" {
  tagline "Essential credits with full model access."
  everything in free
  price 15 USD monthly, 144 USD yearly
  price 14 EUR monthly, 134.50 EUR yearly
  cycle 1,000 monthly, 12,000 yearly
  storage 10 GB
  projects 3
  image all
  api-access
}
plan pro "Pro" {
  tagline "High-volume creation with add-on credits."
  most popular
  everything in starter
  price 49 USD monthly, 468 USD yearly
  price 45 EUR monthly, 430 EUR yearly
  trial 14 days
  cycle 5,000 monthly, 60,000 yearly
  storage 50 GB
  projects unlimited
  video all
  team-management
  credit-packs
  bullet "Credits valid for the subscription cycle"
}
plan enterprise "Enterprise" {
  everything in pro
  price contact us
  storage contact us
}
plan insider "Insider" {
  hidden
  everything in pro
  price free
}

pack boost-500 "500 credits" {
  gives 500 add-on
  price 10 USD
  price 9 EUR
  needs credit-packs
}
add-on extra-storage "Extra storage" {
  available for starter, pro
  price 5 USD monthly, 50 USD yearly
  price 4 EUR monthly, 40 EUR yearly
  quantity 1 to 10
  storage plus 100 GB
}

faq "How long are {add-on.name} valid?" {
  "They are valid for {add-on.valid} from the purchase date:"
  bullet "Add-on credits pay last."
  bullet "They keep their {add-on.term} validity."
  "API access is available for {plans with api-access} users."
}
usage {
  overdraft up to 500
  holds time out after 1 hour
  refund after expiry valid 30 days
}
`;

/** The seed's catalog with further lines at its end. */
export function seedWith(lines: string): Catalog {
  return catalogOf(SEED + lines);
}
