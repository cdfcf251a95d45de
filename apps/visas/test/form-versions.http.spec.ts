import 'reflect-metadata';
import { formOf, formOn, formVersions } from '@jatigi/visas-domain';
import { MovingClock } from './moving-clock';
import { form, VisasScene } from './visas-scene';
import type { Seen } from './visas-scene';

/** The day before the second version of the form, the day after it came, and the first day of the third. */
const BEFORE = '2026-11-24T12:00:00Z';
const AFTER = '2026-11-26T12:00:00Z';
const THIRD = '2026-11-29T06:00:00Z';
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

describe('the form of the whole file', () => {
  const declared = {
    applicant: {
      birthDate: '1990-08',
      otherNames: ['Erika Schmidt'],
      formerNationalities: ['TUR'],
      fatherName: 'Max Mustermann',
      motherName: 'Lena Mustermann',
      email: 'erika@example.org',
      earlierVisas: 'MLV3K7Q2M9XC4, 2019',
      earlierRefusals: '2018, Berlin',
      earlierStays: 'Bamako, mars 2019',
    },
    travelDocument: {
      mrz: 'P<D<<MUSTERMANN<<ERIKA<<<<<<<<<<<<<<<<<<<<<<\nC01X00T478D<<9008<<9F3401099<<<<<<<<<<<<<<<0',
    },
    journey: {
      ...{ otherAddresses: ['Hôtel, Mopti'], hostKind: 'organisation', host: 'Mines du Sahel' },
      ...{ hostAddress: 'Kayes', invitation: 'INV-2026-0042', payer: 'host', returnTicket: 'yes' },
      ...{ returnTicketReference: 'AF 520, K7Q2MX', insurance: 'Sahel, 4711', yellowFever: 'yes' },
    },
  };
  let whole: Seen;

  beforeAll(async () => {
    clock.moveTo(THIRD);
    whole = await scene.ready();
  });

  it('is filled, kept sealed, submitted and read by the post; its date of birth is known in part', async () => {
    const { status, body } = await patch(whole, declared);
    expect([status, body['formVersion'], body['missing']]).toEqual([200, '2026.3', []]);
    expect((await submit(body)).status).toBe(200);
    await scene.pay(body.id);
    const read = await scene.send('GET', `/applications/${body.id}`, { as: scene.agent });
    expect(read.body).toMatchObject(declared);
    const [row] = await scene.service.sql('select sealed from application_file where application_id = $1', [body.id]);
    expect(JSON.stringify(row)).not.toContain('Schmidt');
  });

  it('is tracked by what the passport tells of the birth', async () => {
    const { body } = await scene.send('GET', `/applications/${whole.id}`, { as: scene.applicant });
    const track = (birthDate: string) =>
      scene.send('GET', `/tracking?${new URLSearchParams({ reference: body.reference, birthDate })}`);
    expect((await track('1990-08')).status).toBe(200);
    expect([(await track('1990-08-12')).status, (await track('1990-13')).status]).toEqual([404, 400]);
  });

  it('asks a family member for no host that the group says for all', async () => {
    const body = { kind: 'family', name: 'Famille Mustermann', host: 'Awa Traoré, Bamako' };
    const { body: group } = await scene.send('POST', '/groups', { as: scene.applicant, body });
    const path = `/groups/${group.id}/files`;
    const { body: file } = await scene.send('POST', path, { as: scene.applicant, body: { ...form, ...visit } });
    expect([needs(file, '/journey/host'), needs(file, '/journey/hostAddress')]).toEqual([false, false]);
    expect(JSON.stringify(file['missing'])).not.toContain('/journey/');
    const { body: own } = await patch(file, { journey: { host: 'Moussa Traoré' } });
    expect(needs(own, '/journey/hostAddress')).toBe(true);
    expect(own['missing']).toContainEqual(expect.objectContaining({ pointer: '/journey/hostAddress' }));
  });

  it('refuses a zone that was misread, and a date in part under the form before', async () => {
    const draft = await scene.draft();
    const misread = { travelDocument: { mrz: declared.travelDocument.mrz.replace('47', '74') } };
    const refused = await patch(draft, misread);
    expect([refused.status, refused.body.code]).toEqual([400, 'mrz-unreadable']);
    expect(refused.body.errors).toEqual([expect.objectContaining({ pointer: '/travelDocument/mrz' })]);
    clock.moveTo(AFTER);
    const before = await patch(await scene.draft(), { applicant: { birthDate: '1990' } });
    expect([before.status, before.body.code]).toEqual([422, 'date-incomplete']);
    expect(before.body.errors).toEqual([expect.objectContaining({ pointer: '/applicant/birthDate' })]);
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
