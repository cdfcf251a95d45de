import 'reflect-metadata';
import { PersonMerged } from '@jatigi/contracts';
import { uuidv7 } from '@jatigi/kernel';
import { waitFor } from '@jatigi/platform-testing';
import { decodeJwt } from 'jose';
import type { Neighbour, Seen } from './neighbour';
import { startGateway } from './start-gateway';
import type { GatewayUnderTest } from './start-gateway';

jest.setTimeout(120_000);

let gateway: GatewayUnderTest;
beforeAll(async () => {
  gateway = await startGateway({}, { withBus: true });
});
afterAll(() => gateway?.stop());

const client = { 'jatigi-client': 'spec' };
const call = (method: string, path: string, cookie: string, body?: object) =>
  fetch(`${gateway.service.url}${path}`, {
    method,
    headers: { ...client, cookie, ...(body && { 'content-type': 'application/json' }) },
    ...(body && { body: JSON.stringify(body) }),
  });

interface Mandate {
  id: string;
  giver: string;
  helper: string;
  live: boolean;
  scopes: string[];
  files: string[] | null;
}

/** identity as its contract says: asked for a use, it answers as long as the mandate is in force. */
function identityWith(mandate: Mandate): void {
  gateway.identity.answer = (request, response) => {
    const say = (status: number, body: object): void =>
      void response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(body));
    if (request.url !== '/internal/mandate-uses') return say(200, { ok: true });
    const asked = JSON.parse(request.body.toString()) as { mandateId: string; helperPersonId: string };
    const good = mandate.live && asked.mandateId === mandate.id && asked.helperPersonId === mandate.helper;
    if (!good) return say(403, { status: 403, code: 'mandate-not-live', detail: 'Over.' });
    return say(201, { useId: uuidv7(), giverPersonId: mandate.giver, scopes: mandate.scopes, files: mandate.files });
  };
}

const newMandate = (over: Partial<Mandate> = {}): Mandate => ({
  id: uuidv7(),
  giver: uuidv7(),
  helper: uuidv7(),
  live: true,
  scopes: ['visas.application.read'],
  files: null,
  ...over,
});

/** A helper's session that acts; its cookie from now on. */
async function acting(mandate: Mandate, strength = 'password'): Promise<{ cookie: string; own: string }> {
  const own = await gateway.signIn({ personId: mandate.helper, strength });
  identityWith(mandate);
  const answer = await call('POST', '/v1/session/acting', own, { mandateId: mandate.id });
  if (answer.status !== 201) throw new Error(await answer.text());
  return { own, cookie: (answer.headers.get('set-cookie') ?? '').split(';', 1)[0] ?? '' };
}

const claimsAt = (service: Neighbour) => decodeJwt(String(service.last.headers.authorization).slice('Bearer '.length));
const asked = (): Array<Seen & { told: Record<string, unknown> }> =>
  gateway.identity.seen
    .filter(({ url }) => url === '/internal/mandate-uses')
    .map((seen) => ({ ...seen, told: JSON.parse(seen.body.toString()) as Record<string, unknown> }));

