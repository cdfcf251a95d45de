import 'reflect-metadata';
import { writePolicyFile } from '@jatigi/visas-domain';
import { closed, nextYear, policy, PolicyScene } from './policy-scene';
import { VisasScene } from './visas-scene';
import type { SeenAnswer } from './visas-scene';

let visas: VisasScene;
let scene: PolicyScene;
beforeAll(async () => {
  visas = await VisasScene.open();
  scene = await PolicyScene.open(visas);
});
afterAll(() => visas.close());

const codeOf = ({ status, body }: SeenAnswer) => [status, body.code];
const dearer = (version: string) =>
  policy(version, ({ fees }) => {
    (fees[0] as (typeof fees)[number]).amounts['V03S'] = 6000;
  });
const unknown = '0193a1b2-7c3d-7e4f-8a5b-6c7d8e9f0a1b';

describe('the life of a policy set', () => {
  it('written, proposed, approved by another person, told once', async () => {
    const drafted = await scene.draft(dearer('LIFE-1'), { basedOn: 'SAMPLE-2026.1' });
    expect([drafted.status, drafted.body]).toEqual([
      201,
      expect.objectContaining({ state: 'DRAFT', version: 1, policyVersion: 'LIFE-1', activeFrom: nextYear }),
    ]);
    expect(drafted.body.allowedActions).toEqual(['edit', 'propose', 'discard', 'copy', 'simulate']);
    const { id } = drafted.body;
    const proposed = await scene.step(id, 'propose', scene.writer);
    expect([proposed.body.state, proposed.body.allowedActions]).toEqual(['PROPOSED', ['withdraw', 'copy', 'simulate']]);
    expect(codeOf(await scene.step(id, 'approve', scene.writer))).toEqual([403, 'four-eyes']);
    const approved = await scene.step(id, 'approve', scene.decider);
    expect(approved.body).toMatchObject({ state: 'APPROVED', decidedBy: scene.decider.personId });
    expect(await visas.facts(id)).toEqual(['policy-set.approved']);
    const again = await scene.step(id, 'approve', scene.decider);
    expect([...codeOf(again), again.body.allowed]).toEqual([409, 'illegal-transition', ['reach-its-date']]);
  });

  it('the list names every set and which one is active', async () => {
    const { body } = await scene.send('GET', '', scene.auditor);
    const states = body.items.map(({ policyVersion, state }) => [policyVersion, state]);
    expect(states).toContainEqual(['SAMPLE-2026.1', 'ACTIVE']);
    expect(states).toContainEqual(['LIFE-1', 'APPROVED']);
    expect(body.items[0]).not.toHaveProperty('policy');
    expect(body.items.flatMap(({ allowedActions }) => allowedActions)).toEqual([]);
  });

  it('withdrawn, changed, rejected with a note, discarded', async () => {
    const { id } = await scene.proposed(policy('LIFE-2'));
    expect((await scene.step(id, 'withdraw', scene.writer)).body.state).toBe('DRAFT');
    const changed = { policy: policy('LIFE-2', (set) => (set.biometricsFromAge = 6)) };
    expect(codeOf(await scene.send('PUT', `/${id}`, scene.writer, { body: changed }))).toEqual([
      428,
      'version-required',
    ]);
    const edit = await scene.send('PUT', `/${id}`, scene.writer, { body: changed, ifMatch: 3 });
    expect([edit.status, edit.body.version]).toEqual([200, 4]);
    const stale = await scene.send('PUT', `/${id}`, scene.writer, { body: changed, ifMatch: 3 });
    expect(codeOf(stale)).toEqual([412, 'stale-version']);
    await scene.step(id, 'propose', scene.writer);
    const rejected = await scene.step(id, 'reject', scene.decider, { note: 'Biométrie dès 12 ans' });
    expect(rejected.body).toMatchObject({ state: 'REJECTED', note: 'Biométrie dès 12 ans' });
    const other = (await scene.draft(policy('LIFE-3'))).body.id;
    expect((await scene.step(other, 'discard', scene.writer)).body.state).toBe('DISCARDED');
  });

  it('a decided set cannot be changed, even by SQL of the owner', async () => {
    const { id } = await scene.approved(policy('LIFE-4'));
    const forge = visas.service.sql(`update policy_set set body = '{}' where id = $1`, [id]);
    await expect(forge).rejects.toThrow('was decided and does not change');
  });

  it('whoever refuses everybody says so, and so does the second person', async () => {
    expect(codeOf(await scene.draft(closed('CLOSED-1')))).toEqual([422, 'refuses-everybody']);
    const silent = await scene.draft(closed('CLOSED-1'), { refuseEverybody: true });
    expect([...codeOf(silent), silent.body.errors[0]?.pointer]).toEqual([
      ...[422, 'override-reason-missing', '/refuseEverybodyReason'],
    ]);
    const refuseEverybodyReason = 'Frontières fermées par décret.';
    const { id } = await scene.proposed(closed('CLOSED-1'), { refuseEverybody: true, refuseEverybodyReason });
    expect(codeOf(await scene.step(id, 'approve', scene.decider))).toEqual([422, 'refuses-everybody']);
    expect(codeOf(await scene.step(id, 'approve', scene.writer, { refuseEverybody: true }))).toEqual([
      403,
      'four-eyes',
    ]);
    const { body } = await scene.step(id, 'reject', scene.decider, { note: 'Non.' });
    expect(body).toMatchObject({ refusesEverybody: true, refusesEverybodyReason: refuseEverybodyReason });
  });
});

