import 'reflect-metadata';
import { AccountDisabled, GrantEnded, PersonMerged, PersonUnmerged } from '@jatigi/contracts';
import { uuidv7 } from '@jatigi/kernel';
import { waitFor } from '@jatigi/platform-testing';
import type { GatewayUnderTest } from './start-gateway';
import { startGateway } from './start-gateway';

jest.setTimeout(120_000);

let now = new Date('2026-11-24T09:00:00Z');
let gateway: GatewayUnderTest;
const later = (seconds: number) => (now = new Date(now.getTime() + seconds * 1_000));
const client = { 'jatigi-client': 'spec' };

beforeAll(async () => {
  gateway = await startGateway({}, { withBus: true, clock: { now: () => now } });
});
afterAll(() => gateway?.stop());

async function show(cookie: string): Promise<{ status: number; body: Record<string, unknown> }> {
  const answer = await fetch(`${gateway.service.url}/v1/session`, { headers: { cookie } });
  return { status: answer.status, body: (await answer.json()) as Record<string, unknown> };
}

function post(body: unknown, headers: Record<string, string> = {}): Promise<Response> {
  return fetch(`${gateway.service.url}/v1/session`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...headers },
    body: typeof body === 'string' ? body : JSON.stringify(body),
  });
}

describe('a session', () => {
  it('begins with a sign-in that identity accepts, and is an opaque cookie', async () => {
    const personId = uuidv7();
    const cookie = await gateway.signIn({ personId, strength: 'mfa' });
    expect(cookie).toMatch(/^__Host-jatigi-session=[A-Za-z0-9_-]{43}$/);
    expect(await show(cookie)).toMatchObject({ status: 200, body: { personId, kind: 'person', strength: 'mfa' } });
    const asked = gateway.identity.last;
    expect(asked).toMatchObject({ method: 'POST', url: '/internal/sign-ins' });
    expect(asked.headers.authorization).toMatch(/^Bearer /);
    expect(JSON.parse(asked.body.toString())).toMatchObject({ login: 'awa@example.org', network: '127.0.0.1' });
  });

  it('sets every protection that a cookie has', async () => {
    gateway.identity.answer = (_request, response) =>
      void response
        .writeHead(201, { 'content-type': 'application/json' })
        .end(JSON.stringify({ personId: uuidv7(), accountId: uuidv7(), kind: 'person', strength: 'password' }));
    const cookie = (await post({ login: 'a@b.ml', password: 'xxxxxxxxxxxxxxx' })).headers.get('set-cookie') ?? '';
    for (const part of ['__Host-', 'Secure', 'HttpOnly', 'SameSite=Strict', 'Path=/']) expect(cookie).toContain(part);
    expect(cookie).not.toContain('Domain');
  });

  it('is stored by its hash only', async () => {
    const token = (await gateway.signIn()).split('=')[1] ?? '';
    const rows = await gateway.service.sql<{ found: boolean }>(
      `select exists (select 1 from session s where s::text like '%' || $1 || '%') or
              not exists (select 1 from session where token_hash = sha256($1::bytea)) as found`,
      [token],
    );
    expect(rows[0]?.found).toBe(false);
  });

  it('ends with sign-out, for good', async () => {
    const cookie = await gateway.signIn();
    const answer = await fetch(`${gateway.service.url}/v1/session`, {
      method: 'DELETE',
      headers: { cookie, ...client },
    });
    expect(answer.status).toBe(204);
    expect(answer.headers.get('set-cookie')).toContain('Max-Age=0');
    expect((await show(cookie)).status).toBe(401);
  });

  it('is replaced, not carried over, by another sign-in', async () => {
    const first = await gateway.signIn();
    const answer = await post({ login: 'a@b.ml', password: 'xxxxxxxxxxxxxxx' }, { cookie: first, ...client });
    expect(answer.status).toBe(201);
    expect((await show(first)).status).toBe(401);
  });

  it('ends when it is idle, and at its absolute end however busy', async () => {
    const idle = await gateway.signIn();
    const busy = await gateway.signIn();
    for (let minute = 0; minute < 29 * 25; minute += 29) {
      if (minute === 29) expect((await show(idle)).status).toBe(200);
      later(29 * 60);
      if (minute < 24 * 29) expect((await show(busy)).status).toBe(200);
    }
    expect((await show(idle)).status).toBe(401);
    later(15 * 60);
    expect((await show(busy)).status).toBe(401);
  });

  it.each([
    ['another token', '__Host-jatigi-session=' + 'A'.repeat(43)],
    ['no token', '__Host-jatigi-session='],
    ['a long token', '__Host-jatigi-session=' + 'A'.repeat(4_000)],
  ])('does not begin with %s', async (_name, cookie) => expect((await show(cookie)).status).toBe(401));

  it('is not read from a cookie that comes twice', async () => {
    const cookie = await gateway.signIn();
    expect((await show(`${cookie}; ${cookie}`)).status).toBe(401);
  });
});

