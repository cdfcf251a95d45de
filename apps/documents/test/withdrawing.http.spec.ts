import 'reflect-metadata';
import { DocumentIssued, DocumentReinstated, DocumentRevoked, DocumentSuspended } from '@jatigi/contracts';
import { uuidv7 } from '@jatigi/kernel';
import { person } from '@jatigi/platform-testing';
import { Client } from 'pg';
import { codeOf, OfficeScene } from './office-scene';

let scene: OfficeScene;
beforeAll(async () => {
  scene = await OfficeScene.open();
}, 120_000);
afterAll(() => scene?.close());

const one = async () => (await scene.issued(1))[0] as { id: string; number: string };
const typesOf = async (id: string) => (await scene.facts(id)).map(({ type }) => type);

describe('a suspension', () => {
  it('is said by one officer and lifted by another; verification follows at once', async () => {
    const { id, number } = await one();
    const suspended = await scene.post(scene.consul, `register/${id}/suspend`, { reason: 'investigation' });
    expect(suspended).toMatchObject({ status: 200, body: { standing: 'suspended' } });
    expect((suspended.body as { allowedActions: string[] }).allowedActions).not.toContain('reinstate');
    expect(await scene.verify(number)).toMatchObject({ result: 'suspended', withdrawnOn: '2026-11-28' });
    const own = await scene.post(scene.consul, `register/${id}/reinstate`, { reason: 'cleared-up' });
    expect(codeOf(own)).toEqual([403, 'four-eyes']);
    const lifted = await scene.post(scene.head, `register/${id}/reinstate`, { reason: 'cleared-up' });
    expect(lifted).toMatchObject({ status: 200, body: { standing: 'valid' } });
    expect(await scene.verify(number)).toMatchObject({ result: 'valid' });
    expect(await scene.verify(number)).not.toHaveProperty('withdrawnOn');
    expect(await typesOf(id)).toEqual([DocumentIssued.type, DocumentSuspended.type, DocumentReinstated.type]);
    const { body } = await scene.read(scene.auditor, `register/${id}`);
    expect(body).toMatchObject({
      standings: [
        { standing: 'suspended', reason: 'investigation', by: scene.consul.personId },
        { standing: 'valid', reason: 'cleared-up', by: scene.head.personId },
      ],
    });
  });

  it('cannot be said twice, nor lifted when there is none', async () => {
    const { id } = await one();
    const lift = () => scene.post(scene.head, `register/${id}/reinstate`, { reason: 'cleared-up' });
    const suspend = () => scene.post(scene.head, `register/${id}/suspend`, { reason: 'complaint' });
    expect(codeOf(await lift())).toEqual([409, 'illegal-transition']);
    expect((await suspend()).status).toBe(200);
    expect(codeOf(await suspend())).toEqual([409, 'illegal-transition']);
  });
});

describe('a revocation', () => {
  it('takes two officers and is for good', async () => {
    const { id, number } = await one();
    const propose = () => scene.post(scene.head, `register/${id}/propose-revocation`, { reason: 'issued-in-error' });
    const proposed = await propose();
    expect(proposed.body).toMatchObject({
      standing: 'valid',
      revocation: { reason: 'issued-in-error', proposedBy: scene.head.personId },
    });
    expect(await scene.verify(number)).toMatchObject({ result: 'valid' });
    expect(codeOf(await propose())).toEqual([409, 'revocation-waiting']);
    // Nor does whoever is doubted get a new paper meanwhile; the other officer finds what waits for him.
    const again = await scene.post(scene.consul, `register/${id}/reissue`, { reason: 'paper-lost' });
    expect(codeOf(again)).toEqual([409, 'revocation-waiting']);
    const batch = { kind: 'consular-registration', post: 'BER', reason: 'key-changed', numbers: [number] };
    expect(await scene.post(scene.consul, 'batches', batch)).toMatchObject({
      status: 422,
      body: { errors: [{ pointer: '/numbers/0', code: 'revocation-waiting' }] },
    });
    const found = async (query: string) =>
      ((await scene.read(scene.consul, `register?limit=100&${query}`)).body as { items: { id: string }[] }).items.some(
        (line) => line.id === id,
      );
    expect([await found('waiting=revocation'), await found('standing=valid')]).toEqual([true, true]);
    expect([await found('standing=revoked'), await found('standing=expired')]).toEqual([false, false]);
    expect((await scene.read(scene.consul, 'register?standing=lost')).status).toBe(400);
    expect(codeOf(await scene.post(scene.head, `register/${id}/confirm-revocation`))).toEqual([403, 'four-eyes']);
    expect((await scene.post(scene.consul, `register/${id}/confirm-revocation`)).body).toMatchObject({
      standing: 'revoked',
      revocation: null,
      allowedActions: [],
    });
    expect(await scene.verify(number)).toMatchObject({ result: 'revoked' });
    expect([await found('standing=revoked'), await found('waiting=revocation')]).toEqual([true, false]);
    expect(await scene.facts(id)).toMatchObject([
      { type: DocumentIssued.type },
      { type: DocumentRevoked.type, payload: { reason: 'issued-in-error' } },
    ]);
    const more = await scene.post(scene.desk, `register/${id}/suspend`, { reason: 'complaint' });
    expect(codeOf(more)).toEqual([409, 'illegal-transition']);
  });

  it('that is rejected leaves the document as it was', async () => {
    const { id, number } = await one();
    expect(codeOf(await scene.post(scene.consul, `register/${id}/confirm-revocation`))).toEqual([409, 'nothing-waits']);
    await scene.post(scene.agent, `register/${id}/propose-revocation`, { reason: 'misused' });
    expect((await scene.post(scene.consul, `register/${id}/reject-revocation`)).body).toMatchObject({
      standing: 'valid',
      revocation: null,
    });
    expect(codeOf(await scene.post(scene.desk, `register/${id}/confirm-revocation`))).toEqual([409, 'nothing-waits']);
    expect(await scene.verify(number)).toMatchObject({ result: 'valid' });
  });

  it('of two who confirm at once, one is heard', async () => {
    const { id } = await one();
    await scene.post(scene.agent, `register/${id}/propose-revocation`, { reason: 'misused' });
    const both = [scene.head, scene.consul].map((who) => scene.post(who, `register/${id}/confirm-revocation`));
    expect((await Promise.all(both)).map(({ status }) => status).sort()).toEqual([200, 409]);
    expect((await typesOf(id)).filter((type) => type === DocumentRevoked.type)).toHaveLength(1);
  });

  it('a second person is a second person for the database too', async () => {
    const { id } = await one();
    await scene.post(scene.agent, `register/${id}/propose-revocation`, { reason: 'misused' });
    const same = `update document_revocation set outcome = 'confirmed', decided_by = proposed_by, decided_at = now()
      where document_id = $1`;
    await expect(scene.sql(same, [id])).rejects.toThrow('violates check constraint');
  });
});

