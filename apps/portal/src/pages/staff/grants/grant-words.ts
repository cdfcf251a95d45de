import type { MessageDescriptor } from '@lingui/core';
import { msg } from '@lingui/core/macro';

export const PURPOSE = 'administration';

export const roleWords: Readonly<Record<string, MessageDescriptor>> = {
  agent: msg`Agent`,
  'head-of-section': msg`Chef de section`,
  consul: msg`Consul`,
  'central-desk': msg`Bureau central`,
  'security-officer': msg`Officier de sécurité`,
  'civil-status-centre': msg`Centre d’état civil`,
  'consulted-officer': msg`Service consulté`,
  'border-officer': msg`Police des frontières`,
  'production-centre': msg`Centre de production`,
  'treasury-officer': msg`Régisseur`,
  auditor: msg`Auditeur`,
  administrator: msg`Administrateur`,
};

export const grantStateWords = {
  REQUESTED: msg`Attend un autre administrateur`,
  GIVEN: msg`Donnée`,
  ENDED: msg`Terminée`,
} as const;
export const grantTones = { REQUESTED: 'wait', GIVEN: 'good', ENDED: 'neutral' } as const;

export const endReasonWords: Readonly<Record<string, MessageDescriptor>> = {
  transferred: msg`Muté`,
  'left-service': msg`A quitté le service`,
  suspended: msg`Suspendu`,
  mistake: msg`Donnée par erreur`,
  requested: msg`À sa demande`,
};

export const grantDoneWords: Readonly<Record<string, MessageDescriptor>> = {
  request: msg`L’habilitation est demandée. Un autre administrateur doit l’approuver.`,
  approve: msg`L’habilitation est donnée.`,
  end: msg`L’habilitation est terminée : elle ne compte plus nulle part dans quelques secondes.`,
};

export const grantProblemWords = {
  'four-eyes': msg`Vous avez demandé cette habilitation : un autre administrateur l’approuve.`,
  'own-grant': msg`Personne ne se donne une habilitation, ni n’approuve la sienne.`,
  'not-found': msg`Aucun compte n’a cette adresse.`,
  'person-unknown': msg`Cette personne n’a pas de compte en service.`,
  'post-unknown': msg`Un de ces codes n’est pas celui d’un poste ouvert.`,
  'posts-missing': msg`Nommez au moins un poste.`,
  'posts-everywhere': msg`Ce rôle se donne pour des postes nommés.`,
  'period-empty': msg`Une habilitation finit après avoir commencé.`,
  'interim-without-end': msg`Un intérim a une fin : donnez-la.`,
  'act-missing': msg`Un intérim repose sur l’acte qui nomme la personne : donnez sa référence et sa date.`,
  'act-after-beginning': msg`L’acte est daté d’après le début : personne n’exerce avant d’être nommé.`,
  'email:': msg`Donnez l’adresse e-mail de la personne.`,
  'from:': msg`Donnez le premier jour.`,
  'reason:': msg`Choisissez pourquoi.`,
};