describe('what is sent', () => {
  it('as a file comes back as the same file', async () => {
    const set = dearer('FILE-1');
    const { body } = await scene.imported(set);
    const file = await scene.send('GET', `/${body.id}/file`, scene.auditor);
    expect(file.headers.get('content-type')).toContain('application/yaml');
    expect(String(file.body)).toBe(writePolicyFile(set));
    expect((await scene.send('GET', `/${body.id}`, scene.auditor)).body['policy']).toEqual(set);
  });

  it('is refused at each row that clashes', async () => {
    const set = policy('FAULT-1', ({ fees }) => {
      (fees[1] as (typeof fees)[number]).posts = ['BER', 'XYZ'];
    });
    const { status, body } = await scene.draft(set);
    expect([status, body.code, body.errors.map(({ pointer, code }) => [pointer, code])]).toEqual([
      422,
      'policy-invalid',
      [
        ['/policy/fees/1/posts', 'unknown-post'],
        ['/policy/fees/0', 'fees-contradict'],
        ['/policy/fees/1', 'fees-contradict'],
      ],
    ]);
  });

  it.each<[string, object, [number, string, string]]>([
    ['neither form', {}, [400, 'policy-missing', '/policy']],
    ['both forms', { policy: policy('X-1'), file: 'x' }, [400, 'policy-missing', '/policy']],
    ['a field of nobody', { policy: policy('X-1'), colour: 'red' }, [400, 'invalid-request', '/colour']],
    ['no set', { policy: { version: 'X-1' } }, [422, 'policy-unreadable', '/policy/activeFrom']],
    ['no file', { file: 'a: [' }, [422, 'policy-unreadable', '/policy']],
    ['a name in use', { policy: policy('SAMPLE-2026.1') }, [422, 'policy-version-taken', '/policy/version']],
    ['an unknown base', { policy: policy('X-1'), basedOn: 'NOBODY-1' }, [422, 'policy-unknown', '/basedOn']],
  ])('%s: %#', async (_what, body, expected) => {
    const answer = await scene.send('POST', '', scene.writer, { body });
    expect([...codeOf(answer), answer.body.errors[0]?.pointer]).toEqual(expected);
  });

  it('keeps its name', async () => {
    const { id } = (await scene.draft(policy('NAME-1'))).body;
    const edit = await scene.send('PUT', `/${id}`, scene.writer, { body: { policy: policy('NAME-2') }, ifMatch: 1 });
    expect(codeOf(edit)).toEqual([422, 'version-is-fixed']);
  });
});

describe('one invalid input per route', () => {
  it.each<[string, string, object | undefined, [number, string]]>([
    ['GET', '/nonsense', undefined, [404, 'not-found']],
    ['GET', `/${unknown}`, undefined, [404, 'not-found']],
    ['GET', `/${unknown}/file`, undefined, [404, 'not-found']],
    ['GET', `/${unknown}/differences?against=x`, undefined, [400, 'invalid-request']],
    ['POST', `/${unknown}/simulate`, { limit: 0 }, [400, 'invalid-request']],
    ['GET', '/nonsense/simulations', undefined, [404, 'not-found']],
    ['GET', `/${unknown}/simulations/${unknown}`, undefined, [404, 'not-found']],
    ['POST', `/${unknown}/propose`, { now: true }, [400, 'invalid-request']],
    ['POST', `/${unknown}/withdraw`, { now: true }, [400, 'invalid-request']],
    ['POST', `/${unknown}/discard`, { now: true }, [400, 'invalid-request']],
    ['POST', `/${unknown}/approve`, { refuseEverybody: 'yes' }, [400, 'invalid-request']],
    ['POST', `/${unknown}/reject`, {}, [400, 'invalid-request']],
    ['PUT', `/${unknown}`, { policy: 7 }, [400, 'invalid-request']],
  ])('%s %s', async (method, path, body, expected) => {
    expect(codeOf(await scene.send(method, path, scene.writer, { body }))).toEqual(expected);
  });
});

