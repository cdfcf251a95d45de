import type { Params } from 'react-router';

export const registrationsApi = '/v1/identity/registrations';

/** One registration in identity's API, from the address of its page. */
export function registrationPath({ params }: { params: Params }): string {
  return `${registrationsApi}/${encodeURIComponent(String(params['id']))}`;
}
