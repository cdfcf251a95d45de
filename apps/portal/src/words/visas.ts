import type { MessageDescriptor } from '@lingui/core';
import { msg } from '@lingui/core/macro';

/** Kinds of travel document, as the visa service names them. */
export const travelDocumentWords: Readonly<Record<string, MessageDescriptor>> = {
  ordinary: msg`Passeport ordinaire`,
  diplomatic: msg`Passeport diplomatique`,
  service: msg`Passeport de service`,
  refugee: msg`Titre de voyage pour réfugié`,
  stateless: msg`Titre de voyage pour apatride`,
  other: msg`Un autre document de voyage`,
};

/** As the visa service and the consular register name them. */
export const civilStatusWords: Readonly<Record<string, MessageDescriptor>> = {
  single: msg`Célibataire`,
  married: msg`Marié(e)`,
  divorced: msg`Divorcé(e)`,
  widowed: msg`Veuf ou veuve`,
};

/** Who receives a traveller, as the visa service names them. */
export const hostKindWords: Readonly<Record<string, MessageDescriptor>> = {
  person: msg`Une personne`,
  organisation: msg`Un organisme ou une entreprise`,
};

/** Who pays for a journey, as the visa service names them. */
export const payerWords: Readonly<Record<string, MessageDescriptor>> = {
  self: msg`Le voyageur`,
  family: msg`Sa famille`,
  host: msg`La personne ou l’organisme qui le reçoit`,
  employer: msg`Son employeur ou son école`,
  other: msg`Quelqu’un d’autre`,
};

export const yesOrNoWords: Readonly<Record<string, MessageDescriptor>> = { yes: msg`Oui`, no: msg`Non` };

/** Purposes of a journey, as the visa service names them. */
export const purposeWords: Readonly<Record<string, MessageDescriptor>> = {
  tourism: msg`Tourisme`,
  'family-visit': msg`Visite à la famille ou à des amis`,
  business: msg`Affaires`,
  mission: msg`Mission`,
  'medical-care': msg`Soins médicaux`,
  'short-study': msg`Études courtes ou stage`,
  work: msg`Travail`,
  press: msg`Presse`,
  transit: msg`Transit`,
  official: msg`Voyage officiel`,
  other: msg`Autre raison`,
};
