import { msg } from '@lingui/core/macro';

/** Why officers read these accounts. */
export const PURPOSE = 'registration';

export interface DeskAccount {
  id: string;
  number: string;
  post: string;
  state: 'WAITING' | 'OPENED';
  openedAt: string;
  codeExpiresAt: string | null;
  redeemedAt: string | null;
}

export const stateWords = {
  WAITING: msg`Attend que la personne utilise son code`,
  OPENED: msg`Ouvert par la personne`,
} as const;

export const problemWords = {
  'account-exists': msg`Cette personne a déjà un compte : elle se connecte, ou demande un nouveau mot de passe.`,
  'own-account': msg`Un collègue le fait pour vous.`,
  'post:': msg`Choisissez le poste.`,
  'illegal-transition': msg`La personne a déjà ouvert ce compte : il n’y a plus de code à imprimer.`,
} as const;