describe('who may', () => {
  const routes: Array<[string, string, object | undefined]> = [
    ['GET', '', undefined],
    ['GET', `/${unknown}`, undefined],
    ['GET', `/${unknown}/differences`, undefined],
    ['POST', '', { policy: policy('WHO-1') }],
    ['POST', `/${unknown}/simulate`, {}],
    ['GET', `/${unknown}/simulations`, undefined],
    ['GET', `/${unknown}/simulations/${unknown}`, undefined],
    ['POST', `/${unknown}/propose`, {}],
    ['POST', `/${unknown}/approve`, {}],
    ['POST', `/${unknown}/reject`, { note: 'x' }],
  ];

  it.each(routes)('%s %s: nobody, an applicant and an agent of a post do not', async (method, path, body) => {
    expect((await scene.send(method, path, undefined, { body })).status).toBe(401);
    expect(codeOf(await scene.send(method, path, visas.applicant, { body }))).toEqual([403, 'not-permitted']);
    expect(codeOf(await scene.send(method, path, visas.agent, { body }))).toEqual([403, 'not-permitted']);
  });

  it('the auditor reads and writes nothing; a simulation states its purpose', async () => {
    expect((await scene.send('GET', '', scene.auditor)).status).toBe(200);
    expect(codeOf(await scene.send('POST', '', scene.auditor, { body: { policy: policy('WHO-1') } }))).toEqual([
      403,
      'not-permitted',
    ]);
    const { id } = (await scene.draft(policy('WHO-2'))).body;
    const silent = { ...scene.writer, purpose: null };
    expect(codeOf(await scene.step(id, 'simulate', silent))).toEqual([400, 'purpose-missing']);
  });
});

describe('before it is approved', () => {
  it('the difference to what would be in force is told in words', async () => {
    const { id } = (await scene.draft(dearer('DIFF-1'))).body;
    const { body } = await scene.send('GET', `/${id}/differences?against=SAMPLE-2026.1`, scene.auditor);
    expect(body).toMatchObject({
      before: 'SAMPLE-2026.1',
      after: 'DIFF-1',
      items: [
        { section: 'settings', row: 'activeFrom' },
        { section: 'fees', row: 'fee.berlin', change: 'changed' },
      ],
    });
    const none = await scene.send('GET', `/${id}/differences?against=NOBODY-1`, scene.auditor);
    expect(codeOf(none)).toEqual([422, 'policy-unknown']);
  });

  it('a simulation says who of those who applied would come out differently, by ids alone', async () => {
    const { id: application } = await visas.submitted();
    await visas.draft();
    const { id } = (await scene.draft(dearer('SIM-1'))).body;
    const found = await scene.simulated(id, { against: 'SAMPLE-2026.1' });
    expect(found).toEqual({
      on: nextYear,
      before: 'SAMPLE-2026.1',
      after: 'SIM-1',
      examined: 1,
      different: 1,
      unreadable: 0,
      groups: [
        {
          before: 'visa-required',
          after: 'visa-required',
          fields: ['fee'],
          because: ['fee.berlin'],
          applications: 1,
        },
      ],
      applications: [expect.objectContaining({ id: application, because: ['fee.berlin'] })],
    });
    const [read] = await visas.service.sql(`select by_person, purpose from file_read where what = 'policy-simulation'`);
    expect(read).toEqual({ by_person: scene.writer.personId, purpose: 'administration' });
    expect((await visas.send('GET', `/applications/${application}`, { as: visas.applicant })).body['fee']).toEqual({
      minor: 5000,
      currency: 'EUR',
    });
  });

  it('a person who was erased is counted, not read', async () => {
    await visas.service.sql('delete from field_key');
    const { id } = (await scene.draft(policy('SIM-2'))).body;
    expect(await scene.simulated(id)).toMatchObject({ examined: 0, unreadable: 1 });
    const { body } = await scene.send('GET', `/${id}/simulations`, scene.auditor);
    expect(body.items).toEqual([
      expect.objectContaining({ against: 'LIFE-4', examined: 0, different: 0, askedBy: scene.writer.personId }),
    ]);
    expect(body.items[0]).not.toHaveProperty('result');
  });
});
