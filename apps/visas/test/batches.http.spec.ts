import 'reflect-metadata';
import { uuidv7 } from '@jatigi/kernel';
import type { Actor } from '@jatigi/kernel';
import { person, waitFor } from '@jatigi/platform-testing';
import { RunBatches } from '../src/batches/run-batches';
import { fileColumns } from './file-columns';
import { grantTerms, VisasScene } from './visas-scene';
import type { Seen } from './visas-scene';

let scene: VisasScene;
beforeAll(async () => {
  scene = await VisasScene.open({ anyEvents: true });
});
afterAll(() => scene.close());

const ask = (command: string, body: object, as: Actor = scene.consul) =>
  scene.send('POST', `/batches/${command}`, { as, body });

function finished(id: string, as: Actor = scene.consul, timeoutMs = 60_000): Promise<Seen> {
  return waitFor(
    async () => {
      const { body } = await scene.send('GET', `/batches/${id}`, { as });
      return body['finishedAt'] ? body : null;
    },
    { what: 'every row has its outcome', timeoutMs },
  );
}

const rowsOf = async (id: string, as: Actor = scene.consul, query = ''): Promise<Seen[]> =>
  (await scene.send('GET', `/batches/${id}/rows?limit=100${query}`, { as })).body.items;

/** As many files as one that was proposed, each its own; what is different about some is said in SQL. */
async function cloned(group: string, of: Seen, many: number): Promise<void> {
  await scene.service.sql(
    `with copies as (
       insert into visa_application (${fileColumns.join()}) select ${fileColumns.join()} from (
         select (jsonb_populate_record(a, jsonb_build_object('id', gen_random_uuid(), 'group_id', $1::uuid,
                  'reference', 'BER-2026-' || lpad(n::text, 7, '0')))).*
           from visa_application a, generate_series(1, $3::int) n where a.id = $2) copy
       returning id
     )
     insert into application_file (application_id, key_person_id, sealed)
     select c.id, f.key_person_id, f.sealed from copies c, application_file f where f.application_id = $2`,
    [group, of.id, many],
  );
}

const familyOf = async (applications: string[]): Promise<Seen> =>
  (
    await scene.send('POST', '/groups', {
      as: scene.applicant,
      body: { kind: 'delegation', name: 'Sommet', applications },
    })
  ).body;

