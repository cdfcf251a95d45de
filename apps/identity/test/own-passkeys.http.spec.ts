import 'reflect-metadata';
import { uuidv7 } from '@jatigi/kernel';
import { person, waitFor } from '@jatigi/platform-testing';
import { ME, PasskeyScene } from './passkey-scene';
import { SoftAuthenticator } from './soft-authenticator';
import type { Wrong } from './soft-authenticator';
import { codeOf, PASSWORD, startIdentity } from './test-identity';
import type { TestIdentity } from './test-identity';

let identity: TestIdentity;
let scene: PasskeyScene;
const KEYS = `${ME}/passkeys`;
const byPassword = { password: PASSWORD };

beforeAll(async () => {
  identity = await startIdentity();
  scene = new PasskeyScene(identity);
});
afterAll(() => identity.stop());

describe('adding a passkey', () => {
  it('takes the password again; every contact is told, and the fact is', async () => {
    const { as, email, accountId } = await scene.holder();
    const key = new SoftAuthenticator();
    const { options } = await scene.askForNew(as);
    expect(options).toMatchObject({
      rp: { id: 'localhost', name: 'Jatigi' },
      user: { name: email, id: Buffer.from(accountId.replaceAll('-', ''), 'hex').toString('base64url') },
      attestation: 'none',
      authenticatorSelection: { residentKey: 'required', userVerification: 'required' },
    });
    const added = await scene.add(as, key);
    expect([added.status, added.body]).toEqual([
      201,
      expect.objectContaining({ name: 'Téléphone', lastUsedAt: null, backedUp: false, suspicious: false }),
    ]);
    await waitFor(() =>
      identity.mail.sent.some(({ template, recipient }) => template === 'factor-added' && recipient.email === email),
    );
    expect(await scene.factsOf(accountId)).toEqual([['factor-added.v1', 'passkey']]);
    expect(JSON.stringify(await identity.events())).not.toContain('Téléphone');
  });

  it('is not for a session left open', async () => {
    const { as } = await scene.holder();
    expect(codeOf(await scene.send(`${KEYS}/options`, as, { password: 'wrong' }))).toBe('step-up-failed');
    const missing = await scene.send(`${KEYS}/options`, as, {});
    expect([missing.status, missing.body]).toMatchObject([400, { code: 'step-up-missing' }]);
    expect((await scene.send(`${KEYS}/options`, as, { password: 7 })).status).toBe(400);
    const other = await scene.holder();
    const shown = new SoftAuthenticator().create(await scene.askForNew(other.as));
    expect(codeOf(await scene.send(KEYS, as, { ...shown, name: 'x' }))).toBe('passkey-challenge-invalid');
  });

  it('takes a passkey instead of the password, once, and only an own one', async () => {
    const { as, key } = await scene.withPasskey();
    const stranger = await scene.withPasskey();
    const proof = await scene.stepUp(as, key);
    expect((await scene.send(`${KEYS}/options`, as, proof)).status).toBe(200);
    expect(codeOf(await scene.send(`${KEYS}/options`, as, proof))).toBe('passkey-challenge-invalid');
    const foreign = await scene.stepUp(as, stranger.key);
    expect(codeOf(await scene.send(`${KEYS}/options`, as, foreign))).toBe('step-up-failed');
    const elsewhere = await scene.stepUp(as, key, { origin: 'https://evil.example' });
    expect(codeOf(await scene.send(`${KEYS}/options`, as, elsewhere))).toBe('passkey-wrong-site');
    const forSignIn = { passkey: key.get(await scene.challenge()) };
    expect(codeOf(await scene.send(`${KEYS}/options`, as, forSignIn))).toBe('passkey-challenge-invalid');
  });

  it.each<[string, Wrong, string]>([
    ['another challenge', { challenge: 'b3RoZXI' }, 'passkey-challenge-invalid'],
    ['another origin', { origin: 'https://evil.example' }, 'passkey-wrong-site'],
    ['another RP id', { rpId: 'evil.example' }, 'passkey-wrong-site'],
    ['a holder who was not verified', { verified: false }, 'passkey-unverified'],
    ['the wrong ceremony', { type: 'webauthn.get' }, 'passkey-malformed'],
  ])('refuses %s', async (_what, wrong, code) => {
    const { as } = await scene.holder();
    expect(codeOf(await scene.add(as, new SoftAuthenticator(), wrong))).toBe(code);
    expect((await scene.get(KEYS, as)).body).toEqual({ items: [] });
  });

  it('refuses a replayed answer, a key of somebody else, an eleventh one and what is no answer', async () => {
    const { as } = await scene.holder();
    const key = new SoftAuthenticator();
    const shown = { ...key.create(await scene.askForNew(as)), name: 'Un' };
    expect((await scene.send(KEYS, as, shown)).status).toBe(201);
    expect(codeOf(await scene.send(KEYS, as, shown))).toBe('passkey-challenge-invalid');
    expect(codeOf(await scene.add((await scene.holder()).as, key))).toBe('passkey-known');
    const empty = await scene.send(KEYS, as, { ...shown, name: '', response: { id: 'x' } });
    expect([empty.status, codeOf(empty)]).toEqual([400, 'invalid-request']);
    for (let count = 1; count < 10; count += 1) {
      expect((await scene.add(as, new SoftAuthenticator())).status).toBe(201);
    }
    expect(codeOf(await scene.send(`${KEYS}/options`, as, byPassword))).toBe('too-many-passkeys');
  });
});

