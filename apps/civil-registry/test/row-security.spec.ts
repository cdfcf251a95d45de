import 'reflect-metadata';
import { uuidv7 } from '@jatigi/kernel';
import { Client } from 'pg';
import { facts, RegistryScene } from './registry-scene';

let scene: RegistryScene;
let application: Client;
const motherId = uuidv7();
beforeAll(async () => {
  scene = await RegistryScene.open();
  application = new Client({ connectionString: scene.service.database.appUrl });
  await application.connect();
  scene.identity.codes.set('MOTHER22', motherId);
  await scene.sent({ ...facts, mother: { ...facts.mother, linkCode: 'MOTHER22' } });
  const { id } = await scene.declared(facts, scene.lyonAgent, 'LYO');
  await scene.send('GET', `/declarations/${id}/duplicates`, { as: scene.lyonAgent });
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
async function visible(table: string, settings: Settings): Promise<number> {
  await application.query('begin');
  for (const [name, value] of Object.entries(settings)) {
    await application.query('select set_config($1, $2, true)', [`jatigi.${name}`, value]);
  }
  const { rows } = await application.query(`select count(*)::int as seen from ${table}`);
  await application.query('rollback');
  return (rows as [{ seen: number }])[0].seen;
}

const nobodyElse: Array<[string, Settings]> = [
  ['nobody', {}],
  ['a stranger', { person: uuidv7(), actor_kind: 'person' }],
  ['another post', { person: uuidv7(), posts: '{BER}', actor_kind: 'person' }],
  ['a person who says she is the registry', { actor_kind: 'person', service: 'civil-registry' }],
  ['another service', { actor_kind: 'service', service: 'payments' }],
];
const registry = { actor_kind: 'service', service: 'civil-registry' };
const paris = { posts: '{PAR}', actor_kind: 'person' };
const personal = [
  'declaration',
  'declaration_history',
  'birth_index',
  'suspicion',
  'act',
  'act_person_link',
  'volet',
  'record_read',
];

describe('row-level security under the application role', () => {
  it('owns nothing and cannot bypass it', async () => {
    const { rows } = await application.query(
      `select rolbypassrls, rolsuper, (select count(*)::int from pg_tables where tableowner = 'civil_registry_app') as owned
       from pg_roles where rolname = current_user`,
    );
    expect(rows).toEqual([{ rolbypassrls: false, rolsuper: false, owned: 0 }]);
  });

  describe.each(personal)('%s', (table) => {
    it.each(nobodyElse)('is empty for %s', async (_, settings) => {
      expect(await visible(table, settings)).toBe(0);
    });

    it('is there for the registry itself', async () => {
      expect(await visible(table, registry)).toBeGreaterThan(0);
    });
  });

  it('a post sees its own declarations and acts, and no index of births', async () => {
    expect(await visible('declaration', paris)).toBe(1);
    expect(await visible('declaration', { ...paris, posts: '{PAR,LYO}' })).toBe(2);
    expect(await visible('act', paris)).toBe(1);
    expect(await visible('act', { ...paris, posts: '{LYO}' })).toBe(0);
    expect(await visible('birth_index', paris)).toBe(0);
  });

  it('the central office sees acts and volets, and no declaration', async () => {
    const office = { posts: '{CEC-CENTRAL}', actor_kind: 'client' };
    expect(await visible('act', office)).toBe(1);
    expect(await visible('volet', office)).toBe(1);
    expect(await visible('declaration', office)).toBe(0);
  });

  it('a person named by her account sees her act; documents sees it for issuing alone', async () => {
    expect(await visible('act', { person: motherId, actor_kind: 'person' })).toBe(1);
    const documents = { actor_kind: 'service', service: 'documents' };
    expect(await visible('act', { ...documents, purpose: 'issuing' })).toBe(1);
    expect(await visible('act', { ...documents, purpose: 'notification' })).toBe(0);
  });
});
