import 'reflect-metadata';
import { uuidv7 } from '@jatigi/kernel';
import type { Actor } from '@jatigi/kernel';
import { person } from '@jatigi/platform-testing';
import type { TestRequest } from '@jatigi/platform-testing';
import { DemoData } from '../src/demo/demo-data';
import { codeOf, startIdentity } from './test-identity';
import type { TestIdentity } from './test-identity';

interface GrantBody {
  id: string;
  state: string;
  version: number;
  allowedActions: string[];
}

const GRANTS = '/v1/identity/grants';
let identity: TestIdentity;
let first: Actor;
let second: Actor;
let officer: string;
const send = (path: string, as: Actor | undefined, request: TestRequest = {}) =>
  identity.service.request('POST', `${GRANTS}${path}`, { ...request, ...(as ? { as } : {}) });
const order = (change: object = {}) => ({
  personId: officer,
  role: 'agent',
  posts: ['BER'],
  from: '2026-01-01',
  ...change,
});
const act = { reference: 'Décision n° 2026-0147/MAEIAP-SG', on: '2025-12-20' };
const ask = async (change: object = {}): Promise<GrantBody> =>
  (await send('', first, { body: order(change) })).body as GrantBody;

beforeAll(async () => {
  identity = await startIdentity();
  await identity.service.running.app.get(DemoData).loadPosts();
  first = await identity.administrator();
  second = await identity.administrator();
  officer = (await identity.openAccount('officier@exemple.ml')).personId;
});
afterAll(() => identity.stop());

