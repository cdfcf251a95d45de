import { randomUUID } from 'node:crypto';
import { JourneyStops } from './report.mjs';

/**
 * Somebody with an HTTP client and a cookie of their own. `call` sends one request, prints it, and compares the status;
 * `expect.code` also compares the problem code.
 */
export class Person {
  #cookie = null;

  constructor({ name, base, report, purpose = null }) {
    Object.assign(this, { name, base, report, purpose });
  }

  /** Of the session, as `name=value`; null before the sign-in. */
  get cookie() {
    return this.#cookie;
  }

  get(path, expect = {}) {
    return this.call('GET', path, { expect });
  }

  post(path, body = {}, options = {}) {
    return this.call('POST', path, { body, ...options });
  }

  /** @returns {{ status: number, body: any, headers: Headers, bytes: Buffer }} */
  async call(method, path, { body, expect = {}, headers = {}, key } = {}) {
    const began = performance.now();
    const response = await fetch(new URL(path, this.base), {
      method,
      headers: this.#headersFor(method, body, headers, key),
      body: payloadOf(body),
      redirect: 'manual',
    });
    const answer = await this.#read(response, { method, path });
    if (!expect.quiet) this.#print({ method, path, answer, ms: performance.now() - began });
    this.#compare(`${method} ${path.split('?')[0]}`, answer, expect);
    return answer;
  }

  /** A refusal that did not come is noted; what should have worked and did not stops the journey. */
  #compare(request, answer, { status = 200, code }) {
    const isRightCode = code === undefined || [code].flat().includes(answer.body?.code);
    if ([status].flat().includes(answer.status) && isRightCode) return;
    const what = `${this.name}: ${request} answers ${status} ${code ?? ''}`;
    this.report.check(what, false, { status: answer.status, body: shortened(answer.body) });
    if (status < 400) throw new JourneyStops();
  }

  /** One request that may answer anything: no comparison. */
  async peek(path, { method = 'GET', body, print = false, headers = {} } = {}) {
    const began = performance.now();
    const all = this.#headersFor(method, body, headers, undefined);
    const response = await fetch(new URL(path, this.base), { method, headers: all, body: payloadOf(body) });
    const answer = await this.#read(response, { method, path });
    if (print) this.#print({ method, path, answer, ms: performance.now() - began });
    return answer;
  }

  /** Goes on with a session; the answer says whether it stands. */
  async resume(cookie = null) {
    this.#cookie = cookie;
    return cookie === null ? { status: 401, body: null } : this.peek('/v1/session');
  }

  /** Signs in and keeps the cookie. `second` makes the code of the second factor. */
  async signIn(login, password, second) {
    for (let attempt = 0; ; attempt += 1) {
      const body = { login, password, ...(second ? { totp: second() } : {}) };
      const answer = await this.#trySignIn(body, { tolerate: second !== undefined && attempt === 0 });
      if (answer) return answer;
      // A code works once: the next one comes with the next half minute.
      this.report.say(`${this.name}: this code was used a moment ago, waiting for the next one`);
      await new Promise((resolve) => setTimeout(resolve, 30_500 - (Date.now() % 30_000)));
    }
  }

  async #trySignIn(body, { tolerate }) {
    const began = performance.now();
    const response = await fetch(new URL('/v1/session', this.base), {
      method: 'POST',
      headers: { 'content-type': 'application/json', 'jatigi-client': 'journey/1' },
      body: JSON.stringify(body),
    });
    const answer = await this.#read(response, { method: 'POST', path: '/v1/session' });
    this.#print({ method: 'POST', path: '/v1/session', answer, ms: performance.now() - began });
    if (answer.status === 201) {
      this.#cookie = response.headers.get('set-cookie')?.split(';')[0] ?? null;
      return answer;
    }
    if (tolerate && answer.body?.code === 'second-factor-used') return null;
    this.report.check(`${this.name} signs in`, false, shortened(answer.body));
    throw new JourneyStops();
  }

  #headersFor(method, body, headers, key) {
    const isPlain = body !== undefined && !(body instanceof Uint8Array);
    return {
      accept: 'application/json, */*',
      'jatigi-client': 'journey/1',
      ...(this.#cookie ? { cookie: this.#cookie } : {}),
      ...(this.purpose ? { 'purpose-of-use': this.purpose } : {}),
      ...(isPlain ? { 'content-type': 'application/json' } : {}),
      ...(method === 'POST' && key !== null ? { 'idempotency-key': key ?? randomUUID() } : {}),
      ...headers,
    };
  }

  /** Every answer is compared with what the platform says of itself. */
  async #read(response, { method, path }) {
    const bytes = Buffer.from(await response.arrayBuffer());
    const isJson = /json/.test(response.headers.get('content-type') ?? '');
    const body = isJson && bytes.length > 0 ? JSON.parse(bytes.toString('utf8')) : bytes.toString('utf8', 0, 2000);
    const mediaType = (response.headers.get('content-type') ?? '').split(';')[0];
    this.report.hear?.({ method, path, status: response.status, body, mediaType });
    return { status: response.status, headers: response.headers, body, bytes };
  }

  #print({ method, path, answer, ms }) {
    this.report.line({
      who: this.name,
      method,
      path,
      status: answer.status,
      ms,
      note: answer.status >= 400 ? (answer.body?.code ?? '') : (answer.body?.state ?? ''),
    });
  }
}

function payloadOf(body) {
  if (body === undefined) return undefined;
  return body instanceof Uint8Array ? body : JSON.stringify(body);
}

function shortened(body) {
  const text = JSON.stringify(body) ?? '';
  return text.length > 600 ? `${text.slice(0, 600)}...` : body;
}

/** Asks again until `accept` is content with the answer; stops the journey when it never is. */
export async function until(what, ask, accept, timeoutMs = 30_000) {
  const end = Date.now() + timeoutMs;
  let last;
  while (Date.now() < end) {
    last = await ask();
    if (accept(last)) return last;
    await new Promise((resolve) => setTimeout(resolve, 150));
  }
  throw new JourneyStops(
    `${what} did not happen in ${timeoutMs / 1000} s; last: ${JSON.stringify(shortened(last?.body ?? last))}`,
  );
}
