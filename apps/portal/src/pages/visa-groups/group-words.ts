import type { MessageDescriptor } from '@lingui/core';
import { msg } from '@lingui/core/macro';
import type { GroupKind } from './group.types';

export const groupKindWords: Readonly<Record<GroupKind, MessageDescriptor>> = {
  family: msg`Famille`,
  group: msg`Groupe`,
  delegation: msg`Délégation`,
};

/** What refuses a group, for whoever makes it. */
export const groupProblemWords = {
  'kind:required': msg`Choisissez ce que vous êtes`,
  'name:': msg`Donnez un nom, de 120 signes au plus`,
  'host:': msg`Écrivez 200 signes au plus`,
  'already-in-a-group': msg`Cette demande est déjà rattachée à un groupe`,
  'group-full': msg`Ce groupe a déjà 5 000 demandes`,
  'stale-version': msg`Ce groupe a changé dans un autre onglet. Relisez, puis enregistrez de nouveau.`,
} as const;
