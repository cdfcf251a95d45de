import type { MessageDescriptor } from '@lingui/core';
import { msg } from '@lingui/core/macro';

/** Where a request for a certificate is, for officers. */
export const certificateStateWords: Readonly<Record<string, MessageDescriptor>> = {
  REQUESTED: msg`Demandé, à examiner`,
  ENQUIRY: msg`Centre interrogé`,
  INTERVIEW: msg`Présence attendue`,
  PROPOSED: msg`Proposé, à signer`,
  AWAITING_PAYMENT: msg`Paiement attendu`,
  APPROVED: msg`Accordé, en délivrance`,
  SEALED: msg`Scellé`,
  DELIVERED: msg`Remis`,
  EXPIRED: msg`Expiré`,
  REVOKED: msg`Retiré`,
  DENIED: msg`Refusé`,
  NOT_FOUND: msg`Acte introuvable`,
  WITHDRAWN: msg`Abandonné`,
};
