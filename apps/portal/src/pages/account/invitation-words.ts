import { msg } from '@lingui/core/macro';

/** Where an invited officer's password differs: it never counts alone. */
export const invitationWords = {
  'password:too-short': msg`Ce mot de passe est trop court : au moins 8 caractères`,
  'password-too-short': msg`Ce mot de passe est trop court : au moins 8 caractères`,
  'code-invalid': msg`Ce code ne convient pas : il est faux, déjà utilisé ou trop ancien. Demandez une nouvelle invitation.`,
} as const;
