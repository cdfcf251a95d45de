import 'reflect-metadata';
import { uuidv7 } from '@jatigi/kernel';
import type { OwnSession } from '../src/sessions/own-sessions';
import type { GatewayUnderTest } from './start-gateway';
import { startGateway } from './start-gateway';

jest.setTimeout(120_000);

let now = new Date('2026-11-28T09:00:00Z');
let gateway: GatewayUnderTest;
const later = (seconds: number) => (now = new Date(now.getTime() + seconds * 1_000));
const client = { 'jatigi-client': 'spec' };
const phone = 'Mozilla/5.0 (Android 14; Mobile; rv:131.0) Gecko/131.0 Firefox/131.0';

beforeAll(async () => {
  gateway = await startGateway({}, { clock: { now: () => now } });
});
afterAll(() => gateway?.stop());

const asked = (path: string, init: RequestInit = {}): Promise<Response> => fetch(`${gateway.service.url}${path}`, init);
async function list(cookie: string): Promise<OwnSession[]> {
  const answer = await asked('/v1/sessions', { headers: { cookie } });
  expect(answer.status).toBe(200);
  return ((await answer.json()) as { items: OwnSession[] }).items;
}
const end = (cookie: string, id: string): Promise<Response> =>
  asked(`/v1/sessions/${id}`, { method: 'DELETE', headers: { cookie, ...client } });
const isLive = async (cookie: string): Promise<boolean> =>
  (await asked('/v1/session', { headers: { cookie } })).status === 200;

describe('the sessions of an account', () => {
  it('are listed with the one that asks first, its device in words and never its token', async () => {
    const who = { personId: uuidv7(), accountId: uuidv7() };
    const first = await gateway.signIn(who, phone);
    later(60);
    const second = await gateway.signIn({ ...who, strength: 'mfa' }, 'curl/8.5.0');
    await gateway.signIn();
    const items = await list(first);
    expect(items).toHaveLength(2);
    expect(items[0]).toMatchObject({ current: true, device: 'Firefox · Android', strength: 'password' });
    expect(items[1]).toMatchObject({ current: false, device: null, strength: 'mfa' });
    expect(JSON.stringify(items)).not.toContain(second.split('=')[1]);
  });

  it('end one by one, at once, and only one’s own', async () => {
    const who = { personId: uuidv7(), accountId: uuidv7() };
    const [mine, lost, stranger] = [await gateway.signIn(who), await gateway.signIn(who), await gateway.signIn()];
    const id = (await list(mine)).find(({ current }) => !current)?.id ?? '';
    expect((await end(stranger, id)).status).toBe(404);
    expect(await isLive(lost)).toBe(true);
    expect((await end(mine, id)).status).toBe(204);
    expect([await isLive(lost), await isLive(mine)]).toEqual([false, true]);
    expect((await end(mine, id)).status).toBe(404);
  });

  it('are not listed once they are idle', async () => {
    const who = { personId: uuidv7(), accountId: uuidv7() };
    await gateway.signIn(who);
    later(31 * 60);
    expect(await list(await gateway.signIn(who))).toHaveLength(1);
  });

  it('are nobody else’s business', async () => {
    expect((await asked('/v1/sessions')).status).toBe(401);
    expect((await asked(`/v1/sessions/${uuidv7()}`, { method: 'DELETE', headers: client })).status).toBe(401);
  });

  it('have ids, and what is none is no session', async () => {
    const answer = await end(await gateway.signIn(), 'all');
    expect(answer.status).toBe(404);
    expect(await answer.json()).toMatchObject({ code: 'not-found' });
  });
});
