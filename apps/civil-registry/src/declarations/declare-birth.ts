import type { BirthFacts } from '@jatigi/civil-registry-domain';
import { indexBirth } from '../duplicates/birth-index';
import { suspectDuplicates } from '../duplicates/find-duplicates';
import { lookAcrossCentres } from '../registry/across-centres';
import type { Command } from './declaration-commands';

/** The birth is in the registry's hands: from now on another declaration of it is found. */
export const declareBirth: Command = {
  name: 'declare',
  change: async (declaration, { tx, by, moment, policy }) => {
    declaration.declare(by, moment);
    await lookAcrossCentres(tx);
    await suspectDuplicates(tx, declaration, { policy: policy.duplicates, moment });
  },
  after: (declaration, { tx }) =>
    indexBirth(tx, {
      id: declaration.id,
      kind: 'declaration',
      post: declaration.post,
      facts: declaration.facts as BirthFacts,
    }),
};
