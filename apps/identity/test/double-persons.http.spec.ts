import 'reflect-metadata';
import type { Actor } from '@jatigi/kernel';
import { person } from '@jatigi/platform-testing';
import type { TestAnswer, TestRequest } from '@jatigi/platform-testing';
import { file, RegisterScene } from './register-scene';
import type { Seen } from './register-scene';

let scene: RegisterScene;
beforeAll(async () => {
  scene = await RegisterScene.open();
});
afterAll(() => scene?.close());

interface Pair {
  id: string;
  version: number;
  state: string;
  code: string;
  reasons: Array<{ code: string }>;
  allowedActions: string[];
  persons: Array<{ personId: string; number: string | null; file: { facts: typeof file; setAside: boolean } | null }>;
  items: Pair[];
  counts: Record<string, number>;
}
interface PairAnswer extends TestAnswer {
  body: Pair;
}
const PAIRS = '/v1/identity/double-persons';
const send = (method: string, path: string, as?: Actor, more: Pick<TestRequest, 'body' | 'headers'> = {}) =>
  scene.identity.service.request(method, `${PAIRS}${path}`, { ...(as && { as }), ...more }) as Promise<PairAnswer>;
const say = (as: Actor | undefined, id: string, verb: string, body: object = {}) =>
  send('POST', `/${id}/${verb}`, as, { body });
const queue = async (name: string, as = scene.agent): Promise<Pair> => (await send('GET', `/queues/${name}`, as)).body;

const idOf = (actor: Actor): string => actor.personId as string;
const facts = (surname: string, givenNames: string, over: object = {}) => ({
  facts: { ...file, name: { surname, givenNames }, ...over },
});
/** Two persons who asked Paris, and the pair that the register made of them. */
async function twoPersons(surname: string, other = surname, born = '1985-05-05') {
  const [one, two] = [person(), person()];
  const birthDate = { value: born, approximate: false };
  const first = await scene.ask(one, facts(surname, 'Fanta', { birthDate }));
  const second = await scene.ask(two, facts(other, 'Fanta', { birthDate }));
  const pairs = (await scene.read(scene.agent, second.id)).body['doublePersons'] as Array<{ id: string }>;
  return { one, two, first, second, pairs };
}
async function pairOf(surname: string, other = surname, born?: string) {
  const all = await twoPersons(surname, other, born);
  return { ...all, id: all.pairs[0]?.id as string };
}
async function merged(surname: string, born: string) {
  const all = await pairOf(surname, surname, born);
  await say(scene.agent, all.id, 'propose-merge', { keep: idOf(all.one) });
  const { status, body } = await say(scene.consul, all.id, 'confirm');
  if (status !== 200) throw new Error(JSON.stringify(body));
  return all;
}
const own = async (as: Actor): Promise<Seen[]> => (await scene.send('GET', '', { as })).body.items;

describe('suspecting', () => {
  it('finds the same person under another spelling, in the transaction of her request', async () => {
    const { one, two, id } = await pairOf('Cissé', 'Sisse');
    const { body } = await send('GET', `/${id}`, scene.agent);
    expect(body).toMatchObject({
      state: 'SUSPECTED',
      reasons: [{ code: 'same-names' }, { code: 'same-birth-date' }, { code: 'same-place' }],
    });
    expect(body.persons.map(({ personId }) => personId)).toEqual([idOf(one), idOf(two)]);
    expect(body.persons.map((side) => side.file?.facts.name.surname)).toEqual(['Cissé', 'Sisse']);
    expect(JSON.stringify(await queue('suspected'))).not.toMatch(/Ciss|Siss/);
  });

  it('does not for another person, nor for a request that was withdrawn', async () => {
    expect((await twoPersons('Koné', 'Keïta')).pairs).toEqual([]);
    const gone = await scene.ask(person(), facts('Sangaré', 'Oumou'));
    const withdrawn = person(undefined);
    const left = await scene.ask(withdrawn, facts('Dembélé', 'Rokia'));
    await scene.at(withdrawn, left.id, 'withdraw');
    const again = await scene.ask(person(), facts('Dembele', 'Rokia'));
    expect((await scene.read(scene.agent, again.id)).body['doublePersons']).toEqual([]);
    expect((await scene.read(scene.agent, gone.id)).body['doublePersons']).toEqual([]);
  });

  it('looks again when the file is corrected, across posts, and never asks twice', async () => {
    const [here, there] = [person(), person()];
    await scene.ask(here, facts('Maïga', 'Zeinab'));
    const address = { ...file.address, country: 'SEN' };
    const other = await scene.ask(there, { post: 'DKR', ...facts('Maiga', 'Aminata', { address }) });
    const headers = { 'if-match': '"1"' };
    const edited = await scene.send('PATCH', `/${other.id}`, {
      as: there,
      headers,
      body: facts('Maiga', 'Zeinab', { address }),
    });
    expect(edited.status).toBe(200);
    const [pair] = (await scene.read(scene.dakarAgent, other.id)).body['doublePersons'] as Pair[];
    const id = pair?.id as string;
    expect((await send('GET', `/${id}`, scene.agent)).status).toBe(200);
    expect((await say(scene.dakarAgent, id, 'not-the-same')).body.state).toBe('NOT_THE_SAME');
    await scene.prove(there, other.id);
    await scene.at(scene.dakarAgent, other.id, 'verify');
    const rows = await scene.identity.service.sql('select state from double_person where $1 in (person_a, person_b)', [
      idOf(there),
    ]);
    expect(rows).toEqual([{ state: 'NOT_THE_SAME' }]);
  });

  it('pairs two equal requests of the same instant', async () => {
    const both = [person(), person()];
    await Promise.all(both.map((as) => scene.ask(as, facts('Togola', 'Nana'))));
    const rows = await scene.identity.service.sql('select 1 from double_person where $1 in (person_a, person_b)', [
      idOf(both[0] as Actor),
    ]);
    expect(rows).toHaveLength(1);
  });
});

