import { msg } from '@lingui/core/macro';

export const kindWords = {
  machine: msg`Programme d’une administration`,
  native: msg`Application d’un téléphone ou d’un ordinateur`,
  kiosk: msg`Borne`,
};

export const programStateWords = {
  PROPOSED: msg`Attend un autre administrateur`,
  ACTIVE: msg`En service`,
  REJECTED: msg`Rejeté`,
  DISABLED: msg`Désactivé`,
};

export const programTones = { PROPOSED: 'wait', ACTIVE: 'good', REJECTED: 'bad', DISABLED: 'bad' } as const;

export const doneWords = {
  registered: msg`C’est enregistré. Un autre administrateur doit approuver.`,
  change: msg`Le changement est proposé. Un autre administrateur doit approuver.`,
  approve: msg`C’est approuvé.`,
  reject: msg`C’est rejeté.`,
  disable: msg`Le programme est désactivé : ses accès se terminent en quelques secondes.`,
};

export const programProblemWords = {
  'four-eyes': msg`Vous avez proposé ce changement : un autre administrateur l’approuve.`,
  'change-waiting': msg`Un changement attend déjà l’avis d’un autre administrateur.`,
  'nothing-waits': msg`Rien n’attend plus d’avis pour ce programme.`,
  'program-ended': msg`Ce programme n’est plus en service.`,
  'jwks:required': msg`Collez les clés publiques du programme`,
  'jwks:not-used': msg`Une borne ou une application n’a pas de clé : laissez vide`,
  'jwks:': msg`Ce n’est pas un jeu de clés publiques EC P-256 au format JWK`,
  'redirectUris:required': msg`Dites où l’application ramène la personne`,
  'redirectUris:not-used': msg`Seule une application a une adresse de retour : laissez vide`,
  'redirect-not-allowed': msg`Cette adresse de retour n’est pas admise`,
  'scopes:required': msg`Cochez au moins une action`,
  'scope-not-delegable': msg`Une de ces actions ne peut pas être confiée à un programme`,
  'name:required': msg`Donnez un nom que les gens reconnaissent`,
};
