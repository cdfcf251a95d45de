import type { MessageDescriptor } from '@lingui/core';
import { msg } from '@lingui/core/macro';
import type { Viewer } from '../../../api/viewer';
import { hasRole } from '../../../layout/staff-areas';

/** Why officers read the register: it says nothing of a person, and the log of readings still asks. */
export const PURPOSE = 'administration';

interface OfficePart {
  path: string;
  words: MessageDescriptor;
  roles: readonly string[];
}

const everyPost = ['central-desk', 'administrator', 'auditor'];

/** What the issuing office shows to whom; the services decide in the end. */
const parts: readonly OfficePart[] = [
  {
    path: '',
    words: msg`Documents délivrés`,
    roles: ['agent', 'head-of-section', 'consul', 'central-desk', 'auditor'],
  },
  { path: '/parked', words: msg`Émissions arrêtées`, roles: everyPost },
  { path: '/batches', words: msg`Réémissions par lot`, roles: ['consul', ...everyPost] },
  { path: '/numbers', words: msg`Séries et numéros`, roles: ['consul', ...everyPost] },
  { path: '/keys', words: msg`Clés et certificats`, roles: everyPost },
];

export const partsOf = ({ grants }: Pick<Viewer, 'grants'>): readonly OfficePart[] =>
  parts.filter(({ roles }) => hasRole(grants, roles));

export const logRoles = ['consul', 'central-desk', 'auditor'];
export const batchPlanners = ['consul', 'central-desk'];
export const registryRoles = ['agent', 'head-of-section', 'consul', 'auditor'];
export const receiptRoles = ['consul', 'central-desk', 'auditor', 'treasury-officer'];
