import { GERMAN } from './phrases/de.ts';
import { PORTUGUESE } from './phrases/pt.ts';
import type { Phrases } from './phrases.ts';

/** What regions say in other words than the rest of their language. */
export const REGIONAL_PHRASES: ReadonlyMap<string, Phrases> = new Map([
  [
    // Swiss German has no ß.
    'de-CH',
    {
      ...GERMAN,
      everythingExcept: 'Alles aus {plan} ausser {things}',
      alsoInPlan: 'Ausserdem in diesem Tarif',
    },
  ],
  [
    'pt-PT',
    {
      ...PORTUGUESE,
      per: { ...PORTUGUESE.per, cycle: 'por ciclo de faturação' },
      perUse: { ...PORTUGUESE.perUse, request: 'por pedido' },
      save: 'Poupe {percent}',
      saveUpTo: 'Poupe até {percent}',
      perSeat: 'por utilizador',
      perSeatOften: 'por utilizador {often}',
      untilRenewal: 'até à próxima renovação',
      validUntilRenewal: 'Válido até à próxima renovação',
      validUntilIssue: 'Válido até aos próximos créditos',
      keptUntilRenewal: '{kept} até à próxima renovação',
      rollOver: 'Os créditos não usados acumulam-se: {kept}',
      trial: '{duration} de avaliação gratuita',
      freeTrial: 'Avaliação gratuita',
      billingPeriod: 'Período de faturação',
      features: 'Funcionalidades',
      story: {
        ...PORTUGUESE.story,
        subscribe: 'subscrição do plano {plan}, pagamento {rhythm}',
        gift: 'oferta: {amount} {name}',
        repeated: 'o mesmo pedido outra vez',
        resumed: 'cancelamento anulado',
        reasons: {
          ...PORTUGUESE.story.reasons,
          'already-subscribed': 'já existe uma subscrição',
          'subscription-ended': 'a subscrição terminou',
        },
        issuedForTrial: '{amount} {name} adicionados para a avaliação',
        debtPaid: 'dívida de {amount} liquidada: {grant}',
        subscriptionEnded: 'a subscrição terminou',
      },
    },
  ],
]);
