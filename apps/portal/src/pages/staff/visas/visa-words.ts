import type { MessageDescriptor } from '@lingui/core';
import { msg } from '@lingui/core/macro';

export const documentStateWords: Readonly<Record<string, MessageDescriptor>> = {
  missing: msg`non fourni`,
  uploaded: msg`à examiner`,
  accepted: msg`accepté`,
  rejected: msg`refusé`,
  waived: msg`dispensé`,
};

/** What may be proposed for an issued visa. */
export const endingWords = {
  annul: msg`Annuler le visa : il n’aurait pas dû être accordé`,
  revoke: msg`Révoquer le visa : ses conditions ne sont plus remplies, ou le titulaire le demande`,
} as const;

export const documentTones = {
  missing: 'neutral',
  uploaded: 'wait',
  accepted: 'good',
  rejected: 'bad',
  waived: 'good',
} as const;

export const rejectionWords = {
  unreadable: msg`Illisible`,
  'wrong-document': msg`Ce n’est pas le document demandé`,
  expired: msg`Périmé`,
  incomplete: msg`Incomplet`,
  'not-authentic': msg`Authenticité douteuse`,
} as const;

export const warningWords = {
  'documents-open': msg`Des documents obligatoires ne sont ni acceptés ni dispensés.`,
  'arrival-past': msg`La date d’arrivée demandée est passée.`,
  'arrival-soon': msg`L’arrivée est dans une semaine au plus.`,
  'passport-ends-early': msg`Le passeport expire moins de trois mois après le départ.`,
  'other-issuer': msg`Le passeport vient d’un autre État que la nationalité déclarée, par laquelle la politique a jugé : vérifiez laquelle est la bonne.`,
  'late-objection': msg`Un service a fait objection hors délai : lisez son motif dans les consultations.`,
  'answer-to-read': msg`Le demandeur a répondu : lisez sa réponse ci-dessous.`,
} as const;

export const doneWords: Readonly<Record<string, MessageDescriptor>> = {
  assign: msg`Le dossier est à vous.`,
  admit: msg`La demande est recevable ; l’examen commence.`,
  'declare-inadmissible': msg`La demande est déclarée irrecevable.`,
  'request-information': msg`La question est partie au demandeur.`,
  accept: msg`Le document est accepté.`,
  reject: msg`Le document est refusé ; le demandeur peut le remplacer quand vous lui posez la question.`,
  waive: msg`Le document n’est plus demandé.`,
  'open-consultation': msg`La question est partie au service.`,
  reply: msg`Votre réponse est partie au service.`,
  close: msg`Cette réponse n’est plus attendue.`,
  'invite-interview': msg`La convocation est enregistrée ; le demandeur la voit dans son dossier.`,
  'record-interview': msg`La suite de l’entretien est notée.`,
  'record-biometrics': msg`La biométrie est enregistrée.`,
  'record-bond': msg`Le dépôt de la caution est noté.`,
  'declare-not-required': msg`Le dossier est clos : aucun visa n’est nécessaire, les droits sont à rendre.`,
  'propose-grant': msg`L’accord est proposé. Une autre personne décide.`,
  'propose-refusal': msg`Le refus est proposé. Une autre personne décide.`,
  return: msg`Le dossier retourne à l’examen avec votre note.`,
  decide: msg`La décision est prise.`,
  'replace-passport': msg`Le nouveau passeport est noté ; l’e-visa est en train d’être refait.`,
  'propose-ending': msg`La fin du visa est proposée. Une autre personne confirme ; d’ici là le visa vaut encore.`,
  'confirm-ending': msg`Le visa ne vaut plus : les frontières le sauront dans la minute.`,
  'reject-ending': msg`Le visa reste valable.`,
};

/** Lines of the history that applicants never see, and for which the service has no words. */
export const historyKindWords: Readonly<Record<string, MessageDescriptor>> = {
  assigned: msg`Dossier confié`,
  'decision-proposed': msg`Décision proposée`,
  'consultation-opened': msg`Service consulté`,
  'consultation-asked-back': msg`Le service consulté demande un renseignement`,
  'consultation-replied': msg`Réponse donnée au service consulté`,
  'consultation-answered': msg`Réponse du service consulté`,
  'consultation-expired': msg`Délai du service consulté dépassé`,
  'consultation-closed': msg`Réponse du service plus attendue`,
  'screening-cleared': msg`Vérification des fichiers terminée`,
  'hit-raised': msg`Signalement à juger`,
  'hit-adjudicated': msg`Signalement jugé`,
  escalated: msg`Retard signalé`,
  returned: msg`Proposition retournée à l’examen`,
  'ending-proposed': msg`Fin du visa proposée`,
  'ending-rejected': msg`Fin du visa refusée`,
};

/** Who was told of what is late. */
export const toldOfDelayWords: Readonly<Record<string, MessageDescriptor>> = {
  'head-of-section': msg`au chef de section`,
  headquarters: msg`au bureau central`,
};

const cameSecond = msg`Votre décision n’est pas enregistrée : pendant que vous lisiez ce dossier, quelqu’un l’a décidé ou modifié. Le voici tel qu’il est maintenant.`;

