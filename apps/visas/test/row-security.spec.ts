import 'reflect-metadata';
import { uuidv7 } from '@jatigi/kernel';
import { Client } from 'pg';
import { VisasScene } from './visas-scene';

let scene: VisasScene;
let application: Client;
beforeAll(async () => {
  scene = await VisasScene.open();
  application = new Client({ connectionString: scene.service.database.appUrl });
  await application.connect();
});
afterAll(async () => {
  await application.end();
  await scene.close();
});

interface Settings {
  person?: string;
  posts?: string;
  actor_kind?: string;
  service?: string;
  purpose?: string;
}

/** Counts under the application role, with the settings that a transaction of this actor would make. */
async function visible(table: string, settings: Settings, where = 'true'): Promise<number> {
  await application.query('begin');
  for (const [name, value] of Object.entries(settings)) {
    await application.query('select set_config($1, $2, true)', [`jatigi.${name}`, value]);
  }
  const { rows } = await application.query(`select count(*)::int as seen from ${table} where ${where}`);
  await application.query('rollback');
  return (rows as [{ seen: number }])[0].seen;
}

const tables = ['visa_application', 'application_file', 'application_history'];

describe('row-level security under the application role', () => {
  it('owns nothing and cannot bypass it', async () => {
    const { rows } = await application.query(
      `select rolbypassrls, rolsuper, (select count(*)::int from pg_tables where tableowner = 'visas_app') as owned
       from pg_roles where rolname = current_user`,
    );
    expect(rows).toEqual([{ rolbypassrls: false, rolsuper: false, owned: 0 }]);
    await expect(application.query('alter table visa_application disable row level security')).rejects.toThrow(/owner/);
    await expect(application.query('delete from visa_application')).rejects.toThrow(/permission denied/);
  });

  it.each(['border_crossing', 'visa_use'])(
    '%s: the service alone, not even the border, the post or the holder',
    async (table) => {
      const { id } = await scene.paid();
      await scene.service.sql(`insert into visa_use (application_id, stays, conflicts) values ($1, '[]', '[]')`, [id]);
      await scene.service.sql(
        `insert into border_crossing (id, application_id, kind, post, desk, at, written_at, received_at, document_index)
       values ($1, $2, 'entry', 'BKO', 'BKO-1', now(), now(), now(), '\\x00')`,
        [uuidv7(), id],
      );
      const owner = scene.applicant.personId as string;
      for (const settings of [{}, { person: owner }, { posts: '{*}' }, { posts: '{BKO,BER}' }]) {
        expect(await visible(table, { ...settings, actor_kind: 'person', service: 'visas' })).toBe(0);
      }
      expect(await visible(table, { actor_kind: 'service', service: 'documents', purpose: 'issuing' })).toBe(0);
      expect(await visible(table, { actor_kind: 'service', service: 'visas' })).toBeGreaterThan(0);
      await expect(application.query(`delete from ${table}`)).rejects.toThrow(/permission denied/);
    },
  );

  it.each(tables)('%s: nobody, a stranger and another post see nothing; owner, post and service see', async (table) => {
    await scene.paid();
    const owner = scene.applicant.personId as string;
    expect(await visible(table, {})).toBe(0);
    expect(await visible(table, { person: uuidv7(), actor_kind: 'person' })).toBe(0);
    expect(await visible(table, { person: uuidv7(), posts: '{PAR}', actor_kind: 'person' })).toBe(0);
    expect(await visible(table, { actor_kind: 'person', service: 'visas' })).toBe(0);
    expect(await visible(table, { actor_kind: 'service', service: 'payments' })).toBe(0);
    expect(await visible(table, { person: owner, actor_kind: 'person' })).toBeGreaterThan(0);
    expect(await visible(table, { posts: '{PAR,BER}', actor_kind: 'person' })).toBeGreaterThan(0);
    expect(await visible(table, { posts: '{*}', actor_kind: 'person' })).toBeGreaterThan(0);
    expect(await visible(table, { actor_kind: 'service', service: 'visas' })).toBeGreaterThan(0);
  });

  it.each(['visa_group', 'visa_group_text'])('%s: its maker, who sees one of its files, the service', async (table) => {
    const { id } = await scene.paid();
    const owner = scene.applicant.personId as string;
    const body = { kind: 'family', name: 'x', applications: [id] };
    await scene.send('POST', '/groups', { as: scene.applicant, body });
    for (const settings of [{}, { person: uuidv7() }, { person: uuidv7(), posts: '{PAR}' }, { service: 'visas' }]) {
      expect(await visible(table, { ...settings, actor_kind: 'person' })).toBe(0);
    }
    expect(await visible(table, { actor_kind: 'service', service: 'payments' })).toBe(0);
    for (const settings of [{ person: owner }, { posts: '{BER}' }, { posts: '{*}' }]) {
      expect(await visible(table, { ...settings, actor_kind: 'person' })).toBeGreaterThan(0);
    }
    expect(await visible(table, { actor_kind: 'service', service: 'visas' })).toBeGreaterThan(0);
  });

  it.each(['visa_batch', 'visa_batch_row'])('%s: whoever asked, and the service', async (table) => {
    const { id } = await scene.paid();
    await scene.send('POST', '/batches/assign', { as: scene.agent, body: { files: [{ id }] } });
    const asker = { actor_kind: 'person', person: scene.agent.personId as string };
    expect(await visible(table, asker)).toBeGreaterThan(0);
    expect(await visible(table, { actor_kind: 'person', person: uuidv7(), posts: '{*}' })).toBe(0);
    expect(await visible(table, {})).toBe(0);
    expect(await visible(table, { actor_kind: 'service', service: 'visas' })).toBeGreaterThan(0);
  });

  it('a draft belongs to its applicant alone', async () => {
    const { id } = await scene.draft();
    expect(await visible('visa_application', { posts: '{*}', actor_kind: 'person' }, `id = '${id}'`)).toBe(0);
    const owner = { person: scene.applicant.personId as string, actor_kind: 'person' };
    expect(await visible('visa_application', owner, `id = '${id}'`)).toBe(1);
  });

  it('documents sees granted files for issuing, and changes none', async () => {
    const { id } = await scene.granted();
    const issuing = { actor_kind: 'service', service: 'documents', purpose: 'issuing' };
    expect(await visible('visa_application', issuing, `id = '${id}'`)).toBe(1);
    expect(await visible('visa_application', issuing, `state not in ('GRANTED', 'ISSUED')`)).toBe(0);
    expect(await visible('visa_application', { ...issuing, purpose: 'notification' })).toBe(0);
    await application.query('begin');
    for (const [name, value] of Object.entries(issuing)) {
      await application.query('select set_config($1, $2, true)', [`jatigi.${name}`, value]);
    }
    const { rowCount } = await application.query(`update visa_application set state = 'REFUSED'`);
    await application.query('rollback');
    expect(rowCount).toBe(0);
  });

  it('a person cannot give a file to somebody else', async () => {
    const { id } = await scene.draft();
    await application.query('begin');
    await application.query(`select set_config('jatigi.person', $1, true)`, [scene.applicant.personId]);
    await expect(
      application.query('update visa_application set applicant_person_id = $1 where id = $2', [uuidv7(), id]),
    ).rejects.toThrow(/row-level security/);
    await application.query('rollback');
  });

  it('nothing personal is readable in the database', async () => {
    const { id } = await scene.paid();
    const dump = await scene.service.sql<{ text: string }>(
      `select row_to_json(a)::text || f.sealed::text || coalesce((select string_agg(e.payload::text, ',') from event_log e), '')
         || coalesce((select string_agg(encode(k.answer, 'escape'), ',') from idempotency_key k), '') as text
       from visa_application a join application_file f on f.application_id = a.id where a.id = $1`,
      [id],
    );
    for (const secret of ['Mustermann', 'C01X00T47', 'Heidestra', '1990-08-12']) {
      expect(dump[0]?.text).not.toContain(secret);
    }
    const [indexed] = await scene.service.sql<{ bytes: number }>(
      'select octet_length(travel_document_index) as bytes from application_file where application_id = $1',
      [id],
    );
    expect(indexed?.bytes).toBe(32);
  });
});
