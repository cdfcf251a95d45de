import type { MessageDescriptor } from '@lingui/core';
import { msg } from '@lingui/core/macro';

/** Names of the fields of an act, by the last part of a pointer that is one. */
export const fieldNames: Readonly<Record<string, MessageDescriptor>> = {
  surname: msg`nom`,
  givenNames: msg`prénoms`,
  sex: msg`sexe`,
  birthDate: msg`date de naissance`,
  birthPlace: msg`lieu de naissance`,
  birthCountry: msg`pays de naissance`,
  nationalities: msg`nationalité`,
  capacity: msg`qualité`,
  nina: msg`NINA`,
  language: msg`langue`,
  order: msg`rang`,
};
