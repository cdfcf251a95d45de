import type { MessageDescriptor } from '@lingui/core';
import { msg } from '@lingui/core/macro';

export const productWords: Readonly<Record<string, MessageDescriptor>> = {
  'full-copy': msg`Copie intégrale`,
  'extract-with-parentage': msg`Extrait avec filiation`,
  extract: msg`Extrait sans filiation`,
};

export const relationWords: Readonly<Record<string, MessageDescriptor>> = {
  self: msg`La personne de l’acte`,
  mother: msg`Sa mère`,
  father: msg`Son père`,
  descendant: msg`Un descendant`,
  spouse: msg`Le conjoint`,
  representative: msg`Un représentant`,
  'third-party': msg`Un tiers`,
};

export const proofWords: Readonly<Record<string, MessageDescriptor>> = {
  identity: msg`Pièce d’identité`,
  relation: msg`Preuve du lien`,
  mandate: msg`Mandat`,
};

export const denialWords = {
  'not-entitled': msg`N’a pas droit à un document qui montre la filiation`,
  'proof-not-convincing': msg`La pièce n’établit pas le lien`,
  'parents-stated-wrongly': msg`Les noms des parents ne sont pas ceux de l’acte`,
  'act-annulled': msg`L’acte est annulé`,
  'no-such-act': msg`Aucun acte ne correspond`,
  other: msg`Autre motif`,
} as const;

export const doneWords: Readonly<Record<string, MessageDescriptor>> = {
  assign: msg`La demande est à vous.`,
  'accept-proof': msg`La preuve est acceptée ; la demande suit son cours.`,
  deny: msg`La demande est refusée ; la personne lit pourquoi et comment contester.`,
};

export const problemWords = {
  'proof-missing': msg`Aucune pièce n’a été envoyée : il n’y a rien à accepter.`,
  'no-such-act': msg`Aucun acte de ce registre ne correspond à ce qui est indiqué.`,
  'several-acts-match': msg`Plusieurs actes correspondent : il faut le numéro de l’acte.`,
  'parents-stated-wrongly': msg`Les noms des parents ne sont pas ceux de l’acte.`,
  'act-annulled': msg`Un jugement a annulé cet acte.`,
  'reason:': msg`Choisissez le motif du refus.`,
} as const;
