import type { MessageDescriptor } from '@lingui/core';
import { msg } from '@lingui/core/macro';

export const kindWords = {
  security: msg`Service de sécurité`,
  'civil-status': msg`État civil`,
  ministry: msg`Ministère`,
  'partner-state': msg`État partenaire`,
} as const;

/** What becomes of a file when the service said nothing in time. */
export const silenceWords = {
  escalate: msg`Le dossier attend : le chef de section, puis le siège en sont prévenus`,
  'no-objection': msg`Le dossier continue : le silence vaut absence d’objection`,
} as const;

export const unitWords = {
  'working-day': msg`jours ouvrés`,
  day: msg`jours de calendrier`,
} as const;

/** Parts of a file that a service may be shown. */
export const shownWords: Readonly<Record<string, MessageDescriptor>> = {
  identity: msg`identité`,
  'travel-document': msg`document de voyage`,
  journey: msg`voyage`,
  residence: msg`résidence`,
  occupation: msg`profession`,
};

export const serviceDoneWords = {
  added: msg`Le service est inscrit. La politique des visas peut désormais le nommer.`,
  changed: msg`Le service est modifié. Les questions déjà posées gardent leur règle.`,
} as const;

export const serviceProblemWords = {
  'code:': msg`Donnez un code de 2 à 60 signes : petites lettres, chiffres, points et tirets, par exemple sante.`,
  'nameFr:': msg`Donnez le nom en français (120 signes au plus).`,
  'nameEn:': msg`Donnez le nom en anglais (120 signes au plus).`,
  'kind:': msg`Choisissez le genre du service.`,
  'state:': msg`Choisissez l’État partenaire.`,
  'desk:post-unknown': msg`Ce poste n’est pas ouvert, ou vient de l’être : réessayez dans un instant.`,
  'desk:': msg`Choisissez le bureau qui répond.`,
  'silence:security-never-silent': msg`Le silence d’un service de sécurité n’est jamais favorable : le dossier attend.`,
  'silence:': msg`Dites ce que le silence veut dire.`,
  'days:': msg`Donnez un délai de 1 à 365 jours, en chiffres.`,
  'unit:': msg`Dites de quels jours il s’agit.`,
  'shows:': msg`Cochez parmi ces parties du dossier.`,
  'version-required': msg`Un service porte déjà ce code : choisissez-en un autre, ou modifiez ce service.`,
} as const;
