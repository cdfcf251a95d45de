import 'reflect-metadata';
import { person } from '@jatigi/platform-testing';
import { Client } from 'pg';
import { TravelScene } from './travel-scene';

let scene: TravelScene;
let app: Client;
const awa = person();
const binta = person();
const asked = person();

interface SeenRows {
  reports: string[];
  documents: string[];
}

/** Posts of the reports and documents that the application role sees with these settings, each with its file. */
async function seen(settings: Record<string, string>): Promise<SeenRows> {
  await app.query('begin');
  try {
    for (const [name, value] of Object.entries(settings))
      await app.query('select set_config($1, $2, true)', [`jatigi.${name}`, value]);
    const posts = async (table: string) =>
      (
        await app.query<{ post: string }>(
          `select post from ${table} c join ${table}_file f on f.${table}_id = c.id order by post`,
        )
      ).rows.map(({ post }) => post);
    return { reports: await posts('loss_report'), documents: await posts('emergency_document') };
  } finally {
    await app.query('rollback');
  }
}

beforeAll(async () => {
  scene = await TravelScene.open();
  await scene.report(awa);
  await scene.approved(awa);
  await scene.report(binta, { post: 'DKR' });
  await scene.ask(asked, { post: 'DKR' });
  app = new Client({ connectionString: scene.service.database.appUrl });
  await app.connect();
});
afterAll(async () => {
  await app?.end();
  await scene?.close();
});

describe('the application role', () => {
  const [none, both] = [{ reports: [], documents: [] }, ['DKR', 'PAR']];

  it.each<[string, () => Record<string, string>, SeenRows]>([
    ['nobody', () => ({}), none],
    ['a stranger', () => ({ person: '0198f2a4-6b1e-7c3d-9a10-4d2b7e5f1999' }), none],
    ['who reported and asked', () => ({ person: awa.personId as string }), { reports: ['PAR'], documents: ['PAR'] }],
    ['who only reported', () => ({ person: binta.personId as string }), { reports: ['DKR'], documents: [] }],
    ['an officer of Dakar', () => ({ posts: '{DKR}' }), { reports: ['DKR'], documents: ['DKR'] }],
    ['a border officer of Bamako', () => ({ posts: '{BKO}' }), none],
    ['identity itself', () => ({ actor_kind: 'service', service: 'identity' }), { reports: both, documents: both }],
    ['documents without a purpose', () => ({ actor_kind: 'service', service: 'documents' }), none],
    [
      'documents that print: what is approved, nothing that is only asked',
      () => ({ actor_kind: 'service', service: 'documents', purpose: 'issuing' }),
      { reports: both, documents: ['PAR'] },
    ],
  ])('sees as %s', async (_who, settings, expected) => {
    expect(await seen(settings())).toEqual(expected);
  });

  it.each(
    ['loss_report', 'emergency_document'].flatMap((table) => [
      `delete from ${table}`,
      `delete from ${table}_file`,
      `update ${table}_history set kind = 'x'`,
      `delete from ${table}_history`,
      `update ${table}_read set what = 'x'`,
      `delete from ${table}_read`,
    ]),
  )('may not: %s', async (sql) => {
    await expect(app.query(sql)).rejects.toThrow('permission denied');
  });
});
