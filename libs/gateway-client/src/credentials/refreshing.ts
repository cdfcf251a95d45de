import { None, processRefreshTokenResponse, refreshTokenGrantRequest } from 'oauth4webapi';
import type { CryptoKeyPair } from 'oauth4webapi';
import { SignInRefused } from '../problem.js';
import type { Issuer } from './issuer.js';
import { TokenKeeper } from './token-keeper.js';
import type { Granted } from './token-keeper.js';
import type { TokenSource } from './token-source.js';

/** What is kept between two runs of a program. The keys may be ones that cannot be read, as IndexedDB stores them. */
export interface Kept {
  readonly refreshToken: string;
  readonly keys: CryptoKeyPair;
}

/** Where a program keeps its permission to act for a person, if it keeps it at all. */
export interface Vault {
  load(): Promise<Kept | undefined>;
  /** Undefined: the person ended it, forget it. */
  save(kept: Kept | undefined): Promise<void>;
}

/** Tokens for a person: signed in once, refreshed while that is allowed, signed in anew when it is not any more. */
export function refreshing(issuer: Issuer, signIn: () => Promise<Granted>, vault: Vault | undefined): TokenSource {
  const kept = vault?.load();
  return new TokenKeeper(async (before) => {
    const known = await kept;
    await issuer.keys(known?.keys);
    const token = before ? before.refreshToken : known?.refreshToken;
    const granted = (token ? await refreshed(issuer, token) : undefined) ?? (await signIn());
    await remember(issuer, granted, vault);
    return granted;
  });
}

/** Undefined when the permission has ended: by the person, by time, or because the token was used before. */
async function refreshed(issuer: Issuer, token: string): Promise<Granted | undefined> {
  try {
    const granted = await issuer.grant(async ({ server, options }) => {
      const response = await refreshTokenGrantRequest(server, issuer.client, None(), token, options);
      return processRefreshTokenResponse(server, issuer.client, response);
    });
    return { ...granted, refreshToken: granted.refreshToken ?? token };
  } catch (error) {
    if (error instanceof SignInRefused && error.code === 'invalid_grant') return undefined;
    throw error;
  }
}

async function remember(issuer: Issuer, { refreshToken }: Granted, vault: Vault | undefined): Promise<void> {
  await vault?.save(refreshToken ? { refreshToken, keys: await issuer.keys() } : undefined);
}
