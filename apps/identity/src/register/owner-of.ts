import type { Registration } from '@jatigi/identity-domain';
import type { Actor } from '@jatigi/kernel';

/**
 * Whose file it is for this actor: the person's own, or that of who asked for her. A ward who came of age and got an
 * account has her file beside whoever asked for her.
 */
export function ownerOf(registration: Pick<Registration, 'personId' | 'requesterPersonId'>, actor: Actor): string {
  const { personId, requesterPersonId } = registration;
  return actor.personId === personId ? personId : requesterPersonId;
}
