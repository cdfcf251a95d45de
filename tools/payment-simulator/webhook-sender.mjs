import { setTimeout as wait } from 'node:timers/promises';
import { sign } from './signature.mjs';

/** Sends each event until the receiver answers 2xx, with growing pauses, signed anew at each attempt. */
export class WebhookSender {
  #url;
  #secret;
  #stopped = new AbortController();

  constructor({ url, secret }) {
    this.#url = url;
    this.#secret = secret;
  }

  stop() {
    this.#stopped.abort();
  }

  /** Resolves with `{ attempts, status }`; a wrongly signed event is sent once, since it can never be accepted. */
  async send(event, { delayMs = 0, badSignature = false } = {}) {
    const { signal } = this.#stopped;
    const body = JSON.stringify(event);
    if (delayMs > 0) await wait(delayMs, undefined, { signal, ref: false });
    for (let attempts = 1; !signal.aborted; attempts += 1) {
      const status = await this.#attempt(body, badSignature ? `${this.#secret}-forged` : this.#secret);
      if ((status >= 200 && status < 300) || badSignature) return { attempts, status };
      await wait(Math.min(10_000, 200 * 2 ** Math.min(attempts, 6)), undefined, { signal, ref: false });
    }
    return { attempts: 0, status: 0 };
  }

  async #attempt(body, secret) {
    try {
      const answer = await fetch(this.#url, {
        method: 'POST',
        headers: { 'Content-Type': 'application/json', 'Jatigi-Signature': sign(secret, body) },
        body,
        signal: AbortSignal.any([AbortSignal.timeout(5_000), this.#stopped.signal]),
      });
      await answer.arrayBuffer();
      return answer.status;
    } catch {
      return 0; // not reachable: tried again like any other failure
    }
  }
}
