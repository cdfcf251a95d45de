import 'reflect-metadata';
import type { Actor } from '@jatigi/kernel';
import { serviceActor } from '@jatigi/kernel';
import { pdf, person } from '@jatigi/platform-testing';
import { AppealsScene, overturn } from './appeals-scene';
import { grantTerms, VisasScene } from './visas-scene';
import type { Seen } from './visas-scene';

let scene: VisasScene;
let appeals: AppealsScene;
beforeAll(async () => {
  scene = await VisasScene.open();
  appeals = await AppealsScene.of(scene);
});
afterEach(() => {
  scene.documents.isAway = false;
  scene.documents.drafts.length = 0;
});
afterAll(() => scene.close());

const ask = (id: string, as: Actor = scene.consul) => scene.send('GET', `/applications/${id}/preview`, { as });
const refusalProposed = (): Promise<Seen> =>
  scene.proposed(scene.agent, { decision: 'refuse', codes: ['R09', 'R12'] } as never);
/** What documents is told when it issues the paper, after the decision. */
const printable = async (id: string, of: 'printable' | 'refusal-letter') => {
  const as = { ...serviceActor('documents'), purpose: 'issuing' as const };
  return (await scene.service.request('GET', `/internal/applications/${id}/${of}`, { as })).body;
};

describe('the paper that would follow, before the second person decides', () => {
  it('is the letter of refusal, told to documents as it is told after the decision', async () => {
    const { id } = await refusalProposed();
    const answer = await ask(id);
    expect([answer.status, answer.headers.get('content-type'), answer.headers.get('content-disposition')]).toEqual([
      ...[200, 'application/pdf', 'attachment; filename="draft-refusal-letter.pdf"'],
    ]);
    expect(answer.headers.get('cache-control')).toContain('no-store');
    expect((answer.body as unknown as Buffer).equals(pdf)).toBe(true);
    const drawn = scene.documents.drafts.at(-1);
    await scene.post(scene.consul, id, 'decide', { decision: 'refuse' });
    expect(drawn).toEqual({ kind: 'refusal-letter', printable: await printable(id, 'refusal-letter') });
    expect((await ask(id)).status).toBe(404);
  });

  it('is the e-visa, told to documents as it is told after the decision', async () => {
    const { id } = await scene.proposed();
    expect((await ask(id)).headers.get('content-disposition')).toBe('attachment; filename="draft-e-visa.pdf"');
    const drawn = scene.documents.drafts.at(-1);
    await scene.post(scene.consul, id, 'decide', { decision: 'grant' });
    expect(drawn).toEqual({ kind: 'e-visa', printable: await printable(id, 'printable') });
  });

  it('is the e-visa of an appeal that is to be allowed; there is none of one that is to be dismissed', async () => {
    const { id } = await appeals.proposed(overturn);
    expect((await ask(id, appeals.referee)).status).toBe(200);
    const { decision: _grant, ...terms } = grantTerms;
    expect(scene.documents.drafts.at(-1)).toMatchObject({ kind: 'e-visa', printable: terms });
    expect((await ask((await appeals.proposed()).id, appeals.referee)).status).toBe(404);
  });

  it('leaves the file, its history and its facts as they were; only the read is written down', async () => {
    const { id, version } = await refusalProposed();
    const rows = () =>
      scene.service.sql<Record<string, unknown>>(
        `select a.state, a.version, a.refusal, a.issued, a.due, a.clocks,
           (select count(*) from event_log) as facts,
           (select count(*) from application_history where application_id = a.id) as lines
         from visa_application a where a.id = $1`,
        [id],
      );
    const before = await rows();
    expect((await ask(id)).status).toBe(200);
    expect(await rows()).toEqual(before);
    expect((await scene.send('GET', `/applications/${id}`, { as: scene.consul })).body.version).toBe(version);
    const reads = await scene.service.sql(
      `select by_role as role, purpose from file_read where application_id = $1 and what = 'preview'`,
      [id],
    );
    expect(reads).toEqual([{ role: 'consul', purpose: 'adjudication' }]);
  });

  it('tells the applicant that her file was read, not what is proposed', async () => {
    const { id } = await refusalProposed();
    await ask(id);
    const history = await scene.send('GET', `/applications/${id}/history`, { as: scene.applicant });
    expect(JSON.stringify(history.body)).not.toMatch(/preview|refus|letter|lettre/i);
  });

  it('says that documents is away, and asks again when it is back', async () => {
    const { id } = await refusalProposed();
    scene.documents.isAway = true;
    const away = await ask(id);
    expect([away.status, away.body.code, away.body['service']]).toEqual([503, 'peer-unavailable', 'documents']);
    expect((await scene.send('GET', `/applications/${id}`, { as: scene.consul })).status).toBe(200);
    scene.documents.isAway = false;
    expect((await ask(id)).status).toBe(200);
  });

  it('says that an e-visa has no photo, before anybody grants it', async () => {
    const { id } = await scene.proposed();
    await scene.service.sql(
      `update visa_application set documents = (select jsonb_agg(case when d->>'kind' = 'photo'
         then d || '{"upload":null,"state":"waived"}' else d end) from jsonb_array_elements(documents) d) where id = $1`,
      [id],
    );
    const answer = await ask(id);
    expect([answer.status, answer.body.code]).toEqual([409, 'photo-missing']);
  });

  it('is for the people of the post, with a purpose, while something is proposed', async () => {
    const { id } = await refusalProposed();
    const paris = scene.staff();
    await scene.grant(paris, 'consul', 'PAR');
    const treasury = scene.staff();
    await scene.grant(treasury, 'treasury-officer', 'BER');
    const askers = [
      ...[scene.agent, scene.consul, { ...scene.consul, purpose: null }],
      ...[treasury, paris, scene.applicant, person()],
    ];
    const statuses = await Promise.all(askers.map(async (as) => (await ask(id, as)).status));
    expect(statuses).toEqual([200, 200, 400, 403, 404, 404, 404]);
    expect((await scene.send('GET', `/applications/${id}/preview`)).status).toBe(401);
    expect((await ask('not-an-id')).status).toBe(404);
    expect((await ask('0193a1b2-7c3d-7e4f-8a5b-000000000009')).status).toBe(404);
    expect((await ask((await scene.examined()).id)).status).toBe(404);
  });
});
