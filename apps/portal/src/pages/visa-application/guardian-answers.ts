import type { Guardian } from './application.types';

/** As typed; `place` is where it stands on the page. */
export type TypedGuardian = Partial<Guardian> & { place: number };

/** Of the two places on the page those where something was typed. */
export function guardiansOf(text: (name: string) => string | undefined): TypedGuardian[] {
  return [0, 1].flatMap((place) => {
    const [name, relation, phone] = [text(`name-${place}`), text(`relation-${place}`), text(`phone-${place}`)];
    if (name === undefined && relation === undefined && phone === undefined) return [];
    return [{ place, ...(name && { name }), ...(relation && { relation }), ...(phone && { phone }) }];
  });
}

/** JSON pointer of the service → field of the page. */
export const fieldsOfGuardians = (guardians: readonly TypedGuardian[]): Record<string, string> =>
  Object.fromEntries(
    guardians.flatMap(({ place }, at) =>
      ['name', 'relation', 'phone'].map((name) => [`/applicant/guardians/${at}/${name}`, `${name}-${place}`]),
    ),
  );
