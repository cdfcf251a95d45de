import {
  CertificateDenied,
  CertificateEnquiryOpened,
  CertificateInvited,
  CertificateNotFound,
  CertificatePaymentDue,
  CertificateReturned,
  CertificateRevoked,
  CertificateSealed,
} from '@jatigi/contracts';
import type { EventDefinition } from '@jatigi/contracts';

const mails: ReadonlyArray<readonly [EventDefinition, string]> = [
  [CertificateInvited, 'Votre présence est attendue pour votre certificat'],
  [CertificateEnquiryOpened, 'Votre acte de naissance est consulté au Mali'],
  [CertificateReturned, 'Le poste vous demande quelque chose pour votre certificat'],
  [CertificatePaymentDue, 'Un paiement est attendu pour votre certificat'],
  [CertificateSealed, 'Votre certificat est prêt'],
  [CertificateDenied, 'Décision sur votre demande de certificat'],
  [CertificateNotFound, 'Votre acte de naissance n’a pas été trouvé'],
  [CertificateRevoked, 'Votre certificat a été retiré'],
];

/** Topic, fact, whose person id it names, and the subject of the mail. */
export const certificateMails = mails.map(([definition, subject]): [string, EventDefinition, string, string] => [
  'civil-registry.v1',
  definition,
  'requesterPersonId',
  subject,
]);
