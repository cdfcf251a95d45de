import { MasterKey, FieldKeys } from '@jatigi/platform-keys';
import { createDataSource } from '@jatigi/platform-persistence';
import type { Tx } from '@jatigi/platform-persistence';
import { migrationsOf } from '@jatigi/platform-service';
import { keysOfEntry, keysOfPerson, sampleThresholds, screening } from '@jatigi/visas-domain';
import type { ListedDetails, ListedPerson, ScreenedPerson } from '@jatigi/visas-domain';
import { Client } from 'pg';
import { migrations } from '../../src/migrations';
import { candidatesFor, insertKeys } from '../../src/screening/screening-index';

const BATCH = 500;
const TODAY = '2026-11-28';
const idOf = (at: number): string => `00000000-0000-7000-8000-${String(at).padStart(12, '0')}`;
const someone = idOf(0);
const another = idOf(1);

/** A database of the visas service, and the tables of the rivals beside it. */
export async function createDatabase(adminUrl: string): Promise<void> {
  const admin = new Client({ connectionString: adminUrl });
  await admin.connect();
  for (const role of ['visas_owner', 'visas_app']) await admin.query(`create role ${role} login password '${role}'`);
  await admin.query('create database screening owner visas_owner');
  await admin.end();
  const url = urlFor(adminUrl, 'visas_owner');
  const owner = createDataSource({ url, migrations: migrationsOf({ name: 'visas', migrations }), poolSize: 1 });
  await owner.initialize();
  await owner.runMigrations({ transaction: 'each' });
  await owner.destroy();
}

export function urlFor(adminUrl: string, role?: string): string {
  const url = new URL(adminUrl);
  url.pathname = '/screening';
  if (role) Object.assign(url, { username: role, password: role });
  return url.href;
}

/** The service's own way to look somebody up: as its role, under row-level security, one short transaction each. */
export class Ours {
  private readonly keys = new FieldKeys(new MasterKey(Buffer.alloc(32, 7).toString('base64')));
  private constructor(
    private readonly client: Client,
    private readonly tx: Tx,
  ) {}

  static async open(adminUrl: string): Promise<Ours> {
    const client = new Client({ connectionString: urlFor(adminUrl, 'visas_app') });
    await client.connect();
    const query = async (text: string, values?: unknown[]) => (await client.query(text, values)).rows as unknown;
    return new Ours(client, { manager: { query } } as unknown as Tx);
  }

  close(): Promise<void> {
    return this.client.end();
  }

  async load(entries: readonly ListedPerson[]): Promise<void> {
    for (let from = 0; from < entries.length; from += BATCH) {
      await this.inTransaction(() => this.loadBatch(entries.slice(from, from + BATCH), from));
    }
  }

  /** @returns numbers of the entries that may mean this person, and how many were compared in full */
  screen(person: ScreenedPerson): Promise<{ hits: number[]; compared: number }> {
    return this.inTransaction(async () => {
      const wanted = keysOfPerson(person);
      const candidates = await candidatesFor(this.tx.manager, this.keys, { wanted, today: TODAY });
      const sealed = candidates.map(({ id: personId, sealed: bytes }) => ({ personId, sealed: bytes }));
      const opened = await this.keys.decryptMany(this.tx, sealed);
      const match = screening(person, sampleThresholds);
      const hits = candidates.filter((_, at) => match(JSON.parse(opened[at] as string) as ListedDetails));
      return { hits: hits.map(({ id }) => Number(id.slice(-12))), compared: candidates.length };
    });
  }

  /** As the store writes them, many rows at a time. */
  private async loadBatch(batch: readonly ListedPerson[], from: number): Promise<void> {
    const made = new Map<string, Buffer>();
    const ids = batch.map((_, at) => idOf(from + at));
    const sealed: Buffer[] = [];
    for (const [at, entry] of batch.entries()) {
      const text = JSON.stringify({ ...entry, note: 'Mandat.' });
      sealed.push(await this.keys.encrypt(keysIn(made), ids[at] as string, text));
    }
    const wrapped = ids.map((id) => made.get(id));
    await this.client.query(
      'insert into field_key (person_id, wrapped) select * from unnest($1::uuid[], $2::bytea[])',
      [ids, wrapped],
    );
    await this.client.query(
      `insert into watchlist_entry (id, version, state, legal_basis, authority, expires_on, review_on, sealed, proposed_by,
         approved_by, created_at, updated_at)
       select id, 2, 'ACTIVE', 'CPP', 'Kati', '2028-01-01', '2027-01-01', sealed, $3, $4, now(), now()
         from unnest($1::uuid[], $2::bytea[]) as e (id, sealed)`,
      [ids, sealed, someone, another],
    );
    const keyed = batch.map((entry, at) => ({ id: ids[at] as string, keys: keysOfEntry(entry) }));
    await insertKeys(this.tx.manager, this.keys, keyed);
  }

  private async inTransaction<T>(work: () => Promise<T>): Promise<T> {
    await this.client.query('begin');
    await this.client.query(
      `select set_config('jatigi.actor_kind', 'service', true), set_config('jatigi.service', 'visas', true)`,
    );
    const result = await work();
    await this.client.query('commit');
    return result;
  }
}

/** Data keys that are made, kept here until they are written together. */
function keysIn(made: Map<string, Buffer>): Tx {
  const query = (text: string, [id, wrapped]: [string, Buffer]) => {
    if (text.startsWith('insert')) made.set(id, wrapped);
    const kept = made.get(id);
    return Promise.resolve(kept ? [{ wrapped: kept }] : []);
  };
  return { manager: { query } } as unknown as Tx;
}
