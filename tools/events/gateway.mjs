import { EXIT, OperatorError } from './operator-error.mjs';

/** Codes of the platform that mean: this person, or this way of signing in, may not. */
const NOT_ALLOWED = { 401: true, 403: true };
/** Longer than the gateway waits for a service (30 s): it says itself which one is silent. */
const WAIT_MS = 40_000;

/** HTTP with the gateway as one person, for the purpose of administration. The session lives in memory. */
export class Gateway {
  #cookie;

  constructor(base, cookie = null) {
    this.base = base;
    this.#cookie = cookie;
  }

  get cookie() {
    return this.#cookie;
  }

  /** @returns the answer's body @throws OperatorError for everything that is not 2xx */
  async get(path) {
    return this.#done(await this.send('GET', path));
  }

  /** As `get`. */
  async post(path, body) {
    return this.#done(await this.send('POST', path, body));
  }

  /** @returns {Promise<{status: number, body: any}>} @throws OperatorError when nobody answers */
  async send(method, path, body) {
    const response = await this.#fetch(method, path, body);
    const text = await response.text();
    const isJson = /json/.test(response.headers.get('content-type') ?? '');
    const cookie = response.headers.get('set-cookie')?.split(';', 1)[0];
    if (cookie && path === '/v1/session') this.#cookie = cookie;
    return { status: response.status, body: isJson && text ? JSON.parse(text) : text };
  }

  /** @returns null when signed in, else the code why not */
  async signIn(credentials) {
    this.#refuseClearText();
    const { status, body } = await this.send('POST', '/v1/session', credentials);
    if (status === 201) return null;
    if (status === 401 || status === 429) return body.code;
    throw this.#problem({ status, body });
  }

  async signOut() {
    if (this.#cookie) await this.send('DELETE', '/v1/session');
    this.#cookie = null;
  }

  async #fetch(method, path, body) {
    const headers = {
      accept: 'application/json',
      'jatigi-client': 'events/1',
      'purpose-of-use': 'administration',
      ...(this.#cookie && { cookie: this.#cookie }),
      ...(body && { 'content-type': 'application/json' }),
    };
    const options = { method, headers, redirect: 'manual', signal: AbortSignal.timeout(WAIT_MS) };
    try {
      return await fetch(new URL(path, this.base), { ...options, ...(body && { body: JSON.stringify(body) }) });
    } catch (error) {
      const why = error.cause?.code ?? error.cause?.message ?? error.message;
      throw new OperatorError(`The gateway ${this.base} does not answer (${why}).`, EXIT.away);
    }
  }

  #done(answer) {
    if (answer.status >= 200 && answer.status < 300) return answer.body;
    throw this.#problem(answer);
  }

  #problem({ status, body }) {
    const { code = `HTTP ${status}`, detail = 'The answer is no problem document.', first, errors = [] } = body ?? {};
    const hint = HINTS[code] ? ` ${HINTS[code]}` : '';
    const where = first === undefined ? '' : ` The first is row ${first}.`;
    const fields = errors.map(({ pointer, detail: why }) => `\n  ${pointer}: ${why}`).join('');
    const exit = NOT_ALLOWED[status] ? EXIT.refused : status >= 500 ? EXIT.away : EXIT.conflict;
    return new OperatorError(`${code}: ${detail}${where}${hint}${fields}`, exit);
  }

  /** A password never crosses a network in clear text. */
  #refuseClearText() {
    const { protocol, hostname } = new URL(this.base);
    if (protocol === 'https:' || ['127.0.0.1', 'localhost', '[::1]'].includes(hostname)) return;
    throw new OperatorError(`A password is sent to https: only, or to this machine; not to ${this.base}.`, EXIT.usage);
  }
}

const HINTS = {
  'not-permitted': 'Reading needs the role administrator or auditor, ordering that of an administrator.',
  'second-factor-required': 'Orders need a session with a second factor.',
  'sign-in-required': 'The session has ended: sign in again.',
};
