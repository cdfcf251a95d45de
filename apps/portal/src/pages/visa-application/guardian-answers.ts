import type { Application, Guardian } from './application.types';

/** As they are saved: the one answer of the form that is a list of persons. */
export const guardiansIn = ({ applicant }: Pick<Application, 'applicant'>): Guardian[] =>
  (applicant['guardians'] ?? []) as unknown as Guardian[];

/** Whether the form asks for them: of a minor, once the service knows that she is one. */
export const guardiansAreAsked = ({ applicant, missing }: Pick<Application, 'applicant' | 'missing'>): boolean =>
  guardiansAreMissing({ missing }) || applicant['guardians'] !== undefined;

export const guardiansAreMissing = ({ missing }: Pick<Application, 'missing'>): boolean =>
  missing.some(({ code }) => code === 'guardian-missing');

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
