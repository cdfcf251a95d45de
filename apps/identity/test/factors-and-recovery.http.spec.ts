import 'reflect-metadata';
import type { Actor } from '@jatigi/kernel';
import { person } from '@jatigi/platform-testing';
import { Secret, TOTP } from 'otpauth';
import { codeOf, PASSWORD, startIdentity } from './test-identity';
import type { TestIdentity } from './test-identity';

let identity: TestIdentity;
let count = 0;
const freshEmail = (): string => `recours${(count += 1)}@exemple.ml`;
const shown = { password: PASSWORD };
const NEW_PASSWORD = 'une pirogue sur le bani';
const post = (path: string, body?: unknown, as?: Actor) =>
  identity.service.request('POST', `/v1/identity${path}`, {
    ...(body === undefined ? {} : { body }),
    ...(as ? { as } : {}),
  });
const digits = (secret: string): string =>
  new TOTP({ secret: Secret.fromBase32(secret) }).generate({ timestamp: identity.clock.now().getTime() });
const wrongFor = (secret: string): string => (digits(secret) === '000000' ? '000001' : '000000');

async function holder(): Promise<{ email: string; as: Actor }> {
  const email = freshEmail();
  const { accountId, personId } = await identity.openAccount(email);
  return { email, as: person(personId, { accountId, strength: 'password' }) };
}

async function enrolled(): Promise<{ email: string; as: Actor; secret: string }> {
  const { email, as } = await holder();
  const { secret } = (await post('/me/totp', shown, as)).body as { secret: string };
  await post('/me/totp/confirmations', { code: digits(secret) }, as);
  identity.clock.forward(30);
  return { email, as, secret };
}

beforeAll(async () => {
  identity = await startIdentity();
});
afterAll(() => identity.stop());

describe('a second factor', () => {
  it('counts from the first right code on; its seed is kept encrypted', async () => {
    const { email, as } = await holder();
    const started = await post('/me/totp', shown, as);
    const { secret, uri } = started.body as { secret: string; uri: string };
    expect([started.status, started.headers.get('cache-control')]).toEqual([201, 'no-store']);
    expect(uri).toContain('otpauth://totp/Jatigi:');
    expect((await identity.signIn({ login: email, password: PASSWORD })).status).toBe(200);
    expect(codeOf(await post('/me/totp/confirmations', { code: wrongFor(secret) }, as))).toBe('code-invalid');
    expect((await post('/me/totp/confirmations', { code: digits(secret) }, as)).status).toBe(200);
    expect(codeOf(await identity.signIn({ login: email, password: PASSWORD }))).toBe('second-factor-required');
    identity.clock.forward(30);
    const signedIn = await identity.signIn({ login: email, password: PASSWORD, totp: digits(secret) });
    expect(signedIn.body).toMatchObject({ strength: 'mfa' });
    const [row] = await identity.service.sql('select account::text as row from account where id = $1', [as.accountId]);
    expect(JSON.stringify(row)).not.toContain(secret);
  });

  it('is refused without sign-in, to others, twice, unstarted and with a wrong body', async () => {
    const { as } = await enrolled();
    expect((await post('/me/totp', shown)).status).toBe(401);
    expect((await post('/me/totp', shown, person(undefined, { accountId: as.accountId }))).status).toBe(404);
    expect(codeOf(await post('/me/totp', shown, as))).toBe('factor-already-enrolled');
    const { as: other } = await holder();
    expect(codeOf(await post('/me/totp/confirmations', { code: '123456' }, other))).toBe('factor-not-started');
    expect(codeOf(await post('/me/totp', {}, other))).toBe('step-up-missing');
    expect(codeOf(await post('/me/totp', { password: 'le mauvais mot de passe' }, other))).toBe('step-up-failed');
    expect((await post('/me/totp', { password: 7 }, other)).status).toBe(400);
    expect(codeOf(await post('/me/totp/confirmations', { code: '123456' }, other))).toBe('factor-not-started');
    expect((await post('/me/totp/confirmations', { code: '12' }, other)).status).toBe(400);
  });

  it('the same code at twenty sign-ins at once works once', async () => {
    const { email, secret } = await enrolled();
    const totp = digits(secret);
    const tries = Array.from({ length: 20 }, (_, n) =>
      identity.signIn({ login: email, password: PASSWORD, totp, network: `198.51.100.${n}` }),
    );
    const statuses = (await Promise.all(tries)).map(({ status }) => status);
    expect(statuses.filter((status) => status === 200)).toHaveLength(1);
  });
});

describe('password recovery', () => {
  it('mails a code that changes the password once', async () => {
    const { email } = await holder();
    expect((await post('/password-recoveries', { email })).status).toBe(202);
    const code = await identity.mail.codeFor(email, 'password-recovery');
    const reset = { email, code, password: NEW_PASSWORD };
    expect((await post('/password-resets', { ...reset, password: 'trop court' })).status).toBe(400);
    expect((await post('/password-resets', reset)).status).toBe(200);
    expect(codeOf(await post('/password-resets', reset))).toBe('code-invalid');
    expect((await identity.signIn({ login: email, password: PASSWORD })).status).toBe(401);
    expect((await identity.signIn({ login: email, password: NEW_PASSWORD })).status).toBe(200);
  });

  it('answers an unknown address alike and mails nobody', async () => {
    const email = freshEmail();
    const answer = await post('/password-recoveries', { email });
    expect([answer.status, answer.body]).toEqual([202, { status: 'code-sent' }]);
    expect(codeOf(await post('/password-resets', { email, code: '00000000', password: NEW_PASSWORD }))).toBe(
      'code-invalid',
    );
    expect(identity.mail.sent.filter(({ recipient }) => recipient.email === email)).toEqual([]);
    expect((await post('/password-recoveries', { email, language: 'fr' })).status).toBe(400);
  });

  it('mails one code a minute, however often it is asked', async () => {
    const { email } = await holder();
    await Promise.all(Array.from({ length: 5 }, () => post('/password-recoveries', { email })));
    await identity.mail.codeFor(email, 'password-recovery');
    const mails = () =>
      identity.mail.sent.filter((one) => one.recipient.email === email && one.template === 'password-recovery');
    expect(mails()).toHaveLength(1);
  });

  it('asks for the second factor where there is one: two independent means', async () => {
    const { email, secret } = await enrolled();
    await post('/password-recoveries', { email });
    const code = await identity.mail.codeFor(email, 'password-recovery');
    const reset = { email, code, password: NEW_PASSWORD };
    expect((await post('/password-resets', reset)).status).toBe(422);
    expect((await post('/password-resets', { ...reset, totp: wrongFor(secret) })).status).toBe(422);
    expect((await post('/password-resets', { ...reset, totp: digits(secret) })).status).toBe(200);
  });
});
