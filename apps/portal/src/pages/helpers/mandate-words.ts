import type { MessageDescriptor } from '@lingui/core';
import { msg } from '@lingui/core/macro';
import type { Tone } from '@jatigi/ui';
import type { mandateKinds } from './mandate-input';
import type { Mandate, MandateUse } from './mandate.types';

export const mandatesApi = '/v1/identity/mandates';

export const kindWords: Readonly<Record<(typeof mandateKinds)[number], MessageDescriptor>> = {
  registration: msg`Inscription au registre consulaire`,
  copies: msg`Copies d’actes d’état civil`,
  certificates: msg`Certificats`,
  passports: msg`Passeports`,
  'travel-papers': msg`Papiers perdus et laissez-passer`,
  visas: msg`Visas`,
  payments: msg`Paiements`,
};

export const levelWords: Readonly<Record<'read' | 'act', MessageDescriptor>> = {
  read: msg`voir seulement`,
  act: msg`voir et agir`,
};

export const stateWords: Readonly<Record<Mandate['state'], { label: MessageDescriptor; tone: Tone }>> = {
  OFFERED: { label: msg`Code pas encore utilisé`, tone: 'wait' },
  ACCEPTED: { label: msg`En vigueur`, tone: 'good' },
  DECLINED: { label: msg`Refusé par l’aidant`, tone: 'neutral' },
  EXPIRED: { label: msg`Code jamais utilisé`, tone: 'neutral' },
  ENDED: { label: msg`Terminé`, tone: 'neutral' },
};

export const endingWords: Readonly<Record<string, MessageDescriptor>> = {
  giver: msg`Vous ou la personne aidée y avez mis fin.`,
  helper: msg`L’aidant y a mis fin.`,
  date: msg`Son dernier jour est passé.`,
  death: msg`L’une des deux personnes est décédée.`,
  account: msg`L’un des deux comptes est fermé.`,
};

export const outcomeWords: Readonly<Record<MandateUse['outcome'], { label: MessageDescriptor; tone: Tone }>> = {
  done: { label: msg`fait`, tone: 'good' },
  refused: { label: msg`refusé`, tone: 'bad' },
  failed: { label: msg`en panne`, tone: 'bad' },
  unknown: { label: msg`issue inconnue`, tone: 'neutral' },
};
