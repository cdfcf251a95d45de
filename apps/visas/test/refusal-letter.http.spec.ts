import 'reflect-metadata';
import type { Actor } from '@jatigi/kernel';
import { serviceActor } from '@jatigi/kernel';
import { person } from '@jatigi/platform-testing';
import { AppealsScene, overturn } from './appeals-scene';
import { VisasScene } from './visas-scene';

let scene: VisasScene;
let appeals: AppealsScene;
beforeAll(async () => {
  scene = await VisasScene.open();
  appeals = await AppealsScene.of(scene);
});
afterAll(() => scene.close());

describe('GET /internal/applications/{id}/refusal-letter', () => {
  const ask = (id: string, as: Actor) =>
    scene.service.request('GET', `/internal/applications/${id}/refusal-letter`, {
      as: { ...as, purpose: as.purpose ?? 'issuing' },
    });

  it('gives documents what the letter says, with the States that objected, and writes the read down', async () => {
    const { id } = await scene.proposed(scene.agent, { decision: 'refuse', codes: ['R09', 'R12'] } as never);
    await scene.service.sql('update visa_application set objections = $2 where id = $1', [
      id,
      JSON.stringify([{ service: 'partner', partnerState: 'SEN', consultationId: id, late: false }]),
    ]);
    await scene.post(scene.consul, id, 'decide', { decision: 'refuse' });
    const { status, body } = await ask(id, serviceActor('documents'));
    expect(status).toBe(200);
    expect(body).toEqual({
      applicationId: id,
      post: 'BER',
      reference: expect.stringMatching(/^BER-/),
      language: 'fr',
      visaType: 'V03S',
      requestedOn: '2026-11-20',
      decidedOn: '2026-11-20',
      appealUntil: '2026-12-20',
      objectingStates: ['SEN'],
      grounds: [
        { code: 'R09', text: 'Relations internationales' },
        { code: 'R12', text: 'Authenticité des documents douteuse' },
      ],
      person: {
        name: { surname: 'Mustermann', givenNames: 'Erika' },
        birthDate: '1990-08-12',
        address: 'Heidestraße 17, 51147 Köln',
        residence: 'DEU',
      },
    });
    const reads = await scene.service.sql('select by_service, purpose, what from file_read where application_id = $1', [
      id,
    ]);
    expect(reads).toContainEqual({ by_service: 'documents', purpose: 'issuing', what: 'refusal-letter' });
  });

  it('refuses other services, other purposes, persons, and what is not refused, or not any more', async () => {
    const { id } = await appeals.proposed(overturn);
    expect((await ask(id, serviceActor('documents'))).status).toBe(200);
    expect((await ask(id, serviceActor('payments'))).status).toBe(403);
    expect((await ask(id, { ...serviceActor('documents'), purpose: 'notification' })).status).toBe(403);
    expect((await ask(id, scene.consul)).status).toBe(403);
    await appeals.decide(id, 'overturn');
    expect((await ask(id, serviceActor('documents'))).body).toMatchObject({ code: 'not-refused' });
    expect((await ask((await scene.proposed()).id, serviceActor('documents'))).status).toBe(404);
  });
});

describe('the sealed letter', () => {
  it('is downloaded by the applicant once it is there, and by whoever has the file and a purpose', async () => {
    const { id } = await appeals.refused();
    const path = `/applications/${id}/refusal-letter`;
    const get = (as: Actor) => scene.send('GET', path, { as });
    expect((await get(scene.applicant)).status).toBe(404);
    await appeals.letterIssued(id);
    await appeals.letterIssued(id);
    const { body } = await scene.send('GET', `/applications/${id}`, { as: scene.applicant });
    expect(body['refusal']).toMatchObject({ letter: { number: 'MLD0123456789P' } });
    expect(body.allowedActions).toEqual(['lodge-appeal', 'download-refusal-letter']);
    const letter = await get(scene.applicant);
    expect([letter.status, letter.headers.get('content-disposition')]).toEqual([
      200,
      'attachment; filename="refusal-letter-MLD0123456789P.pdf"',
    ]);
    expect((await scene.send('POST', `${path}/link`, { as: scene.applicant, body: {} })).status).toBe(201);
    const withBody = await scene.send('POST', `${path}/link`, { as: scene.applicant, body: { for: 'ever' } });
    expect([withBody.status, withBody.body.errors[0]?.pointer]).toEqual([400, '/for']);
    expect((await get(scene.consul)).status).toBe(200);
    expect((await get({ ...scene.consul, purpose: null })).status).toBe(400);
    expect((await get(person())).status).toBe(404);
    const history = await scene.send('GET', `/applications/${id}/history`, { as: scene.applicant });
    expect(history.body.items.filter((line) => line['kind'] === 'refusal-letter-issued')).toHaveLength(1);
  });
});

describe('GET /v1/visas/appeals/statistics', () => {
  const statistics = (as: Actor, query = '') => scene.send('GET', `/appeals/statistics${query}`, { as });

  it('counts by post what became of refusals, to headquarters and to the post itself', async () => {
    const before = (await statistics(appeals.referee)).body.items.find((line) => line['post'] === 'BER');
    const { id } = await appeals.proposed(overturn);
    await appeals.decide(id, 'overturn');
    await appeals.decide((await appeals.proposed()).id, 'uphold');
    await appeals.assigned();
    const line = { post: 'BER', ...more(before, { refused: 3, appealed: 3, open: 1, upheld: 1, overturned: 1 }) };
    expect((await statistics(appeals.referee)).body.items).toEqual([line]);
    expect((await statistics(scene.consul)).body.items).toEqual([line]);
    expect((await statistics(appeals.referee, '?from=2026-11-21')).body.items).toEqual([]);
    expect((await statistics(appeals.referee, '?until=2026-11-20&post=BER')).body.items).toEqual([line]);
  });

  it('is no business of an agent, an applicant, another post', async () => {
    const paris = scene.staff();
    await scene.grant(paris, 'consul', 'PAR');
    expect((await statistics(scene.agent)).status).toBe(403);
    expect((await statistics(scene.applicant)).status).toBe(403);
    expect((await statistics(paris)).body.items).toEqual([]);
    const wrong = await statistics(scene.consul, '?from=yesterday');
    expect([wrong.status, wrong.body.errors[0]?.pointer]).toEqual([400, '/from']);
  });
});

/** What was counted before, and so many more of each. */
function more(before: Record<string, unknown> | undefined, added: Record<string, number>): Record<string, number> {
  const names = ['refused', 'appealed', 'open', 'upheld', 'overturned', 'implicitlyRejected'];
  return Object.fromEntries(names.map((name) => [name, Number(before?.[name] ?? 0) + (added[name] ?? 0)]));
}
