import 'reflect-metadata';
import type { Clock } from '@jatigi/kernel';
import { person } from '@jatigi/platform-testing';
import { policy, PolicyScene } from './policy-scene';
import { form, VisasScene } from './visas-scene';

let at = '2026-11-30T12:00:00Z';
const clock: Clock = { now: () => new Date(at) };
let visas: VisasScene;
let scene: PolicyScene;
beforeAll(async () => {
  visas = await VisasScene.open({ clock });
  scene = await PolicyScene.open(visas);
});
afterAll(() => visas.close());

const dearer = policy('ML-2026.12', (set) => {
  (set.fees[0] as (typeof set.fees)[number]).amounts['V03S'] = 6000;
});
const requirements = async (residence: string) =>
  (
    await visas.send(
      'GET',
      `/requirements?nationality=DEU&residence=${residence}&travelDocument=ordinary&purpose=tourism&arrival=2027-01-10&departure=2027-02-08`,
    )
  ).body['policyVersion'];

describe('a policy that changes at midnight, without a release', () => {
  it('judges 23:59 in Berlin by the old set, 00:01 by the new, as the simulation said', async () => {
    const early = person();
    const late = person();
    const [first, second] = [await visas.ready(early), await visas.ready(late)];
    await scene.approved(dearer);

    at = '2026-11-30T22:59:00Z';
    const before = await visas.post(early, first.id, 'submit');
    expect(before.body).toMatchObject({ policyVersion: 'SAMPLE-2026.1', fee: { minor: 5000, currency: 'EUR' } });
    const [draft] = (await scene.send('GET', '', scene.auditor)).body.items;
    expect(draft).toMatchObject({ policyVersion: 'ML-2026.12', state: 'APPROVED' });
    const predicted = await scene.simulated(draft?.id ?? '');
    expect(predicted).toMatchObject({ examined: 1, groups: [{ fields: ['fee'], because: ['fee.berlin'] }] });

    at = '2026-11-30T23:01:00Z';
    const after = await visas.post(late, second.id, 'submit');
    expect(after.body).toMatchObject({ policyVersion: 'ML-2026.12', fee: { minor: 6000, currency: 'EUR' } });
    expect((await visas.send('GET', `/applications/${first.id}`, { as: early })).body).toMatchObject({
      policyVersion: 'SAMPLE-2026.1',
      fee: { minor: 5000 },
    });
  });

  it('each post by its own clock', async () => {
    at = '2026-11-30T23:30:00Z';
    expect([await requirements('DEU'), await requirements('CAN'), await requirements('CMR')]).toEqual([
      'ML-2026.12',
      'SAMPLE-2026.1',
      'ML-2026.12',
    ]);
    at = '2026-12-01T05:00:00Z';
    expect(await requirements('CAN')).toBe('ML-2026.12');
  });

  it('is ACTIVE from then on, and the old one SUPERSEDED', async () => {
    const { body } = await scene.send('GET', '', scene.auditor);
    expect(body.items.map(({ policyVersion, state }) => [policyVersion, state])).toEqual([
      ['ML-2026.12', 'ACTIVE'],
      ['SAMPLE-2026.1', 'SUPERSEDED'],
    ]);
  });

  it('nothing becomes active today', async () => {
    const today = { ...policy('TOO-LATE'), activeFrom: '2026-12-01' as never };
    const { body } = await scene.draft(today);
    expect((await scene.step(body.id, 'propose', scene.writer)).body.code).toBe('active-from-not-ahead');
  });

  it('of two for one day, the one approved last counts', async () => {
    const day = '2026-12-24' as never;
    await scene.approved({ ...policy('XMAS-B'), activeFrom: day });
    at = '2026-12-01T06:00:00Z';
    await scene.approved({ ...policy('XMAS-A'), activeFrom: day });
    at = '2026-12-24T12:00:00Z';
    expect(await requirements(form.applicant.residence)).toBe('XMAS-A');
  });

  it('a reason of refusal that it gives up is named no more from that day, and its words change with it', async () => {
    const reason = { code: 'R02', text: { fr: 'Objet du voyage non établi', en: 'Purpose not established' } };
    await scene.approved(
      policy('ML-2026.13', (set) => {
        set.activeFrom = '2026-12-28' as typeof set.activeFrom;
        set.refusalCodes = [reason];
      }),
    );
    const known = async () => (await visas.send('GET', '/refusal-codes')).body.items;
    expect((await known()).length).toBeGreaterThan(20);
    at = '2026-12-28T09:00:00Z';
    expect(await known()).toEqual([reason]);
    const { id } = await visas.examined();
    const propose = (codes: string[]) => visas.post(visas.agent, id, 'propose-decision', { decision: 'refuse', codes });
    const given = await propose(['R12']);
    expect([given.status, given.body.code, given.body.errors[0]?.pointer]).toEqual([
      422,
      'refusal-code-unknown',
      '/codes/0',
    ]);
    await propose(['R02']);
    await visas.post(visas.consul, id, 'decide', { decision: 'refuse' });
    const { body } = await visas.send('GET', `/applications/${id}`, { as: visas.applicant });
    expect(body['decision']).toEqual({ decision: 'refuse', codes: [{ code: 'R02', words: reason.text }] });
  });
});