describe('a sign-in that is refused', () => {
  it('passes on what identity says', async () => {
    gateway.identity.answer = (_request, response) =>
      void response
        .writeHead(401, { 'content-type': 'application/problem+json' })
        .end(JSON.stringify({ status: 401, code: 'second-factor-required', detail: 'Code, please.' }));
    const answer = await post({ login: 'a@b.ml', password: 'x' });
    expect(answer.status).toBe(401);
    expect(answer.headers.get('set-cookie')).toBeNull();
    expect(await answer.json()).toMatchObject({ code: 'second-factor-required' });
  });

  it.each([
    ['a field that does not exist', { login: 'a', password: 'x', admin: true }, '/admin'],
    ['a missing password', { login: 'a' }, '/password'],
    ['a password that is no text', { login: 'a', password: { $ne: '' } }, '/password'],
    ['a code with letters', { login: 'a', password: 'x', totp: 'abcdef' }, '/totp'],
  ])('names %s', async (_name, body, pointer) => {
    const before = gateway.identity.seen.length;
    const answer = await post(body);
    expect(answer.status).toBe(400);
    const problem = (await answer.json()) as { errors: Array<{ pointer: string }> };
    expect(problem.errors.map((error) => error.pointer)).toContain(pointer);
    expect(gateway.identity.seen).toHaveLength(before);
  });

  it('says that a body is not JSON, and that a form is not accepted', async () => {
    expect((await post('{')).status).toBe(400);
    expect((await post('login=a', { 'content-type': 'application/x-www-form-urlencoded' })).status).toBe(415);
    expect((await post('{"login":"a"}', { 'content-type': 'text/plain' })).status).toBe(415);
  });
});

describe('a revocation', () => {
  const heard = async (cookie: string): Promise<number> => {
    const since = Date.now();
    await waitFor(async () => {
      later(0.1); // The copy in memory grows old by this clock.
      return (await show(cookie)).status === 401;
    });
    return Date.now() - since;
  };

  it('ends every session of a disabled account within 2 s, and no other', async () => {
    const [accountId, personId] = [uuidv7(), uuidv7()];
    const cookies = [await gateway.signIn({ accountId, personId }), await gateway.signIn({ accountId, personId })];
    const other = await gateway.signIn();
    for (const cookie of cookies) expect((await show(cookie)).status).toBe(200);
    await gateway.service.bus?.say('identity.v1', [
      { definition: AccountDisabled, aggregateId: accountId, version: 1, data: { personId, reason: 'LEFT_SERVICE' } },
    ]);
    expect(await heard(cookies[0] ?? '')).toBeLessThan(2_000);
    expect((await show(cookies[1] ?? '')).status).toBe(401);
    expect((await show(other)).status).toBe(200);
  });

  it('ends the sessions of a person whose grant ended', async () => {
    const personId = uuidv7();
    const cookie = await gateway.signIn({ personId, strength: 'mfa' });
    await gateway.service.bus?.say('identity.v1', [
      { definition: GrantEnded, aggregateId: uuidv7(), version: 1, data: { personId, reason: 'MOVED' } },
    ]);
    expect(await heard(cookie)).toBeLessThan(2_000);
  });

  it.each([
    [PersonMerged, 'formerPersonId'],
    [PersonUnmerged, 'personId'],
  ] as const)('ends the sessions of whose files go to another person: %#', async (definition, whose) => {
    const persons = { personId: uuidv7(), formerPersonId: uuidv7() };
    const cookie = await gateway.signIn({ personId: persons[whose] });
    const aggregateId = persons.formerPersonId;
    await gateway.service.bus?.say('identity.v1', [{ definition, aggregateId, version: 1, data: persons }]);
    expect(await heard(cookie)).toBeLessThan(2_000);
  });

  it('also stops a sign-in that began before it', async () => {
    const [accountId, personId] = [uuidv7(), uuidv7()];
    await gateway.service.sql('insert into revocation (subject, revoked_at) values ($1, $2)', [accountId, later(1)]);
    now = new Date(now.getTime() - 500);
    await expect(gateway.signIn({ accountId, personId })).rejects.toThrow(/401/);
    later(1);
    await expect(gateway.signIn({ accountId, personId })).resolves.toContain('__Host-');
  });
});