describe('one command for many files', () => {
  it('a group from the counter to the decision, each file with its outcome', async () => {
    const ids = [(await scene.paid()).id, (await scene.paid()).id];
    const { id: group } = await familyOf(ids);
    const steps: Array<[string, object, Actor]> = [
      ['assign', {}, scene.agent],
      ['admit', {}, scene.agent],
    ];
    for (const [command, body, as] of steps) {
      const asked = await ask(command, { group, ...body }, as);
      expect(asked).toMatchObject({ status: 202, body: { command, group, waiting: 2 } });
      expect(await finished(asked.body.id, as)).toMatchObject({ done: 2, notDone: 0, waiting: 0, codes: {} });
    }
    for (const id of ids) await scene.screened(id);
    for (const document of ['photo', 'passport']) {
      const asked = await ask('accept-document', { group, document }, scene.agent);
      expect((await finished(asked.body.id, scene.agent))['done']).toBe(2);
    }
    const early = await ask('propose-decision', { group, ...grantTerms }, scene.agent);
    expect((await finished(early.body.id, scene.agent))['codes']).toEqual({ 'parts-open': 2 });
    for (const id of ids) {
      await scene.post(scene.agent, id, 'record-biometrics', { outcome: 'captured', reference: 'BIO-1' });
    }
    const proposed = await ask('propose-decision', { group, ...grantTerms }, scene.agent);
    expect((await finished(proposed.body.id, scene.agent))['done']).toBe(2);
    const seen = await scene.send('GET', `/applications/${ids[0]}`, { as: scene.consul });
    const stale = { id: ids[1], version: 1 };
    const named = await ask('decide', {
      files: [{ id: ids[0], version: seen.body.version }, stale],
      decision: 'grant',
    });
    await finished(named.body.id);
    expect(await rowsOf(named.body.id)).toMatchObject([
      { application: ids[0], reference: seen.body.reference, outcome: 'done', code: null },
      { application: ids[1], outcome: 'not-done', code: 'stale-version' },
    ]);
    expect(await rowsOf(named.body.id, scene.consul, '&outcome=not-done')).toHaveLength(1);
    expect((await scene.facts(ids[0] as string)).at(-1)).toBe('application.granted');
  });

  it('what it left is found in its group, and asked for again with what was asked before', async () => {
    const [one, two] = [await scene.examined(), await scene.examined()];
    const { id: group } = await familyOf([one.id, two.id]);
    const seen = await scene.send('GET', `/groups/${group}/files`, { as: scene.agent });
    const [first] = seen.body.items;
    expect(first).toMatchObject({
      ...{ visaTypes: expect.arrayContaining([expect.objectContaining({ code: 'V03S' })]), proposal: null },
      ...{ journey: { arrival: '2027-01-10' }, travelDocument: { expiresOn: expect.any(String) } },
    });
    const files = [{ id: one.id, version: 1 }, { id: two.id }];
    const asked = await ask('propose-decision', { files, ...grantTerms }, scene.agent);
    expect(await finished(asked.body.id, scene.agent)).toMatchObject({ group, parameters: grantTerms, done: 1 });
    const [left] = await rowsOf(asked.body.id, scene.agent, '&outcome=not-done');
    const [before] = await scene.service.sql<{ version: number }>(
      'select version from visa_application where id = $1',
      [one.id],
    );
    expect(left).toMatchObject({ application: one.id, code: 'stale-version', fileVersion: before?.version });
    const leftIn = async (as: Actor) =>
      (await scene.send('GET', `/groups/${group}/files?notDoneIn=${asked.body.id}`, { as })).body.items;
    expect((await leftIn(scene.agent)).map(({ id }) => id)).toEqual([one.id]);
    // A batch is its asker's: to a colleague it names nobody.
    expect(await leftIn(scene.consul)).toEqual([]);
    const again = [{ id: left?.['application'], version: left?.['fileVersion'] }];
    const second = await ask('propose-decision', { files: again, ...grantTerms }, scene.agent);
    expect(await finished(second.body.id, scene.agent)).toMatchObject({ done: 1, notDone: 0 });
    const lines = await scene.send('GET', `/groups/${group}/files`, { as: scene.consul });
    expect(lines.body.items.map((line) => line['proposal'])).toMatchObject(
      Array(2).fill({ decision: 'grant', terms: { visaType: grantTerms.visaType }, by: scene.agent.personId }),
    );
  });

  it('is done once, however often it is run', async () => {
    const { id } = await scene.paid();
    const asked = await ask('assign', { files: [{ id }] }, scene.agent);
    const runner = scene.service.running.app.get(RunBatches, { strict: false });
    await Promise.all([runner.run(asked.body.id), runner.run(asked.body.id), runner.run(asked.body.id)]);
    await finished(asked.body.id, scene.agent);
    const rows = await scene.service.sql(
      `select 1 from application_history where application_id = $1 and kind = 'assigned'`,
      [id],
    );
    expect(rows).toHaveLength(1);
  });

  it('asks for the right at each commit: a grant that ended meanwhile decides nothing', async () => {
    const { id } = await scene.proposed();
    const gone = scene.staff();
    await scene.grant(gone, 'consul', 'BER');
    const { body } = await ask('decide', { files: [{ id }], decision: 'grant' }, gone);
    await finished(body.id, gone);
    expect((await rowsOf(body.id, gone))[0]).toMatchObject({ outcome: 'done' });
    const other = await scene.proposed();
    await scene.service.sql(
      'insert into visa_batch select gen_random_uuid(), command, parameters, group_id, asked_by, account_id, strength, asked_at from visa_batch where id = $1',
      [body.id],
    );
    const [again] = await scene.service.sql<{ id: string }>(
      'select id from visa_batch where asked_by = $1 and finished_at is null',
      [gone.personId],
    );
    await scene.service.sql('insert into visa_batch_row (batch_id, position, application_id) values ($1, 1, $2)', [
      again?.id,
      other.id,
    ]);
    await scene.service.sql('update grant_projection set ended_at = now() where person_id = $1', [gone.personId]);
    await scene.service.running.app.get(RunBatches, { strict: false }).run(again?.id as string);
    const [row] = await scene.service.sql('select outcome, code from visa_batch_row where batch_id = $1', [again?.id]);
    expect(row).toEqual({ outcome: 'not-done', code: 'not-found' });
  });

  it('refuses what names nothing, both, or one twice, and is read by whoever asked', async () => {
    const { id } = await scene.paid();
    const { id: group } = await familyOf([id]);
    const empty = await familyOf([]);
    const code = async (command: string, body: object, as?: Actor) => {
      const answer = await scene.send('POST', `/batches/${command}`, { ...(as && { as }), body });
      return [answer.status, answer.body.code];
    };
    const { agent } = scene;
    expect(await code('admit', {}, agent)).toEqual([400, 'invalid-request']);
    expect(await code('admit', { group, files: [{ id }] }, agent)).toEqual([400, 'invalid-request']);
    expect(await code('assign', { group, to: 'me' }, agent)).toEqual([400, 'invalid-request']);
    expect(await code('accept-document', { group }, agent)).toEqual([400, 'invalid-request']);
    expect(await code('propose-decision', { group, decision: 'grant' }, agent)).toEqual([400, 'invalid-request']);
    const refusal = { group, decision: 'refuse' };
    expect(await code('propose-decision', refusal, agent)).toEqual([422, 'refusal-code-missing']);
    expect(await code('propose-decision', { ...refusal, codes: ['R99'] }, agent)).toEqual([
      422,
      'refusal-code-unknown',
    ]);
    expect(await code('decide', { group, decision: 'perhaps' }, agent)).toEqual([400, 'invalid-request']);
    expect(await code('admit', { files: [{ id }, { id }] }, agent)).toEqual([422, 'file-named-twice']);
    expect(await code('admit', { files: [] }, agent)).toEqual([422, 'batch-empty']);
    expect(await code('admit', { group: uuidv7() }, agent)).toEqual([404, 'not-found']);
    expect(await code('admit', { group: empty.id }, agent)).toEqual([404, 'not-found']);
    expect(await code('admit', { group }, scene.applicant)).toEqual([403, 'not-permitted']);
    expect(await code('admit', { group })).toEqual([401, 'sign-in-required']);
    const asked = await ask('assign', { group }, agent);
    for (const path of [`/batches/${asked.body.id}`, `/batches/${asked.body.id}/rows`]) {
      expect((await scene.send('GET', path, { as: scene.consul })).status).toBe(404);
      expect((await scene.send('GET', path, { as: person() })).status).toBe(403);
      expect((await scene.send('GET', path)).status).toBe(401);
    }
  });
});

