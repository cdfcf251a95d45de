import 'reflect-metadata';
import { uuidv7 } from '@jatigi/kernel';
import type { Actor } from '@jatigi/kernel';
import { FieldKeys } from '@jatigi/platform-keys';
import { Transactions } from '@jatigi/platform-persistence';
import { ForgetAnswers } from '@jatigi/platform-service';
import { person } from '@jatigi/platform-testing';
import { EraseFiles } from '../src/applications/erase-files';
import { travelDocumentKey, TRAVEL_DOCUMENT } from '../src/applications/application-store';
import { ConsultationScene } from './consultation-scene';
import { ScreeningScene, wanted } from './screening-scene';
import { form } from './visas-scene';
import type { VisasScene } from './visas-scene';

/** Words that nobody else's file has. */
const words = {
  surname: 'Quetzalcoatl',
  givenNames: 'Wilhelmine',
  birthPlace: 'Zwiesel',
  address: 'Ulmenweg 83, Deggendorf',
  occupation: 'Glockengießerin',
  number: 'QX77Z1984',
  addressInMali: 'Chez Fanta Doumbia, Sikasso',
};
const said = {
  question: 'Fréquente-t-elle la maison Zerbo ?',
  objection: 'Connue sous le nom de Wilhelmine Zerbo.',
  place: 'Guichet de Mme Kanté',
  note: 'Elle pleurait au guichet.',
  reason: 'Le père n’est pas le même.',
};
const reference = 'BIO-BER-2026-774411';

let desks: ConsultationScene;
let scene: VisasScene;
beforeAll(async () => {
  desks = await ConsultationScene.open();
  scene = desks.visas;
});
afterAll(() => scene.close());

const sweep = () => scene.service.running.app.get(EraseFiles, { strict: false }).sweep();

/** Every column of every table that can hold words, as text: bytes too, as they are and as hex. */
async function columnsThatSay(needles: readonly string[]): Promise<string[]> {
  const columns = await scene.service.sql<{ name: string; field: string; type: string }>(
    `select c.relname as name, quote_ident(a.attname) as field, format_type(a.atttypid, null) as type
       from pg_class c join pg_attribute a on a.attrelid = c.oid join pg_namespace n on n.oid = c.relnamespace
      where c.relkind = 'r' and a.attnum > 0 and not a.attisdropped and n.nspname = 'public'
        and a.atttypid::regtype::text ~ '^(text|character varying|json|jsonb|bytea|xml)'`,
  );
  expect(columns.length).toBeGreaterThan(60);
  const found: string[] = [];
  for (const { name, field, type } of columns) {
    const text = type === 'bytea' ? `encode(${field}, 'escape') || ' ' || encode(${field}, 'hex')` : `${field}::text`;
    const rows = await scene.service.sql<{ needle: string }>(
      `select needle from unnest($1::text[]) needle where exists (
         select 1 from "${name}" where position(lower(needle) in lower(${text})) > 0)`,
      [needles],
    );
    found.push(...rows.map(({ needle }) => `${name}.${field}: ${needle}`));
  }
  return found;
}

/** What the sealed columns of all tables say to whoever holds the master key. */
async function unsealed(): Promise<string> {
  const { app } = scene.service.running;
  const keys = app.get(FieldKeys);
  const sealed = await scene.service.sql<{ person: string; bytes: Buffer }>(
    `select key_person_id as person, sealed as bytes from application_file
     union all select key_person_id, sealed from consultation_text
     union all select key_person_id, detail from screening_hit where detail is not null`,
  );
  return app.get(Transactions).asService({ service: 'visas' }, async (tx) => {
    const items = sealed.map(({ person: personId, bytes }) => ({ personId, sealed: bytes }));
    return (await keys.decryptMany(tx, items)).join('\n');
  });
}

const indexOf = (): string =>
  scene.service.running.app
    .get(FieldKeys)
    .blindIndex(TRAVEL_DOCUMENT, travelDocumentKey('DEU', words.number))
    .toString('hex');

/** A file with all that can be written about anybody, refused after one hit was judged and another was not. */
async function refusedFile(): Promise<{ id: string; owner: Actor }> {
  const lists = await ScreeningScene.open(scene);
  const { surname, givenNames, birthPlace, address, occupation, number, addressInMali } = words;
  for (const spelling of ['Quetzalkoatl', 'Ketzalcoatl']) {
    await lists.listed({
      ...wanted,
      names: [{ surname: spelling, givenNames }],
      birthDate: { value: form.applicant.birthDate },
    });
  }
  scene.traveller = {
    applicant: { ...form.applicant, surname, givenNames, birthPlace, address, occupation },
    travelDocument: { ...form.travelDocument, number },
    journey: { ...form.journey, addressInMali },
  };
  const owner = scene.applicant;
  const { id } = await scene.paid(owner);
  scene.traveller = {};
  await scene.admitted(id);
  await scene.post(scene.agent, id, 'record-biometrics', { outcome: 'captured', reference });
  await desks.ask(id, 'labour', said.question);
  const { id: question } = await desks.questionOf(id);
  await desks.answer(desks.labour, question, { answer: 'objection', reason: said.objection });
  await scene.post(scene.agent, id, 'invite-interview', { on: '2026-10-02', time: '10:00', place: said.place });
  await scene.post(scene.agent, id, 'record-interview', { outcome: 'cancelled', note: said.note });
  const [hit] = await lists.hitsOf({ id } as never);
  await lists.send(`/screening/hits/${hit?.id}/adjudicate`, { outcome: 'other-person', reason: said.reason });
  return { id, owner };
}