describe('who may', () => {
  it.each(['suspend', 'reinstate', 'propose-revocation', 'confirm-revocation', 'reissue', 'replace'])(
    '%s: nobody from outside, no citizen, no officer of another post, no agent beyond proposing',
    async (verb) => {
      const { id } = await one();
      const reasons = { suspend: 'complaint', reinstate: 'cleared-up', reissue: 'key-changed', replace: 'misprint' };
      const body = { reason: reasons[verb as keyof typeof reasons] ?? 'misused' };
      const said = verb === 'confirm-revocation' ? {} : body;
      const ask = (as?: typeof scene.desk, path = id) => scene.post(as, `register/${path}/${verb}`, said);
      expect((await ask()).status).toBe(401);
      expect((await ask(person())).status).toBe(404); // a citizen has no post: nothing is there
      expect((await ask(scene.stranger)).status).toBe(404);
      expect((await ask(scene.auditor)).status).toBe(403);
      expect(codeOf(await ask({ ...scene.head, strength: 'password' }))).toEqual([403, 'second-factor-required']);
      expect((await ask(scene.desk, uuidv7())).status).toBe(404);
      expect((await ask(scene.agent)).status).toBe(verb === 'propose-revocation' ? 200 : 403);
    },
  );

  it('a reason that is not on the list, and a field that nobody knows, are refused', async () => {
    const { id } = await one();
    expect((await scene.post(scene.consul, `register/${id}/suspend`, { reason: 'because' })).status).toBe(400);
    const more = { reason: 'complaint', note: 'KONÉ Awa' };
    expect((await scene.post(scene.consul, `register/${id}/suspend`, more)).status).toBe(400);
  });

  it('the register shows documents of one’s posts, by number too, without a name', async () => {
    const { id, number } = await one();
    const typed = `register?number=${number.toLowerCase()}`;
    for (const who of [scene.agent, scene.desk, scene.auditor]) {
      expect((await scene.read(who, typed)).body).toMatchObject({ items: [{ id, standing: 'valid', post: 'BER' }] });
    }
    expect((await scene.read(scene.stranger, typed)).body).toMatchObject({ items: [] });
    expect((await scene.read(scene.stranger, `register/${id}`)).status).toBe(404);
    expect(JSON.stringify((await scene.read(scene.agent, `register/${id}`)).body)).not.toMatch(/Traor|nɛba/iu);
    const page = (await scene.read(scene.desk, 'register?limit=1')).body as { items: unknown[]; next: string };
    const next = (await scene.read(scene.desk, `register?limit=1&cursor=${page.next}`)).body as typeof page;
    expect(page.items).not.toEqual(next.items);
    const noPurpose = await scene.fixture.service.request('GET', '/v1/documents/register', { as: scene.agent });
    expect(codeOf(noPurpose)).toEqual([400, 'purpose-missing']);
  });

  it('row-level security says the same', async () => {
    const { id } = await one();
    await scene.post(scene.agent, `register/${id}/propose-revocation`, { reason: 'misused' });
    const client = new Client({ connectionString: scene.fixture.service.database.appUrl });
    await client.connect();
    const set = (name: string, value: string) => client.query('select set_config($1, $2, false)', [name, value]);
    const count = async (table: string) => Number((await client.query(`select count(*) from ${table}`)).rows[0].count);
    await set('jatigi.actor_kind', 'person');
    await set('jatigi.person', scene.consul.personId as string);
    await set('jatigi.posts', '{PAR}');
    for (const table of ['document_revocation', 'document_log', 'reissue', 'reissue_batch'])
      expect([table, await count(table)]).toEqual([table, 0]);
    const say = (by: string | null | undefined) =>
      client.query(
        `insert into document_standing (document_id, standing, reason, at, by_person) values ($1, 'revoked', 'x', now(), $2)`,
        [id, by],
      );
    await expect(say(scene.consul.personId)).rejects.toThrow('row-level security'); // not of her post
    await set('jatigi.posts', '{BER}');
    expect(await count('document_revocation')).toBeGreaterThan(0);
    expect(await count('document_log')).toBeGreaterThan(0);
    await expect(say(null)).rejects.toThrow('row-level security'); // in the name of an owner
    await expect(say(scene.head.personId)).rejects.toThrow('row-level security'); // in another's name
    await expect(client.query('delete from document_standing')).rejects.toThrow('permission denied');
    await expect(client.query(`update document_standing set standing = 'valid'`)).rejects.toThrow('permission denied');
    await expect(client.query('delete from document_log')).rejects.toThrow('permission denied');
    await client.end();
  });
});
