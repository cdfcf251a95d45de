import { EmergencyDocument, validStates } from '@jatigi/identity-domain';
import { DomainError } from '@jatigi/kernel';
import type { Tx } from '@jatigi/platform-persistence';
import { In } from 'typeorm';
import { onConflict } from '../cases/unique-violation';

const problem = {
  code: 'emergency-document-valid',
  detail: 'This person has an emergency travel document that counts. It has to end first.',
};

/** Of two approvals at the same instant the index lets one through; the other is told so. */
export const onlyOneValid = onConflict('emergency_document_valid', problem);

/** @throws 409 `emergency-document-valid` */
export async function expectNoneValid(tx: Tx, personId: string): Promise<void> {
  if (await tx.manager.existsBy(EmergencyDocument, { personId, state: In([...validStates]) }))
    throw new DomainError({ ...problem, kind: 'conflict' });
}