describe('a file that is kept no longer', () => {
  it('leaves no word of the person in any column of the database, and no key that could bring one back', async () => {
    const { id, owner } = await refusedFile();
    expect((await scene.post(owner, id, 'withdraw')).status).toBe(200);
    await scene.service.sql(
      `insert into border_crossing (id, application_id, kind, post, desk, at, written_at, received_at, document_index)
       values ($1, $2, 'refusal', 'BKO', 'BKO-1', now(), now(), now(), decode($3, 'hex'))`,
      [uuidv7(), id, indexOf()],
    );
    const needles = [...Object.values(words), ...Object.values(said), reference, indexOf()];
    const clear = [said.place, indexOf()];
    // Before: what is sealed is there to be read by its key; what was never sealed is found in the clear.
    const before = await unsealed();
    for (const word of [...Object.values(words), said.question, said.objection, said.note, said.reason, reference]) {
      expect(before).toContain(word);
    }
    const inTheClear = (await columnsThatSay(needles)).map((found) => found.split(': ')[1]);
    expect(new Set(inTheClear)).toEqual(new Set(clear));
    await scene.service.sql(`update visa_application set updated_at = '2021-09-30T00:00:00Z' where id = $1`, [id]);
    expect(await sweep()).toBe(1);
    expect(await columnsThatSay(needles)).toEqual([]);
    const after = await unsealed();
    for (const word of needles) expect(after).not.toContain(word);
    const [left] = await scene.service.sql<Record<string, number>>(
      `select (select count(*)::int from field_key where person_id = $2) as keys,
         (select count(*)::int from application_file where application_id = $1) as files,
         (select count(*)::int from screening_hit where application_id = $1 and detail is not null) as details,
         (select count(*)::int from screening_hit where application_id = $1) as hits`,
      [id, owner.personId],
    );
    expect(left).toEqual({ keys: 0, files: 0, details: 0, hits: 2 });
    const [proof] = await scene.service.sql<{ detail: object }>(
      `select detail from application_history where application_id = $1 and kind = 'erased'`,
      [id],
    );
    expect(proof?.detail).toMatchObject({ questions: 1, hits: 2, crossings: 1, keys: 1, uploads: 2 });
  });

  it('takes the key of a person only with her last file; a file that she begins meanwhile is readable', async () => {
    const owner = person(uuidv7());
    const first = await scene.draft(owner);
    const second = await scene.draft(owner);
    const age = (id: string) =>
      scene.service.sql(`update visa_application set updated_at = '2020-01-01' where id = $1`, [id]);
    await age(first.id);
    await sweep();
    expect((await scene.send('GET', `/applications/${second.id}`, { as: owner })).body['applicant']).toMatchObject({
      surname: 'Mustermann',
    });
    await age(second.id);
    const [third] = await Promise.all([scene.draft(owner), sweep()]);
    expect((await scene.send('GET', `/applications/${third.id}`, { as: owner })).body['applicant']).toMatchObject({
      surname: 'Mustermann',
    });
  });
});

describe('stored answers', () => {
  it('go after seven days, in every service: nothing that an answer held outlives its person', async () => {
    const { sql, running } = scene.service;
    await scene.draft(person(uuidv7()));
    const count = async () =>
      (await sql<{ keys: number }>('select count(*)::int as keys from idempotency_key'))[0]?.keys ?? 0;
    await sql(`update idempotency_key set created_at = now() - interval '7 days 1 minute'`);
    await scene.draft(person(uuidv7()));
    expect(await count()).toBeGreaterThan(1);
    await running.app.get(ForgetAnswers, { strict: false }).sweep();
    expect(await count()).toBe(1);
  });
});

describe('how long', () => {
  it('is what the policy of the file says, not that of today', async () => {
    const [short, long] = [await scene.paid(person(uuidv7())), await scene.paid(person(uuidv7()))];
    for (const { id } of [short, long]) await scene.post(scene.agent, id, 'declare-inadmissible', { codes: ['R23'] });
    await scene.service.sql(
      `update visa_application set assessment = jsonb_set(assessment, '{retention,fileMonths}', '12') where id = $1`,
      [short.id],
    );
    await scene.service.sql(`update visa_application set updated_at = '2025-09-30' where id = any ($1)`, [
      [short.id, long.id],
    ]);
    await sweep();
    const state = async (id: string) =>
      (await scene.service.sql<{ state: string }>('select state from visa_application where id = $1', [id]))[0]?.state;
    expect([await state(short.id), await state(long.id)]).toEqual(['ERASED', 'INADMISSIBLE']);
  });

  it('stands with the file from its submission on', async () => {
    const { id } = await scene.submitted(person(uuidv7()));
    const [row] = await scene.service.sql<{ kept: object }>(
      `select assessment->'retention' as kept from visa_application where id = $1`,
      [id],
    );
    expect(row?.kept).toEqual({ draftDays: 90, fileMonths: 60, hitDetailDays: 50 });
  });
});
