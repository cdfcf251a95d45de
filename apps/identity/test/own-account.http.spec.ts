import 'reflect-metadata';
import { serviceActor } from '@jatigi/kernel';
import type { Actor } from '@jatigi/kernel';
import { person } from '@jatigi/platform-testing';
import { codeOf, PASSWORD, startIdentity } from './test-identity';
import type { TestIdentity } from './test-identity';

let identity: TestIdentity;
beforeAll(async () => {
  identity = await startIdentity();
});
afterAll(() => identity?.stop());

let count = 0;
async function holder(): Promise<{ email: string; as: Actor; personId: string }> {
  const email = `titulaire${(count += 1)}@exemple.ml`;
  const { accountId, personId } = await identity.openAccount(email);
  return { email, personId, as: person(personId, { accountId, strength: 'password' }) };
}
const send = (
  method: string,
  path: string,
  as?: Actor,
  more: { body?: unknown; headers?: Record<string, string> } = {},
) => identity.service.request(method, path, { ...(as ? { as } : {}), ...more });

describe('PATCH /v1/identity/me', () => {
  it('changes language and name against the version that was seen', async () => {
    const { as } = await holder();
    const { version } = (await send('GET', '/v1/identity/me', as)).body as { version: number };
    const headers = { 'if-match': `"${version}"` };
    const changed = await send('PATCH', '/v1/identity/me', as, {
      body: { language: 'en', givenName: 'Nɔnkɔn' },
      headers,
    });
    expect([changed.status, changed.body]).toMatchObject([200, { language: 'en', givenName: 'Nɔnkɔn' }]);
    const stale = await send('PATCH', '/v1/identity/me', as, { body: { language: 'fr' }, headers });
    expect(stale.status).toBe(412);
  });

  it('is refused without version, without sign-in, and for a language we do not speak', async () => {
    const { as } = await holder();
    expect((await send('PATCH', '/v1/identity/me', as, { body: { language: 'fr' } })).status).toBe(428);
    const headers = { 'if-match': '"1"' };
    expect((await send('PATCH', '/v1/identity/me', undefined, { body: {}, headers })).status).toBe(401);
    const wrong = await send('PATCH', '/v1/identity/me', as, { body: { language: 'xx' }, headers });
    expect([wrong.status, wrong.body]).toMatchObject([400, { errors: [{ pointer: '/language' }] }]);
  });
});

describe('link codes', () => {
  const registry: Actor = { ...serviceActor('civil-registry'), purpose: 'civil-act' };
  const issue = async (as: Actor) => (await send('POST', '/v1/identity/me/link-codes', as)).body as { code: string };
  const redeem = (code: string, as = registry) => send('POST', '/internal/link-codes/redeem', as, { body: { code } });

  it('say once, to the civil registry, whose they are', async () => {
    const { as, personId } = await holder();
    const { code } = await issue(as);
    expect(code).toMatch(/^[2-9B-Z]{8}$/);
    const spoken = `${code.slice(0, 4).toLowerCase()} ${code.slice(4)}`;
    expect((await redeem(spoken)).body).toEqual({ personId });
    expect((await redeem(code)).status).toBe(404);
  });

  it('are replaced by the next one, and end after a quarter of an hour', async () => {
    const { as } = await holder();
    const first = await issue(as);
    const second = await issue(as);
    expect((await redeem(first.code)).status).toBe(404);
    identity.clock.forward(15 * 60 + 1);
    expect((await redeem(second.code)).status).toBe(404);
  });

  it('are kept as a digest, made by the signed-in and redeemed by nobody else', async () => {
    const { as } = await holder();
    const { code } = await issue(as);
    const rows = await identity.service.sql('select encode(digest, $1) as digest from link_code', ['escape']);
    expect(JSON.stringify(rows)).not.toContain(code);
    expect((await send('POST', '/v1/identity/me/link-codes')).status).toBe(401);
    expect((await redeem(code, serviceActor('visas', 'civil-act'))).status).toBe(403);
    expect((await redeem('no', registry)).status).toBe(400);
    expect((await redeem(code, serviceActor('civil-registry'))).status).toBe(400);
  });
});

describe('ending every session', () => {
  const ended = async (personId: string) =>
    (await identity.events()).filter(
      ({ type, payload }) => type.includes('sessions.ended') && payload['personId'] === personId,
    );

  it('is a fact that the gateway acts on', async () => {
    const { as, personId } = await holder();
    expect((await send('POST', '/v1/identity/me/sessions/end', as)).status).toBe(204);
    expect((await ended(personId)).map(({ payload }) => payload['reason'])).toEqual(['requested']);
    expect((await send('POST', '/v1/identity/me/sessions/end')).status).toBe(401);
  });

  it('comes with a new password', async () => {
    const { email, personId } = await holder();
    await send('POST', '/v1/identity/password-recoveries', undefined, { body: { email } });
    const code = await identity.mail.codeFor(email, 'password-recovery');
    const body = { email, code, password: `${PASSWORD} encore` };
    expect(codeOf(await send('POST', '/v1/identity/password-resets', undefined, { body }))).toBeUndefined();
    expect((await ended(personId)).map(({ payload }) => payload['reason'])).toEqual(['password-changed']);
  });
});
