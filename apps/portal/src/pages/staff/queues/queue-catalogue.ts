import type { MessageDescriptor } from '@lingui/core';
import { msg } from '@lingui/core/macro';
import { pairStateWords } from '../persons/pair-words';
import { emergencyStateWords, lossStateWords, PURPOSE as TRAVEL } from '../travel/travel-desk-words';
import { passportStateWords } from '../passports/passport-words';
import { certificateStateWords } from '../words/certificate-states';
import { registrationStateWords, visaStateWords } from '../words/states';

/** The queues of one service: what each holds, in the order in which a file goes through them. */
export interface QueueFamily {
  key: string;
  title: MessageDescriptor;
  api: string;
  purpose: string;
  roles: readonly string[];
  /** Filters that its service knows. */
  filters: readonly ('post' | 'assigned' | 'overdue' | 'escalated' | 'visaType' | 'processing')[];
  /** Which line to take, and the address of its file. */
  commands: string;
  file: string;
  /** Queues whose lines open somewhere else: what is not filed yet is filled, not examined. */
  files?: Readonly<Record<string, string>>;
  queues: Readonly<Record<string, MessageDescriptor>>;
  /** States that mean something else here than in the other families. */
  states?: Readonly<Record<string, MessageDescriptor>>;
}

const desk = ['agent', 'head-of-section', 'consul'];

export const queueFamilies: readonly QueueFamily[] = [
  {
    key: 'visas',
    title: msg`Visas`,
    api: '/v1/visas/queues',
    purpose: 'adjudication',
    roles: [...desk, 'central-desk'],
    filters: ['post', 'assigned', 'overdue', 'escalated', 'visaType', 'processing'],
    commands: '/v1/visas/applications',
    file: 'visas',
    files: { desk: 'walk-ins' },
    queues: {
      desk: msg`Saisies au guichet`,
      payment: msg`En attente de paiement`,
      admissibility: msg`Recevabilité`,
      information: msg`Réponse du demandeur attendue`,
      examination: msg`Examen`,
      decision: msg`Décision`,
      headquarters: msg`Décision au siège`,
      issuing: msg`Délivrance`,
      appeals: msg`Recours`,
      closed: msg`Terminés`,
    },
    states: visaStateWords,
  },
  {
    key: 'births',
    title: msg`Déclarations de naissance`,
    api: '/v1/civil-registry/queues',
    purpose: 'civil-act',
    roles: desk,
    filters: ['post', 'assigned'],
    commands: '/v1/civil-registry/declarations',
    file: 'registers/declarations',
    queues: {
      drafts: msg`Brouillons`,
      declared: msg`À vérifier`,
      duplicates: msg`Doublons possibles`,
      late: msg`Hors délai`,
      judgment: msg`Jugement attendu`,
      signing: msg`À signer`,
      volets: msg`Volets envoyés, non reçus`,
      'volets-overdue': msg`Volets en retard`,
      closed: msg`Terminées`,
    },
  },
  {
    key: 'copies',
    title: msg`Copies d’actes`,
    api: '/v1/civil-registry/copy-requests/queues',
    purpose: 'civil-act',
    roles: desk,
    filters: ['post', 'assigned'],
    commands: '/v1/civil-registry/copy-requests',
    file: 'copies',
    queues: {
      entitlement: msg`Droit à vérifier`,
      searching: msg`Recherche au centre`,
      payment: msg`En attente de paiement`,
      approved: msg`Copie en préparation`,
      closed: msg`Terminées`,
    },
  },
  {
    key: 'registrations',
    title: msg`Registre consulaire`,
    api: '/v1/identity/registrations/queues',
    purpose: 'registration',
    roles: desk,
    filters: ['post', 'assigned'],
    commands: '/v1/identity/registrations',
    file: 'registrations',
    queues: {
      requested: msg`À vérifier`,
      verified: msg`À inscrire`,
      closed: msg`Terminées`,
    },
    states: registrationStateWords,
  },
  {
    key: 'double-persons',
    title: msg`Personnes en double`,
    api: '/v1/identity/double-persons/queues',
    purpose: 'registration',
    roles: desk,
    filters: ['post'],
    commands: '/v1/identity/double-persons',
    file: 'double-persons',
    queues: {
      suspected: msg`À comparer`,
      proposed: msg`À confirmer`,
      closed: msg`Terminées`,
    },
    states: pairStateWords,
  },
  {
    key: 'travel',
    title: msg`Laissez-passer`,
    api: '/v1/identity/emergency-documents/queues',
    purpose: TRAVEL,
    roles: desk,
    filters: ['post', 'assigned'],
    commands: '/v1/identity/emergency-documents',
    file: 'travel',
    queues: {
      requested: msg`Identité à vérifier`,
      checked: msg`À accorder`,
      approved: msg`En scellement`,
      sealed: msg`À remettre`,
      'handed-over': msg`Remis`,
      closed: msg`Terminés`,
    },
    states: emergencyStateWords,
  },
  {
    key: 'losses',
    title: msg`Pertes et vols`,
    api: '/v1/identity/loss-reports/queues',
    purpose: TRAVEL,
    roles: desk,
    filters: ['post'],
    commands: '/v1/identity/loss-reports',
    file: 'losses',
    queues: {
      reported: msg`Déclarés`,
      found: msg`Retrouvés`,
    },
    states: lossStateWords,
  },
  {
    key: 'passports',
    title: msg`Passeports`,
    api: '/v1/identity/passport-requests/queues',
    purpose: 'travel-document',
    roles: desk,
    filters: ['post', 'assigned'],
    commands: '/v1/identity/passport-requests',
    file: 'passports',
    queues: {
      alarms: msg`Délai dépassé`,
      requested: msg`Rendez-vous à donner`,
      returned: msg`Chez la personne`,
      appointment: msg`Rendez-vous donnés`,
      captured: msg`À transmettre`,
      'sent-to-production': msg`Au ministère`,
      produced: msg`À recevoir`,
      'at-post': msg`À remettre`,
      closed: msg`Terminées`,
    },
    states: passportStateWords,
  },
  {
    key: 'certificates',
    title: msg`Certificats`,
    api: '/v1/civil-registry/certificates/queues',
    purpose: 'civil-act',
    roles: desk,
    filters: ['post', 'assigned'],
    commands: '/v1/civil-registry/certificates',
    file: 'certificates',
    queues: {
      requested: msg`À examiner`,
      interview: msg`Présence attendue`,
      enquiry: msg`Centre interrogé`,
      proposed: msg`À signer`,
      payment: msg`En attente de paiement`,
      approved: msg`Certificat en préparation`,
      closed: msg`Terminés`,
    },
    states: certificateStateWords,
  },
];

export function familyOf(key: string | undefined): QueueFamily | undefined {
  return queueFamilies.find((family) => family.key === key);
}