describe('removing a passkey', () => {
  it('takes the password or another passkey, and is told', async () => {
    const { as, id, email, accountId, key } = await scene.withPasskey();
    const path = `${KEYS}/${id}/remove`;
    expect(codeOf(await scene.send(path, as, { password: 'wrong' }))).toBe('step-up-failed');
    expect((await scene.send(path, as, {})).status).toBe(400);
    expect((await scene.send(path, (await scene.holder()).as, byPassword)).status).toBe(404);
    expect((await scene.send(`${KEYS}/${uuidv7()}/remove`, as, byPassword)).status).toBe(404);
    expect((await scene.send(`${KEYS}/x/remove`, as, byPassword)).status).toBe(404);
    expect((await scene.send(path, as, await scene.stepUp(as, key))).status).toBe(204);
    expect((await scene.send(path, as, byPassword)).status).toBe(404);
    await waitFor(() =>
      identity.mail.sent.some(({ template, recipient }) => template === 'factor-removed' && recipient.email === email),
    );
    expect((await scene.factsOf(accountId)).at(-1)).toEqual(['factor-removed.v1', 'passkey']);
  });

  it('leaves an officer her last strong way in', async () => {
    const { as, id, accountId, key } = await scene.withPasskey();
    await identity.service.sql(`update account set kind = 'staff', password_hash = null where id = $1`, [accountId]);
    const path = `${KEYS}/${id}/remove`;
    expect(codeOf(await scene.send(path, as, byPassword))).toBe('last-factor');
    const second = new SoftAuthenticator();
    const asked = await scene.askForNew(as, await scene.stepUp(as, key));
    expect((await scene.send(KEYS, as, { ...second.create(asked), name: 'Deux' })).status).toBe(201);
    expect((await scene.send(path, as, await scene.stepUp(as, second))).status).toBe(204);
  });
});

describe('the routes', () => {
  it('are for who is signed in, about her own account', async () => {
    const { accountId } = await scene.holder();
    const stranger = person(undefined, { accountId });
    for (const path of [KEYS, `${ME}/recovery-codes`]) {
      expect(codeOf(await scene.get(path))).toBe('sign-in-required');
      expect(codeOf(await scene.get(path, stranger))).toBe('not-found');
    }
    for (const path of [`${KEYS}/options`, `${ME}/recovery-codes`, `${ME}/step-up-options`]) {
      expect(codeOf(await scene.send(path, undefined, byPassword))).toBe('sign-in-required');
      const body = path.endsWith('step-up-options') ? {} : byPassword;
      expect(codeOf(await scene.send(path, stranger, body))).toBe('not-found');
    }
  });
});
