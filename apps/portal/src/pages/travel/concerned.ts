import { data } from 'react-router';
import { Api } from '../../api/api';
import type { PageArguments } from '../../api/api';
import { registrationsApi } from '../registration/registration-path';
import type { Registration } from '../registration/registration.types';

/** Somebody whom I may ask for. */
export interface Concerned {
  /** What the service is told: `self`, `ward` or the id of a registration. */
  value: string;
  /** Of a ward who stands in the register. */
  name: string | null;
  /** The register knows who she is: she is not asked. */
  isRegistered: boolean;
}

/** Myself, my registered family, and a child whom no register knows yet. */
export async function concernedOf(args: PageArguments): Promise<Concerned[]> {
  const { items } = await Api.of(args).get<{ items: Registration[] }>(registrationsApi);
  const standing = items.filter(({ state }) => state === 'REGISTERED');
  const wards = standing.filter((one) => one.for === 'ward');
  return [
    { value: 'self', name: null, isRegistered: standing.some((one) => one.for === 'self') },
    ...wards.map(({ id, facts: { name } }) => ({
      ...{ value: id, isRegistered: true },
      name: `${name.givenNames} ${name.surname}`,
    })),
    { value: 'ward', name: null, isRegistered: false },
  ];
}

/** Whom the address of the page names; null while nobody is chosen. @throws 404 for somebody else's */
export async function chosenOf(args: PageArguments): Promise<{ chosen: Concerned | null; all: Concerned[] }> {
  const all = await concernedOf(args);
  const named = new URL(args.request.url).searchParams.get('for');
  if (named === null) return { chosen: null, all };
  const chosen = all.find(({ value }) => value === named);
  if (!chosen) throw data({ code: 'not-found' }, { status: 404 });
  return { chosen, all };
}
