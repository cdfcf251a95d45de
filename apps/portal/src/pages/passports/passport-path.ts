import type { Params } from 'react-router';

export const passportsApi = '/v1/identity/passport-requests';

/** One request in identity's API, from the address of its page. */
export function passportPath({ params }: { params: Params }): string {
  return `${passportsApi}/${encodeURIComponent(String(params['id']))}`;
}
