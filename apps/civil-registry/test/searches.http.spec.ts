import 'reflect-metadata';
import { serviceActor, uuidv7 } from '@jatigi/kernel';
import type { Actor } from '@jatigi/kernel';
import { person, jpeg, startDocumentsDouble } from '@jatigi/platform-testing';
import type { DocumentsDouble } from '@jatigi/platform-testing';
import { facts, RegistryScene } from './registry-scene';
import type { Seen } from './registry-scene';

let scene: RegistryScene;
let documents: DocumentsDouble;
let kati: Actor;
let program: Actor;
let bamako: Actor;

beforeAll(async () => {
  documents = await startDocumentsDouble();
  scene = await RegistryScene.open({ documentsUrl: documents.url });
  await scene.openPost({ code: 'CEC-BKO1', country: 'MLI', kind: 'civil-centre', timeZone: 'Africa/Bamako' });
  kati = scene.staff();
  bamako = scene.staff();
  program = scene.staff({ kind: 'client', strength: 'client' });
  await scene.grant(kati, 'civil-status-centre', 'CEC-KATI');
  await scene.grant(program, 'civil-status-centre', 'CEC-KATI');
  await scene.grant(bamako, 'civil-status-centre', 'CEC-BKO1');
});
afterAll(async () => {
  await scene?.close();
  await documents?.stop();
});

const child = (surname: string, givenNames: string) => ({
  ...facts.child,
  name: { surname, givenNames },
  originalName: undefined,
  birthDate: { value: '1987-03-01', approximate: false },
  birthPlace: 'Kati',
  birthCountry: 'MLI',
});
const older = (parent: typeof facts.mother) => ({ ...parent, birthDate: { value: '1960', approximate: true } });
const family = { ...facts, mother: older(facts.mother), father: older(facts.father) };
const parents = {
  mother: { surname: 'Cissé', givenNames: 'Aïssata' },
  father: { surname: 'Traoré', givenNames: 'Moussa' },
};
const stated = (surname: string, givenNames: string) => ({
  heldBy: 'CEC-KATI',
  post: 'PAR',
  relation: 'third-party',
  product: 'extract',
  child: { surname, givenNames, birthDate: { value: '1987-03-01' } },
});
const actOf = (number: number, surname: string, givenNames: string) => ({
  year: 1987,
  number,
  facts: { ...family, child: child(surname, givenNames) },
  signedOn: '1987-03-03',
});
const requester = () => person(undefined, { strength: 'password' });
const path = (id: string, rest = '') => `/searches/${id}${rest}`;
const order = async (as: Actor, body: object): Promise<Seen> =>
  (await scene.send('POST', '/copy-requests', { as, body })).body;
const read = async (as: Actor, id: string) => (await scene.send('GET', `/copy-requests/${id}`, { as })).body;
const answer = (as: Actor, id: string, body: object) => scene.send('POST', path(id, '/answer'), { as, body });

async function sendScan(as: Actor | undefined, id: string, over: Record<string, string> = {}) {
  const [row] = await scene.service.sql<{ version: number }>('select version from copy_request where id = $1', [id]);
  const headers = { 'content-type': 'image/jpeg', 'if-match': `"${row?.version}"`, ...over };
  return scene.send('PUT', path(id, '/scan'), { ...(as && { as }), body: jpeg, headers });
}

/** A mother's full copy, whose proof an officer in Paris has accepted. */
async function provenOrder(mother: Actor, names: [string, string], over: object = {}): Promise<Seen> {
  const wanted = { ...stated(...names), relation: 'mother', product: 'full-copy', parents, ...over };
  const placed = await order(mother, wanted);
  const headers = { 'content-type': 'image/jpeg', 'if-match': `"${placed.version}"` };
  await scene.send('PUT', `/copy-requests/${placed.id}/documents/identity`, { as: mother, body: jpeg, headers });
  await scene.send('POST', `/copy-requests/${placed.id}/accept-proof`, { as: scene.agent, body: {} });
  return read(mother, placed.id);
}

