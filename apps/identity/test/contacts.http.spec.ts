import 'reflect-metadata';
import type { Actor } from '@jatigi/kernel';
import { person, waitFor } from '@jatigi/platform-testing';
import { codeOf, PASSWORD, startIdentity } from './test-identity';
import type { TestIdentity } from './test-identity';

const CONTACTS = '/v1/identity/me/contacts';
const PROOF = `${CONTACTS}/confirmations`;
let identity: TestIdentity;
let count = 0;
const freshEmail = (): string => `contact${(count += 1)}@exemple.ml`;
const freshPhone = (): string => `+22371${String((count += 1)).padStart(6, '0')}`;
const send = (path: string, as: Actor | undefined, body: object) =>
  identity.service.request('POST', path, { body, ...(as && { as }) });

async function holder(): Promise<{ as: Actor; email: string }> {
  const email = freshEmail();
  const { accountId, personId } = await identity.openAccount(email);
  return { email, as: person(personId, { accountId, strength: 'password' }) };
}

beforeAll(async () => {
  identity = await startIdentity();
});
afterAll(() => identity.stop());

describe('adding a contact', () => {
  it('takes the password again and a code to the new number; the former address is told', async () => {
    const { as, email } = await holder();
    const phone = freshPhone();
    expect((await send(CONTACTS, as, { phone, password: PASSWORD })).status).toBe(202);
    const code = await identity.mail.codeFor(phone, 'contact-confirmation');
    const done = await send(PROOF, as, { contact: 'phone', code });
    expect([done.status, done.body]).toEqual([200, expect.objectContaining({ phone, email })]);
    await waitFor(() =>
      identity.mail.sent.some((one) => one.template === 'contact-changed' && one.recipient.email === email),
    );
    for (const login of [phone, email]) expect((await identity.signIn({ login, password: PASSWORD })).status).toBe(200);
    const { type, payload } = (await identity.events()).at(-1)!;
    expect([type, payload]).toEqual([
      'ml.consular.account.contact-changed.v1',
      { personId: as.personId, contact: 'phone', change: 'added' },
    ]);
    expect(codeOf(await send(PROOF, as, { contact: 'phone', code }))).toBe('code-invalid');
  });

  it('replaces an address: the former signs in no more', async () => {
    const { as, email } = await holder();
    const next = freshEmail();
    await send(CONTACTS, as, { email: next, password: PASSWORD });
    const code = await identity.mail.codeFor(next, 'contact-confirmation');
    expect((await send(PROOF, as, { contact: 'email', code })).body).toMatchObject({ email: next });
    expect((await identity.signIn({ login: email, password: PASSWORD })).status).toBe(401);
    expect((await identity.signIn({ login: next, password: PASSWORD })).status).toBe(200);
  });

  it('says the same when somebody else has the number; she is told, and keeps it', async () => {
    const [first, second] = [await holder(), await holder()];
    const phone = freshPhone();
    await send(CONTACTS, first.as, { phone, password: PASSWORD });
    const code = await identity.mail.codeFor(phone, 'contact-confirmation');
    await send(PROOF, first.as, { contact: 'phone', code });
    const answer = await send(CONTACTS, second.as, { phone, password: PASSWORD });
    expect([answer.status, answer.body]).toEqual([202, { status: 'code-sent' }]);
    await identity.mail.codeFor(phone, 'account-exists');
    expect(codeOf(await send(PROOF, second.as, { contact: 'phone', code }))).toBe('code-invalid');
  });

  it('when two accounts name one number, the first to prove it has it', async () => {
    const [first, second] = [await holder(), await holder()];
    const phone = freshPhone();
    await send(CONTACTS, first.as, { phone, password: PASSWORD });
    const firstCode = await identity.mail.codeFor(phone, 'contact-confirmation');
    await send(CONTACTS, second.as, { phone, password: PASSWORD });
    const codes = () => identity.mail.sent.filter(({ recipient }) => recipient.phone === phone);
    await waitFor(() => codes().length === 2);
    const secondCode = codes()[1]?.data['code'] ?? '';
    expect((await send(PROOF, second.as, { contact: 'phone', code: secondCode })).status).toBe(200);
    expect(codeOf(await send(PROOF, first.as, { contact: 'phone', code: firstCode }))).toBe('code-invalid');
  });

  it('ends after five wrong codes, and when the code is old', async () => {
    const { as } = await holder();
    const phone = freshPhone();
    await send(CONTACTS, as, { phone, password: PASSWORD });
    const code = await identity.mail.codeFor(phone, 'contact-confirmation');
    const bad = code === '00000000' ? '00000001' : '00000000';
    for (let n = 0; n < 5; n += 1) await send(PROOF, as, { contact: 'phone', code: bad });
    expect(codeOf(await send(PROOF, as, { contact: 'phone', code }))).toBe('code-invalid');
    const late = await holder();
    const email = freshEmail();
    await send(CONTACTS, late.as, { email, password: PASSWORD });
    const lateCode = await identity.mail.codeFor(email, 'contact-confirmation');
    identity.clock.forward(31 * 60);
    expect(codeOf(await send(PROOF, late.as, { contact: 'email', code: lateCode }))).toBe('code-invalid');
  });

  it('a session left open is not enough: wrong passwords lock the session, not the owner', async () => {
    const { as, email } = await holder();
    const answers = [];
    for (let n = 0; n < 7; n += 1)
      answers.push(codeOf(await send(CONTACTS, as, { phone: freshPhone(), password: 'x' })));
    expect(answers).toEqual([...Array<string>(5).fill('step-up-failed'), 'too-many-attempts', 'too-many-attempts']);
    expect((await identity.signIn({ login: email, password: PASSWORD })).status).toBe(200);
  });

  it('asks for the authenticator where there is one; a code by SMS does not stand for it', async () => {
    const { as } = await holder();
    await identity.service.sql(
      `update account set totp_confirmed_at = now(), totp_seed_sealed = email_sealed where id = $1`,
      [as.accountId],
    );
    expect(codeOf(await send(CONTACTS, as, { phone: freshPhone(), password: PASSWORD }))).toBe('step-up-failed');
  });

  it('is for the holder of a citizen’s account alone, and for one contact at a time', async () => {
    const { as } = await holder();
    const body = { phone: freshPhone(), password: PASSWORD };
    expect(codeOf(await send(CONTACTS, undefined, body))).toBe('sign-in-required');
    expect(codeOf(await send(CONTACTS, person(undefined, { accountId: as.accountId }), body))).toBe('not-found');
    expect(codeOf(await send(CONTACTS, as, { password: PASSWORD }))).toBe('contact-missing');
    expect(codeOf(await send(CONTACTS, as, { ...body, phone: '+33 892 70 12 39' }))).toBe('phone-not-served');
    expect((await send(PROOF, as, { contact: 'fax', code: '12345678' })).status).toBe(400);
    await identity.service.sql(`update account set kind = 'staff' where id = $1`, [as.accountId]);
    await identity.service.sql(`update account set totp_confirmed_at = null where id = $1`, [as.accountId]);
    expect((await send(CONTACTS, as, body)).status).toBe(403);
  });
});
