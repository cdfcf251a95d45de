import { msg } from '@lingui/core/macro';

/** What the identity service refuses on these pages, in plain words. */
export const accountWords = {
  'email:': msg`Une adresse e-mail s’écrit comme nom@exemple.org`,
  'email:required': msg`Donnez votre adresse e-mail`,
  'contact:': msg`Une adresse e-mail s’écrit comme nom@exemple.org, un numéro avec son pays : +223 70 00 00 00`,
  'contact:contact-missing': msg`Donnez votre adresse e-mail ou votre numéro de téléphone`,
  'contact:phone-not-served': msg`Aucun code ne peut être envoyé à ce numéro : donnez un numéro de portable, ou une adresse e-mail`,
  'sms-limit': msg`Trop de codes ont été demandés. Utilisez le dernier reçu, ou attendez une heure.`,
  'password:required': msg`Choisissez un mot de passe`,
  'password:too-short': msg`Ce mot de passe est trop court : au moins 15 caractères`,
  'password-too-short': msg`Ce mot de passe est trop court : au moins 15 caractères`,
  'password-too-long': msg`Ce mot de passe est trop long : au plus 128 caractères`,
  'password-too-common': msg`Ce mot de passe est trop facile à deviner : évitez votre adresse et les mots connus`,
  'code:': msg`Le code du message a huit chiffres`,
  'recoveryCode:': msg`Un code de secours a douze signes`,
  'totp:': msg`Ce code a six chiffres`,
  'code-invalid': msg`Ce code ne convient pas : il est faux, déjà utilisé ou trop ancien. Demandez-en un nouveau.`,
  'rate-limited': msg`Trop d’essais. Attendez une minute avant de recommencer.`,
  'too-many-attempts': msg`Trop d’essais. Attendez quelques minutes avant de recommencer.`,
} as const;
