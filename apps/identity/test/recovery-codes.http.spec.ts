import 'reflect-metadata';
import type { Actor } from '@jatigi/kernel';
import { waitFor } from '@jatigi/platform-testing';
import { Secret, TOTP } from 'otpauth';
import { ME, PasskeyScene } from './passkey-scene';
import { codeOf, PASSWORD, startIdentity } from './test-identity';
import type { TestIdentity } from './test-identity';

let identity: TestIdentity;
let scene: PasskeyScene;
const CODES = `${ME}/recovery-codes`;

interface Made {
  codes: string[];
  left: number;
}

async function made(as: Actor, stepUp: object = { password: PASSWORD }): Promise<string[]> {
  const answer = await scene.send(CODES, as, stepUp);
  if (answer.status !== 201) throw new Error(JSON.stringify(answer.body));
  return (answer.body as Made).codes;
}

const signIn = (email: string, over: object) => identity.signIn({ login: email, password: PASSWORD, ...over });
const left = async (as: Actor): Promise<unknown> => (await scene.get(CODES, as)).body;

beforeAll(async () => {
  identity = await startIdentity();
  scene = new PasskeyScene(identity);
});
afterAll(() => identity.stop());

/** An account with an authenticator, and codes made with it. */
async function withAuthenticator() {
  const holder = await scene.holder();
  const { secret } = (await scene.send(`${ME}/totp`, holder.as, { password: PASSWORD })).body as { secret: string };
  const digits = (): string =>
    new TOTP({ secret: Secret.fromBase32(secret) }).generate({ timestamp: identity.clock.now().getTime() });
  await scene.send(`${ME}/totp/confirmations`, holder.as, { code: digits() });
  identity.clock.forward(31);
  return { ...holder, digits, codes: await made(holder.as, { password: PASSWORD, totp: digits() }) };
}

describe('recovery codes', () => {
  it('are ten, shown once, kept as keyed digests, told, and made only by who shows who she is', async () => {
    const { as, email, accountId } = await scene.withPasskey();
    expect(await left(as)).toEqual({ left: 0 });
    expect(codeOf(await scene.send(CODES, as, { password: 'wrong' }))).toBe('step-up-failed');
    expect((await scene.send(CODES, as, { password: PASSWORD, codes: 3 })).status).toBe(400);
    const codes = await made(as);
    expect(new Set(codes).size).toBe(10);
    for (const code of codes) expect(code).toMatch(/^[2-9B-Z]{12}$/);
    expect(await left(as)).toEqual({ left: 10 });
    const rows = await identity.service.sql('select * from recovery_code where account_id = $1', [accountId]);
    const stored = JSON.stringify(rows);
    for (const code of codes) {
      expect(stored).not.toContain(code);
      expect(stored).not.toContain(Buffer.from(code).toString('hex'));
    }
    await waitFor(() =>
      identity.mail.sent.some(
        ({ template, recipient }) => template === 'recovery-codes-made' && recipient.email === email,
      ),
    );
    expect((await scene.factsOf(accountId)).at(-1)).toEqual(['factor-added.v1', 'recovery-codes']);
  });

  it('stand for something: an account without any factor, or without a password, has none', async () => {
    const { as } = await scene.holder();
    expect(codeOf(await scene.send(CODES, as, { password: PASSWORD }))).toBe('factor-missing');
    const officer = await scene.withPasskey();
    await identity.service.sql(`update account set kind = 'staff', password_hash = null where id = $1`, [
      officer.accountId,
    ]);
    expect(codeOf(await scene.send(CODES, officer.as, { password: PASSWORD }))).toBe('password-missing');
  });

  it('let in once each beside the password, as two factors; the holder is told how many are left', async () => {
    const { as, email } = await scene.withPasskey();
    const [first = ''] = await made(as);
    const typed = `${first.slice(0, 4)}-${first.slice(4, 8)} ${first.slice(8)}`.toLowerCase();
    expect((await signIn(email, { recoveryCode: typed })).body).toMatchObject({ strength: 'mfa' });
    expect(codeOf(await signIn(email, { recoveryCode: first }))).toBe('sign-in-failed');
    expect(await left(as)).toEqual({ left: 9 });
    const said = await waitFor(() =>
      identity.mail.sent.find(
        ({ template, recipient }) => template === 'recovery-code-used' && recipient.email === email,
      ),
    );
    expect(said.data).toEqual({ left: '9' });
    expect((await signIn(email, {})).body).toMatchObject({ strength: 'password' });
  });

  it('take the place of the authenticator, and of a former set', async () => {
    const { as, email, codes, digits } = await withAuthenticator();
    expect(codeOf(await signIn(email, {}))).toBe('second-factor-required');
    expect((await signIn(email, { recoveryCode: codes[0] })).body).toMatchObject({ strength: 'mfa' });
    identity.clock.forward(31);
    const [fresh = ''] = await made(as, { password: PASSWORD, totp: digits() });
    expect(codeOf(await signIn(email, { recoveryCode: codes[1] }))).toBe('sign-in-failed');
    expect((await signIn(email, { recoveryCode: fresh })).status).toBe(200);
  });

  it('are useless without the password, of another account, and when guessed: guesses are counted', async () => {
    const [mine, other] = [await scene.withPasskey(), await scene.withPasskey()];
    const [code = ''] = await made(mine.as);
    await made(other.as);
    const wrong = await identity.signIn({ login: mine.email, password: 'wrong', recoveryCode: code });
    expect(codeOf(wrong)).toBe('sign-in-failed');
    expect(codeOf(await signIn(other.email, { recoveryCode: code }))).toBe('sign-in-failed');
    expect(await left(mine.as)).toEqual({ left: 10 });
    const answers = [];
    for (let tries = 0; tries < 5; tries += 1) answers.push(codeOf(await signIn(other.email, { recoveryCode: 'x' })));
    expect(answers).toEqual([...Array<string>(4).fill('sign-in-failed'), 'too-many-attempts']);
    expect((await signIn(mine.email, { recoveryCode: 'x'.repeat(41) })).status).toBe(400);
  });

  it('let a password be changed beside the code of the mail; a wrong mail code uses none up', async () => {
    const { as, email, codes } = await withAuthenticator();
    await scene.send('/v1/identity/password-recoveries', undefined, { email });
    const code = await identity.mail.codeFor(email, 'password-recovery');
    const next = 'un autre fleuve plus au sud';
    const reset = (over: object) =>
      scene.send('/v1/identity/password-resets', undefined, { email, code, password: next, ...over });
    expect(codeOf(await reset({}))).toBe('code-invalid');
    expect(codeOf(await reset({ recoveryCode: 'WRONG' }))).toBe('code-invalid');
    const bad = code === '00000000' ? '00000001' : '00000000';
    expect(codeOf(await reset({ code: bad, recoveryCode: codes[0] }))).toBe('code-invalid');
    expect(await left(as)).toEqual({ left: 10 });
    expect((await reset({ recoveryCode: codes[0] })).status).toBe(200);
    expect(await left(as)).toEqual({ left: 9 });
    expect(codeOf(await identity.signIn({ login: email, password: next, recoveryCode: codes[0] }))).toBe(
      'sign-in-failed',
    );
    expect((await identity.signIn({ login: email, password: next, recoveryCode: codes[1] })).status).toBe(200);
  });
});
