import { randomUUID } from 'node:crypto';
import { Pool } from 'undici';

/** An assertion is good for a minute. */
const RENEW_MILLISECONDS = 20_000;

/** Asks the service as the gateway does, for one person or another. */
export class Asking {
  #pool;
  #sign;
  #signed = new Map();

  constructor(url, sign) {
    this.#pool = new Pool(url, { connections: 16 });
    this.#sign = sign;
  }

  /** @returns the answer and how long it took in milliseconds @throws Error when it is not of the 200s */
  async ask(method, path, { as, body }) {
    const headers = {
      authorization: `Bearer ${await this.#assertionOf(as)}`,
      ...(as.purpose && { 'purpose-of-use': as.purpose }),
      ...(method === 'POST' && { 'idempotency-key': randomUUID(), 'content-type': 'application/json' }),
    };
    const payload = method === 'POST' ? JSON.stringify(body ?? {}) : undefined;
    const began = performance.now();
    const answer = await this.#pool.request({ method, path: `/v1/visas${path}`, headers, body: payload });
    const text = await answer.body.text();
    const took = performance.now() - began;
    if (answer.statusCode >= 300) throw new Error(`${method} ${path} answered ${answer.statusCode}: ${text}`);
    return { took, body: JSON.parse(text) };
  }

  stop() {
    return this.#pool.destroy();
  }

  async #assertionOf(actor) {
    const key = actor.personId;
    const known = this.#signed.get(key);
    if (known && known.until > Date.now()) return known.text;
    const text = await this.#sign(actor);
    this.#signed.set(key, { text, until: Date.now() + RENEW_MILLISECONDS });
    return text;
  }
}
