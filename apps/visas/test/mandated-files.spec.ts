import 'reflect-metadata';
import { uuidv7 } from '@jatigi/kernel';
import { visasRules } from '@jatigi/visas-domain';
import { helped, person } from '@jatigi/platform-testing';
import { AppealsScene, statement } from './appeals-scene';
import { form, VisasScene } from './visas-scene';

let scene: VisasScene;
beforeAll(async () => {
  scene = await VisasScene.open();
});
afterAll(() => scene.close());

const every = visasRules.filter(({ who }) => who === 'signed-in').map(({ action }) => action);
const reading = ['visas.application.list', 'visas.application.read', 'visas.document.read'];
const draft = async (as = scene.applicant) => scene.draft(as);

describe('a helper of an applicant', () => {
  it('does what the mandate allows in her name, and is told what it does not', async () => {
    const { id, version } = await draft();
    const helper = helped(scene.applicant, reading);
    expect((await scene.send('GET', `/applications/${id}`, { as: helper })).status).toBe(200);
    const headers = { 'if-match': `"${version}"` };
    const edited = await scene.send('PATCH', `/applications/${id}`, { as: helper, body: form, headers });
    expect([edited.status, edited.body.code]).toEqual([403, 'scope-missing']);
    const begun = await scene.send('POST', '/applications', { as: helped(scene.applicant, every), body: form });
    expect((await scene.send('GET', `/applications/${begun.body.id}`, { as: scene.applicant })).status).toBe(200);
    const strange = await scene.send('GET', `/applications/${id}`, { as: helped(person(), every) });
    expect(strange.status).toBe(404);
  });

  it('reaches the files that it names and no other: not to read, to change, to list', async () => {
    const [named, other] = [await draft(), await draft()];
    const helper = helped(scene.applicant, every, [named.id]);
    const headers = (version: number) => ({ 'if-match': `"${version}"` });
    const on = async ({ id, version }: typeof named) => [
      (await scene.send('GET', `/applications/${id}`, { as: helper })).status,
      (await scene.send('GET', `/applications/${id}/history`, { as: helper })).status,
      (await scene.send('PATCH', `/applications/${id}`, { as: helper, body: form, headers: headers(version) })).status,
      (await scene.attach(helper, { ...named, id, version: version + 1 }, 'photo')).status,
      (await scene.send('GET', `/applications/${id}/documents/photo`, { as: helper })).status,
      (await scene.post(helper, id, 'withdraw')).status,
    ];
    expect(await on(other)).toEqual([404, 404, 404, 404, 404, 404]);
    expect(await on(named)).toEqual([200, 200, 200, 200, 200, 200]);
    const { body } = await scene.send('GET', '/applications', { as: helper });
    expect(body.items.map(({ id }) => id)).toEqual([named.id]);
    expect((await scene.send('GET', '/applications', { as: scene.applicant })).body.items.length).toBeGreaterThan(1);
  });

  it('contests a refusal where the mandate allows it; he is no stranger to the appeal then', async () => {
    const appeals = await AppealsScene.of(scene);
    const refused = await appeals.refused();
    const without = await appeals.lodge(refused.id, helped(scene.applicant, reading));
    expect([without.status, without.body.code]).toEqual([403, 'scope-missing']);
    const scopes = ['visas.application.lodge-appeal'];
    const elsewhere = helped(scene.applicant, scopes, [uuidv7()]);
    expect((await appeals.lodge(refused.id, elsewhere)).status).toBe(404);
    const helper = helped(scene.applicant, scopes, [refused.id]);
    const mandate = { ...helper.mandate, helperPersonId: appeals.examiner.personId as string };
    const lodged = await appeals.lodge(refused.id, { ...helper, mandate });
    expect(lodged.body).toMatchObject({ state: 'APPEAL_LODGED', appeal: { statement } });
    const taken = await scene.post(appeals.examiner, refused.id, 'assign-appeal');
    expect([taken.status, taken.body.code]).toEqual([403, 'touched-the-file']);
    expect((await scene.post(appeals.referee, refused.id, 'assign-appeal')).status).toBe(200);
  });

  it('begins none, even where the actions would let him: Postgres refuses the row', async () => {
    const helper = helped(scene.applicant, every, [uuidv7()]);
    expect((await scene.send('POST', '/applications', { as: helper, body: form })).status).toBe(500);
  });

  it('has nothing of a file that is not hers, though the mandate names it', async () => {
    const { id } = await draft(person());
    const forged = helped(scene.applicant, every, [id]);
    expect((await scene.send('GET', `/applications/${id}`, { as: forged })).status).toBe(404);
    expect((await scene.send('GET', '/applications', { as: forged })).body.items).toEqual([]);
  });

  it('has none of her roles, and none of his own', async () => {
    const { id } = await scene.paid();
    const helper = helped(scene.agent, [...every, 'visas.queue.read', 'visas.application.admit']);
    expect((await scene.send('GET', `/applications/${id}`, { as: helper })).status).toBe(404);
    expect((await scene.send('GET', '/queues/admissibility', { as: helper })).body.code).toBe('not-permitted');
    expect((await scene.post(helper, id, 'admit')).status).toBe(404);
  });
});
