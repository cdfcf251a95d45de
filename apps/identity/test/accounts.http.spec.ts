import 'reflect-metadata';
import { serviceActor, uuidv7 } from '@jatigi/kernel';
import { person } from '@jatigi/platform-testing';
import { codeOf, PASSWORD, startIdentity } from './test-identity';
import type { TestIdentity } from './test-identity';

const OPEN = '/v1/identity/accounts';
const CONFIRM = '/v1/identity/accounts/confirmations';
let identity: TestIdentity;
let count = 0;
const freshEmail = (): string => `personne${(count += 1)}@exemple.ml`;
const post = (path: string, body: unknown) => identity.service.request('POST', path, { body });

beforeAll(async () => {
  identity = await startIdentity();
});
afterAll(() => identity.stop());

describe('POST /v1/identity/accounts', () => {
  it('opens an account: a code by mail, encrypted contact, one fact without personal data', async () => {
    const email = 'Awa.Traore@Exemple.ml';
    const answer = await post(OPEN, { email, password: PASSWORD, language: 'en', givenName: 'Awa' });
    expect([answer.status, answer.body]).toEqual([202, { status: 'code-sent' }]);
    expect(await identity.mail.codeFor(email, 'account-confirmation')).toMatch(/^\d{8}$/);
    const rows = await identity.service.sql('select account::text as row, state from account');
    expect(rows).toEqual([expect.objectContaining({ state: 'PENDING' })]);
    expect(JSON.stringify(rows)).not.toMatch(/awa|exemple/i);
    expect(JSON.stringify(await identity.service.sql('select payload from job'))).not.toMatch(/\d{8}"|exemple/i);
    const events = await identity.events();
    expect(events.map(({ type }) => type)).toEqual(['ml.consular.account.opened.v1']);
    expect(Object.keys(events[0]!.payload)).toEqual(['personId']);
  });

  it('answers a known address as an unknown one, and tells the owner by mail', async () => {
    const email = freshEmail();
    await identity.openAccount(email);
    const [known, unknown] = await Promise.all([
      post(OPEN, { email, password: 'une autre phrase longue' }),
      post(OPEN, { email: freshEmail(), password: 'une autre phrase longue' }),
    ]);
    expect([known.status, known.body]).toEqual([unknown.status, unknown.body]);
    await expect(identity.mail.codeFor(email, 'account-exists')).resolves.toBe('');
    expect((await identity.signIn({ login: email, password: 'une autre phrase longue' })).status).toBe(401);
  });

  it('keeps the first password while its code is on its way', async () => {
    const email = freshEmail();
    await post(OPEN, { email, password: PASSWORD });
    await post(OPEN, { email, password: 'le mot de passe d’un intrus' });
    const code = await identity.mail.codeFor(email, 'account-confirmation');
    await post(CONFIRM, { email, code });
    expect((await identity.signIn({ login: email, password: PASSWORD })).status).toBe(200);
  });

  it('opens one account when the address comes twenty times at once', async () => {
    const email = freshEmail();
    const answers = await Promise.all(Array.from({ length: 20 }, () => post(OPEN, { email, password: PASSWORD })));
    expect(new Set(answers.map(({ status }) => status))).toEqual(new Set([202]));
    await identity.mail.codeFor(email, 'account-confirmation');
    expect(identity.mail.sent.filter(({ recipient }) => recipient.email === email)).toHaveLength(1);
  });

  it.each([
    [{ email: 'x@exemple.ml' }, 'invalid-request', '/password'],
    [{ email: 'nobody', password: PASSWORD }, 'invalid-request', '/email'],
    [{ email: 'x@exemple.ml', password: PASSWORD, role: 'administrator' }, 'invalid-request', '/role'],
    [{ email: 'x@exemple.ml', password: 'trop court' }, 'password-too-short', '/password'],
    [{ email: 'x@exemple.ml', password: 'motdepasse motdepasse' }, 'password-too-common', '/password'],
  ])('refuses %j: %s at %s', async (body, code, pointer) => {
    const answer = await post(OPEN, body);
    expect(answer.status).toBe(400);
    expect(answer.body).toMatchObject({ code });
    expect((answer.body as { errors: Array<{ pointer: string }> }).errors[0]?.pointer).toBe(pointer);
  });

  it('asks for an Idempotency-Key, and does a repeated request once', async () => {
    const email = freshEmail();
    const send = (key: string, password = PASSWORD) =>
      identity.service.request('POST', OPEN, { body: { email, password }, headers: { 'idempotency-key': key } });
    expect(codeOf(await send(''))).toBe('idempotency-key-missing');
    const key = uuidv7();
    expect((await send(key)).status).toBe(202);
    expect((await send(key)).status).toBe(202);
    expect(codeOf(await send(key, 'une autre phrase longue'))).toBe('idempotency-key-reused');
  });
});

describe('POST /v1/identity/accounts/confirmations', () => {
  it('confirms once, and says the same for every wrong code', async () => {
    const email = freshEmail();
    await post(OPEN, { email, password: PASSWORD });
    const code = await identity.mail.codeFor(email, 'account-confirmation');
    const wrong = code === '00000000' ? '00000001' : '00000000';
    const answers = [
      await post(CONFIRM, { email, code: wrong }),
      await post(CONFIRM, { email: freshEmail(), code }),
      await post(CONFIRM, { email, code }),
      await post(CONFIRM, { email, code }),
    ];
    expect(answers.map((answer) => codeOf(answer) ?? answer.status)).toEqual([
      'code-invalid',
      'code-invalid',
      200,
      'code-invalid',
    ]);
    const told = (await identity.events()).filter(({ type }) => type === 'ml.consular.account.confirmed.v1');
    expect(told.length).toBeGreaterThan(0);
    expect((await post(CONFIRM, { email, code: 'abc' })).status).toBe(400);
  });

  it('gives up after five wrong codes, and when the code is old', async () => {
    const email = freshEmail();
    await post(OPEN, { email, password: PASSWORD });
    const code = await identity.mail.codeFor(email, 'account-confirmation');
    const wrong = code === '00000000' ? '00000001' : '00000000';
    for (let n = 0; n < 5; n += 1) await post(CONFIRM, { email, code: wrong });
    expect((await post(CONFIRM, { email, code })).status).toBe(422);
    const late = freshEmail();
    await post(OPEN, { email: late, password: PASSWORD });
    const lateCode = await identity.mail.codeFor(late, 'account-confirmation');
    identity.clock.forward(31 * 60);
    expect((await post(CONFIRM, { email: late, code: lateCode })).status).toBe(422);
  });
});

describe('GET /v1/identity/me', () => {
  it('shows the holder her own account', async () => {
    const email = freshEmail();
    const { accountId, personId } = await identity.openAccount(email);
    const as = person(personId, { accountId, strength: 'password' });
    const answer = await identity.service.request('GET', '/v1/identity/me', { as });
    expect(answer.body).toMatchObject({ accountId, personId, email, kind: 'citizen', secondFactor: false, grants: [] });
    expect(answer.headers.get('cache-control')).toBe('no-store');
  });

  it('needs a sign-in, and hides the account of somebody else', async () => {
    expect((await identity.service.request('GET', '/v1/identity/me')).status).toBe(401);
    const { accountId } = await identity.openAccount(freshEmail());
    const other = person(undefined, { accountId });
    expect((await identity.service.request('GET', '/v1/identity/me', { as: other })).status).toBe(404);
    expect((await identity.service.request('GET', '/v1/identity/me', { as: serviceActor('visas') })).status).toBe(401);
  });
});
