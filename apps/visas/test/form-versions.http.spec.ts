import 'reflect-metadata';
import { formOf, formOn, formVersions } from '@jatigi/visas-domain';
import { MovingClock } from './moving-clock';
import { form, VisasScene } from './visas-scene';
import type { Seen } from './visas-scene';

/** The day before the second version of the form, and the day after it came. */
const BEFORE = '2026-11-24T12:00:00Z';
const AFTER = '2026-11-26T12:00:00Z';
const clock = new MovingClock(BEFORE);
let scene: VisasScene;
beforeAll(async () => (scene = await VisasScene.open({ clock })));
afterAll(() => scene.close());

const visit = { journey: { ...form.journey, purpose: 'family-visit' } };
const patch = ({ id, version }: Seen, body: object) =>
  scene.send('PATCH', `/applications/${id}`, { as: scene.applicant, body, headers: { 'if-match': `"${version}"` } });
const submit = ({ id }: Seen) => scene.post(scene.applicant, id, 'submit');
const needs = (file: Seen, pointer: string) =>
  (file['form'] as Array<{ pointer: string; isNeeded: boolean }>).find((field) => field.pointer === pointer)?.isNeeded;
/** Whatever documents the checklist asks for now. */
async function withDocuments(file: Seen): Promise<Seen> {
  const documents = file['documents'] as Array<{ kind: string; need: string; state: string; mediaTypes: string[] }>;
  let at = file;
  for (const { kind, need, state, mediaTypes } of documents) {
    if (need !== 'required' || state !== 'missing') continue;
    const isImage = mediaTypes.includes('image/jpeg');
    at = (await scene.attach(scene.applicant, at, kind, isImage ? {} : { type: mediaTypes[0] as string })).body;
  }
  return at;
}

describe('a new version of the form', () => {
  let old: Seen;
  let young: Seen;

  beforeAll(async () => {
    clock.moveTo(BEFORE);
    old = await scene.draft(scene.applicant, { applicant: form.applicant });
    clock.moveTo(AFTER);
    young = await scene.draft(scene.applicant, visit);
  });

  it('is what the next files are made under; those begun before keep theirs', async () => {
    expect([old['formVersion'], young['formVersion']]).toEqual(['2026.1', '2026.2']);
    const again = (await scene.send('GET', `/applications/${old.id}`, { as: scene.applicant })).body;
    expect(again['formVersion']).toBe('2026.1');
    expect([needs(again, '/applicant/employer'), needs(young, '/applicant/employer')]).toEqual([undefined, false]);
  });

  it('an old draft is completed and submitted by its own rules', async () => {
    const { body } = await patch(old, visit);
    expect(needs(body, '/journey/host')).toBe(false);
    const strange = await patch(body, { applicant: { employer: 'Mines du Sahel' }, journey: { host: 'Awa Traoré' } });
    expect([strange.status, strange.body.code]).toEqual([422, 'field-not-in-form']);
    expect(strange.body.errors).toEqual([
      expect.objectContaining({ pointer: '/applicant/employer', code: 'field-not-in-form' }),
    ]);
    const ready = await withDocuments(body);
    expect(ready['missing']).toEqual([]);
    const submitted = await submit(ready);
    expect(submitted.body).toMatchObject({ state: 'AWAITING_PAYMENT', formVersion: '2026.1' });
    await scene.pay(old.id);
    const read = await scene.send('GET', `/applications/${old.id}`, { as: scene.agent });
    expect(read.body).toMatchObject({ state: 'ADMISSIBILITY', formVersion: '2026.1', journey: visit.journey });
  });

  it('a new draft must say what the new one asks', async () => {
    expect(needs(young, '/journey/host')).toBe(true);
    const ready = await withDocuments(young);
    const refused = await submit(ready);
    expect([refused.status, refused.body.code]).toEqual([422, 'application-incomplete']);
    expect(refused.body.errors).toEqual([expect.objectContaining({ pointer: '/journey/host', code: 'field-missing' })]);
    const { body } = await patch(ready, {
      journey: { host: 'Awa Traoré, Bamako' },
      applicant: { civilStatus: 'widowed' },
    });
    expect((await submit(body)).body).toMatchObject({ state: 'AWAITING_PAYMENT', formVersion: '2026.2' });
  });

  it('whoever comes to work says for whom', async () => {
    const { body } = await patch(await scene.draft(), { journey: { purpose: 'business', host: 'Mines du Sahel' } });
    expect(needs(body, '/applicant/employer')).toBe(true);
    expect(body['missing']).toContainEqual(expect.objectContaining({ pointer: '/applicant/employer' }));
  });
});

describe('the versions', () => {
  it('begin one after the other, and each stays', () => {
    const begun = formVersions.map(({ from }) => from);
    expect(begun).toEqual([...begun].sort());
    for (const { version, from } of formVersions)
      expect([formOf(version).version, formOn(from).version]).toEqual([version, version]);
    expect(() => formOf('1999.1')).toThrow('1999.1');
  });
});
