import 'reflect-metadata';
import { serviceActor, uuidv7 } from '@jatigi/kernel';
import { person, waitFor } from '@jatigi/platform-testing';
import { ME, PasskeyScene } from './passkey-scene';
import { SoftAuthenticator } from './soft-authenticator';
import type { Wrong } from './soft-authenticator';
import { codeOf, PASSWORD, startIdentity } from './test-identity';
import type { TestIdentity } from './test-identity';

let identity: TestIdentity;
let scene: PasskeyScene;
const KEYS = `${ME}/passkeys`;

beforeAll(async () => {
  identity = await startIdentity();
  scene = new PasskeyScene(identity);
});
afterAll(() => identity.stop());

describe('signing in with a passkey', () => {
  it('needs nothing else, counts as two factors, and marks when it was used', async () => {
    const { key, as, accountId } = await scene.withPasskey();
    const { options } = await scene.challenge();
    expect(options).toMatchObject({ rpId: 'localhost', userVerification: 'required', allowCredentials: [] });
    const answer = await scene.signIn(key);
    expect([answer.status, answer.body]).toEqual([
      200,
      { accountId, personId: as.personId, strength: 'mfa', kind: 'person' },
    ]);
    expect((await scene.signIn(key)).status).toBe(200);
    const { items } = (await scene.get(KEYS, as)).body as { items: object[] };
    expect(items).toEqual([
      expect.objectContaining({ name: 'Téléphone', lastUsedAt: identity.clock.now().toISOString(), suspicious: false }),
    ]);
  });

  it('answers a challenge once, and within five minutes', async () => {
    const { key } = await scene.withPasskey();
    const shown = key.get(await scene.challenge());
    expect((await scene.show(shown)).status).toBe(200);
    expect(codeOf(await scene.show(shown))).toBe('passkey-challenge-invalid');
    const late = key.get(await scene.challenge());
    identity.clock.forward(5 * 60 + 1);
    expect(codeOf(await scene.show(late))).toBe('passkey-challenge-invalid');
    expect(codeOf(await scene.signIn(key, { challengeId: uuidv7() }))).toBe('passkey-challenge-invalid');
    const enrolling = await scene.askForNew((await scene.holder()).as);
    expect(codeOf(await scene.signIn(key, { challengeId: enrolling.challengeId }))).toBe('passkey-challenge-invalid');
  });

  it.each<[string, Wrong, string]>([
    ['another challenge', { challenge: 'b3RoZXI' }, 'passkey-challenge-invalid'],
    ['another origin', { origin: 'http://127.0.0.1:4000' }, 'passkey-wrong-site'],
    ['a site that looks like ours', { origin: 'http://localhost:4000.evil.example' }, 'passkey-wrong-site'],
    ['another RP id', { rpId: 'evil.example' }, 'passkey-wrong-site'],
    ['a holder who was not verified', { verified: false }, 'passkey-unverified'],
    ['the signature of another key', { forged: true }, 'sign-in-failed'],
    ['the handle of another account', { userHandle: 'AAAAAAAAAAAAAAAAAAAAAA' }, 'sign-in-failed'],
    ['the wrong ceremony', { type: 'webauthn.create' }, 'sign-in-failed'],
  ])('refuses %s, for a known key and for an unknown one alike', async (_what, wrong, code) => {
    const { key } = await scene.withPasskey();
    const answers = [await scene.signIn(key, wrong), await scene.signIn(new SoftAuthenticator(), wrong)];
    expect(answers.map((answer) => [answer.status, codeOf(answer)])).toEqual([
      [401, code],
      [401, code],
    ]);
    expect((await scene.signIn(key)).status).toBe(200);
  });

  it('refuses an unknown key, a removed one and a disabled account in the same words', async () => {
    const [removed, disabled] = [await scene.withPasskey(), await scene.withPasskey()];
    await scene.send(`${KEYS}/${removed.id}/remove`, removed.as, { password: PASSWORD });
    await identity.service.sql(`update account set state = 'DISABLED' where id = $1`, [disabled.accountId]);
    const refusals = [];
    for (const key of [new SoftAuthenticator(), removed.key, disabled.key]) {
      const { status, body } = await scene.signIn(key);
      const { code, detail } = body as { code: string; detail: string };
      refusals.push([status, code, detail]);
    }
    expect(new Set(refusals.map((one) => JSON.stringify(one))).size).toBe(1);
    expect(refusals[0]).toEqual([401, 'sign-in-failed', 'This passkey signs in no account.']);
  });

  it('stops trusting a key whose counter goes back, and says so to its holder', async () => {
    const { key, as, email, accountId } = await scene.withPasskey();
    expect((await scene.signIn(key, { counter: 7 })).status).toBe(200);
    expect(codeOf(await scene.signIn(key, { counter: 7, forged: true }))).toBe('sign-in-failed');
    expect((await scene.signIn(key, { counter: 8 })).status).toBe(200);
    expect(codeOf(await scene.signIn(key, { counter: 7 }))).toBe('sign-in-failed');
    expect(codeOf(await scene.signIn(key, { counter: 50 }))).toBe('sign-in-failed');
    expect((await scene.get(KEYS, as)).body).toMatchObject({ items: [{ suspicious: true }] });
    await waitFor(() =>
      identity.mail.sent.some(
        ({ template, recipient }) => template === 'passkey-suspicious' && recipient.email === email,
      ),
    );
    expect(await scene.factsOf(accountId)).toEqual([
      ['factor-added.v1', 'passkey'],
      ['factor-removed.v1', 'passkey'],
    ]);
  });

  it('is slowed down for one key like a password for one login', async () => {
    const key = new SoftAuthenticator();
    const codes = [];
    for (let tries = 0; tries < 6; tries += 1) codes.push(codeOf(await scene.signIn(key)));
    expect(codes).toEqual([...Array<string>(5).fill('sign-in-failed'), 'too-many-attempts']);
  });

  it('names what is wrong with a body, and is the gateway’s alone', async () => {
    const { key } = await scene.withPasskey();
    const shown = key.get(await scene.challenge()) as { challengeId: string; response: Record<string, unknown> };
    const bad = { ...shown, response: { ...shown.response, id: 'not base64url!', extra: 1 } };
    const answer = await scene.show(bad);
    const pointers = (answer.body as { errors: { pointer: string }[] }).errors.map(({ pointer }) => pointer);
    expect([answer.status, pointers.sort()]).toEqual([400, ['/passkey/response/extra', '/passkey/response/id']]);
    const { response } = shown.response as { response: object };
    const nonsense = { ...shown, response: { ...shown.response, response: { ...response, clientDataJSON: 'AAAA' } } };
    expect(codeOf(await scene.show(nonsense))).toBe('passkey-malformed');
    for (const as of [person(), serviceActor('visas')]) {
      for (const path of ['passkey-challenges', 'passkey-sign-ins']) {
        expect((await scene.send(`/internal/${path}`, as, { passkey: shown, network: 'x' })).status).toBe(403);
      }
    }
  });
});
