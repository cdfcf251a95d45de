import type { MessageDescriptor } from '@lingui/core';
import { msg } from '@lingui/core/macro';

export const guardianRelationWords: Readonly<Record<string, MessageDescriptor>> = {
  mother: msg`Mère`,
  father: msg`Père`,
  guardian: msg`Tuteur ou tutrice`,
};

export const guardianProblemWords = {
  'name:': msg`Écrivez le nom et les prénoms`,
  'relation:': msg`Choisissez le lien avec l’enfant`,
  'phone:': msg`Écrivez un numéro avec l’indicatif du pays, par exemple +33 6 12 34 56 78`,
  'stale-version': msg`Cette demande a changé dans un autre onglet ou sur un autre appareil. Vérifiez cette page, puis enregistrez de nouveau.`,
} as const;
