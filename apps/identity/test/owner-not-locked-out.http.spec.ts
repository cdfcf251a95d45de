import 'reflect-metadata';
import { codeOf, PASSWORD, startIdentity } from './test-identity';
import type { TestIdentity } from './test-identity';

let identity: TestIdentity;
let attempts = 0;
const OWNER = '+22379000001';
const HOME = '192.0.2.1';
/** `npm run soak` sends 10,000. */
const GUESSES = Number(process.env['GUESSES'] ?? 150);
/** After so many, in an hour, no guess from an unknown network is read. */
const READ = 50;
const post = (path: string, body: unknown) => identity.service.request('POST', path, { body });
/** A guesser has a new network for each try. */
const strangeNetwork = (): string => `2001:db8:${(attempts += 1).toString(16)}::1`;

beforeAll(async () => {
  identity = await startIdentity();
  await post('/v1/identity/accounts', { phone: OWNER, password: PASSWORD });
  const code = await identity.mail.codeFor(OWNER, 'account-confirmation');
  await post('/v1/identity/accounts/confirmations', { phone: OWNER, code });
  await identity.signIn({ login: OWNER, password: PASSWORD, network: HOME });
});
afterAll(() => identity.stop());

/** Ten thousand also run through the rule itself in `sign-in-throttle.spec.ts`. */
describe('guesses without end at one telephone number', () => {
  it('from as many networks: nearly all are refused unread, and the owner signs in from home', async () => {
    const statuses = new Map<number, number>();
    for (let n = 0; n < GUESSES; n += 25) {
      const some = Array.from({ length: 25 }, () =>
        identity.signIn({ login: OWNER, password: 'deviner deviner', network: strangeNetwork() }),
      );
      for (const { status } of await Promise.all(some)) statuses.set(status, (statuses.get(status) ?? 0) + 1);
    }
    expect([statuses.get(401), statuses.get(429)]).toEqual([READ, GUESSES - READ]);
    expect((await identity.signIn({ login: OWNER, password: PASSWORD, network: HOME })).status).toBe(200);
  }, 240_000);

  it('and with a code to her telephone from a network she was never in, while the guesser stays out', async () => {
    const network = '203.0.113.5';
    expect(codeOf(await identity.signIn({ login: OWNER, password: PASSWORD, network }))).toBe('too-many-attempts');
    expect((await post('/v1/identity/sign-in-codes', { login: OWNER })).status).toBe(202);
    const code = await identity.mail.codeFor(OWNER, 'sign-in-code');
    const bad = code === '00000000' ? '00000001' : '00000000';
    // Guesses with codes cost the owner nothing: the password is looked at first.
    for (let n = 0; n < 10; n += 1) {
      const guess = { login: OWNER, password: 'deviner deviner', code: bad, network: strangeNetwork() };
      expect(codeOf(await identity.signIn(guess))).toBe('too-many-attempts');
    }
    const stolen = { login: OWNER, password: PASSWORD, code: bad, network: strangeNetwork() };
    expect(codeOf(await identity.signIn(stolen))).toBe('too-many-attempts');
    expect((await identity.signIn({ login: OWNER, password: PASSWORD, code, network })).status).toBe(200);
    await identity.signIn({ login: OWNER, password: 'deviner deviner', network: strangeNetwork() });
    const again = { login: OWNER, password: PASSWORD, code, network: strangeNetwork() };
    expect(codeOf(await identity.signIn(again))).toBe('too-many-attempts');
    expect((await identity.signIn({ login: OWNER, password: PASSWORD, network })).status).toBe(200);
  });

  it('from her own village: the code lets her through the lock of the pair', async () => {
    const login = '+22379000002';
    await post('/v1/identity/accounts', { phone: login, password: PASSWORD });
    const confirmation = await identity.mail.codeFor(login, 'account-confirmation');
    await post('/v1/identity/accounts/confirmations', { phone: login, code: confirmation });
    for (let n = 0; n < 6; n += 1) await identity.signIn({ login, password: 'deviner deviner', network: HOME });
    expect(codeOf(await identity.signIn({ login, password: PASSWORD, network: HOME }))).toBe('too-many-attempts');
    await post('/v1/identity/sign-in-codes', { login });
    const code = await identity.mail.codeFor(login, 'sign-in-code');
    expect((await identity.signIn({ login, password: PASSWORD, code, network: HOME })).status).toBe(200);
  });

  it('a code for somebody unknown is answered alike', async () => {
    for (const login of [OWNER, '+22379999999', 'inconnue@exemple.ml', 'J7K2Q9XCD']) {
      const answer = await post('/v1/identity/sign-in-codes', { login });
      expect([answer.status, answer.body]).toEqual([202, { status: 'code-sent' }]);
    }
    expect((await post('/v1/identity/sign-in-codes', {})).status).toBe(400);
  });
});
