import 'reflect-metadata';
import { uuidv7 } from '@jatigi/kernel';
import type { Actor } from '@jatigi/kernel';
import { facts, otherFacts, RegistryScene } from './registry-scene';
import type { Seen } from './registry-scene';

let scene: RegistryScene;
let actId: string;
const childId = uuidv7();
beforeAll(async () => {
  scene = await RegistryScene.open();
  scene.identity.codes.set('CHD77777', childId);
  const { act } = await scene.signed({ ...facts, child: { ...facts.child, linkCode: 'CHD77777' } });
  actId = act?.id as string;
});
afterAll(() => scene.close());

const act = (command: string, as: Actor, body: object, id = actId) =>
  scene.send('POST', `/acts/${id}/${command}`, { as, body });
const recognition = {
  kind: 'recognition',
  facts: {
    recognisedBy: 'father',
    person: { name: { surname: 'Traoré', givenNames: 'Moussa' }, birthDate: { value: '1995' } },
    on: '2026-11-20',
    authority: 'la mairie de Paris 14e',
  },
};
const death = {
  kind: 'death',
  facts: { diedOn: { value: '2026-11-23' }, place: 'Paris', country: 'FRA', authority: 'la mairie de Paris 14e' },
};
const annulment = { court: 'Tribunal de Bamako', reference: 'JA 9', date: '2026-11-24' };

describe('reading acts', () => {
  it('by number, by names in any order and spelling with a part of the date', async () => {
    const find = (query: string) => scene.send('GET', `/acts?${query}`, { as: scene.agent });
    const expected = [
      { id: actId, printedNumber: 'PAR/2026/N/0001', standing: 'SIGNED', child: { surname: 'Traoré' } },
    ];
    expect((await find('centre=PAR&year=2026&number=1')).body.items).toMatchObject(expected);
    expect((await find('names=awa%20TRAORE&birthDate=2026-11')).body.items).toMatchObject(expected);
    expect((await find('names=traore&birthDate=2025')).body.items).toEqual([]);
    expect((await find('centre=PAR')).body).toMatchObject({ code: 'search-too-wide', errors: [{ pointer: '/names' }] });
    expect((await find('names=traore&birthDate=2026-02-31')).status).toBe(400);
    const elsewhere = await scene.send('GET', '/acts?number=1', { as: scene.lyonAgent });
    expect(elsewhere.body.items).toEqual([]);
    expect((await scene.send('GET', `/acts/${actId}`, { as: scene.lyonAgent })).status).toBe(404);
    expect((await scene.send('GET', `/acts/${actId}`)).status).toBe(401);
  });
});

