import 'reflect-metadata';
import { uuidv7 } from '@jatigi/kernel';
import { facts, RegistryScene, otherFacts } from './registry-scene';

let scene: RegistryScene;
beforeAll(async () => {
  scene = await RegistryScene.open();
});
afterAll(() => scene.close());

describe('a birth declared in time', () => {
  it('becomes no. 1 of the register, its volet is fetched and acknowledged', async () => {
    const motherId = uuidv7();
    scene.identity.codes.set('K7Q2MXCD', motherId);
    const { id } = await scene.draft({ ...facts, mother: { ...facts.mother, linkCode: 'K7Q2MXCD' } });
    expect((await scene.post(scene.agent, id, 'declare')).body).toMatchObject({ state: 'DECLARED', lateDays: null });
    expect((await scene.post(scene.agent, id, 'verify')).body).toMatchObject({ state: 'VERIFIED' });
    const signed = await scene.post(scene.consul, id, 'sign');
    expect(signed.body).toMatchObject({
      state: 'SIGNED',
      act: { reference: { centre: 'PAR', kind: 'birth', year: 2026, number: 1 }, printedNumber: 'PAR/2026/N/0001' },
    });
    const actId = signed.body.act?.id as string;
    await scene.sendVolet(actId, 1);

    const waiting = await scene.send('GET', '/volets?state=waiting', { as: scene.office });
    expect(waiting.body.items).toMatchObject([{ actId, sendings: 1, acknowledgeBy: '2026-12-02', overdue: false }]);
    const volet = await scene.send('GET', `/volets/${actId}`, { as: scene.office });
    expect(volet.body).toMatchObject({ facts: { child: { mrzName: { surname: 'TRAORE', givenNames: 'AWA' } } } });
    const done = await scene.send('POST', `/volets/${actId}/acknowledgement`, { as: scene.office, body: {} });
    expect([done.status, done.body.state]).toEqual([200, 'ACKNOWLEDGED']);
    const again = await scene.send('POST', `/volets/${actId}/acknowledgement`, { as: scene.office, body: {} });
    expect(again.status).toBe(409);

    expect(await scene.facts(id)).toEqual(['declaration.made', 'declaration.verified']);
    expect(await scene.facts(actId)).toEqual(['act.signed', 'volet.sent', 'volet.acknowledged']);
    const [link] = await scene.service.sql('select role, person_id from act_person_link where act_id = $1', [actId]);
    expect(link).toEqual({ role: 'mother', person_id: motherId });
    expect(scene.identity.purposes).toEqual(['civil-act']);
    const after = await scene.send('GET', `/declarations/${id}`, { as: scene.agent });
    expect(after.body).toMatchObject({ state: 'ACKNOWLEDGED', due: null, allowedActions: [] });
  });

  it('keeps every event free of names and every read written down', async () => {
    const log = await scene.service.sql<{ text: string }>('select payload::text as text from event_log');
    for (const { text } of log) expect(text).not.toMatch(/Traor|Awa|1998/i);
    const reads = await scene.service.sql('select what, purpose from record_read order by id');
    expect(reads).toEqual([
      { what: 'volet', purpose: 'civil-act' },
      { what: 'declaration', purpose: 'civil-act' },
    ]);
  });
});

describe('a birth declared late', () => {
  it('waits for the judgment and is signed with its reference', async () => {
    const born = { ...otherFacts(1).child, birthDate: { value: '2026-10-10', approximate: false } };
    const late = await scene.declared({ ...otherFacts(1), child: born });
    expect(late).toMatchObject({ state: 'LATE', lateDays: 14, due: { step: 'judgment' } });
    expect((await scene.post(scene.agent, late.id, 'verify')).body).toMatchObject({
      code: 'illegal-transition',
      state: 'LATE',
      allowed: expect.arrayContaining(['await-judgment']),
    });
    expect((await scene.post(scene.agent, late.id, 'await-judgment')).body.state).toBe('JUDGMENT_AWAITED');
    const judgment = { court: 'Tribunal de Kati', reference: 'JS 2026/112', date: '2026-11-20' };
    const future = { ...judgment, date: '2026-12-20' };
    expect((await scene.post(scene.agent, late.id, 'record-judgment', future)).body.code).toBe(
      'judgment-in-the-future',
    );
    expect((await scene.post(scene.agent, late.id, 'record-judgment', judgment)).body.state).toBe('VERIFIED');
    const { body } = await scene.post(scene.consul, late.id, 'sign');
    expect(body).toMatchObject({ state: 'SIGNED', judgment, act: { reference: { number: 2 } } });
    const act = await scene.send('GET', `/acts/${body.act?.id}`, { as: scene.consul });
    expect(act.body).toMatchObject({ judgment, standing: 'SIGNED' });
    expect(await scene.facts(late.id)).toEqual([
      'declaration.made',
      'declaration.late-flagged',
      'declaration.verified',
    ]);
  });

  it('counts clear days: the 31st day after the birth is the last one in time', async () => {
    const on = (value: string, index: number) => ({
      ...otherFacts(index),
      child: { ...otherFacts(index).child, birthDate: { value, approximate: false } },
    });
    expect((await scene.declared(on('2026-10-24', 2))).state).toBe('DECLARED');
    expect((await scene.declared(on('2026-10-23', 3))).state).toBe('LATE');
  });
});

describe('an unanswered volet', () => {
  it('is overdue in its queue and is sent again', async () => {
    const { act } = await scene.sent(otherFacts(4));
    scene.clock.set('2026-12-05');
    const queue = await scene.send('GET', '/queues/volets-overdue?post=PAR', { as: scene.agent });
    expect(queue.body.items).toContainEqual(
      expect.objectContaining({
        act: expect.objectContaining({ id: act?.id }),
        due: { step: 'volet', on: '2026-12-02' },
      }),
    );
    await scene.sendVolet(act?.id as string, 2);
    await scene.sendVolet(act?.id as string, 2);
    expect(await scene.facts(act?.id as string)).toEqual(['act.signed', 'volet.sent', 'volet.sent']);
    const [waiting] = (await scene.send('GET', '/volets', { as: scene.office })).body.items.slice(-1);
    expect(waiting).toMatchObject({ sendings: 2, overdue: true });
    scene.clock.set('2026-11-24');
  });
});
