import 'reflect-metadata';
import { uuidv7 } from '@jatigi/kernel';
import type { GatewayUnderTest } from './start-gateway';
import { startGateway } from './start-gateway';

jest.setTimeout(120_000);

const own = 'http://consulate.test';
let now = new Date('2026-11-24T09:00:00Z');
let gateway: GatewayUnderTest;

beforeAll(async () => {
  gateway = await startGateway({ SENSITIVE_LIMIT: 60 }, { clock: { now: () => now } });
});
afterAll(() => gateway?.stop());
beforeEach(() => {
  now = new Date('2026-11-24T09:00:00Z');
  gateway.portal.answer = (_request, response) =>
    void response.writeHead(200, { 'content-type': 'text/html' }).end('<h1>Jatigi</h1>');
});

const call = (path: string, init: RequestInit = {}) =>
  fetch(`${gateway.service.url}${path}`, { redirect: 'manual', ...init });

/** What the portal holds while it makes a page. */
async function passFor(cookie?: string): Promise<string> {
  await call('/fr/account', cookie === undefined ? {} : { headers: { cookie } });
  return String(gateway.portal.last.headers['jatigi-page-pass']);
}

describe('a page', () => {
  it.each(['/', '/fr', '/fr/visas/need', '/en/verify', '/assets/site-1a2b.css', '/favicon.ico', '/robots.txt'])(
    '%s is made by the portal, which sees no cookie',
    async (path) => {
      const answer = await call(path, { headers: { cookie: await gateway.signIn() } });
      expect(await answer.text()).toContain('Jatigi');
      expect(gateway.portal.last).toMatchObject({ url: path });
      expect(gateway.portal.last.headers).not.toHaveProperty('cookie');
      expect(gateway.portal.last.headers).not.toHaveProperty('authorization');
    },
  );

  it('lets the portal ask the API as the person, for two minutes', async () => {
    const personId = uuidv7();
    const pass = await passFor(await gateway.signIn({ personId, strength: 'mfa' }));
    const headers = { 'jatigi-page-pass': pass, 'jatigi-client': 'portal' };
    expect(await (await call('/v1/session', { headers })).json()).toMatchObject({ personId, strength: 'mfa' });
    await call('/v1/visas/applications', { headers });
    expect(gateway.visas.last.headers.authorization).toMatch(/^Bearer /);
    expect(gateway.visas.last.headers).not.toHaveProperty('jatigi-page-pass');
    now = new Date(now.getTime() + 121_000);
    const late = await call('/v1/session', { headers });
    expect(late.status).toBe(401);
    expect(await late.json()).toMatchObject({ code: 'page-pass-invalid' });
  });

  it('of nobody lets the portal ask as nobody', async () => {
    const headers = { 'jatigi-page-pass': await passFor() };
    expect((await call('/v1/session', { headers })).status).toBe(401);
    await call('/v1/visas/requirements', { headers });
    expect(gateway.visas.last.headers).not.toHaveProperty('authorization');
  });

  it('does not let a pass be made up, altered, or used to hide where one comes from', async () => {
    const pass = await passFor(await gateway.signIn());
    const altered = pass.slice(0, -2) + (pass.endsWith('A') ? 'BB' : 'AA');
    for (const forged of ['x', 'AAAA', altered]) {
      const answer = await call('/v1/session', { headers: { 'jatigi-page-pass': forged } });
      expect(answer.status).toBe(401);
    }
    expect(pass).not.toContain(Buffer.from('127.0.0.1').toString('base64url'));
  });

  it('carries a sign-in through the portal without showing it the session', async () => {
    const pass = await passFor();
    await gateway.signIn(); // identity answers from now on
    const signIn = await call('/v1/session', {
      method: 'POST',
      headers: { 'jatigi-page-pass': pass, 'jatigi-client': 'portal', 'content-type': 'application/json' },
      body: JSON.stringify({ login: 'awa@example.org', password: 'correct horse battery staple' }),
    });
    expect(signIn.status).toBe(201);
    expect(signIn.headers.get('set-cookie')).toBeNull();
    const sealed = signIn.headers.get('jatigi-sealed-cookie') ?? '';
    expect(sealed).not.toContain('jatigi-session');
    gateway.portal.answer = (_request, response) =>
      void response.writeHead(303, { location: '/fr/account', 'jatigi-sealed-cookie': sealed }).end();
    const page = await call('/fr/sign-in', { method: 'POST', headers: { origin: own }, body: new URLSearchParams({}) });
    expect(page.headers.get('jatigi-sealed-cookie')).toBeNull();
    const cookie = page.headers.get('set-cookie') ?? '';
    expect(cookie).toContain('HttpOnly');
    expect((await call('/v1/session', { headers: { cookie: cookie.split(';', 1)[0] ?? '' } })).status).toBe(200);
  });
});

describe('a form of a page', () => {
  const form = (headers: Record<string, string>, body: FormData | URLSearchParams = new URLSearchParams({ a: '1' })) =>
    call('/fr/visas/need', { method: 'POST', headers, body });

  it('may send fields and files from our own pages only', async () => {
    expect((await form({ origin: own })).status).toBe(200);
    const files = new FormData();
    files.set('photo', new Blob([Buffer.alloc(1_000_000)], { type: 'image/jpeg' }), 'photo.jpg');
    expect((await form({ origin: own }, files)).status).toBe(200);
    expect(gateway.portal.last.body.length).toBeGreaterThan(1_000_000);
    expect((await form({ origin: 'https://evil.example' })).status).toBe(403);
    expect((await form({ origin: 'null' })).status).toBe(403);
  });

  it('is refused by a page, not by JSON, when it is too large', async () => {
    const answer = await form({ origin: own }, new URLSearchParams({ a: 'x'.repeat(300_000) }));
    expect(answer.status).toBe(413);
    expect(answer.headers.get('content-type')).toContain('text/html');
    expect(await answer.text()).toContain('C’est trop volumineux');
  });
});

describe('when the portal is away', () => {
  it('a page says so in the language of its address, and the API goes on', async () => {
    const alone = await startGateway({ PORTAL_URL: 'http://127.0.0.1:1' });
    try {
      const page = await fetch(`${alone.service.url}/en/visas`);
      expect(page.status).toBe(503);
      expect(page.headers.get('content-security-policy')).toContain('nonce-');
      expect(await page.text()).toMatch(/not available at the moment[\s\S]*Reference to quote/);
      expect((await fetch(`${alone.service.url}/v1/visas/requirements`)).status).toBe(200);
    } finally {
      await alone.stop();
    }
  });
});
