import type { MessageDescriptor } from '@lingui/core';
import { msg } from '@lingui/core/macro';
import type { Tone } from '@jatigi/ui';

export const productWords: Readonly<Record<string, MessageDescriptor>> = {
  'full-copy': msg`Copie intégrale d’acte de naissance`,
  'extract-with-parentage': msg`Extrait d’acte de naissance avec filiation`,
  extract: msg`Extrait d’acte de naissance sans filiation`,
};

/** Where a visa application stands, for its applicant. */
export const visaStateWords: Readonly<Record<string, MessageDescriptor>> = {
  DRAFT: msg`Brouillon, pas encore déposé`,
  AWAITING_PAYMENT: msg`Paiement attendu`,
  SUBMITTED: msg`Déposée`,
  ADMISSIBILITY: msg`En cours d’examen par le poste`,
  INFO_REQUESTED: msg`Le poste attend votre réponse`,
  EXAMINATION: msg`En cours d’examen par le poste`,
  DECISION_PROPOSED: msg`En cours d’examen par le poste`,
  GRANTED: msg`Accordée, le visa est en préparation`,
  ISSUED: msg`Votre e-visa est prêt`,
  REFUSED: msg`Refusée`,
  INADMISSIBLE: msg`Irrecevable`,
  WITHDRAWN: msg`Retirée`,
  CLOSED: msg`Close`,
  REVOKED: msg`Visa révoqué`,
};

const tones: Readonly<Record<string, Tone>> = {
  ISSUED: 'good',
  SEALED: 'good',
  DELIVERED: 'good',
  DENIED: 'bad',
  NOT_FOUND: 'bad',
  REFUSED: 'bad',
  INADMISSIBLE: 'bad',
  REVOKED: 'bad',
  AWAITING_PAYMENT: 'wait',
  INFO_REQUESTED: 'wait',
  ENTITLEMENT_CHECK: 'wait',
};
export const toneOf = (state: string): Tone => tones[state] ?? 'neutral';