describe('a session that acts for somebody', () => {
  it('has another token, tells so, and sends requests on as the giver, within her limits, with his own strength', async () => {
    const file = uuidv7();
    const mandate = newMandate({ files: [file] });
    const { own, cookie } = await acting(mandate, 'mfa');
    expect(cookie).not.toBe(own);
    expect((await call('GET', '/v1/session', own)).status).toBe(401);
    const session = await (await call('GET', '/v1/session', cookie)).json();
    expect(session).toMatchObject({ personId: mandate.helper, mandateId: mandate.id });

    expect((await call('PATCH', `/v1/visas/applications/${file}?x=1`, cookie, {})).status).toBe(200);
    const { sub, knd, str, mnd } = claimsAt(gateway.visas);
    expect({ sub, knd, str }).toEqual({ sub: mandate.giver, knd: 'helper', str: 'mfa' });
    expect(mnd).toEqual({ id: mandate.id, helperPersonId: mandate.helper, scopes: mandate.scopes, files: [file] });
    expect(asked().at(-1)?.told).toEqual({
      ...{ mandateId: mandate.id, helperPersonId: mandate.helper },
      ...{ method: 'PATCH', path: `/v1/visas/applications/${file}` },
    });
    const outcome = () =>
      gateway.identity.seen.find(({ url, body }) => url.endsWith('/outcome') && body.includes('200'));
    expect((await waitFor(outcome)).method).toBe('POST');
  });

  it('asks before each request, and forwards nothing when the answer is no', async () => {
    const mandate = newMandate();
    const { cookie } = await acting(mandate);
    const before = asked().length;
    await call('GET', '/v1/visas/applications', cookie);
    await call('GET', '/v1/visas/applications', cookie);
    expect(asked()).toHaveLength(before + 2);
    mandate.live = false;
    const reached = gateway.visas.seen.length;
    const answer = await call('GET', '/v1/visas/applications', cookie);
    expect([answer.status, ((await answer.json()) as { code: string }).code]).toEqual([403, 'mandate-not-live']);
    expect(gateway.visas.seen).toHaveLength(reached);
  });

  it('forwards nothing when identity cannot write the line', async () => {
    const { cookie } = await acting(newMandate());
    gateway.identity.answer = (_request, response) => void response.writeHead(500).end('{}');
    const reached = gateway.visas.seen.length;
    expect((await call('GET', '/v1/visas/applications', cookie)).status).toBe(503);
    expect(gateway.visas.seen).toHaveLength(reached);
  });

  it('tells how a request ended that reached nobody', async () => {
    const { cookie } = await acting(newMandate());
    expect((await call('GET', '/v1/payments', cookie)).status).toBe(503);
    await waitFor(() =>
      gateway.identity.seen.some(({ url, body }) => url.endsWith('/outcome') && body.includes('503')),
    );
  });

  it('stays himself for who he is, for his mandates, for pages and for the authorization server', async () => {
    const mandate = newMandate();
    const { cookie } = await acting(mandate);
    const before = asked().length;
    for (const path of ['/v1/identity/me', `/v1/identity/mandates/${mandate.id}`, '/v1/identity/mandates']) {
      await call('GET', path, cookie);
      expect(claimsAt(gateway.identity)).toMatchObject({ sub: mandate.helper, knd: 'person' });
    }
    await call('POST', `/v1/identity/mandates/${mandate.id}/end`, cookie, {});
    expect(claimsAt(gateway.identity)).toMatchObject({ sub: mandate.helper, knd: 'person' });
    await call('GET', '/fr/account', cookie);
    expect(gateway.portal.last.headers).not.toHaveProperty('authorization');
    expect(asked()).toHaveLength(before);
    for (const [method, path] of [
      ['PATCH', '/v1/identity/me'],
      ['POST', '/v1/identity/mandates'],
      ['POST', '/v1/identity/me/contacts'],
      ['GET', '/v1/identity/me/consents'],
    ] as const) {
      await call(method, path, cookie, method === 'GET' ? undefined : {});
      await waitFor(() => asked().some(({ told }) => told['path'] === path && told['method'] === method));
    }
  });

  it('is his own again when he stops, and under no mandate after a new sign-in', async () => {
    const mandate = newMandate();
    const { cookie } = await acting(mandate);
    const answer = await call('DELETE', '/v1/session/acting', cookie);
    expect(answer.status).toBe(204);
    const own = (answer.headers.get('set-cookie') ?? '').split(';', 1)[0] ?? '';
    expect((await call('GET', '/v1/session', cookie)).status).toBe(401);
    expect(await (await call('GET', '/v1/session', own)).json()).toMatchObject({ mandateId: null });
    const before = asked().length;
    await call('GET', '/v1/visas/applications', own);
    expect(claimsAt(gateway.visas)).toMatchObject({ sub: mandate.helper, knd: 'person' });
    expect(asked()).toHaveLength(before);
    expect((await call('DELETE', '/v1/session/acting', own)).status).toBe(204);
  });

  it('ends like any other', async () => {
    const mandate = newMandate();
    const { cookie } = await acting(mandate);
    const data = { personId: uuidv7(), formerPersonId: mandate.helper };
    await gateway.service.bus?.say('identity.v1', [
      { definition: PersonMerged, aggregateId: uuidv7(), version: 1, data },
    ]);
    await waitFor(async () => (await call('GET', '/v1/session', cookie)).status === 401);
  });
});

describe('acting is refused', () => {
  it('to nobody, without a mandate that is in force, with a body that is none, from another site', async () => {
    const mandate = newMandate();
    const begin = (cookie: string, body: object) => call('POST', '/v1/session/acting', cookie, body);
    expect((await begin('', { mandateId: mandate.id })).status).toBe(401);
    expect((await call('DELETE', '/v1/session/acting', '')).status).toBe(401);
    const own = await gateway.signIn({ personId: mandate.helper });
    identityWith(mandate);
    for (const body of [{}, { mandateId: 'x' }, { mandateId: mandate.id, more: 1 }]) {
      expect((await begin(own, body)).status).toBe(400);
    }
    expect((await begin(own, { mandateId: uuidv7() })).status).toBe(403);
    const answer = await fetch(`${gateway.service.url}/v1/session/acting`, {
      method: 'POST',
      headers: { cookie: own, 'content-type': 'application/json' },
      body: JSON.stringify({ mandateId: mandate.id }),
    });
    expect(answer.status).toBe(403);
    expect(await (await call('GET', '/v1/session', own)).json()).toMatchObject({ mandateId: null });
  });
});
