import { msg } from '@lingui/core/macro';

/** What the command before this page did. */
export const walkInDoneWords = {
  submitted: msg`La demande est déposée. Remettez le reçu à la personne.`,
  answer: msg`La réponse est enregistrée : l’examen continue.`,
  withdraw: msg`La demande est abandonnée.`,
  receive: msg`Le paiement est encaissé.`,
} as const;

export const startProblemWords = {
  'post:': msg`Choisissez le poste du guichet`,
  'language:': msg`Choisissez une langue`,
  'not-found': msg`Vous ne pouvez pas saisir de demande pour ce poste.`,
} as const;

export const walkInProblemWords = {
  'message:': msg`Écrivez ce que la personne répond (4 000 signes au plus)`,
  'received:': msg`Écrivez le montant reçu, par exemple 70 ou 70,00`,
  'means:': msg`Choisissez le moyen de paiement`,
  'amount-mismatch': msg`Le montant reçu n’est pas le montant dû.`,
  'currency-mismatch': msg`Le montant reçu n’est pas le montant dû.`,
  'payment-overdue': msg`Le délai de paiement est passé.`,
  'own-payment': msg`Personne n’encaisse son propre paiement : un collègue le fait.`,
} as const;
