import type { AccessToken, Credentials } from './token-source.js';

/**
 * Tokens that somebody else gets and renews. `get` is called for every request, and with `refused` when the platform
 * did not take the last one; undefined then means that there is no other.
 */
export function given(get: (refused?: AccessToken) => Promise<AccessToken | undefined>): Credentials {
  return () => ({
    async token() {
      const token = await get();
      if (!token) throw new TypeError('No access token was given');
      return token;
    },
    renewed: (spent) => get(spent),
  });
}
