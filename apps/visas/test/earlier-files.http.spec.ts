import 'reflect-metadata';
import type { Actor } from '@jatigi/kernel';
import { person } from '@jatigi/platform-testing';
import { form, grantTerms, VisasScene } from './visas-scene';
import type { Seen } from './visas-scene';

let scene: VisasScene;
let paris: Actor;
let parisConsul: Actor;
beforeAll(async () => {
  scene = await VisasScene.open();
  [paris, parisConsul] = [scene.staff(), scene.staff()];
  await scene.grant(paris, 'agent', 'PAR');
  await scene.grant(parisConsul, 'consul', 'PAR');
});
afterAll(() => scene.close());

interface Line {
  id: string | null;
  reference: string;
  state: string;
  post: string;
  sameAs: string;
  decision: string | null;
  decidedOn: string | null;
  codes: Array<{ code: string }>;
  visa: { number: string; validFrom: string; validUntil: string } | null;
  isOpen: boolean;
  isValidThen: boolean;
}
const earlier = async (id: string, as: Actor = scene.agent): Promise<Line[]> => {
  const { status, body } = await scene.send('GET', `/applications/${id}/earlier`, { as });
  expect(status).toBe(200);
  return body.items as unknown as Line[];
};
const passportOf = (number: string) => ({ travelDocument: { ...form.travelDocument, number } });
/** Everything one deed needs, about somebody with this passport. */
async function about(number: string, deed: () => Promise<Seen>, residence = 'DEU'): Promise<Seen> {
  const surname = `Voyageur ${number.slice(0, 2)}`;
  scene.traveller = { ...passportOf(number), applicant: { ...form.applicant, surname, residence } };
  const file = await deed();
  scene.traveller = {};
  return file;
}

describe('what a traveller asked for before', () => {
  it('of nobody else’s passport and of no other traveller: nothing', async () => {
    const { id } = await about('EA00001', () => scene.paid(person()));
    await about('EA00002', () => scene.paid(person()));
    expect(await earlier(id)).toEqual([]);
  });

  it('a refusal of the same passport, asked for by another account, with its codes', async () => {
    const refused = await about('EB00001', () =>
      scene.proposed(scene.agent, { decision: 'refuse', codes: ['R12'] } as never),
    );
    await scene.post(scene.consul, refused.id, 'decide', { decision: 'refuse' });
    const { id } = await about('EB00001', () => scene.paid(person()));
    expect(await earlier(id)).toEqual([
      expect.objectContaining({
        ...{ id: refused.id, state: 'REFUSED', post: 'BER', sameAs: 'passport', decision: 'refuse' },
        ...{ decidedOn: '2026-11-20', codes: [expect.objectContaining({ code: 'R12' })], visa: null },
        ...{ isOpen: false, isValidThen: false },
      }),
    ]);
  });

  it('is known to a consul of another post: that it was refused there and why, and no more of anybody', async () => {
    const refused = await about('EC00001', () =>
      scene.proposed(scene.agent, { decision: 'refuse', codes: ['R03'] } as never),
    );
    await scene.post(scene.consul, refused.id, 'decide', { decision: 'refuse' });
    const { id } = await about('EC00001', () => scene.paid(person()), 'FRA');
    const { body } = await scene.send('GET', `/applications/${id}/earlier`, { as: parisConsul });
    expect(body.items).toMatchObject([{ id: null, post: 'BER', state: 'REFUSED', codes: [{ code: 'R03' }] }]);
    expect(JSON.stringify(body)).not.toMatch(/Voyageur|EC00001|Heidestra/);
    expect((await scene.send('GET', `/applications/${refused.id}`, { as: parisConsul })).status).toBe(404);
  });

  it('a visa that lets the traveller in during the journey, and one that is over by then', async () => {
    const then = await about('ED00001', () => scene.issued());
    const past = await about('ED00001', () =>
      scene.issued({ ...grantTerms, validFrom: '2026-11-20', validUntil: '2027-01-09' }),
    );
    const { id } = await about('ED00001', () => scene.paid(person()));
    expect(await earlier(id)).toMatchObject([
      { id: past.id, decision: 'grant', visa: { validUntil: '2027-01-09' }, isValidThen: false },
      { id: then.id, decision: 'grant', visa: { number: expect.any(String) }, isValidThen: true },
    ]);
  });

  it('an open file of the same person under another passport; not a child’s in the same account, nor a draft', async () => {
    const owner = person();
    const open = await about('EE00001', () => scene.paid(owner));
    const traveller = { ...form.applicant, surname: 'Voyageur EE' };
    const renewed = { applicant: traveller, ...passportOf('EE00002') };
    scene.traveller = renewed;
    const { id } = await scene.paid(owner);
    await scene.ready(owner);
    scene.traveller = {
      applicant: { ...traveller, givenNames: 'Awa', birthDate: '2015-02-03' },
      ...passportOf('EE00003'),
    };
    await scene.draft(owner);
    scene.traveller = { applicant: { ...traveller, givenNames: 'Oumar' }, ...passportOf('EE00004') };
    await scene.paid(owner);
    scene.traveller = {};
    expect(await earlier(id)).toMatchObject([
      { id: open.id, sameAs: 'person', state: 'ADMISSIBILITY', decision: null, isOpen: true },
    ]);
  });

  it('an application that was not admissible, with the codes its history keeps', async () => {
    const closed = await about('EF00001', () => scene.paid(person()));
    await scene.post(scene.agent, closed.id, 'declare-inadmissible', { codes: ['R23'] });
    const { id } = await about('EF00001', () => scene.paid(person()));
    expect(await earlier(id)).toMatchObject([{ decision: 'inadmissible', codes: [{ code: 'R23' }], isOpen: false }]);
  });
});

describe('reading it', () => {
  it('needs a purpose and an officer of the post; each file that is shown tells its applicant', async () => {
    const owner = person();
    const first = await about('EG00001', () => scene.paid(owner));
    const { id } = await about('EG00001', () => scene.paid(person()));
    const read = (as?: Actor) => scene.send('GET', `/applications/${id}/earlier`, as ? { as } : {});
    expect((await read()).status).toBe(401);
    expect((await read(person())).status).toBe(404);
    expect((await read(paris)).status).toBe(404);
    expect((await read({ ...scene.agent, purpose: null })).body.code).toBe('purpose-missing');
    expect((await read({ ...scene.agent, purpose: 'payment' })).body.code).toBe('purpose-not-allowed');
    await earlier(id);
    const reads = await scene.service.sql(
      `select application_id as id, what, purpose, by_person as by, by_role as role, by_post as post from file_read
        where what in ('earlier', 'outcome') and application_id = any ($1) order by what`,
      [[id, first.id]],
    );
    const by = { purpose: 'adjudication', by: scene.agent.personId, role: 'agent', post: 'BER' };
    expect(reads).toEqual([
      { id, what: 'earlier', ...by },
      { id: first.id, what: 'outcome', ...by },
    ]);
    const { body } = await scene.send('GET', `/applications/${first.id}/history`, { as: owner });
    expect(body['reads']).toMatchObject([
      { purpose: 'adjudication', text: { en: 'Officer of the post: how it ended, to examine another one' } },
    ]);
  });
});