describe('an act held at home', () => {
  it('is searched, answered with facts and a scan, and the order goes on', async () => {
    const mother = requester();
    const asked = await provenOrder(mother, ['Traoré', 'Awa']);
    expect(asked).toMatchObject({ state: 'SEARCHING', expectedOn: '2026-12-14' });
    const seen = (await scene.send('GET', path(asked.id), { as: kati })).body;
    expect(seen).toMatchObject({ state: 'open', hasScan: false, answerBy: '2026-12-14', parents });
    const early = await answer(kati, asked.id, actOf(214, 'Traoré', 'Awa'));
    expect([early.status, early.body.code]).toEqual([409, 'scan-missing']);
    expect((await sendScan(kati, asked.id)).body).toMatchObject({ hasScan: true });
    const answered = await answer(program, asked.id, actOf(214, 'Traoré', 'Awa'));
    expect([answered.status, answered.body.state]).toEqual([200, 'closed']);
    expect(await read(mother, asked.id)).toMatchObject({ state: 'APPROVED', fee: null });
    expect(await scene.facts(asked.id)).toEqual(['copy.requested', 'copy.searching', 'copy.approved']);
    const printable = await scene.service.request('GET', `/internal/copy-requests/${asked.id}/printable`, {
      as: serviceActor('documents', 'issuing'),
    });
    expect(printable.body).toMatchObject({
      act: { origin: 'home', heldBy: 'CEC-KATI', reference: { centre: 'CEC-KATI', year: 1987, number: 214 } },
    });
    const again = await answer(kati, asked.id, actOf(214, 'Traoré', 'Awa'));
    expect([again.status, again.body.code]).toEqual([409, 'illegal-transition']);
  });

  it('that is here already is not searched a second time, and the mother is known by record', async () => {
    const mother = requester();
    const first = await provenOrder(mother, ['Diarra', 'Salif']);
    await sendScan(kati, first.id);
    await answer(kati, first.id, actOf(300, 'Diarra', 'Salif'));
    const wanted = { ...stated('Diara', 'Salif'), relation: 'mother', product: 'full-copy', parents };
    expect(await order(mother, wanted)).toMatchObject({ state: 'AWAITING_PAYMENT' });
  });

  it('two orders of one act answered at once keep one act', async () => {
    const asked = await Promise.all([1, 2].map(() => order(requester(), stated('Keïta', 'Fanta'))));
    expect(asked.map(({ state }) => state)).toEqual(['SEARCHING', 'SEARCHING']);
    for (const { id } of asked) await sendScan(kati, id);
    const answers = await Promise.all(asked.map(({ id }) => answer(kati, id, actOf(400, 'Keita', 'Fanta'))));
    expect(answers.map(({ status }) => status)).toEqual([200, 200]);
    const acts = await scene.service.sql(`select id from act where centre = 'CEC-KATI' and number = 400`);
    expect(acts).toHaveLength(1);
  });

  it('denies when the register names other parents than were stated', async () => {
    const mother = requester();
    const asked = await provenOrder(mother, ['Koné', 'Fily'], {
      parents: { ...parents, father: { surname: 'Sidibé', givenNames: 'Yaya' } },
    });
    await sendScan(kati, asked.id);
    await answer(kati, asked.id, actOf(500, 'Koné', 'Fily'));
    expect(await read(mother, asked.id)).toMatchObject({
      state: 'DENIED',
      denial: { reason: 'parents-stated-wrongly' },
    });
  });

  it('is printed with what stands in its margin at home', async () => {
    const asked = await order(requester(), stated('Sangaré', 'Oumou'));
    await sendScan(kati, asked.id);
    const death = { diedOn: { value: '2020' }, place: 'Kati', country: 'MLI', authority: 'CEC-KATI' };
    const body = { ...actOf(600, 'Sangaré', 'Oumou'), notes: [{ kind: 'death', facts: death }] };
    expect((await answer(kati, asked.id, body)).status).toBe(200);
    const rows = await scene.service.sql(
      `select n.ordinal from marginal_note n join act a on a.id = n.act_id where a.number = 600 and a.centre = 'CEC-KATI'`,
    );
    expect(rows).toEqual([{ ordinal: 1 }]);
  });

  it('that is not found ends the order, once', async () => {
    const asker = requester();
    const asked = await order(asker, stated('Dembélé', 'Nana'));
    const notFound = (body: object) => scene.send('POST', path(asked.id, '/not-found'), { as: program, body });
    expect((await notFound({ reason: 'no' })).status).toBe(400);
    expect((await notFound({ reason: 'not-in-register' })).status).toBe(200);
    expect(await read(asker, asked.id)).toMatchObject({ state: 'NOT_FOUND' });
    expect((await notFound({ reason: 'not-in-register' })).status).toBe(409);
  });
});

