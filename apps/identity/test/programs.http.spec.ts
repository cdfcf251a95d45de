import 'reflect-metadata';
import { serviceActor, uuidv7 } from '@jatigi/kernel';
import type { Actor } from '@jatigi/kernel';
import { person } from '@jatigi/platform-testing';
import { CLIENTS, newKey, ProgramScene } from './program-scene';
import { codeOf, startIdentity } from './test-identity';
import type { TestIdentity } from './test-identity';

let identity: TestIdentity;
let scene: ProgramScene;
const key = newKey();
const machine = { name: 'Ministère', jwks: { keys: [key.publicJwk] } };
const redirects = [
  'http://example.org/back',
  'javascript:alert(1)',
  'https://a.example/#x',
  'myapp:/back',
  'https://u@a.example/',
];
const post = (path: string, as?: Actor, body?: object) =>
  identity.service.request('POST', `${CLIENTS}${path}`, { ...(as && { as }), ...(body && { body }) });
const read = async (id: string) => (await identity.service.request('GET', `${CLIENTS}/${id}`, { as: scene.one })).body;

beforeAll(async () => {
  identity = await startIdentity();
  scene = await ProgramScene.with(identity);
});
afterAll(() => identity.stop());

describe('the register of programs', () => {
  it('takes two administrators: proposed by one, in use when another approved', async () => {
    const proposed = await post('', scene.one, machine);
    expect([proposed.status, proposed.body]).toEqual([201, expect.objectContaining({ state: 'PROPOSED', keyIds: [] })]);
    const { clientId } = proposed.body as { clientId: string };
    expect(codeOf(await post(`/${clientId}/approve`, scene.one))).toBe('four-eyes');
    const approved = await post(`/${clientId}/approve`, scene.two);
    expect(approved.body).toMatchObject({ state: 'ACTIVE', keyIds: ['k1'], pending: null, requestsPerMinute: 600 });
    expect(codeOf(await post(`/${clientId}/approve`, scene.two))).toBe('nothing-waits');
  });

  it('rotates keys, changes scopes and limits the same way, one change at a time', async () => {
    const clientId = await scene.program(machine);
    const next = newKey('k2');
    const both = { jwks: { keys: [key.publicJwk, next.publicJwk] }, requestsPerMinute: 50 };
    expect((await post(`/${clientId}/changes`, scene.one, both)).body).toMatchObject({
      keyIds: ['k1'],
      pending: { keyIds: ['k1', 'k2'], requestsPerMinute: 50 },
    });
    expect(codeOf(await post(`/${clientId}/changes`, scene.two, both))).toBe('change-waiting');
    await expect(scene.machineToken(clientId, next)).rejects.toMatchObject({ error: 'invalid_client' });
    await post(`/${clientId}/approve`, scene.two);
    await expect(scene.machineToken(clientId, next)).resolves.toBeDefined();
    await expect(scene.machineToken(clientId, key)).resolves.toBeDefined();
  });

  it('keeps what was when a change is rejected; a rejected newcomer gets nothing', async () => {
    const clientId = await scene.program(machine);
    await post(`/${clientId}/changes`, scene.one, { name: 'Autre' });
    expect((await post(`/${clientId}/reject`, scene.two)).body).toMatchObject({ name: 'Ministère', state: 'ACTIVE' });
    const { clientId: newcomer } = (await post('', scene.one, machine)).body as { clientId: string };
    expect((await post(`/${newcomer}/reject`, scene.one)).body).toMatchObject({ state: 'REJECTED' });
    await expect(scene.machineToken(newcomer, key)).rejects.toMatchObject({ error: 'invalid_client' });
  });

  it('is disabled by one at once, says so as a fact, and stays disabled', async () => {
    const clientId = await scene.program(machine);
    expect((await post(`/${clientId}/disable`, scene.one)).body).toMatchObject({ state: 'DISABLED' });
    await post(`/${clientId}/disable`, scene.one);
    await expect(scene.machineToken(clientId, key)).rejects.toMatchObject({ error: 'invalid_client' });
    const facts = (await identity.events()).filter(({ type }) => type.endsWith('client.disabled.v1'));
    expect(facts.filter(({ payload }) => payload['clientId'] === clientId)).toHaveLength(1);
    expect(codeOf(await post(`/${clientId}/changes`, scene.one, { name: 'x' }))).toBe('program-ended');
  });

  it.each<[string, object, string, string]>([
    [
      'a private key',
      { ...machine, jwks: { keys: [{ ...key.publicJwk, d: 'A'.repeat(43) }] } },
      'unknown-field',
      '/jwks/keys/0/d',
    ],
    ['a machine without keys', { name: 'x' }, 'required', '/jwks'],
    ['a kiosk with keys', { ...machine, kind: 'kiosk', scopes: ['visas.application.read'] }, 'not-used', '/jwks'],
    ['a kiosk without scopes', { name: 'x', kind: 'kiosk' }, 'required', '/scopes'],
    [
      'what no person can hand over',
      { name: 'x', kind: 'kiosk', scopes: ['identity.grant.request'] },
      'scope-not-delegable',
      '/scopes/0',
    ],
    [
      'a native program without a way back',
      { name: 'x', kind: 'native', scopes: ['visas.application.read'] },
      'required',
      '/redirectUris',
    ],
    ...redirects.map((uri): [string, object, string, string] => [
      uri,
      { name: 'x', kind: 'native', scopes: ['visas.application.read'], redirectUris: [uri] },
      'redirect-not-allowed',
      '/redirectUris/0',
    ]),
  ])('refuses %s', async (_, body, code, pointer) => {
    const { body: problem } = await post('', scene.one, body);
    expect(problem).toMatchObject({ errors: [expect.objectContaining({ code, pointer })] });
  });

  it('is for administrators; auditors read; nobody else', async () => {
    const clientId = await scene.program(machine);
    const auditor = person();
    await identity.service.grant(auditor.personId as string, 'auditor', ['*']);
    for (const path of [
      '',
      `/${clientId}/changes`,
      `/${clientId}/approve`,
      `/${clientId}/reject`,
      `/${clientId}/disable`,
    ]) {
      const body = path === '' ? machine : path.endsWith('changes') ? { name: 'x' } : undefined;
      expect((await post(path, undefined, body)).status).toBe(401);
      for (const as of [person(), auditor]) expect((await post(path, as, body)).status).toBe(403);
    }
    expect((await identity.service.request('GET', CLIENTS, { as: auditor })).status).toBe(200);
    expect((await identity.service.request('GET', CLIENTS, { as: person() })).status).toBe(403);
    expect((await identity.service.request('GET', CLIENTS)).status).toBe(401);
    expect((await post(`/${uuidv7()}/disable`, scene.one)).status).toBe(404);
  });

  it('counts what the gateway tells, each batch once', async () => {
    const clientId = await scene.program(machine);
    const batch = { batch: uuidv7(), day: '2026-11-28', lines: [{ clientId, requests: 7, refused: 2 }] };
    const tell = (as: Actor, body: object) => identity.service.request('POST', '/internal/client-usage', { as, body });
    const gateway = serviceActor('gateway');
    expect((await tell(serviceActor('visas'), batch)).status).toBe(403);
    await tell(gateway, batch);
    await tell(gateway, batch);
    await tell(gateway, { ...batch, batch: uuidv7() });
    expect(await read(clientId)).toMatchObject({ usage: [{ day: '2026-11-28', requests: 14, refused: 4 }] });
  });
});