/** `npm run soak -- batches` decides 5,000, of which the same 37 cannot be. */
const FILES = Number(process.env['BATCH_FILES'] ?? 500);
/** What is wrong with 37 of the files, how often, and the code that says so. */
const bad: Array<[code: string, files: number, sql: string]> = [
  ['illegal-transition', 10, `state = 'WITHDRAWN'`],
  ['four-eyes', 8, `proposal = proposal || jsonb_build_object('by', $3::text)`],
  ['received-the-money', 7, `payment = payment || jsonb_build_object('receivedBy', $3::text)`],
  ['own-file', 6, `applicant_person_id = $3::uuid`],
  ['decision-differs', 6, `proposal = '{"decision": "refuse", "codes": ["R12"], "by": "x", "at": "x"}'`],
];

describe(`a delegation of ${FILES}, of which 37 cannot be decided`, () => {
  it('decides all that can be and says of each of the others why not', async () => {
    const one = await scene.proposed();
    const { id: group } = await familyOf([]);
    await cloned(group, one, FILES);
    let from = 0;
    for (const [, files, sql] of bad) {
      await scene.service.sql(
        `update visa_application set ${sql} where id in (select id from visa_application
           where group_id = $1 order by reference offset $2 limit ${files}) and $3::text is not null`,
        [group, (from * FILES) / 50, scene.consul.personId],
      );
      from += 1;
    }
    const asked = await ask('decide', { group, decision: 'grant' });
    expect(asked.body).toMatchObject({ waiting: FILES });
    const batch = await finished(asked.body.id, scene.consul, 900_000);
    expect(batch).toMatchObject({ done: FILES - 37, notDone: 37, waiting: 0 });
    expect(batch['codes']).toEqual(Object.fromEntries(bad.map(([code, files]) => [code, files])));
    expect(await rowsOf(asked.body.id, scene.consul, '&outcome=not-done')).toHaveLength(37);
    const [counts] = await scene.service.sql(
      `select count(*) filter (where state = 'GRANTED')::int as granted,
              count(distinct e.aggregate_id)::int as told, count(e.event_id)::int as facts
         from visa_application a left join event_log e
           on e.aggregate_id = a.id and e.type = 'ml.consular.application.granted.v1'
        where a.group_id = $1`,
      [group],
    );
    expect(counts).toEqual({ granted: FILES - 37, told: FILES - 37, facts: FILES - 37 });
  }, 1_000_000);
});
