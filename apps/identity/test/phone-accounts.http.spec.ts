import 'reflect-metadata';
import { serviceActor } from '@jatigi/kernel';
import { person } from '@jatigi/platform-testing';
import { codeOf, PASSWORD, startIdentity } from './test-identity';
import type { TestIdentity } from './test-identity';

const OPEN = '/v1/identity/accounts';
const CONFIRM = '/v1/identity/accounts/confirmations';
let identity: TestIdentity;
let count = 0;
const freshPhone = (): string => `+22370${String((count += 1)).padStart(6, '0')}`;
const post = (path: string, body: unknown, network = '192.0.2.1') =>
  identity.service.request('POST', path, { body, headers: { 'x-forwarded-for': network } });
const smsTo = (phone: string) => identity.mail.sent.filter(({ recipient }) => recipient.phone === phone);
const wrong = (code: string): string => (code === '00000000' ? '00000001' : '00000000');

async function open(phone = freshPhone()): Promise<{ phone: string; accountId: string; personId: string }> {
  await post(OPEN, { phone, password: PASSWORD });
  const code = await identity.mail.codeFor(phone, 'account-confirmation');
  expect((await post(CONFIRM, { phone, code })).status).toBe(200);
  const who = (await identity.signIn({ login: phone, password: PASSWORD })).body as never;
  return { phone, ...(who as { accountId: string; personId: string }) };
}

beforeAll(async () => {
  identity = await startIdentity();
});
afterAll(() => identity.stop());

describe('an account by telephone', () => {
  it('is opened with a code by SMS, its number encrypted, and signed in to however the number is written', async () => {
    const phone = '+22376543210';
    const answer = await post(OPEN, { phone: '76 54 32 10', password: PASSWORD, givenName: 'Awa' });
    expect([answer.status, answer.body]).toEqual([202, { status: 'code-sent' }]);
    const code = await identity.mail.codeFor(phone, 'account-confirmation');
    expect((await post(CONFIRM, { phone: '00223 76543210', code })).status).toBe(200);
    const rows = await identity.service.sql('select account::text as row, email_index, state from account');
    expect(rows).toEqual([expect.objectContaining({ state: 'ACTIVE', email_index: null })]);
    expect(JSON.stringify(rows)).not.toMatch(/7654|Awa/);
    expect(JSON.stringify(await identity.service.sql('select payload from job'))).not.toMatch(/7654/);
    for (const login of [phone, '76543210', '+223 76 54 32 10']) {
      expect((await identity.signIn({ login, password: PASSWORD })).status).toBe(200);
    }
  });

  it('is shown to its holder, and to notifications as a number', async () => {
    const { phone, accountId, personId } = await open();
    const as = person(personId, { accountId, strength: 'password' });
    const me = await identity.service.request('GET', '/v1/identity/me', { as });
    expect(me.body).toMatchObject({ phone, email: null, number: null });
    const contact = await identity.service.request('GET', `/internal/persons/${personId}/contact`, {
      as: serviceActor('notifications', 'notification'),
    });
    expect(contact.body).toEqual({ phone, language: 'fr' });
  });

  it('takes a new password with a code by SMS', async () => {
    const { phone } = await open();
    expect((await post('/v1/identity/password-recoveries', { phone })).status).toBe(202);
    const code = await identity.mail.codeFor(phone, 'password-recovery');
    const password = 'un autre fleuve au sud';
    expect((await post('/v1/identity/password-resets', { phone, code, password })).status).toBe(200);
    expect((await identity.signIn({ login: phone, password })).status).toBe(200);
    expect(codeOf(await post('/v1/identity/password-resets', { phone, code, password }))).toBe('code-invalid');
  });

  it.each([
    [{ password: PASSWORD }, 400, 'contact-missing', '/email'],
    [{ email: 'a@exemple.ml', phone: '+22370000001', password: PASSWORD }, 400, 'contact-ambiguous', '/email'],
    [{ phone: '12', password: PASSWORD }, 400, 'phone-invalid', '/phone'],
    [{ phone: '+33 892 70 12 39', password: PASSWORD }, 422, 'phone-not-served', '/phone'],
    [{ phone: '+44 900 123 4567', password: PASSWORD }, [400, 422], /^phone-/, '/phone'],
    [{ phone: '+22370000001', password: 'trop court' }, 400, 'password-too-short', '/password'],
  ])('refuses %j: %s %s', async (body, status, code, pointer) => {
    const answer = await post(OPEN, body);
    expect([status].flat()).toContain(answer.status);
    expect(codeOf(answer)).toEqual(expect.stringMatching(code as string));
    expect((answer.body as { errors: Array<{ pointer: string }> }).errors[0]?.pointer).toBe(pointer);
  });
});

