import 'reflect-metadata';
import { person } from '@jatigi/platform-testing';
import { FillSearchKeys } from '../src/search/fill-search-keys';
import { form, VisasScene } from './visas-scene';
import type { Seen, SeenAnswer } from './visas-scene';

let scene: VisasScene;
let traore: Seen;
let erika: Seen;
beforeAll(async () => {
  scene = await VisasScene.open();
  erika = await scene.paid();
  const applicant = { ...form.applicant, surname: 'Traoré', givenNames: 'Aminata', birthDate: '1991-02-03' };
  scene.traveller = { applicant, travelDocument: { ...form.travelDocument, number: 'C99ABCDEF' } };
  traore = await scene.paid(person());
  await scene.draft(person(), { applicant }); // nobody's business yet
  scene.traveller = {};
});
afterAll(() => scene.close());

const search = (body: object, as = scene.agent): Promise<SeenAnswer> => scene.send('POST', '/searches', { as, body });
const found = async (body: object, as = scene.agent): Promise<string[]> =>
  ((await search(body, as)).body.items ?? []).map(({ id }) => id);

describe('officers look for a file', () => {
  it('by reference, passport, and name in any order and spelling', async () => {
    const ways = [
      { reference: ` ${traore.reference.toLowerCase()}` },
      { issuer: 'DEU', passportNumber: 'c99 abcdef' },
      { names: 'aminata TRAORE' },
      { names: 'Traoré' },
      { names: 'Traore', birthDate: '1991-02-03' },
    ];
    for (const way of ways) expect([way, await found(way)]).toEqual([way, [traore.id]]);
    expect(await found({ names: 'Traore', birthDate: '1991-02-04' })).toEqual([]);
    expect(await found({ names: 'Traore Erika' })).toEqual([]);
  });

  it('answers enough to choose, and no more', async () => {
    const { body } = await search({ names: 'Mustermann Erika' });
    const applicant = { surname: 'Mustermann', givenNames: 'Erika', birthDate: '1990-08-12', nationality: 'DEU' };
    const { id, reference } = erika;
    const submittedAt = expect.any(String) as string;
    expect(body).toEqual({
      items: [{ id, reference, state: 'ADMISSIBILITY', post: 'BER', submittedAt, applicant }],
      next: null,
    });
  });

  it('page by page, the newest first', async () => {
    const again = await scene.paid();
    const first = await search({ names: 'Mustermann', limit: 1 });
    const second = await search({ names: 'Mustermann', limit: 1, cursor: first.body.next });
    expect([first, second].map(({ body }) => body.items[0]?.id)).toEqual([again.id, erika.id]);
    expect(second.body.next).toBeNull();
  });

  it('finds a name that was corrected before the submission under the new one alone', async () => {
    const as = person();
    const draft = await scene.ready(as, { applicant: { ...form.applicant, surname: 'Keita' } });
    const change = { headers: { 'if-match': `"${draft.version}"` }, body: { applicant: { surname: 'Sangaré' } } };
    await scene.send('PATCH', `/applications/${draft.id}`, { as, ...change });
    await scene.post(as, draft.id, 'submit');
    expect(await found({ names: 'Keita Erika' })).toEqual([]);
    expect(await found({ names: 'Sangare Erika' })).toEqual([draft.id]);
  });

  it('of their posts alone, with a purpose, and each file shown counts as read', async () => {
    const paris = scene.staff();
    await scene.grant(paris, 'agent', 'PAR');
    expect(await found({ names: 'Traore' }, paris)).toEqual([]);
    expect(await found({ reference: traore.reference }, paris)).toEqual([]);
    expect((await search({ names: 'Traore' }, { ...scene.agent, purpose: null })).body.code).toBe('purpose-missing');
    expect((await search({ names: 'Traore' }, scene.applicant)).status).toBe(403);
    expect((await scene.send('POST', '/searches', { body: { names: 'Traore' } })).status).toBe(401);
    const reads = await scene.service.sql(
      `select what, purpose from file_read where application_id = $1 and by_person = $2 and what = 'search'`,
      [traore.id, scene.agent.personId],
    );
    expect(reads.length).toBeGreaterThan(0);
    expect(new Set(reads.map(({ purpose }) => purpose))).toEqual(new Set(['adjudication']));
  });

  it.each([
    [{}, 'search-ambiguous', ''],
    [{ reference: 'X', names: 'Y' }, 'search-ambiguous', ''],
    [{ names: '...' }, 'search-too-wide', '/names'],
    [{ birthDate: '1990-08-12' }, 'search-too-wide', '/names'],
    [{ issuer: 'DEU' }, 'search-too-wide', '/passportNumber'],
    [{ passportNumber: 'C1' }, 'search-too-wide', '/issuer'],
    [{ names: 'Traore', cursor: 'x' }, 'cursor-invalid', '/cursor'],
  ])('refuses %j', async (body, code, pointer) => {
    const { status, body: problem } = await search(body);
    expect([status, problem.errors]).toEqual([400, [expect.objectContaining({ code, pointer })]]);
  });

  it('files from before get their keys', async () => {
    await scene.service.sql('delete from application_name_key where application_id = $1', [traore.id]);
    await scene.service.sql('update application_file set name_keys_at = null where application_id = $1', [traore.id]);
    expect(await found({ names: 'Traore' })).toEqual([]);
    expect(await scene.service.running.app.get(FillSearchKeys, { strict: false }).sweep()).toBe(1);
    expect(await found({ names: 'Traore' })).toEqual([traore.id]);
  });
});
