import type { LegalisationPage } from '../src/layout/letters/legalisation';
import type { PaymentReceipt } from '../src/layout/letters/payment-receipt';
import type { RefusalLetter } from '../src/layout/letters/refusal-letter';

type Language = 'fr' | 'en';
type Person = RefusalLetter['letter']['addressee'];

/** Letters from fixtures; legalisations and receipts of payment have no owner yet. */
export const refusalSample = (language: Language, addressee: Person): RefusalLetter['letter'] => ({
  ...{ language, reference: 'VI-2026-7K3M9', requestedOn: '2026-11-02', decidedOn: '2026-11-27', addressee },
  subject: language === 'fr' ? 'visa de court séjour (V01S)' : 'short-stay visa (V01S)',
  grounds:
    language === 'fr'
      ? [
          {
            text: 'Le passeport présenté expire moins de six mois après la fin du séjour demandé.',
            rule: 'Conditions d’entrée, article 4, alinéa 2',
          },
          {
            text: 'L’objet du séjour n’est pas établi : l’invitation n’a pas été confirmée par son auteur.',
            rule: 'Conditions d’entrée, article 6',
          },
        ]
      : [
          {
            text: 'The passport shown expires less than six months after the end of the stay requested.',
            rule: 'Conditions of entry, article 4, paragraph 2',
          },
          {
            text: 'The purpose of the stay is not established: its author did not confirm the invitation.',
            rule: 'Conditions of entry, article 6',
          },
        ],
  contest: {
    until: '2026-12-27',
    before: language === 'fr' ? 'Ambassade du Mali à Berlin' : 'Embassy of Mali in Berlin',
  },
  signedBy: { role: language === 'fr' ? 'Le Consul' : 'The Consul' },
});

export const legalisationSample = (language: Language, name: string): LegalisationPage['legalisation'] => ({
  ...{ language, reference: 'LG-BER-2026-00017' },
  document:
    language === 'fr'
      ? { nature: 'Procuration pour la vente d’un terrain', number: '214/2026', signedOn: '2026-11-20', pages: 3 }
      : { nature: 'Power of attorney for the sale of land', number: '214/2026', signedOn: '2026-11-20', pages: 3 },
  signatory: { name, capacity: language === 'fr' ? 'Notaire à Berlin' : 'Notary in Berlin' },
  sealOf: language === 'fr' ? 'L’étude notariale Schmidt' : 'The notary’s office Schmidt',
  comparedWith:
    language === 'fr' ? 'Spécimen déposé au poste le 12/03/2025' : 'Specimen deposited with the post on 12/03/2025',
  officer: { role: language === 'fr' ? 'Le Consul' : 'The Consul', name: 'Fatoumata Diarra' },
});

export const paymentSample = (
  language: Language,
  payer: PaymentReceipt['receipt']['payer'],
): PaymentReceipt['receipt'] => ({
  ...{ language, reference: 'RC-BER-2026-00451', payer, paidOn: '2026-11-27', currency: 'XOF' },
  method: 'Orange Money',
  providerReference: 'OM-8842-1107-3321',
  lines:
    language === 'fr'
      ? [
          { label: 'Visa de court séjour, une entrée', reference: 'VI-2026-7K3M9', amount: 25_000 },
          { label: 'Copie intégrale d’acte de naissance', reference: 'CP-2026-00042', amount: 5_000 },
        ]
      : [
          { label: 'Short-stay visa, one entry', reference: 'VI-2026-7K3M9', amount: 25_000 },
          { label: 'Full copy of a birth act', reference: 'CP-2026-00042', amount: 5_000 },
        ],
});
