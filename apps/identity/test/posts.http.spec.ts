import 'reflect-metadata';
import { samplePosts } from '@jatigi/identity-domain';
import { DemoData } from '../src/demo/demo-data';
import { startIdentity } from './test-identity';
import type { TestIdentity } from './test-identity';

interface PostBody {
  code: string;
}

let identity: TestIdentity;
const get = (path: string) => identity.service.request('GET', `/v1/identity/posts${path}`);
const codes = (answer: { body: unknown }): string[] =>
  (answer.body as { items: PostBody[] }).items.map(({ code }) => code);

beforeAll(async () => {
  identity = await startIdentity();
  await identity.service.running.app.get(DemoData).loadPosts();
});
afterAll(() => identity.stop());

describe('GET /v1/identity/posts', () => {
  it('lists every post to everybody, cacheable', async () => {
    const answer = await get('');
    expect(codes(answer)).toEqual(samplePosts.map(({ code }) => code).sort());
    expect(answer.headers.get('cache-control')).toBe('public, max-age=300');
  });

  it('shows one post with names, zone, calendar and an ETag', async () => {
    const answer = await get('/BER');
    expect(answer.body).toMatchObject({
      code: 'BER',
      names: { fr: 'Ambassade du Mali à Berlin', en: 'Embassy of Mali in Berlin' },
      timeZone: 'Europe/Berlin',
      currencies: ['EUR'],
      sample: true,
    });
    expect(answer.headers.get('etag')).toBe('"1"');
    expect((await get('/XXX')).status).toBe(404);
  });

  it('filters by country and kind, and refuses what does not exist', async () => {
    expect(codes(await get('?country=POL'))).toEqual(['BER']);
    expect(codes(await get('?kind=border-post'))).toEqual(['BKO', 'DIB', 'ZEG']);
    expect((await get('?kind=castle')).status).toBe(400);
    expect((await get('?colour=red')).status).toBe(400);
  });

  it.each([
    ['?country=DEU', 'BER'],
    ['?country=FRA&region=FR-ARA', 'LYS'],
    ['?country=AUS', 'HQ'],
    ['?country=DEU&date=2019-06-01', null],
  ])('competent for %s: %s', async (query, expected) => {
    const answer = await get(`/competent${query}`);
    expect((answer.body as PostBody).code).toBe(expected ?? 'not-found');
  });
});

describe('keeping posts', () => {
  it('tells each post once, and nothing the second time', async () => {
    const demo = identity.service.running.app.get(DemoData);
    await expect(demo.loadPosts()).resolves.toEqual({ opened: 0, changed: 0 });
    const opened = (await identity.events()).filter(({ type }) => type === 'ml.consular.post.opened.v1');
    expect(opened).toHaveLength(samplePosts.length);
    const berlin = opened.find(({ payload }) => payload['code'] === 'BER');
    expect(berlin?.payload['jurisdictions']).toContain('DEU');
    expect(JSON.stringify(berlin?.payload)).not.toContain('Ambassade');
  });

  it('tells a change with the whole new state', async () => {
    await identity.service.sql(`update post set currencies = '{XXX}' where code = 'BER'`);
    const demo = identity.service.running.app.get(DemoData);
    await expect(demo.loadPosts()).resolves.toEqual({ opened: 0, changed: 1 });
    const last = (await identity.events()).at(-1);
    expect([last?.type, last?.payload['currencies']]).toEqual(['ml.consular.post.changed.v1', ['EUR']]);
    expect((await get('/BER')).headers.get('etag')).toBe('"2"');
  });
});
