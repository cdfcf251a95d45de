import type { Registration } from '../register/registration';

type Counted = Pick<Registration, 'id' | 'state' | 'registeredOn' | 'createdAt'>;

/**
 * A person asks once at a time and stands in one register. When two persons become one, these of their registrations
 * step aside until the merge is undone: of two that stand the older, because what was verified last holds; of two
 * requests the one that is less far, or came later.
 */
export function toSetAside(registrations: readonly Counted[]): string[] {
  const standing = registrations
    .filter(({ state }) => state === 'REGISTERED')
    .sort((a, b) => (b.registeredOn ?? '').localeCompare(a.registeredOn ?? '') || b.id.localeCompare(a.id));
  const isVerified = ({ state }: Counted): number => (state === 'VERIFIED' ? 1 : 0);
  const open = registrations
    .filter(({ state }) => state === 'REQUESTED' || state === 'VERIFIED')
    .sort((a, b) => isVerified(b) - isVerified(a) || a.createdAt.getTime() - b.createdAt.getTime());
  return [...standing.slice(1), ...open.slice(1)].map(({ id }) => id);
}
