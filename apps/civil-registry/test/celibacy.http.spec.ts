import 'reflect-metadata';
import type { Actor } from '@jatigi/kernel';
import { jpeg } from '@jatigi/platform-testing';
import { awa, CertificateScene, staff } from './certificate-scene';
import { facts } from './registry-scene';
import type { Seen } from './registry-scene';

let scene: CertificateScene;
beforeAll(async () => {
  scene = await CertificateScene.open();
});
afterAll(() => scene?.close());

const named = (givenNames: string) => ({ ...awa, name: { surname: 'Sangaré', givenNames } });
const atHome = { statements: { birthAct: { centre: 'CEC-KATI' } } };
const spouse = { surname: 'Keïta', givenNames: 'Salif' };
const by = { authority: 'Mairie de Kati' };
const marriage = { kind: 'marriage', facts: { spouse, on: '2015-05-02', place: 'Kati', country: 'MLI', ...by } };
const divorce = { kind: 'marriage-end', facts: { cause: 'divorce', spouse, on: '2019-01-15', ...by } };

function homeAct(number: number, person: typeof awa, notes: object[] = []) {
  const { name, sex, birthDate, birthPlace, birthCountry, nationalities } = person;
  const older = (parent: typeof facts.mother) => ({ ...parent, birthDate: { value: '1960', approximate: true } });
  const child = { name, sex, birthDate, birthPlace, birthCountry, nationalities };
  const family = { child, mother: older(facts.mother), father: older(facts.father), declarant: facts.declarant };
  return { year: 1990, number, facts: family, notes };
}

const asked = (as: Actor, givenNames: string): Promise<Seen> =>
  scene.ask(as, { kind: 'celibacy', ...atHome, registrationId: scene.registered(as, { person: named(givenNames) }) });

async function answer(id: string, body: object) {
  const search = (await scene.registry.send('GET', `/searches/${id}`, { as: scene.kati })).body;
  const headers = { 'content-type': 'image/jpeg', 'if-match': `"${search.version}"` };
  await scene.registry.send('PUT', `/searches/${id}/scan`, { as: scene.kati, body: jpeg, headers });
  return scene.registry.send('POST', `/searches/${id}/answer`, { as: scene.kati, body });
}

describe('an act that a centre at home keeps', () => {
  it('is asked for, answered, and the certificate is signed by two', async () => {
    const as = scene.person();
    const { id, state, dueOn } = await asked(as, 'Awa');
    expect([state, dueOn]).toEqual(['ENQUIRY', '2026-12-14']);
    const search = (await scene.registry.send('GET', `/searches/${id}`, { as: scene.kati })).body;
    expect(search).toMatchObject({ subject: 'certificate', product: 'celibacy', parents: null, actReference: null });
    expect(search).toMatchObject({
      child: { surname: 'Sangaré', givenNames: 'Awa', birthPlace: 'Kati' },
      state: 'open',
    });
    expect((await answer(id, homeAct(1, named('Awa')))).body).toEqual({ id, state: 'closed' });
    expect((await answer(id, homeAct(1, named('Awa')))).status).toBe(409);
    const seen = (await scene.read(scene.agent, id)).body;
    expect(seen).toMatchObject({ state: 'REQUESTED', reading: { outcome: 'free', answeredBy: 'home-centre' } });
    await scene.at(scene.agent, id, 'propose');
    expect((await scene.at(scene.head, id, 'approve')).body.state).toBe('AWAITING_PAYMENT');
    const closed = (await scene.registry.send('GET', '/searches?state=closed&limit=100', { as: scene.kati })).body;
    expect(closed.items).toContainEqual(expect.objectContaining({ id, subject: 'certificate', hasScan: true }));
  });

  it.each([
    ['a marriage', [marriage], 'DENIED'],
    ['a marriage that ended', [marriage, divorce], 'REQUESTED'],
    ['an end and another marriage', [marriage, divorce, marriage], 'DENIED'],
  ])('and has %s in its margin', async (what, notes, state) => {
    const [as, names] = [scene.person(), `Fanta ${'ABC'.charAt(notes.length - 1)}issa`];
    const { id } = await asked(as, names);
    expect((await answer(id, homeAct(10 + notes.length, named(names), notes))).status).toBe(200);
    const { body } = await scene.read(as, id);
    expect([what, body.state]).toEqual([what, state]);
    if (state === 'DENIED') expect(body.denial).toMatchObject({ reason: 'not-free-to-marry', note: null });
  });

  it('is asked again each time: the margin may have grown since it was copied here', async () => {
    const as = scene.person();
    const [first, later] = [await asked(as, 'Oumou'), await asked(as, 'Oumou')];
    await answer(first.id, homeAct(30, named('Oumou')));
    await answer(later.id, homeAct(30, named('Oumou'), [marriage]));
    const states = [(await scene.read(as, first.id)).body.state, (await scene.read(as, later.id)).body.state];
    expect(states).toEqual(['REQUESTED', 'DENIED']);
    const notes = `select n.kind from marginal_note n join act a on a.id = n.act_id where a.centre = 'CEC-KATI' and a.number = 30`;
    expect(await scene.registry.service.sql(notes)).toEqual([{ kind: 'marriage' }]);
  });

  it('and is not found ends the request', async () => {
    const as = scene.person();
    const { id } = await asked(as, 'Nana');
    const body = { reason: 'not-in-register' };
    expect((await scene.registry.send('POST', `/searches/${id}/not-found`, { as: scene.kati, body })).status).toBe(200);
    expect((await scene.read(as, id)).body).toMatchObject({ state: 'NOT_FOUND', nextStep: { code: 'ask-again' } });
  });

  it('is no business of a centre that was not asked, nor of a certificate that asks none', async () => {
    const bamako = scene.registry.staff({ kind: 'client', strength: 'client' });
    await scene.registry.grant(bamako, 'civil-status-centre', 'CEC-CENTRAL');
    const { id } = await asked(scene.person(), 'Kadia');
    const seen = async (as: Actor, of: string) => (await scene.registry.send('GET', `/searches/${of}`, { as })).status;
    expect(await seen(bamako, id)).toBe(404);
    const { id: life } = await scene.seen(scene.person());
    expect(await seen(scene.kati, life)).toBe(404);
    const forged = { as: scene.kati, body: homeAct(40, named('Kadia')) };
    expect((await scene.registry.send('POST', `/searches/${life}/answer`, forged)).status).toBe(404);
  });
});

