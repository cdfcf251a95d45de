import 'reflect-metadata';
import { uuidv7 } from '@jatigi/kernel';
import { jpeg } from '@jatigi/platform-testing';
import { Client } from 'pg';
import { awa, CertificateScene } from './certificate-scene';

let scene: CertificateScene;
let application: Client;
const tables = ['certificate_request', 'certificate_file', 'certificate_history', 'certificate_scan'] as const;
type Settings = Record<string, string>;

/** How many rows of each table this actor's transaction sees; histories as whether there are any. */
async function visible(settings: Settings): Promise<number[]> {
  await application.query('begin');
  try {
    for (const [name, value] of Object.entries(settings))
      await application.query('select set_config($1, $2, true)', [`jatigi.${name}`, value]);
    const counts: number[] = [];
    for (const table of tables) {
      const counted = table === 'certificate_history' ? 'distinct certificate_request_id' : '*';
      const { rows } = await application.query<{ seen: number }>(`select count(${counted})::int as seen from ${table}`);
      counts.push(rows[0]?.seen ?? -1);
    }
    return counts;
  } finally {
    await application.query('rollback');
  }
}

const who = { herself: '', ward: uuidv7() };
beforeAll(async () => {
  scene = await CertificateScene.open();
  const herself = scene.person();
  who.herself = herself.personId as string;
  await scene.granted(herself);
  await scene.ask(herself, { kind: 'life', registrationId: scene.registered(herself, { personId: who.ward }) });
  const wanted = { kind: 'celibacy', person: awa, statements: { birthAct: { centre: 'CEC-KATI' } } };
  const { id, version } = await scene.ask(scene.person(), wanted);
  const headers = { 'content-type': 'image/jpeg', 'if-match': `"${version}"` };
  await scene.registry.send('PUT', `/searches/${id}/scan`, { as: scene.kati, body: jpeg, headers });
  application = new Client({ connectionString: scene.registry.service.database.appUrl });
  await application.connect();
});
afterAll(async () => {
  await application?.end();
  await scene?.close();
});

describe('the application role', () => {
  const documents = { actor_kind: 'service', service: 'documents' };
  it.each<[string, () => Settings, number[]]>([
    ['nobody', () => ({}), [0, 0, 0, 0]],
    ['a stranger', () => ({ person: uuidv7(), actor_kind: 'person' }), [0, 0, 0, 0]],
    ['another post', () => ({ posts: '{LYO}', actor_kind: 'person' }), [0, 0, 0, 0]],
    [
      'a person who says she is the registry',
      () => ({ actor_kind: 'person', service: 'civil-registry' }),
      [0, 0, 0, 0],
    ],
    ['another service', () => ({ actor_kind: 'service', service: 'payments' }), [0, 0, 0, 0]],
    ['who asked, for herself and for her ward', () => ({ person: who.herself }), [2, 2, 2, 0]],
    ['whom it concerns', () => ({ person: who.ward }), [1, 1, 1, 0]],
    ['the post, without the image of the centre', () => ({ posts: '{PAR}' }), [3, 3, 3, 0]],
    ['the centre that is asked', () => ({ posts: '{CEC-KATI}' }), [1, 1, 1, 1]],
    ['another centre', () => ({ posts: '{CEC-CENTRAL}' }), [0, 0, 0, 0]],
    ['the registry itself', () => ({ actor_kind: 'service', service: 'civil-registry' }), [3, 3, 3, 1]],
    ['documents without a purpose', () => documents, [0, 0, 0, 0]],
    ['documents that seal: what is granted', () => ({ ...documents, purpose: 'issuing' }), [1, 1, 1, 0]],
  ])('sees as %s', async (_who, settings, counts) => {
    expect(await visible(settings())).toEqual(counts);
  });

  it.each([
    `update certificate_history set kind = 'approved'`,
    'delete from certificate_history',
    'delete from certificate_request',
    'delete from certificate_file',
  ])('may not: %s', async (sql) => {
    await expect(application.query(sql)).rejects.toThrow('permission denied');
  });

  it('keeps who it is and what was stated unreadable', async () => {
    const sealed = await scene.registry.service.sql<{ sealed: Buffer }>('select sealed from certificate_file');
    const rows = await scene.registry.service.sql('select * from certificate_request');
    const log = await scene.registry.service.sql(
      `select * from event_log where aggregate_type = 'certificate-request'`,
    );
    expect(sealed.every(({ sealed: bytes }) => !bytes.toString('latin1').includes('Awa'))).toBe(true);
    expect(JSON.stringify([rows, log])).not.toMatch(/Sangar|Awa|Roquette/);
    expect(log.length).toBeGreaterThan(0);
  });
});
