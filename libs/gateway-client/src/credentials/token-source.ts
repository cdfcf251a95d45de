import type { DPoPHandle } from 'oauth4webapi';

/** A token and the key it is bound to. */
export interface AccessToken {
  readonly value: string;
  /** Proves the key of a sender-constrained token with every request; absent for a plain bearer token. */
  readonly dpop?: DPoPHandle | undefined;
}

/** Where the tokens of one client come from. */
export interface TokenSource {
  /** A token that is good for a while yet. */
  token(): Promise<AccessToken>;
  /** Another token, because the platform did not take this one; undefined when there is none to be had. */
  renewed(spent: AccessToken): Promise<AccessToken | undefined>;
}

/** What credentials need to know of the client they are given to. */
export interface Surroundings {
  readonly baseUrl: URL;
  /** A gateway on this machine may be spoken to without TLS. */
  readonly isLocal: boolean;
  readonly fetch: typeof globalThis.fetch;
}

/** Made by `machine`, `device`, `native` or `given`; tied to a gateway when a client is made. */
export type Credentials = (surroundings: Surroundings) => TokenSource;