describe('a grant', () => {
  it('counts only after another administrator approved, and ends at once', async () => {
    const asked = await send('', first, { body: order() });
    expect(asked.status).toBe(201);
    const { id, allowedActions } = asked.body as GrantBody;
    expect(allowedActions).toEqual(['approve', 'end']);
    const projected = () =>
      identity.service.sql('select role, posts from grant_projection where grant_id = $1 and ended_at is null', [id]);
    expect(await projected()).toEqual([]);
    expect((await send(`/${id}/approve`, second)).body).toMatchObject({ state: 'GIVEN', approvedBy: second.personId });
    expect(await projected()).toEqual([{ role: 'agent', posts: ['BER'] }]);
    expect((await send(`/${id}/end`, first, { body: { reason: 'suspended' } })).body).toMatchObject({ state: 'ENDED' });
    expect(await projected()).toEqual([]);
    const told = (await identity.events()).filter(({ aggregate_id }) => aggregate_id === id);
    expect(told.map(({ type }) => type)).toEqual(['ml.consular.grant.given.v1', 'ml.consular.grant.ended.v1']);
  });

  it('is refused to the one who asked, to its holder, twice, stale, and by a body that lies', async () => {
    const { id } = await ask();
    expect(codeOf(await send(`/${id}/approve`, first))).toBe('four-eyes');
    const holder = person(officer, { purpose: 'administration' });
    await identity.service.grant(officer, 'administrator', ['*']);
    expect(codeOf(await send(`/${id}/approve`, holder))).toBe('own-grant');
    expect((await send(`/${id}/approve`, second, { headers: { 'if-match': '"7"' } })).status).toBe(412);
    expect((await send(`/${id}/approve`, second, { headers: { 'if-match': '"1"' } })).status).toBe(200);
    const again = await send(`/${id}/approve`, second);
    expect([again.status, again.body]).toEqual([
      409,
      expect.objectContaining({ code: 'illegal-transition', state: 'GIVEN', allowed: ['end'] }),
    ]);
    expect((await send(`/${uuidv7()}/approve`, second)).status).toBe(404);
    expect((await send('/nonsense/approve', second)).status).toBe(404);
  });

  it('two sign-ins of one person are one person', async () => {
    const { id } = await ask();
    const otherAccount = { ...first, accountId: uuidv7() };
    expect(codeOf(await send(`/${id}/approve`, otherAccount))).toBe('four-eyes');
  });

  it.each([
    [{ role: 'king' }, 400, 'invalid-request'],
    [{ posts: 'BER' }, 400, 'invalid-request'],
    [{ approvedBy: uuidv7() }, 400, 'invalid-request'],
    [{ from: '2026-02-30' }, 400, 'invalid-request'],
    [{ posts: ['XXX'] }, 422, 'post-unknown'],
    [{ posts: ['*'] }, 422, 'posts-everywhere'],
    [{ posts: [] }, 422, 'posts-missing'],
    [{ personId: uuidv7() }, 422, 'person-unknown'],
    [{ to: '2026-01-01' }, 422, 'period-empty'],
    [{ interim: 'yes' }, 400, 'invalid-request'],
    [{ act: { reference: 'Décision n° 1' } }, 400, 'invalid-request'],
    [{ interim: true, act }, 422, 'interim-without-end'],
    [{ interim: true, to: '2026-02-01' }, 422, 'act-missing'],
    [{ interim: true, to: '2026-02-01', act: { ...act, on: '2026-01-02' } }, 422, 'act-after-beginning'],
  ])('is not asked for with %j: %s %s', async (change, status, code) => {
    const answer = await send('', first, { body: order(change) });
    expect([answer.status, codeOf(answer)]).toEqual([status, code]);
  });

  it('an interim has its dates and the act that names the person, shown to whoever reads grants', async () => {
    const { id } = await ask({ role: 'consul', interim: true, to: '2026-02-01', act });
    expect((await send(`/${id}/approve`, second)).body).toMatchObject({ state: 'GIVEN', interim: true, act });
    const rows = await identity.service.sql(
      'select valid_from::text as "from", valid_to::text as "to" from grant_projection where grant_id = $1',
      [id],
    );
    expect(rows).toEqual([{ from: '2026-01-01', to: '2026-02-01' }]);
    const other = await ask();
    expect(other).toMatchObject({ interim: false, act: null });
    const bare = identity.service.sql('update role_grant set act_reference = null, act_on = null where id = $1', [id]);
    await expect(bare).rejects.toThrow('check constraint');
  });

  it('is for administrators with a second factor; the first one cannot ask for himself', async () => {
    const consul = person();
    await identity.service.grant(consul.personId as string, 'consul', ['BER']);
    expect((await send('', undefined, { body: order() })).status).toBe(401);
    expect((await send('', consul, { body: order() })).status).toBe(403);
    const byPassword = { ...first, strength: 'password' as const };
    expect(codeOf(await send('', byPassword, { body: order() }))).toBe('second-factor-required');
    expect((await send('', first, { body: order({ personId: first.personId }) })).status).toBe(422);
    const { id } = await ask();
    expect((await send(`/${id}/approve`, consul)).status).toBe(403);
    expect((await send(`/${id}/end`, consul, { body: { reason: 'mistake' } })).status).toBe(403);
    expect((await send(`/${id}/end`, first, { body: { reason: 'boredom' } })).status).toBe(400);
  });

  it('raced twenty times: one approval, one fact, and never by one person alone', async () => {
    for (let round = 0; round < 20; round += 1) {
      const { id } = await ask();
      const [a, b, c] = await Promise.all([
        send(`/${id}/approve`, second),
        send(`/${id}/approve`, first),
        send(`/${id}/approve`, second),
      ]);
      const statuses = [a!, c!].map(({ status }) => status).sort();
      expect(statuses).toEqual([200, 409]);
      expect([409, 422]).toContain(b!.status);
      const told = (await identity.events()).filter(({ aggregate_id }) => aggregate_id === id);
      expect(told).toHaveLength(1);
    }
  });

  it('the same Idempotency-Key asks once', async () => {
    const headers = { 'idempotency-key': uuidv7() };
    const answers = await Promise.all(
      Array.from({ length: 10 }, () => send('', first, { body: order({ role: 'consul' }), headers })),
    );
    const ids = answers.filter(({ status }) => status === 201).map(({ body }) => (body as GrantBody).id);
    expect(new Set(ids).size).toBe(1);
    expect(answers.every(({ status }) => status === 201 || status === 409)).toBe(true);
    const rows = await identity.service.sql(`select id from role_grant where role = 'consul' and not interim`);
    expect(rows).toHaveLength(1);
  });
});

describe('GET /v1/identity/grants', () => {
  const read = (path: string, as?: Actor) => identity.service.request('GET', `${GRANTS}${path}`, as ? { as } : {});

  it('pages through the grants of a person, newest first', async () => {
    const seen: string[] = [];
    let cursor: string | null = '';
    while (cursor !== null) {
      const next: string = cursor ? `&cursor=${cursor}` : '';
      const page = (await read(`?personId=${officer}&limit=7${next}`, first)).body as {
        items: GrantBody[];
        next: string | null;
      };
      seen.push(...page.items.map(({ id }) => id));
      cursor = page.next;
    }
    expect(seen).toEqual([...new Set(seen)].sort().reverse());
    const count = await identity.service.sql('select id from role_grant where person_id = $1', [officer]);
    expect(seen).toHaveLength(count.length);
  });

  it('asks for a role and a purpose', async () => {
    const { id } = await ask();
    expect((await read(`/${id}`, first)).headers.get('etag')).toBe('"1"');
    expect((await read(`/${uuidv7()}`, first)).status).toBe(404);
    expect((await read('', { ...first, purpose: null })).status).toBe(400);
    expect((await read('', { ...first, purpose: 'issuing' })).status).toBe(403);
    expect((await read('', person())).status).toBe(403);
    expect((await read('')).status).toBe(401);
  });
});