describe('who may, and when', () => {
  it('nobody without a purpose, a role or the post', async () => {
    const { one, id } = await pairOf('Diakité');
    expect((await send('GET', `/${id}`)).status).toBe(401);
    expect((await send('GET', `/${id}`, { ...scene.agent, purpose: null })).status).toBe(400);
    expect((await send('GET', `/${id}`, scene.dakarAgent)).status).toBe(404);
    expect((await send('GET', `/${id}`, one)).status).toBe(404);
    expect((await send('GET', '/queues/none', scene.agent)).status).toBe(404);
    const keep = { keep: idOf(one) };
    expect((await say(undefined, id, 'propose-merge', keep)).status).toBe(401);
    expect((await say(scene.dakarAgent, id, 'propose-merge', keep)).status).toBe(404);
    expect((await say(scene.agent, id, 'propose-merge', {})).status).toBe(400);
    expect((await say(scene.agent, id, 'propose-merge', { keep: idOf(scene.agent) })).body.code).toBe('keep-unknown');
    expect((await say(scene.agent, id, 'confirm')).status).toBe(403);
    expect((await say(scene.consul, id, 'confirm')).status).toBe(409);
    const stale = await send('POST', `/${id}/propose-merge`, scene.agent, {
      body: keep,
      headers: { 'if-match': '"9"' },
    });
    expect(stale.status).toBe(412);
  });

  it('two persons: neither the proposer nor whom it concerns', async () => {
    const { one, id } = await pairOf('Bagayoko');
    await scene.identity.service.grant(idOf(one), 'consul', ['PAR']);
    const officer = { ...one, purpose: 'registration' as const };
    expect((await say(officer, id, 'propose-merge', { keep: idOf(one) })).body.code).toBe('own-file');
    await say(scene.head, id, 'propose-merge', { keep: idOf(one) });
    expect((await say(scene.head, id, 'confirm')).body.code).toBe('four-eyes');
    expect((await send('GET', `/${id}`, scene.head)).body.allowedActions).toEqual(['reject']);
    expect((await say(scene.consul, id, 'reject')).body.state).toBe('SUSPECTED');
  });

  it('keeps who has a number, and who holds grants', async () => {
    const { two, second, id } = await pairOf('Sidibé');
    await scene.prove(two, second.id);
    await scene.at(scene.agent, second.id, 'verify');
    await scene.at(scene.consul, second.id, 'register');
    const [pair] = (await send('GET', `/${id}`, scene.agent)).body.persons.filter(({ number }) => number === null);
    const answer = await say(scene.agent, id, 'propose-merge', { keep: pair?.personId });
    expect([answer.status, answer.body.code]).toEqual([422, 'keep-the-numbered']);
  });
});

