import type { MessageDescriptor } from '@lingui/core';
import { msg } from '@lingui/core/macro';

/** Why somebody read personal data (`Purpose-Of-Use`). */
export const purposeOfUseWords: Readonly<Record<string, MessageDescriptor>> = {
  adjudication: msg`instruction de la demande`,
  payment: msg`paiement`,
  issuing: msg`délivrance`,
  notification: msg`message à la personne`,
  'border-check': msg`contrôle à la frontière`,
  'civil-act': msg`tenue de l’état civil`,
  registration: msg`registre consulaire`,
  'travel-document': msg`papiers d’identité et de voyage`,
  complaint: msg`réclamation`,
  investigation: msg`enquête`,
  administration: msg`administration`,
};
