import 'reflect-metadata';
import { person } from '@jatigi/platform-testing';
import { Client } from 'pg';
import { RegisterScene } from './register-scene';

let scene: RegisterScene;
let app: Client;
const awa = person();
const binta = person();

/** Posts of the registrations, files and numbers that the application role sees with these settings. */
async function seen(settings: Record<string, string>): Promise<{ posts: string[]; files: number; numbers: number }> {
  await app.query('begin');
  try {
    for (const [name, value] of Object.entries(settings))
      await app.query('select set_config($1, $2, true)', [`jatigi.${name}`, value]);
    const { rows } = await app.query<{ post: string }>('select post from registration order by post');
    const { rows: counted } = await app.query<{ files: number; numbers: number }>(
      `select (select count(*)::int from registration_file) files, (select count(*)::int from consular_number) numbers`,
    );
    return { posts: rows.map(({ post }) => post), ...(counted[0] as { files: number; numbers: number }) };
  } finally {
    await app.query('rollback');
  }
}

beforeAll(async () => {
  scene = await RegisterScene.open();
  await scene.registered(awa);
  await scene.ask(binta, { post: 'DKR' });
  app = new Client({ connectionString: scene.identity.service.database.appUrl });
  await app.connect();
});
afterAll(async () => {
  await app?.end();
  await scene?.close();
});

describe('the application role', () => {
  const id = (one: typeof awa) => one.personId as string;

  it.each<[string, () => Record<string, string>, string[], number]>([
    ['nobody', () => ({}), [], 0],
    ['a stranger', () => ({ person: '0198f2a4-6b1e-7c3d-9a10-4d2b7e5f1999' }), [], 0],
    ['who is registered, with her number', () => ({ person: id(awa) }), ['PAR'], 1],
    ['who asked', () => ({ person: id(binta) }), ['DKR'], 0],
    ['an officer of Dakar', () => ({ posts: '{DKR}' }), ['DKR'], 0],
    ['the register itself', () => ({ actor_kind: 'service', service: 'identity' }), ['DKR', 'PAR'], 1],
    ['documents without a purpose', () => ({ actor_kind: 'service', service: 'documents' }), [], 0],
    [
      'documents that print: what stands, nothing that is only asked',
      () => ({ actor_kind: 'service', service: 'documents', purpose: 'issuing' }),
      ['PAR'],
      0,
    ],
    [
      'the civil registry that certifies: what stands',
      () => ({ actor_kind: 'service', service: 'civil-registry', purpose: 'civil-act' }),
      ['PAR'],
      0,
    ],
    [
      'the civil registry for anything else',
      () => ({ actor_kind: 'service', service: 'civil-registry', purpose: 'issuing' }),
      [],
      0,
    ],
  ])('sees as %s', async (_who, settings, posts, numbers) => {
    expect(await seen(settings())).toEqual({ posts, files: posts.length, numbers });
  });

  it.each([
    `update registration_history set kind = 'edited'`,
    'delete from registration_history',
    'delete from registration',
    `update consular_number set number = 'C'`,
    'delete from registration_read',
  ])('may not: %s', async (sql) => {
    await expect(app.query(sql)).rejects.toThrow('permission denied');
  });
});