describe('a merge', () => {
  it('moves every file, sets aside what would stand twice, ends in one person, and goes back exactly', async () => {
    const { one, two, first, second, id } = await pairOf('Doumbia', 'Doumbya', '1970-01-01');
    for (const [as, asked] of [
      [one, first],
      [two, second],
    ] as const) {
      await scene.prove(as, asked.id);
      await scene.at(scene.agent, asked.id, 'verify');
      await scene.at(scene.consul, asked.id, 'register');
    }
    const numbers = [(await own(one))[0]?.number, (await own(two))[0]?.number] as string[];
    await say(scene.agent, id, 'propose-merge', { keep: idOf(one) });
    expect((await say(scene.consul, id, 'confirm')).body).toMatchObject({ state: 'MERGED' });
    expect(await scene.facts(idOf(two))).toEqual(['person.merged']);
    expect((await own(two)).length).toBe(0);
    const files = await own(one);
    expect(files.map((one) => [one.id, one['setAside'], one.state])).toEqual([
      [second.id, false, 'REGISTERED'],
      [first.id, true, 'REGISTERED'],
    ]);
    expect((await scene.at(scene.consul, first.id, 'strike-off', { reason: 'requested' })).body.code).toBe('set-aside');
    const byNumber = await scene.send('GET', `/by-number/${numbers[1]}`, { as: scene.dakarAgent });
    expect(byNumber.body).toMatchObject({ personId: idOf(one), number: numbers[0], otherNumbers: [numbers[1]] });

    expect((await say(scene.agent, id, 'propose-undo')).body.state).toBe('UNDO_PROPOSED');
    expect((await say(scene.consul, id, 'reject-undo')).body.state).toBe('MERGED');
    await say(scene.consul, id, 'propose-undo');
    expect((await say(scene.consul, id, 'confirm-undo')).body.code).toBe('four-eyes');
    expect((await say(scene.head, id, 'confirm-undo')).body.state).toBe('UNDONE');
    expect(await scene.facts(idOf(two))).toEqual(['person.merged', 'person.unmerged']);
    for (const [as, asked] of [
      [one, first],
      [two, second],
    ] as const)
      expect((await own(as)).map((file) => [file.id, file.state, file['setAside']])).toEqual([
        [asked.id, 'REGISTERED', false],
      ]);
    expect((await scene.send('GET', `/by-number/${numbers[1]}`, { as: scene.agent })).body['personId']).toBe(idOf(two));
    expect(await scene.identity.service.sql('select * from person_move')).toEqual([]);
  });

  it('undone, leaves what the kept person got meanwhile', async () => {
    const { one, two, first, second, id } = await merged('Kanouté', '1971-01-01');
    expect((await own(one)).map((file) => [file.id, file['setAside']])).toEqual([
      [second.id, true],
      [first.id, false],
    ]);
    await scene.at(one, first.id, 'withdraw');
    const later = await scene.ask(one, facts('Kanouté', 'Fanta'));
    await say(scene.agent, id, 'propose-undo');
    await say(scene.consul, id, 'confirm-undo');
    expect((await own(one)).map((file) => [file.id, file.state])).toEqual([
      [later.id, 'REQUESTED'],
      [first.id, 'WITHDRAWN'],
    ]);
    expect((await own(two)).map((file) => [file.id, file.state])).toEqual([[second.id, 'REQUESTED']]);
    const edit = {
      as: two,
      headers: { 'if-match': `"${(await own(two))[0]?.version}"` },
      body: facts('Kanouté', 'Sira'),
    };
    expect((await scene.send('PATCH', `/${second.id}`, edit)).status).toBe(200);
  });

  it('is one step: who is merged is not merged again', async () => {
    const { one, two, id } = await merged('Samaké', '1972-01-01');
    const third = person();
    const birthDate = { value: '1972-01-01', approximate: false };
    const asked = await scene.ask(third, facts('Samaké', 'Fanta', { birthDate }));
    const pairs = (await scene.read(scene.agent, asked.id)).body['doublePersons'] as Pair[];
    expect(pairs).toHaveLength(1);
    const next = pairs[0]?.id as string;
    const answer = await say(scene.agent, next, 'propose-merge', { keep: idOf(third) });
    expect([answer.status, answer.body.code]).toEqual([409, 'kept-for-another']);
    expect((await say(scene.agent, next, 'propose-merge', { keep: idOf(one) })).status).toBe(200);
    expect((await say(scene.consul, next, 'confirm')).status).toBe(200);
    expect((await own(one)).length).toBe(3);
    await say(scene.agent, id, 'propose-undo');
    await say(scene.consul, id, 'confirm-undo');
    expect([(await own(one)).length, (await own(two)).length]).toEqual([2, 1]);
  });
});