/** For whoever decides a moment after somebody else. */
export const secondDecisionWords = { 'stale-version': cameSecond, 'illegal-transition': cameSecond } as const;

export const problemWords = {
  'refusal-code-missing': msg`Cochez au moins un motif.`,
  'codes:required': msg`Cochez au moins un motif.`,
  'codes:': msg`Cochez au moins un motif.`,
  'reason:': msg`Choisissez pourquoi le document est refusé.`,
  'message:': msg`Écrivez ce que le demandeur doit fournir (4 000 signes au plus).`,
  'note:': msg`Écrivez votre note (4 000 signes au plus).`,
  'note:required': msg`Écrivez pourquoi vous retournez le dossier.`,
  'as:': msg`Choisissez entre annuler et révoquer.`,
  'request-annuls-nothing': msg`Le motif R17 ne peut que révoquer : un visa régulier n’est pas annulé.`,
  'ending-proposed': msg`La fin de ce visa est déjà proposée : une autre personne la confirme ou la refuse d’abord.`,
  'passport-unchanged': msg`Le visa est déjà dans ce passeport.`,
  'passport-issued-later': msg`Cette date est après aujourd’hui.`,
  'number:': msg`Un numéro de passeport a 5 à 20 signes : lettres et chiffres.`,
  'issuer:': msg`Choisissez le pays du passeport.`,
  'issuedOn:': msg`Donnez une date qui existe.`,
  'expiresOn:': msg`Donnez une date qui existe.`,
  'no-ending-proposed': msg`Personne ne propose plus de mettre fin à ce visa : relisez le dossier.`,
  'note:contradiction': msg`Écrivez pourquoi le visa doit rester.`,
  'consultation-unanswered': msg`Un service dont le silence ne vaut jamais accord n’a pas répondu : interrogez-le de nouveau, ou proposez un refus.`,
  'consulted-service-unknown': msg`Choisissez le service à consulter.`,
  'service:': msg`Choisissez le service à consulter.`,
  'interview-in-the-past': msg`Ce jour est passé.`,
  'interview-still-ahead': msg`Le jour de l’entretien n’est pas venu : il peut seulement être annulé.`,
  'no-interview-open': msg`Personne n’est convoqué maintenant.`,
  'on:': msg`Donnez un jour qui existe.`,
  'time:': msg`Donnez l’heure ainsi : 10:30.`,
  'place:': msg`Donnez le lieu.`,
  'parts-open': msg`L’examen n’est pas fini : terminez d’abord chaque partie qui est encore en cours.`,
  'document-rejected': msg`Un document obligatoire est refusé : demandez-en un autre, dispensez-le ou proposez un refus.`,
  'reference-missing': msg`Donnez la référence du relevé.`,
  'reference:': msg`Une référence a 4 à 40 signes : lettres majuscules, chiffres, tirets.`,
  'bond-not-asked': msg`La politique de ce dossier ne demande pas de caution.`,
  'bond-date-ahead': msg`Ce jour n’est pas venu.`,
  'bond-not-lodged': msg`La caution n’est pas déposée : notez son dépôt d’abord, ou maintenez le refus.`,
  'bondReference:': msg`Un reçu a 4 à 40 signes : lettres majuscules, chiffres, tirets.`,
  'lodgedOn:': msg`Donnez le jour du dépôt ; il existe et il est passé.`,
  'capture-date-missing': msg`Donnez la date du relevé réutilisé ; elle est passée.`,
  'capturedOn:': msg`Donnez une date qui existe.`,
  'biometrics-too-old': msg`Ce relevé est trop ancien pour être réutilisé.`,
  'reason-unknown': msg`Choisissez une raison qui va avec cette réponse.`,
  'not-a-child': msg`Cette personne a l’âge du relevé.`,
  'outcome:': msg`Choisissez ce qu’il en est.`,
  'document-not-uploaded': msg`Rien n’a été fourni : dispensez ce document ou demandez-le.`,
  'decision-differs': msg`Ce n’est pas ce qui a été proposé. Retournez le dossier à l’examen avec une note.`,
  'visa-type-does-not-fit': msg`Ce type de visa ne convient pas à ce voyage.`,
  'entries-differ': msg`Ce type de visa fixe un autre nombre d’entrées.`,
  'validity-reversed': msg`Le visa finirait avant de commencer.`,
  'validity-past': msg`Cette validité est déjà passée.`,
  'validity-too-long': msg`La validité dépasse ce que permet ce type de visa.`,
  'visa-outlives-passport': msg`Le visa ne peut pas durer plus longtemps que le passeport.`,
  'stay-too-long': msg`La durée de séjour dépasse ce que permet ce type de visa.`,
  'validFrom:': msg`Donnez une date de début qui existe.`,
  'validUntil:': msg`Donnez une date de fin qui existe.`,
  'stayDays:': msg`Donnez un nombre de jours, de 1 à 365.`,
  'visaType:': msg`Choisissez le type de visa.`,
} as const;