describe('abuse', () => {
  it('a known number is answered as an unknown one, its owner is told, and her password stays', async () => {
    const { phone } = await open();
    identity.clock.forward(61);
    const [known, unknown] = [
      await post(OPEN, { phone, password: 'le mot de passe d’un intrus' }),
      await post(OPEN, { phone: freshPhone(), password: 'le mot de passe d’un intrus' }),
    ];
    expect([known.status, known.body]).toEqual([unknown.status, unknown.body]);
    await identity.mail.codeFor(phone, 'account-exists');
    expect((await identity.signIn({ login: phone, password: 'le mot de passe d’un intrus' })).status).toBe(401);
  });

  it('takes as long for an unknown number as for a known one', async () => {
    const { phone } = await open();
    const time = async (number: string): Promise<number> => {
      const start = performance.now();
      await post('/v1/identity/sign-in-codes', { login: number });
      return performance.now() - start;
    };
    const [known, unknown]: [number[], number[]] = [[], []];
    for (let n = 0; n < 5; n += 1) {
      identity.clock.forward(3_601);
      known.push(await time(phone));
      unknown.push(await time(freshPhone()));
    }
    for (const took of [...known, ...unknown]) expect(took).toBeGreaterThanOrEqual(119);
  });

  it('a wrong, an old and a used code are one answer; the fifth wrong one ends the code', async () => {
    const phone = freshPhone();
    await post(OPEN, { phone, password: PASSWORD });
    const code = await identity.mail.codeFor(phone, 'account-confirmation');
    expect(codeOf(await post(CONFIRM, { phone, code: wrong(code) }))).toBe('code-invalid');
    identity.clock.forward(601);
    expect(codeOf(await post(CONFIRM, { phone, code }))).toBe('code-invalid');
    await post(OPEN, { phone, password: PASSWORD });
    const isNew = () => smsTo(phone).length === 2;
    await expect(identity.mail.codeFor(phone, 'account-confirmation')).resolves.toBeDefined();
    for (let n = 0; n < 100 && !isNew(); n += 1) await new Promise((resolve) => setTimeout(resolve, 30));
    const second = await identity.mail.codeFor(phone, 'account-confirmation');
    for (let n = 0; n < 5; n += 1) await post(CONFIRM, { phone, code: wrong(second) });
    expect(codeOf(await post(CONFIRM, { phone, code: second }))).toBe('code-invalid');
    const { phone: other } = await open();
    const used = smsTo(other)[0]?.data['code'] ?? '';
    expect(codeOf(await post(CONFIRM, { phone: other, code: used }))).toBe('code-invalid');
  });

  it('nobody’s telephone rings all night: five an hour, known or not, one a minute', async () => {
    for (const phone of [(await open()).phone, freshPhone()]) {
      identity.clock.forward(3_601);
      const answers = [];
      for (let n = 0; n < 7; n += 1)
        answers.push(await post('/v1/identity/password-recoveries', { phone }, `198.51.100.${n}`));
      expect(answers.map(({ status }) => status)).toEqual([202, 202, 202, 202, 202, 429, 429]);
      expect(codeOf(answers[5]!)).toBe('sms-limit');
      expect(Number(answers[5]!.headers.get('retry-after'))).toBeGreaterThan(0);
      identity.clock.forward(3_601);
      expect((await post('/v1/identity/password-recoveries', { phone })).status).toBe(202);
    }
  });

  it('a robber of far numbers is stopped at the ceiling of their country; others are not', async () => {
    identity.clock.forward(3_601);
    const far = (n: number): string => `+99890${String(1_000_000 + n)}`;
    await identity.service.sql('update sms_budget set count = 0');
    const asked = Array.from({ length: 102 }, (_, n) =>
      post('/v1/identity/password-recoveries', { phone: far(n) }, `203.0.113.${n}`),
    );
    const statuses = (await Promise.all(asked)).map(({ status }) => status);
    expect(statuses.filter((status) => status === 202)).toHaveLength(100);
    expect(codeOf(await post('/v1/identity/password-recoveries', { phone: far(200) }, '203.0.113.250'))).toBe(
      'sms-limit',
    );
    expect((await post('/v1/identity/password-recoveries', { phone: freshPhone() })).status).toBe(202);
  });
});

describe('a village of many behind one address', () => {
  it('asks for codes and signs in as if each had an address of her own', async () => {
    identity.clock.forward(3_601);
    const village = '198.51.100.77';
    const people = Array.from({ length: 500 }, freshPhone);
    const asked = new Set<number>();
    for (let n = 0; n < people.length; n += 25) {
      const some = people.slice(n, n + 25).map((phone) => post('/v1/identity/password-recoveries', { phone }, village));
      for (const { status } of await Promise.all(some)) asked.add(status);
    }
    expect(asked).toEqual(new Set([202]));
    const neighbours = [await open(), await open()];
    for (let n = 0; n < 6; n += 1) {
      await identity.signIn({ login: neighbours[0]!.phone, password: 'deviner deviner', network: village });
    }
    const answer = await identity.signIn({ login: neighbours[1]!.phone, password: PASSWORD, network: village });
    expect(answer.status).toBe(200);
  });
});
