import type { CaseRecord } from '@jatigi/identity-domain';
import type { Actor } from '@jatigi/kernel';

/**
 * Whose case it is for this actor: the person's own, or that of who asked for her. A ward who came of age and got an
 * account has her files beside whoever asked for her.
 */
export function ownerOf(one: Pick<CaseRecord, 'personId' | 'requesterPersonId'>, actor: Actor): string {
  return actor.personId === one.personId ? one.personId : one.requesterPersonId;
}
