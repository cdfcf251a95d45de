import 'reflect-metadata';
import { uuidv7 } from '@jatigi/kernel';
import type { Actor } from '@jatigi/kernel';
import { otherFacts, RegistryScene } from './registry-scene';
import type { SeenAnswer } from './registry-scene';
import { Client } from 'pg';

let scene: RegistryScene;
let application: Client;
beforeAll(async () => {
  scene = await RegistryScene.open();
  application = new Client({ connectionString: scene.service.database.appUrl });
  await application.connect();
});
afterAll(async () => {
  await application.end();
  await scene.close();
});

/** Many verified declarations, made by SQL: what is proved here is the signature. */
async function verifiedMany(count: number): Promise<string[]> {
  const template = await scene.verified();
  // Its own birth must not be found as the duplicate of its copies.
  await scene.service.sql('delete from birth_index where subject_id = $1', [template.id]);
  const rows = await scene.service.sql<{ id: string }>(
    `insert into declaration (id, version, kind, state, post, facts, started_by, declared_by, verified_by, declared_on,
                              created_at, updated_at)
     select gen_random_uuid(), 1, kind, state, post,
            jsonb_set(jsonb_set(facts, '{child,mrzName,surname}', to_jsonb('K' || translate(n::text, '0123456789', 'ABDEFIKLMN'))),
                      '{child,birthDate,value}', to_jsonb(to_char(date '2026-11-23' - n % 20, 'YYYY-MM-DD'))),
            started_by, declared_by, verified_by, declared_on, created_at, updated_at
     from declaration, generate_series(1, $2::int) n where id = $1 returning id`,
    [template.id, count],
  );
  return rows.map(({ id }) => id);
}

/** All at once is more than the pool takes: whoever is told to wait (503) comes back under the same key. */
async function signPatiently(id: string, as: Actor, headers: Record<string, string>): Promise<SeenAnswer> {
  const again = { ...headers, 'idempotency-key': uuidv7() };
  for (;;) {
    const answer = await scene.send('POST', `/declarations/${id}/sign`, { as, body: {}, headers: again });
    if (answer.status !== 503) return answer;
    await new Promise((resolve) => setTimeout(resolve, 200));
  }
}

const numbers = async (): Promise<number[]> =>
  (await scene.service.sql<{ number: number }>('select number from act order by number')).map(({ number }) => number);

describe('200 acts signed in parallel in one register', () => {
  it('get the numbers 1 to 200: no gap, no double, whatever is rolled back between', async () => {
    const ids = await verifiedMany(230);
    const signers = await Promise.all([0, 1, 2].map(async () => scene.staff()));
    for (const signer of signers) await scene.grant(signer, 'consul', 'PAR');
    const answers = await Promise.all(
      ids.map((id, index) =>
        // Thirty ask under a version that is not the one they would sign: nothing of them may stay.
        signPatiently(id, signers[index % 3] as Actor, index % 23 < 3 ? { 'if-match': '"7"' } : {}),
      ),
    );
    const signed = answers.filter(({ status }) => status === 200);
    expect(answers.filter(({ status }) => status === 412)).toHaveLength(30);
    expect(signed).toHaveLength(200);
    expect(await numbers()).toEqual(Array.from({ length: 200 }, (_, index) => index + 1));
    expect(new Set(signed.map(({ body }) => body.act?.printedNumber)).size).toBe(200);
  }, 120_000);

  it('a transaction that took a number and failed gives it back', async () => {
    const next = (await numbers()).length + 1;
    await application.query('begin');
    await application.query(
      `select set_config('jatigi.actor_kind', 'service', true), set_config('jatigi.service', 'civil-registry', true)`,
    );
    const { rows } = await application.query(`update register set last_number = last_number + 1 returning last_number`);
    expect(rows).toEqual([{ last_number: next }]);
    await application.query('rollback');
    const [id] = await verifiedOthers();
    const { body } = await scene.post(scene.consul, id as string, 'sign');
    expect(body.act?.reference.number).toBe(next);
  });

  it('the registers of a post are listed with their last number', async () => {
    const { body } = await scene.send('GET', '/registers?post=PAR', { as: scene.agent });
    const last = (await numbers()).length;
    const whole = { acts: last, takenOverUpTo: null, gaps: 0 };
    expect(body.items).toEqual([{ centre: 'PAR', kind: 'birth', year: 2026, lastNumber: last, ...whole }]);
    // Were a number taken without its act, it would be seen.
    await scene.service.sql('update register set last_number = last_number + 2');
    const spoilt = await scene.send('GET', '/registers', { as: scene.consul });
    expect(spoilt.body.items).toMatchObject([{ lastNumber: last + 2, gaps: 2 }]);
    await scene.service.sql('update register set last_number = last_number - 2');
  });

  const verifiedOthers = async (): Promise<string[]> =>
    (
      await scene.service.sql<{ id: string }>(
        `select id from declaration where state = 'VERIFIED' and act_id is null limit 1`,
      )
    ).map(({ id }) => id);
});

const columns: Record<string, string> = { act: 'facts', act_standing: 'judgment', marginal_note: 'text_fr' };

describe('an act never changes', () => {
  it.each(Object.keys(columns))('%s: the application may neither update, delete nor truncate', async (table) => {
    for (const sql of [`update ${table} set ${columns[table]} = null`, `delete from ${table}`, `truncate ${table}`]) {
      await expect(application.query(sql)).rejects.toThrow(/permission denied/);
    }
    await expect(application.query(`alter table ${table} disable trigger written_once`)).rejects.toThrow(/owner/);
  });

  it('the owner is stopped by a trigger', async () => {
    await expect(scene.service.sql(`update act set printed_number = 'X'`)).rejects.toThrow(/written once/);
    await expect(scene.service.sql('delete from marginal_note')).rejects.toThrow(/written once/);
    await expect(scene.service.sql('truncate act cascade')).rejects.toThrow(/written once/);
  });

  it('no route changes one', async () => {
    const [act] = await scene.service.sql<{ id: string }>('select id from act limit 1');
    for (const method of ['PUT', 'PATCH', 'DELETE']) {
      expect((await scene.send(method, `/acts/${act?.id}`, { as: scene.consul, body: {} })).status).toBe(404);
    }
  });
});

it('the year of the register is the year on the wall of the post', async () => {
  await scene.openPost({ code: 'SYD', country: 'AUS', kind: 'consulate', timeZone: 'Australia/Sydney' });
  await scene.grant(scene.agent, 'agent', 'SYD');
  await scene.grant(scene.consul, 'consul', 'SYD');
  const given = otherFacts(3);
  const child = { ...given.child, birthDate: { value: '2026-12-20', approximate: false } };
  scene.clock.set('2026-12-31', '18:00:00'); // five in the morning of New Year's Day in Sydney
  const { id } = await scene.declared({ ...given, child }, scene.agent, 'SYD');
  await scene.post(scene.agent, id, 'verify');
  const { body } = await scene.post(scene.consul, id, 'sign');
  expect(body.act?.reference).toEqual({ centre: 'SYD', kind: 'birth', year: 2027, number: 1 });
});
