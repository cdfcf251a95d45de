import 'reflect-metadata';
import { uuidv7 } from '@jatigi/kernel';
import { Client } from 'pg';
import { MandateScene } from './mandate-scene';

let scene: MandateScene;
let app: Client;
let awa: Awaited<ReturnType<MandateScene['holder']>>;
let issa: typeof awa;

beforeAll(async () => {
  scene = await MandateScene.open();
  [awa, issa] = [await scene.holder(), await scene.holder()];
  const id = await scene.between(awa, issa);
  await scene.use(id, issa);
  await scene.between(awa, await scene.holder());
  app = new Client({ connectionString: scene.identity.service.database.appUrl });
  await app.connect();
});
afterAll(async () => {
  await app?.end();
  await scene?.close();
});

async function as<T>(settings: Record<string, string>, work: () => Promise<T>): Promise<T> {
  await app.query('begin');
  try {
    for (const [name, value] of Object.entries(settings)) {
      await app.query('select set_config($1, $2, true)', [`jatigi.${name}`, value]);
    }
    return await work();
  } finally {
    await app.query('rollback');
  }
}

const counted = async () => {
  const { rows } = await app.query<Record<string, number>>(
    'select (select count(*)::int from mandate) mandates, (select count(*)::int from mandate_use) uses',
  );
  return Object.values(rows[0] ?? {});
};

describe('mandates under the application role', () => {
  it('are seen by the giver and by the helper, his own alone; the lines too', async () => {
    expect(await as({ person: awa.personId, actor_kind: 'person' }, counted)).toEqual([2, 1]);
    expect(await as({ person: issa.personId, actor_kind: 'person' }, counted)).toEqual([1, 1]);
    expect(await as({ actor_kind: 'service', service: 'identity' }, counted)).toEqual([2, 1]);
  });

  it('are seen by nobody else, whatever the posts', async () => {
    expect(await as({}, counted)).toEqual([0, 0]);
    expect(await as({ person: uuidv7(), actor_kind: 'person', posts: '{*}' }, counted)).toEqual([0, 0]);
    expect(await as({ actor_kind: 'service', service: 'gateway' }, counted)).toEqual([0, 0]);
  });

  it('have lines that nobody but the service writes, and nobody changes or takes away', async () => {
    const [line] = await scene.identity.service.sql<{ id: string; mandate_id: string }>('select * from mandate_use');
    const insert = `insert into mandate_use (id, mandate_id, helper_person_id, at, subject, deed, method)
      values ('${uuidv7()}', '${line!.mandate_id}', '${issa.personId}', now(), 'other', 'read', 'GET')`;
    for (const { personId } of [awa, issa]) {
      const own = { person: personId, actor_kind: 'person' };
      await expect(as(own, () => app.query(insert))).rejects.toThrow('row-level security');
      const changed = await as(own, () => app.query('update mandate_use set status = 200'));
      expect(changed.rowCount).toBe(0);
    }
    const service = { actor_kind: 'service', service: 'identity' };
    await expect(as(service, () => app.query('delete from mandate_use'))).rejects.toThrow('permission denied');
    await expect(as(service, () => app.query(`update mandate_use set deed = 'list'`))).rejects.toThrow('permission');
  });

  it('hold no name and no code in clear text', async () => {
    const rows = await scene.identity.service.sql<{ text: string }>(
      'select row_to_json(m)::text as text from mandate m',
    );
    expect(rows.filter(({ text }) => text.includes('Issa'))).toEqual([]);
  });
});
