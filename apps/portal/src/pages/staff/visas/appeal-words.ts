import type { MessageDescriptor } from '@lingui/core';
import { msg } from '@lingui/core/macro';

export const appealOutcomeWords = {
  upheld: msg`Refus maintenu`,
  overturned: msg`Refus annulé, visa accordé`,
  'implicitly-rejected': msg`Rejeté, faute de décision dans le délai`,
} as const;

export const appealDoneWords: Readonly<Record<string, MessageDescriptor>> = {
  'assign-appeal': msg`Le recours est à vous.`,
  'propose-uphold': msg`Il est proposé de maintenir le refus. Une autre personne décide.`,
  'propose-overturn': msg`Il est proposé d’accorder le visa. Une autre personne décide.`,
  'return-appeal': msg`Le recours retourne à l’examen avec votre note.`,
  'decide-appeal': msg`Le recours est décidé.`,
};

export const appealProblemWords = {
  'touched-the-file': msg`Vous avez déjà traité ce dossier : quelqu’un d’autre doit examiner et décider ce recours.`,
  'not-the-examiner': msg`C’est à la personne qui examine ce recours : prenez-le d’abord.`,
  'appeal-proposed': msg`Une décision est déjà proposée : une autre personne décide ou la retourne d’abord.`,
  'no-appeal-decision-proposed': msg`Personne ne propose plus de décision sur ce recours : relisez le dossier.`,
  'proposer-not-entitled': msg`La personne qui a proposé n’en a plus le droit : retournez la proposition.`,
} as const;

/** Lines of the history that applicants never see. */
export const appealHistoryWords: Readonly<Record<string, MessageDescriptor>> = {
  'appeal-decision-proposed': msg`Décision sur le recours proposée`,
  'appeal-returned': msg`Recours retourné à l’examen`,
};