describe('refusals', () => {
  let asked: Seen;
  beforeAll(async () => {
    asked = await order(requester(), stated('Camara', 'Issa'));
    await sendScan(kati, asked.id);
  });

  it('names the fields of an answer that is not one', async () => {
    const bad = async (body: object) => (await answer(kati, asked.id, body)).status;
    expect(await bad({})).toBe(400);
    expect(await bad({ ...actOf(1, 'Camara', 'Issa'), stamp: true })).toBe(400);
    const gaps = await answer(kati, asked.id, { year: 1987, number: 1, facts: { child: child('Camara', 'Issa') } });
    expect([gaps.status, gaps.body.errors.map(({ pointer }) => pointer)]).toEqual([
      422,
      expect.arrayContaining(['/facts/declarant/capacity']),
    ]);
    const other = await answer(kati, asked.id, actOf(1, 'Zongo', 'Ali'));
    expect([other.status, other.body.code]).toEqual([422, 'another-person']);
    const taken = await answer(kati, asked.id, actOf(600, 'Camara', 'Issa'));
    expect([taken.status, taken.body.code]).toEqual([409, 'act-number-taken']);
    const coded = { ...actOf(1, 'Camara', 'Issa') };
    coded.facts = { ...coded.facts, mother: { ...facts.mother, linkCode: 'K7Q2MXCD' } as never };
    expect((await answer(kati, asked.id, coded)).body.code).toBe('link-code-invalid');
  });

  it('shows the centre its own searches alone, and wants to know why', async () => {
    const list = (as: Actor) => scene.send('GET', '/searches?limit=100', { as });
    const own = await list(kati);
    expect(own.body.items.map(({ id }) => id)).toContain(asked.id);
    expect(JSON.stringify(own.body)).not.toContain('Camara');
    expect((await list(bamako)).body.items).toEqual([]);
    expect((await list({ ...kati, purpose: null })).status).toBe(400);
    expect((await list(scene.agent)).status).toBe(403);
    expect((await scene.send('GET', '/searches')).status).toBe(401);
    const closed = await scene.send('GET', '/searches?state=closed&limit=1', { as: kati });
    expect(closed.body.items).toHaveLength(1);
    expect(closed.body.next).not.toBeNull();
    const [record] = await scene.service.sql<{ purpose: string }>(
      `select purpose from record_read where subject_kind = 'queue' and what = 'searches/open' and by_person = $1`,
      [kati.personId],
    );
    expect(record).toEqual({ purpose: 'civil-act' });
  });

  it('hides a search from everybody else', async () => {
    const of = async (as: Actor) => (await scene.send('GET', path(asked.id), { as })).status;
    expect(await Promise.all([of(bamako), of(requester()), of({ ...kati, purpose: null })])).toEqual([404, 404, 400]);
    expect((await answer(bamako, asked.id, actOf(1, 'Camara', 'Issa'))).status).toBe(404);
    expect((await answer(scene.agent, asked.id, actOf(1, 'Camara', 'Issa'))).status).not.toBe(200);
    expect((await scene.send('POST', path(asked.id, '/answer'), { body: {} })).status).toBe(401);
    expect((await scene.send('GET', path(uuidv7()), { as: kati })).status).toBe(404);
  });

  it('takes a scan under its version, as an image or a PDF', async () => {
    expect((await sendScan(kati, asked.id, { 'if-match': '"99"' })).status).toBe(412);
    expect((await sendScan(kati, asked.id, { 'content-type': 'text/html' })).status).toBe(415);
    expect((await sendScan(bamako, asked.id)).status).toBe(404);
    expect((await sendScan(undefined, asked.id)).status).toBe(401);
    documents.isAway = true;
    expect((await sendScan(kati, asked.id)).status).toBe(503);
    documents.isAway = false;
    const versionless = await scene.send('PUT', path(asked.id, '/scan'), {
      as: kati,
      body: jpeg,
      headers: { 'content-type': 'image/jpeg' },
    });
    expect(versionless.status).toBe(428);
  });
});
