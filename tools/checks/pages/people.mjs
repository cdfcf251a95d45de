import { randomUUID } from 'node:crypto';
import { TOTP, Secret } from 'otpauth';
import { demoOfficers } from './demo-officers.mjs';
import { newPasskey } from './soft-key.mjs';

export const PASSWORD = 'quatre mots sans rapport entre eux';

/** Who looks at pages: each signs in once, through the pages, and her cookies serve all her visits. */
export class People {
  #states = new Map();
  #logins = new Map();

  constructor(browser, base) {
    Object.assign(this, { browser, base });
  }

  /** Cookies of somebody signed in, for `browser.newContext({ storageState })`. @param who `citizen`, `keyholder` (a citizen with a passkey), or an officer's login */
  async stateOf(who) {
    if (!this.#states.has(who)) this.#states.set(who, this.#signIn(who));
    return this.#states.get(who);
  }

  /** Commands of somebody who is signed in. */
  async commands(who) {
    return commandsOf(this, await this.stateOf(who));
  }

  /** What somebody who is signed in reads. @param purpose why, where it is asked */
  async read(who, path, purpose) {
    const { cookies } = await this.stateOf(who);
    const cookie = cookies.map(({ name, value }) => `${name}=${value}`).join('; ');
    const headers = { cookie, ...(purpose && { 'purpose-of-use': purpose }) };
    return (await fetch(this.base + path, { headers })).json();
  }

  /** Another session of the same person, for this page alone. */
  async signInAgain(page, who) {
    await this.stateOf(who);
    // With the cookie of the others' session the sign-in would replace that one.
    await page.context().clearCookies();
    await page.goto(`${this.base}/fr/sign-in?again`);
    await page.fill('#login', this.#logins.get(who));
    await page.fill('#password', PASSWORD);
    await Promise.all([page.waitForNavigation(), page.click('main form button[type=submit]')]);
  }

  async #signIn(who) {
    const officer = demoOfficers()[who];
    const [login, password] = officer ? [who, officer.password] : [await this.#openAccount(), PASSWORD];
    this.#logins.set(who, login);
    const context = await this.browser.newContext();
    const page = await context.newPage();
    for (let tries = 0; tries < 2; tries += 1) {
      await page.goto(`${this.base}/fr/sign-in`);
      await page.fill('#login', login);
      await page.fill('#password', password);
      if (officer) await page.fill('#totp', codeOf(officer.totpSeed));
      await Promise.all([page.waitForNavigation(), page.click('main form button[type=submit]')]);
      if (!new URL(page.url()).pathname.endsWith('/sign-in')) return this.#keep(who, context);
      // A code works once: the next one comes with the next half minute.
      if (officer) await new Promise((resolve) => setTimeout(resolve, 30_500 - (Date.now() % 30_000)));
    }
    throw new Error(`${who} cannot sign in`);
  }

  async #keep(who, context) {
    const state = await context.storageState();
    await context.close();
    if (who === 'keyholder') await this.#addPasskey(commandsOf(this, state));
    return state;
  }

  async #addPasskey(post) {
    const asked = await post('/v1/identity/me/passkeys/options', { password: PASSWORD });
    const passkey = newPasskey(asked, this.base.replace('127.0.0.1', 'localhost'));
    await post('/v1/identity/me/passkeys', { ...passkey, name: 'Mon téléphone' });
  }

  async #openAccount() {
    const email = `pages-${randomUUID()}@example.org`;
    await this.post('/v1/identity/accounts', { email, password: PASSWORD, givenName: 'Awa' });
    await this.post('/v1/identity/accounts/confirmations', { email, code: await this.codeFor(email) });
    return email;
  }

  async post(path, body, own = {}) {
    const headers = { 'content-type': 'application/json', 'idempotency-key': randomUUID(), ...own };
    const answer = await fetch(this.base + path, { method: 'POST', headers, body: JSON.stringify(body) });
    const said = await answer.text();
    if (!answer.ok) throw new Error(`POST ${path} answers ${answer.status}: ${said}`);
    return said && JSON.parse(said);
  }

  /** The newest code that was sent there. */
  async codeFor(email) {
    for (let tries = 0; tries < 100; tries += 1) {
      const answer = await fetch(`${this.base}/dev/mailbox`, { headers: { accept: 'application/json' } });
      const { items } = await answer.json();
      const code = items.find(({ to }) => to.includes(email))?.text.match(/\b\d{8}\b/)?.[0];
      if (code) return code;
      await new Promise((resolve) => setTimeout(resolve, 200));
    }
    throw new Error(`No mail with a code came to ${email}`);
  }
}

function commandsOf(people, { cookies }) {
  const cookie = cookies.map(({ name, value }) => `${name}=${value}`).join('; ');
  return (path, body = {}, more = {}) => people.post(path, body, { cookie, 'jatigi-client': 'checks/1', ...more });
}

function codeOf(seed) {
  return new TOTP({ secret: Secret.fromBase32(seed) }).generate();
}
