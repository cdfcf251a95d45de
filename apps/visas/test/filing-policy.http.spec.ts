import 'reflect-metadata';
import type { Clock } from '@jatigi/kernel';
import { person } from '@jatigi/platform-testing';
import { closed, policy, PolicyScene } from './policy-scene';
import { VisasScene } from './visas-scene';
import type { Seen } from './visas-scene';

let at = '2026-11-20T09:00:00Z';
const clock: Clock = { now: () => new Date(at) };
let visas: VisasScene;
let scene: PolicyScene;
let file: Seen;
beforeAll(async () => {
  visas = await VisasScene.open({ clock });
  scene = await PolicyScene.open(visas);
  file = await visas.paid();
});
afterAll(() => visas.close());

interface Said extends Seen {
  onThatDay: Seen;
  today: Seen;
}
const ask = async (id = file.id, as = visas.consul): Promise<{ status: number; body: Said }> => {
  const { status, body } = await visas.send('GET', `/applications/${id}/filing-policy`, { as });
  return { status, body: body as Said };
};
const dearer = policy('ML-2026.12', (set) => {
  (set.fees[0] as (typeof set.fees)[number]).amounts['V03S'] = 6000;
});

describe('what the policy said on the day of filing', () => {
  it('is what the file was fixed by, with the rules that decided', async () => {
    const { status, body } = await ask();
    expect(status).toBe(200);
    expect(body).toMatchObject({
      filedAt: '2026-11-20T09:00:00.000Z',
      filedOn: '2026-11-20',
      onThatDay: { policyVersion: 'SAMPLE-2026.1', outcome: 'visa-required', visaType: 'V03S', fee: { minor: 5000 } },
      differsFromFile: [],
      differsToday: [],
    });
    const rules = body.onThatDay['rules'] as Array<{ id: string; text: object }>;
    expect(rules.map(({ id }) => id)).toContain('fee.berlin');
    expect(rules[0]?.text).toMatchObject({ fr: expect.any(String), en: expect.any(String) });
  });

  it('stays what it was when the policy changes, and says in what it is another one today', async () => {
    await scene.approved(dearer);
    at = '2026-12-02T09:00:00Z';
    const { body } = await ask();
    expect(body.onThatDay).toMatchObject({ policyVersion: 'SAMPLE-2026.1', fee: { minor: 5000 } });
    expect(body.today).toMatchObject({ policyVersion: 'ML-2026.12', fee: { minor: 6000 } });
    expect([body['differsFromFile'], body['differsToday']]).toEqual([[], ['fee']]);
  });

  it('says so when the file differs from what the policy of that day says to it now', async () => {
    await visas.service.sql(
      `update visa_application set assessment = jsonb_set(assessment, '{fee,minor}', '1') where id = $1`,
      [file.id],
    );
    expect((await ask()).body['differsFromFile']).toEqual(['fee']);
  });

  it('turns away today what it took that day', async () => {
    const shut = { ...closed('ML-2027.2'), activeFrom: '2026-12-20' as never };
    const { id } = (
      await scene.draft(shut, { refuseEverybody: true, refuseEverybodyReason: 'Frontières fermées par décret.' })
    ).body;
    await scene.step(id, 'propose', scene.writer);
    await scene.step(id, 'approve', scene.decider, { refuseEverybody: true });
    at = '2026-12-21T09:00:00Z';
    const { body } = await ask();
    expect(body.onThatDay['outcome']).toBe('visa-required');
    expect(body.today).toMatchObject({ policyVersion: 'ML-2027.2', outcome: 'suspended', fee: null, documents: [] });
    expect(body['differsToday']).toEqual(expect.arrayContaining(['outcome', 'fee', 'visaType']));
  });

  it('is for the post, with a purpose; the read is written down', async () => {
    const { id } = file;
    const statuses = await Promise.all(
      [visas.agent, { ...visas.consul, purpose: null }, visas.applicant, person(), scene.auditor].map(
        async (as) => (await ask(id, as)).status,
      ),
    );
    expect(statuses).toEqual([200, 400, 404, 404, 403]);
    expect((await visas.send('GET', `/applications/${id}/filing-policy`)).status).toBe(401);
    expect((await ask('not-an-id')).status).toBe(404);
    const draft = await visas.draft();
    expect((await ask(draft.id)).status).toBe(404);
    const reads = await visas.service.sql(`select 1 from file_read where application_id = $1 and what = 'policy'`, [
      id,
    ]);
    expect(reads.length).toBeGreaterThan(3);
  });
});
