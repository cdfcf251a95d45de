import 'reflect-metadata';
import { uuidv7 } from '@jatigi/kernel';
import type { Actor } from '@jatigi/kernel';
import { person } from '@jatigi/platform-testing';
import { ME, PasskeyScene } from './passkey-scene';
import { SoftAuthenticator } from './soft-authenticator';
import type { Asked } from './soft-authenticator';
import { codeOf, startIdentity } from './test-identity';
import type { TestIdentity } from './test-identity';

let identity: TestIdentity;
let scene: PasskeyScene;
let admin: Actor;
const ACCEPT = '/v1/identity/staff-accounts/acceptances';

beforeAll(async () => {
  identity = await startIdentity();
  scene = new PasskeyScene(identity);
  admin = await identity.administrator();
});
afterAll(() => identity.stop());

async function invited(email: string): Promise<string> {
  const sent = (): number => identity.mail.sent.filter(({ recipient }) => recipient.email === email).length;
  const before = sent();
  await identity.service.request('POST', '/v1/identity/staff-accounts', {
    as: admin,
    body: { email, givenName: 'Awa' },
    headers: { 'idempotency-key': uuidv7() },
  });
  while (sent() === before) await new Promise((resolve) => setTimeout(resolve, 20));
  return identity.mail.codeFor(email, 'staff-invitation');
}

async function accept(email: string, code: string, key: SoftAuthenticator) {
  const asked = (await scene.send(`${ACCEPT}/passkey-options`, undefined, { email, code })).body as Asked;
  return scene.send(`${ACCEPT}/passkey`, undefined, { email, code, passkey: { ...key.create(asked), name: 'Bureau' } });
}

describe('an invited officer', () => {
  it('accepts with a passkey, and signs in with it and nothing else', async () => {
    const email = 'cle@consulat.exemple';
    const code = await invited(email);
    const key = new SoftAuthenticator();
    expect((await accept(email, code, key)).body).toEqual({ status: 'accepted' });
    const { status, body } = await scene.signIn(key);
    expect([status, body]).toEqual([200, expect.objectContaining({ strength: 'mfa' })]);
    expect(codeOf(await identity.signIn({ login: email, password: 'un mot de passe choisi' }))).toBe('sign-in-failed');
    expect(codeOf(await scene.send(`${ACCEPT}/passkey-options`, undefined, { email, code }))).toBe('code-invalid');
  });

  it('keeps the code while the authenticator is asked; wrong codes are counted', async () => {
    const email = 'essais@consulat.exemple';
    const code = await invited(email);
    const ask = (typed: string, to = email) =>
      scene.send(`${ACCEPT}/passkey-options`, undefined, { email: to, code: typed });
    expect((await ask(code)).status).toBe(200);
    expect((await ask(code)).status).toBe(200);
    expect(codeOf(await ask(code, 'personne@consulat.exemple'))).toBe('code-invalid');
    expect((await ask('abc')).status).toBe(400);
    const wrong = code === '00000000' ? '00000001' : '00000000';
    for (let tries = 0; tries < 5; tries += 1) expect(codeOf(await ask(wrong))).toBe('code-invalid');
    expect(codeOf(await ask(code))).toBe('code-invalid');
  });

  it('cannot answer the challenge of another invitation, nor another site’s', async () => {
    const [one, two] = ['une@consulat.exemple', 'deux@consulat.exemple'];
    const [codeOne, codeTwo] = [await invited(one), await invited(two)];
    const asked = (await scene.send(`${ACCEPT}/passkey-options`, undefined, { email: two, code: codeTwo }))
      .body as Asked;
    const send = (passkey: object) =>
      scene.send(`${ACCEPT}/passkey`, undefined, { email: one, code: codeOne, passkey: { ...passkey, name: 'x' } });
    expect(codeOf(await send(new SoftAuthenticator().create(asked)))).toBe('passkey-challenge-invalid');
    const own = (await scene.send(`${ACCEPT}/passkey-options`, undefined, { email: one, code: codeOne })).body as Asked;
    const elsewhere = new SoftAuthenticator().create(own, { origin: 'https://evil.example' });
    expect(codeOf(await send(elsewhere))).toBe('passkey-wrong-site');
    expect((await send({ challengeId: 'x', response: {} })).status).toBe(400);
    expect((await accept(one, codeOne, new SoftAuthenticator())).status).toBe(200);
  });

  it('who lost the key is let in again: the former key opens nothing, nor does a password of before', async () => {
    const email = 'perdue@consulat.exemple';
    const lost = new SoftAuthenticator();
    await accept(email, await invited(email), lost);
    expect((await scene.signIn(lost)).status).toBe(200);
    identity.clock.forward(120);
    const fresh = new SoftAuthenticator();
    expect((await accept(email, await invited(email), fresh)).status).toBe(200);
    expect(codeOf(await scene.signIn(lost))).toBe('sign-in-failed');
    const { accountId, personId } = (await scene.signIn(fresh)).body as { accountId: string; personId: string };
    identity.clock.forward(120);
    const code = await invited(email);
    const byPassword = await scene.send(ACCEPT, undefined, { email, code, password: 'huit sgn' });
    expect(byPassword.body).toMatchObject({ secret: expect.any(String) as string });
    expect(codeOf(await scene.signIn(fresh))).toBe('sign-in-failed');
    expect(codeOf(await identity.signIn({ login: email, password: 'huit sgn' }))).toBe('second-factor-required');
    const as = person(personId, { accountId });
    expect((await scene.get(`${ME}/passkeys`, as)).body).toEqual({ items: [] });
    expect(await scene.factsOf(accountId)).toEqual([
      ['factor-added.v1', 'passkey'],
      ['factor-removed.v1', 'passkey'],
      ['factor-added.v1', 'passkey'],
      ['factor-removed.v1', 'passkey'],
    ]);
  });
});