describe('marginal notes', () => {
  let proposal: Seen;

  it('are proposed with the fields of their kind', async () => {
    const lacking = await act('notes', scene.agent, { kind: 'recognition', facts: { authority: 'X', place: 'Paris' } });
    expect([lacking.status, lacking.body.errors.map(({ pointer, code }) => `${pointer} ${code}`)]).toEqual([
      400,
      ['/facts/recognisedBy required', '/facts/person required', '/facts/on required', '/facts/place unknown-field'],
    ]);
    const early = { ...death, facts: { ...death.facts, diedOn: { value: '2026-11-01' } } };
    expect((await act('notes', scene.agent, early)).body.code).toBe('date-before-birth');
    const answer = await act('notes', scene.agent, recognition);
    expect([answer.status, answer.body]).toMatchObject([
      201,
      { kind: 'recognition', state: 'PROPOSED', allowedActions: [] },
    ]);
    proposal = answer.body;
    const { body } = await scene.send('GET', `/acts/${actId}`, { as: scene.consul });
    expect(body).toMatchObject({ notes: [], proposals: [{ id: proposal.id, allowedActions: ['apply', 'dismiss'] }] });
  });

  it('are applied by another person, numbered and written in French', async () => {
    expect((await act(`proposals/${proposal.id}/apply`, scene.agent, {})).status).toBe(403);
    const applied = await act(`proposals/${proposal.id}/apply`, scene.consul, {});
    expect(applied.body).toMatchObject({ notes: [{ ordinal: 1, kind: 'recognition' }] });
    expect(JSON.stringify(applied.body)).not.toContain('Traor');
    const { body } = await scene.send('GET', `/acts/${actId}`, { as: scene.consul });
    expect(body).toMatchObject({
      notes: [
        {
          ordinal: 1,
          appliedOn: '2026-11-24',
          text: {
            fr: 'Reconnaissance par son père, Moussa Traoré, né en 1995, reçue le 20 novembre 2026 par la mairie de Paris 14e.',
          },
        },
      ],
    });
    expect((await act(`proposals/${proposal.id}/apply`, scene.consul, {})).body.code).toBe('proposal-decided');
    expect((await act('notes', scene.agent, recognition)).body.code).toBe('parent-recognised');
  });

  it('the consul who proposed does not decide', async () => {
    const mine = await act('notes', scene.consul, death);
    expect((await act(`proposals/${mine.body.id}/apply`, scene.consul, {})).body.code).toBe('four-eyes');
    const head = scene.staff();
    await scene.grant(head, 'head-of-section', 'PAR');
    expect((await act(`proposals/${mine.body.id}/dismiss`, head, {})).body).toMatchObject({ notes: [{ ordinal: 1 }] });
  });

  it('a death proposed twice is written once, and said once to everybody', async () => {
    const [one, two] = [await act('notes', scene.agent, death), await act('notes', scene.agent, death)];
    const answers = await Promise.all([
      act(`proposals/${one.body.id}/apply`, scene.consul, {}),
      act(`proposals/${two.body.id}/apply`, scene.consul, {}),
    ]);
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 409]);
    const { body } = await scene.send('GET', `/acts/${actId}/notes`, { as: scene.agent });
    expect(body.items).toMatchObject([{ ordinal: 1 }, { ordinal: 2, kind: 'death' }]);
    expect(await scene.facts(actId)).toEqual(expect.arrayContaining(['note.applied', 'note.applied', 'person.died']));
    const died = await scene.service.sql(`select payload from event_log where type like '%person.died%'`);
    expect(died).toEqual([{ payload: { personId: childId } }]);
  });
});

describe('annulment by judgment', () => {
  it('takes two persons; the act stays, its copies do not stand any more', async () => {
    const { act: signed } = await scene.signed(otherFacts(1));
    const id = signed?.id as string;
    expect((await act('annul', scene.agent, { ...annulment, date: '2026-11-25' }, id)).body.code).toBe(
      'judgment-in-the-future',
    );
    expect((await act('annul', scene.agent, { ...annulment, date: '2026-11-01' }, id)).body.code).toBe(
      'judgment-before-act',
    );
    const proposal = await act('annul', scene.agent, annulment, id);
    const { body } = await act(`proposals/${proposal.body.id}/apply`, scene.consul, {}, id);
    expect(body).toMatchObject({ standing: 'ANNULLED', annulment, allowedActions: [] });
    expect((await scene.facts(id)).filter((name) => name !== 'volet.sent')).toEqual([
      'act.signed',
      'act.annulled',
      'copies.invalidated',
    ]);
    expect((await act('notes', scene.agent, death, id)).body.code).toBe('act-annulled');
    expect((await act('annul', scene.agent, annulment, id)).body.code).toBe('act-annulled');
    // The child may be declared again: what was annulled is no duplicate.
    expect((await scene.declared(otherFacts(1))).openSuspicions).toBe(0);
  });
});

it('the central office alone sees volets', async () => {
  expect((await scene.send('GET', '/volets', { as: scene.agent })).status).toBe(404);
  expect((await scene.send('GET', '/volets')).status).toBe(401);
  expect((await scene.send('GET', '/volets', { as: { ...scene.office, purpose: null } })).body.code).toBe(
    'purpose-missing',
  );
  expect((await scene.send('GET', '/volets?state=lost', { as: scene.office })).status).toBe(400);
  expect((await scene.send('GET', `/volets/${uuidv7()}`, { as: scene.office })).status).toBe(404);
});