describe('an act that a consulate keeps', () => {
  const person = {
    ...{ ...awa, name: { surname: 'Traoré', givenNames: 'Awa' }, birthPlace: 'Paris 14e' },
    birthDate: { value: '2026-11-12', approximate: false },
  };
  const inParis = { kind: 'celibacy', statements: { birthAct: { centre: 'PAR' } } };
  const herself = staff({ purpose: null });
  let actId: string;

  beforeAll(async () => {
    scene.registry.identity.codes.set('CHILD222', herself.personId as string);
    const given = { ...facts, child: { ...facts.child, linkCode: 'CHILD222' } };
    actId = (await scene.registry.signed(given)).act?.id as string;
  });

  /** Written in the margin by two officers of the post. */
  async function written(note: object): Promise<number> {
    const path = `/acts/${actId}`;
    const proposed = await scene.registry.send('POST', `${path}/notes`, { as: scene.agent, body: note });
    const apply = `${path}/proposals/${proposed.body.id}/apply`;
    return (await scene.registry.send('POST', apply, { as: scene.consul, body: {} })).status;
  }
  async function granted(as: Actor): Promise<string> {
    const { id } = await scene.ask(as, { ...inParis, registrationId: scene.registered(as, { person }) });
    await scene.at(scene.agent, id, 'propose');
    await scene.at(scene.head, id, 'approve');
    await scene.pay(id);
    await scene.issue(id);
    return id;
  }

  it('is read at once, and there is none to ask when nothing fits', async () => {
    const as = scene.person();
    const asked = await scene.ask(as, { ...inParis, person });
    expect(asked).toMatchObject({ state: 'REQUESTED', missing: ['identity'] });
    expect((await scene.read(scene.agent, asked.id)).body.reading).toMatchObject({ answeredBy: 'register', actId });
    const other = await scene.post(as, { ...inParis, person: awa });
    expect([other.status, other.body.errors[0]]).toMatchObject([422, { pointer: '/statements/birthAct/centre' }]);
    const nowhere = await scene.post(as, { kind: 'celibacy', person, statements: { birthAct: { centre: 'XXX' } } });
    expect(nowhere.body.code).toBe('centre-unknown');
  });

  it('falls with the marriage that is noted later, and stands with any other note', async () => {
    const [sealed, open, stated] = [await granted(herself), scene.person(), scene.person()];
    const { id: waits } = await scene.ask(open, { ...inParis, registrationId: scene.registered(open, { person }) });
    const { id: unknown } = await scene.ask(stated, { ...inParis, person });
    const facts = { spouse, on: '2026-11-20', place: 'Paris', country: 'FRA', ...by };
    expect(await written({ kind: 'marriage', facts })).toBe(200);
    const stateOf = async (as: Actor, id: string) => (await scene.read(as, id)).body.state;
    expect(await stateOf(herself, sealed)).toBe('REVOKED');
    expect(await stateOf(open, waits)).toBe('DENIED');
    // Whether a stranger's act says so is told to the officer alone.
    expect(await stateOf(stated, unknown)).toBe('REQUESTED');
    expect((await scene.read(scene.agent, unknown)).body.reading).toMatchObject({ outcome: 'married' });
    const ended = { ...divorce, facts: { ...divorce.facts, on: '2026-11-22' } };
    expect(await written(ended)).toBe(200);
    const again = await scene.registry.send('POST', `/acts/${actId}/notes`, { as: scene.agent, body: ended });
    expect([again.status, again.body.code]).toEqual([409, 'no-marriage-to-end']);
    expect(await granted(herself)).toBeDefined();
  });

  it('ends every certificate of a person who died', async () => {
    const life = await scene.granted(herself);
    await scene.issue(life.id, 'MLC-0000-0000-001');
    const waits = await scene.residence(herself);
    const died = { diedOn: { value: '2026-11-23' }, place: 'Paris', country: 'FRA', ...by };
    expect(await written({ kind: 'death', facts: died })).toBe(200);
    const body = (await scene.read(herself, life.id)).body;
    expect(body).toMatchObject({ state: 'REVOKED', revocation: { reason: 'person-died' } });
    expect((await scene.read(herself, waits.id)).body.denial).toMatchObject({ reason: 'person-died' });
  });
});
