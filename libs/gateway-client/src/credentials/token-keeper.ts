import type { AccessToken, TokenSource } from './token-source.js';

/** A token as it was granted. */
export interface Granted extends AccessToken {
  readonly since: number;
  readonly lifetimeMs: number;
  readonly refreshToken?: string | undefined;
}

const MARGIN_MS = 30_000;

/** Keeps one token and gets the next before it ends. However many requests wait for it, it is asked for once. */
export class TokenKeeper implements TokenSource {
  #granted: Granted | undefined;
  #coming: Promise<Granted> | undefined;

  /** @param grant gets the next token, from the last one when that helps */
  constructor(private readonly grant: (before: Granted | undefined) => Promise<Granted>) {}

  async token(): Promise<AccessToken> {
    return this.#granted && !isEnding(this.#granted) ? this.#granted : this.next();
  }

  async renewed(spent: AccessToken): Promise<AccessToken> {
    // Another request was refused for the same token, and has renewed it already.
    return this.#granted && this.#granted !== spent ? this.#granted : this.next();
  }

  private next(): Promise<Granted> {
    this.#coming ??= this.grant(this.#granted)
      .then((granted) => (this.#granted = granted))
      .finally(() => (this.#coming = undefined));
    return this.#coming;
  }
}

function isEnding({ since, lifetimeMs }: Granted): boolean {
  return Date.now() > since + lifetimeMs - Math.min(MARGIN_MS, lifetimeMs / 5);
}
