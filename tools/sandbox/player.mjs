import { randomUUID } from 'node:crypto';
import { Values } from './values.mjs';

const PATIENCE = 30_000;
const sleep = (ms) => new Promise((resolve) => setTimeout(resolve, ms));

/** Sends the requests of one scenario in order, each with what earlier answers gave. */
export class Player {
  #cookies = new Map();

  /** @param sessions cookies of officers, kept over all scenarios: a code of a second factor works once */
  constructor({ base, people, answers, photo, sessions }) {
    Object.assign(this, { base, answers, sessions, files: new Map([['photo.jpg', photo]]) });
    this.values = new Values(people);
  }

  /** @returns the answer; @throws when it is not what the step says */
  async play(step) {
    if (step.officer && this.sessions.has(step.officer)) return this.#goOn(step);
    const end = Date.now() + PATIENCE;
    for (;;) {
      const answer = await this.#send(step);
      const wrong = this.#wrong(step, answer);
      if (!wrong) return this.#keep(step, answer);
      // Facts travel between services: what is true here may take a moment to be true there.
      if (!mayWait(step, answer) || Date.now() > end)
        throw new Error(`${step.as}: ${step.method} ${this.values.fill(step.path)}: ${wrong}`);
      await sleep(step.officer ? 5_000 : 300);
    }
  }

  async #goOn(step) {
    this.#cookies.set(step.as, this.sessions.get(step.officer));
    const answer = await this.#send({ as: step.as, method: 'GET', path: '/v1/session' });
    if (answer.status === 200) return this.#keep(step, answer);
    this.sessions.delete(step.officer);
    return this.play(step);
  }

  async #send(step) {
    const { as, method, path, saves } = step;
    const cookie = this.#cookies.get(as);
    const response = await fetch(new URL(this.values.fill(path), this.base), {
      method,
      headers: { ...headersOf(step), ...(cookie && { cookie }), ...this.values.fill(step.headers ?? {}) },
      body: this.#payload(step),
    });
    const bytes = Buffer.from(await response.arrayBuffer());
    if (saves) this.files.set(saves, bytes);
    const set = response.headers.get('set-cookie');
    if (set && response.ok) this.#cookies.set(as, set.split(';')[0]);
    return read(response, bytes);
  }

  #payload({ body, sends }) {
    if (sends) return this.files.get(sends.file);
    return body && JSON.stringify(this.values.fill(body));
  }

  #wrong(step, answer) {
    const { status, body } = answer;
    if (!isRight(step, status)) return `${status} ${JSON.stringify(body)?.slice(0, 500)}`;
    return this.#lacking(step, answer) ?? this.#undescribed(step, answer);
  }

  #lacking(step, answer) {
    const { body } = answer;
    for (const [path, wanted] of Object.entries(step.until ?? {}))
      if (!matches(at(body, this.values.fill(path)), wanted))
        return `${path} is ${at(body, this.values.fill(path))}, not ${wanted}`;
    for (const [name, from] of Object.entries(step.keep))
      if (this.#found(answer, from) == null) return `no ${name} in ${JSON.stringify(body)?.slice(0, 300)}`;
    return null;
  }

  #undescribed({ as, method, path }, answer) {
    if (as === 'provider') return null;
    return this.answers.differences({ method, path: this.values.fill(path), ...answer }).join('\n');
  }

  /** From the answer, or the digits of the newest mail of a kind to an address. */
  #found({ body }, from) {
    if (typeof from === 'string') return at(body, this.values.fill(from));
    const to = this.values.fill(from.mail);
    const mails = body.items.filter((one) => isOfKind(one, from) && one.to.includes(to));
    return mails.map(({ text }) => /\b\d{8}\b/.exec(text)?.[0]).find(Boolean);
  }

  #keep(step, answer) {
    for (const [name, from] of Object.entries(step.keep)) {
      this.values.keep(name, this.#found(answer, from));
    }
    if (step.officer) this.sessions.set(step.officer, this.#cookies.get(step.as));
    return answer;
  }
}

const isOfKind = (mail, { template }) => template === undefined || mail.template === template;
const isRight = (step, status) => (step.status ? status === step.status : status < 300);

const headersOf = ({ as, method, body, sends }) => ({
  ...(as !== 'provider' && method !== 'GET' && { 'jatigi-client': 'sandbox/1' }),
  ...(method === 'POST' && { 'idempotency-key': randomUUID() }),
  ...(sends ? { 'content-type': sends.type } : body && { 'content-type': 'application/json' }),
});

function read({ status, headers }, bytes) {
  const mediaType = (headers.get('content-type') ?? '').split(';')[0];
  const isJson = mediaType.endsWith('json') && bytes.length > 0;
  return { status, mediaType, body: isJson ? JSON.parse(bytes.toString('utf8')) : null };
}

function mayWait({ method, officer, wait }, { status, body }) {
  if (officer) return body?.code === 'second-factor-used';
  return method === 'GET' ? status < 300 || status === 404 : Boolean(wait) || status === 429;
}

const matches = (value, wanted) => (wanted === '*' ? value != null : value === wanted);

/** `items.0.id` of an answer; `items.kind=photo.state` looks the item up. */
export function at(body, path) {
  return path.split('.').reduce((value, key) => {
    const [, member, wanted] = /^(\w+)=(.+)$/.exec(key) ?? [];
    return member ? value?.find((one) => String(one[member]) === wanted) : value?.[key];
  }, body);
}
