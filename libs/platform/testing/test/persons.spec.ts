import 'reflect-metadata';
import { goldenSample, startTestService } from '../src/index';
import type { TestService } from '../src/index';
import { PersonMerged, PersonUnmerged } from '@jatigi/contracts';
import { uuidv7 } from '@jatigi/kernel';
import type { ReceivedEvent } from '@jatigi/platform-messaging';
import { personNow, sqlMigration, Transactions } from '@jatigi/platform-persistence';
import type { Tx } from '@jatigi/platform-persistence';
import { defineService, FollowMerges, PersonsReactions } from '@jatigi/platform-service';

const definition = defineService({
  name: 'visas',
  rules: [],
  persons: [
    { table: 'note', column: 'owner' },
    { table: 'note', column: 'body', json: true },
    {
      table: 'share',
      column: 'person_id',
      key: 't.note_id',
      unless: 'exists (select 1 from share o where o.note_id = t.note_id and o.person_id = $1)',
    },
  ],
  migrations: [
    sqlMigration(
      'Notes',
      202611280100,
      `create table note (id uuid primary key, owner uuid not null, body jsonb not null);
       create table share (note_id uuid not null, person_id uuid not null, primary key (note_id, person_id));
       grant select, insert, update on note, share to visas_app;`,
    ),
  ],
});

const reactions = new PersonsReactions({ service: 'visas', columns: definition.persons });
let service: TestService;
const [kept, former, other] = [uuidv7(), uuidv7(), uuidv7()];
const merge = { personId: kept, formerPersonId: former };
// In the order in which they are read.
const [first, hers, late, meanwhile] = [uuidv7(), uuidv7(), uuidv7(), uuidv7()].sort() as [
  string,
  string,
  string,
  string,
];

const inside = <T>(work: (tx: Tx) => Promise<T>): Promise<T> =>
  service.running.app.get(Transactions).asService({ service: 'visas' }, work);
const react = (what: 'onPersonMerged' | 'onPersonUnmerged') =>
  inside((tx) => reactions[what](merge, { tx } as ReceivedEvent));
const note = (id: string, owner: string, body: object) =>
  service.sql('insert into note (id, owner, body) values ($1, $2, $3)', [id, owner, JSON.stringify(body)]);
const notes = () => service.sql<{ id: string; owner: string; body: object }>('select * from note order by id');
const shares = async () =>
  (await service.sql<{ person_id: string }>('select person_id from share order by note_id, person_id')).map(
    ({ person_id }) => person_id,
  );

/** Mentions both, in two places of one value. */
const body = { by: former, mother: { personId: kept }, children: [{ personId: former }, { personId: other }] };

beforeAll(async () => {
  service = await startTestService(definition);
  await note(first, former, body);
  await note(hers, kept, { by: kept });
  await service.sql('insert into share values ($1, $2), ($1, $3), ($4, $2)', [first, former, kept, hers]);
});
afterAll(() => service?.stop());

describe('a service that keeps ids of persons', () => {
  const before = {} as { notes: object[]; shares: string[] };

  it('follows a merge in columns and inside JSON, once however often it is told', async () => {
    Object.assign(before, { notes: await notes(), shares: await shares() });
    await react('onPersonMerged');
    await react('onPersonMerged');
    const [one] = await notes();
    expect(one).toMatchObject({
      owner: kept,
      body: { by: kept, mother: { personId: kept }, children: [{ personId: kept }, { personId: other }] },
    });
    expect((await shares()).sort()).toEqual([kept, kept, former].sort());
    expect(await inside((tx) => personNow(tx, former))).toBe(kept);
  });

  it('moves what came late under the former id', async () => {
    await note(late, former, {});
    await service.running.app.get(FollowMerges).sweep();
    expect((await notes()).at(-1)).toMatchObject({ id: late, owner: kept });
  });

  it('puts everything back where it was, and leaves what the kept person got meanwhile', async () => {
    await note(meanwhile, kept, { by: kept });
    await react('onPersonUnmerged');
    await react('onPersonUnmerged');
    expect(await notes()).toEqual([
      ...before.notes,
      { id: late, owner: former, body: {} },
      { id: meanwhile, owner: kept, body: { by: kept } },
    ]);
    expect(await shares()).toEqual(before.shares);
    expect(await inside((tx) => personNow(tx, former))).toBe(former);
    expect(await service.sql('select 1 from person_move')).toEqual([]);
  });

  it('knows both facts by their contract', () => {
    for (const fact of [PersonMerged, PersonUnmerged])
      expect(Object.keys(goldenSample(fact)).sort()).toEqual(['formerPersonId', 'personId']);
  });
});
