import type { MessageDescriptor } from '@lingui/core';
import { msg } from '@lingui/core/macro';

/** Where a file is, for officers. */
export const stateWords: Readonly<Record<string, MessageDescriptor>> = {
  DRAFT: msg`Brouillon`,
  AWAITING_PAYMENT: msg`Paiement attendu`,
  SUBMITTED: msg`Déposé`,
  ADMISSIBILITY: msg`Recevabilité à examiner`,
  EXAMINATION: msg`En examen`,
  INFO_REQUESTED: msg`Réponse attendue`,
  DECISION_PROPOSED: msg`Décision proposée`,
  GRANTED: msg`Accordé, en délivrance`,
  REFUSED: msg`Refusé`,
  ISSUED: msg`Délivré`,
  INADMISSIBLE: msg`Irrecevable`,
  WITHDRAWN: msg`Abandonné`,
  DECLARED: msg`Déclarée, à vérifier`,
  LATE: msg`Hors délai`,
  JUDGMENT_AWAITED: msg`Jugement attendu`,
  VERIFIED: msg`Vérifiée, à signer`,
  SIGNED: msg`Acte signé`,
  VOLET_SENT: msg`Volet envoyé`,
  ACKNOWLEDGED: msg`Volet reçu`,
  REJECTED: msg`Rejetée`,
  ANNULLED: msg`Annulé par jugement`,
  REQUESTED: msg`Demandée`,
  ENTITLEMENT_CHECK: msg`Droit à vérifier`,
  LOCATED: msg`Acte trouvé`,
  SEARCHING: msg`Recherche au centre`,
  APPROVED: msg`Accordée`,
  SEALED: msg`Scellée`,
  DELIVERED: msg`Remise`,
  DENIED: msg`Refusée`,
  NOT_FOUND: msg`Introuvable`,
};

/** What became of a visa, where an act or a certificate says the same word of something else. */
export const visaStateWords: Readonly<Record<string, MessageDescriptor>> = {
  USED_UP: msg`Délivré, entièrement utilisé`,
  EXPIRED: msg`Délivré, expiré`,
  ANNULLED: msg`Visa annulé`,
  REVOKED: msg`Visa révoqué`,
  APPEAL_LODGED: msg`Recours à examiner`,
  UPHELD: msg`Refus maintenu`,
  IMPLICITLY_REJECTED: msg`Recours rejeté par silence`,
  LAPSED: msg`Caduc, sans réponse`,
  NOT_REQUIRED: msg`Visa non nécessaire`,
  CLOSED: msg`Clos`,
  ERASED: msg`Données effacées`,
};

/** Where a request for the consular register is, for officers. */
export const registrationStateWords: Readonly<Record<string, MessageDescriptor>> = {
  REQUESTED: msg`Demandée, à vérifier`,
  VERIFIED: msg`Vérifiée, à inscrire`,
  REGISTERED: msg`Inscrite`,
  EXPIRED: msg`Expirée`,
  TRANSFERRED: msg`Passée à un autre poste`,
  STRUCK_OFF: msg`Radiée`,
  REFUSED: msg`Refusée`,
  WITHDRAWN: msg`Retirée`,
};
