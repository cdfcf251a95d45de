import type { MessageDescriptor } from '@lingui/core';
import { msg } from '@lingui/core/macro';
import type { Tone } from '@jatigi/ui';

export const passportKindWords: Readonly<Record<string, MessageDescriptor>> = {
  first: msg`Premier passeport`,
  renewal: msg`Renouvellement`,
  replacement: msg`Remplacement d’un passeport perdu ou volé`,
};

/** Documents of a request, in the order in which they are asked for. */
export const passportDocumentWords: Readonly<Record<string, MessageDescriptor>> = {
  'birth-act': msg`Copie de l’acte de naissance`,
  nationality: msg`Preuve de la nationalité malienne`,
  'old-passport': msg`Ancien passeport, la page de la photo`,
  'loss-receipt': msg`Récépissé de la déclaration de perte`,
  photo: msg`Photo d’identité`,
  guardianship: msg`Preuve que vous êtes responsable de la personne`,
};

/** The way of every passport, in the words of whoever waits for it. */
export const passportSteps: Readonly<Record<string, MessageDescriptor>> = {
  REQUESTED: msg`Demande reçue par le poste`,
  APPOINTMENT: msg`Rendez-vous fixé`,
  CAPTURED: msg`Photo et empreintes prises au poste`,
  SENT_TO_PRODUCTION: msg`Dossier envoyé au ministère, qui fabrique le passeport`,
  PRODUCED: msg`Passeport fabriqué, en route vers le poste`,
  AT_POST: msg`Passeport arrivé au poste`,
  HANDED_OVER: msg`Passeport remis`,
};

const tones: Readonly<Record<string, Tone>> = { AT_POST: 'good', HANDED_OVER: 'good', RETURNED: 'bad', REFUSED: 'bad' };
export const passportTone = (state: string): Tone =>
  tones[state] ?? (['WITHDRAWN', 'CLOSED'].includes(state) ? 'neutral' : 'wait');

/** What is wrong with an answer of the form, beside what the words of a person's facts say. */
export const passportInputWords = {
  'passport-request-open': msg`Un passeport pour cette personne est déjà en route. Suivez cette demande, ou retirez-la d’abord.`,
  'registration-unknown': msg`Cette inscription au registre n’est plus valable : choisissez-en une autre.`,
  'whom:': msg`Dites pour qui est le passeport`,
  'kind:': msg`Dites quel passeport vous demandez`,
  'post:': msg`Choisissez l’ambassade ou le consulat`,
  'deliverTo:': msg`Choisissez l’ambassade ou le consulat où retirer le passeport`,
  'birthActNumber:': msg`Écrivez le numéro comme il est sur la copie, 60 signes au plus`,
  'oldNumber:old-passport-of-first': msg`Un premier passeport n’en remplace aucun : effacez l’ancien, ou demandez un renouvellement`,
  'oldNumber:old-passport-missing': msg`Pour un renouvellement, donnez l’ancien passeport`,
  'oldNumber:': msg`Donnez le numéro de l’ancien passeport : des lettres et des chiffres`,
  'oldIssuedOn:': msg`Donnez le jour, le mois et l’année où l’ancien passeport a été délivré`,
  'oldExpiresOn:': msg`Donnez le jour, le mois et l’année où l’ancien passeport expire, après sa délivrance`,
} as const;
