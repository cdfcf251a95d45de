import 'reflect-metadata';
import { uuidv7 } from '@jatigi/kernel';
import { facts, otherFacts, RegistryScene } from './registry-scene';
import type { Seen } from './registry-scene';

let scene: RegistryScene;
beforeAll(async () => {
  scene = await RegistryScene.open();
});
afterAll(() => scene.close());

/** The same birth as the mother tells it at Lyon the next day. */
const asTheMotherTells = {
  ...facts,
  child: {
    ...facts.child,
    name: { surname: 'TRAORE', givenNames: 'Awa' },
    birthDate: { value: '2026-11-14', approximate: false },
  },
  mother: { ...facts.mother, name: { surname: 'Sissé', givenNames: 'Aissata' } },
  declarant: { capacity: 'mother' },
};

describe('the same birth declared at another post', () => {
  let first: Seen;
  let second: Seen;

  it('is stopped as suspected, with reasons, until an officer has compared', async () => {
    first = await scene.declared();
    second = await scene.declared(asTheMotherTells, scene.lyonAgent, 'LYO');
    expect(second).toMatchObject({ state: 'DECLARED', openSuspicions: 1 });
    expect(second.allowedActions).toContain('resolve-duplicate');
    expect(second.allowedActions).not.toContain('verify');
    const refused = await scene.post(scene.lyonAgent, second.id, 'verify');
    expect([refused.status, refused.body.code]).toEqual([409, 'duplicate-suspected']);
    expect(await scene.facts(second.id)).toEqual(['declaration.made', 'declaration.duplicate-suspected']);
    expect((await scene.send('GET', '/queues/duplicates', { as: scene.lyonAgent })).body).toMatchObject({
      items: [{ id: second.id }],
      counts: { duplicates: 1 },
    });
  });

  it('shows both sides to the officer, and writes both reads down', async () => {
    const { status, body } = await scene.send('GET', `/declarations/${second.id}/duplicates`, { as: scene.lyonAgent });
    expect(status).toBe(200);
    expect(body).toMatchObject({
      declaration: { id: second.id, facts: { child: { name: { surname: 'TRAORE' } } } },
      candidates: [
        { candidateId: first.id, post: 'PAR', state: 'DECLARED', verdict: null, facts: { child: facts.child } },
      ],
    });
    const [candidate] = body['candidates'] as Array<{ reasons: Array<{ code: string; text: { fr: string } }> }>;
    const codes = candidate?.reasons.map(({ code }) => code);
    expect(codes).toEqual(expect.arrayContaining(['same-names', 'same-mother', 'same-father', 'birth-date-near']));
    expect(candidate?.reasons[0]?.text.fr).toMatch(/naissance/);
    const reads = await scene.service.sql('select subject_id, what from record_read where by_person = $1 order by id', [
      scene.lyonAgent.personId,
    ]);
    expect(reads.slice(-2)).toEqual([
      { subject_id: second.id, what: 'duplicates' },
      { subject_id: first.id, what: 'as-candidate' },
    ]);
    const elsewhere = await scene.send('GET', `/declarations/${first.id}`, { as: scene.lyonAgent });
    expect(elsewhere.status).toBe(404);
  });

  it('ends as a duplicate when the officer says so; the first one goes on', async () => {
    const path = `duplicates/${first.id}/resolve`;
    expect((await scene.post(scene.lyonAgent, second.id, path, { verdict: 'maybe' })).status).toBe(400);
    expect(
      (await scene.post(scene.lyonAgent, second.id, `duplicates/${uuidv7()}/resolve`, { verdict: 'duplicate' })).status,
    ).toBe(404);
    const resolved = await scene.post(scene.lyonAgent, second.id, path, { verdict: 'duplicate' });
    expect(resolved.body).toMatchObject({ state: 'REJECTED', rejection: { reason: 'duplicate' }, openSuspicions: 0 });
    expect((await scene.post(scene.lyonAgent, second.id, path, { verdict: 'duplicate' })).status).toBe(409);
    await scene.post(scene.agent, first.id, 'verify');
    expect((await scene.post(scene.consul, first.id, 'sign')).body.state).toBe('SIGNED');
    expect((await scene.facts(second.id)).slice(-2)).toEqual([
      'declaration.duplicate-resolved',
      'declaration.rejected',
    ]);
  });
});

describe('what is remembered', () => {
  it('a pair judged different is never asked again, not even after a correction', async () => {
    const one = await scene.declared(otherFacts(1));
    const two = await scene.declared(otherFacts(1), scene.lyonAgent, 'LYO');
    expect(two.openSuspicions).toBe(1);
    const path = `duplicates/${one.id}/resolve`;
    expect((await scene.post(scene.lyonAgent, two.id, path, { verdict: 'not-duplicate' })).body).toMatchObject({
      state: 'DECLARED',
      openSuspicions: 0,
    });
    await scene.post(scene.lyonAgent, two.id, 'return-to-draft');
    expect((await scene.post(scene.lyonAgent, two.id, 'declare')).body.openSuspicions).toBe(0);
    expect((await scene.post(scene.lyonAgent, two.id, 'verify')).body.state).toBe('VERIFIED');
  });
});

describe('two officers at the same instant', () => {
  it.each([2, 3, 4, 5])('only one of the two declarations passes unsuspected (%i)', async (index) => {
    const [here, there] = await Promise.all([
      scene.draft(otherFacts(index)),
      scene.draft(otherFacts(index), scene.lyonAgent, 'LYO'),
    ]);
    const answers = await Promise.all([
      scene.post(scene.agent, here.id, 'declare'),
      scene.post(scene.lyonAgent, there.id, 'declare'),
    ]);
    expect(answers.map(({ status }) => status)).toEqual([200, 200]);
    expect(answers.map(({ body }) => body['openSuspicions']).sort()).toEqual([0, 1]);
  });
});

describe('before the signature', () => {
  it('an act that came meanwhile stops it, and the suspicion stays written down', async () => {
    const verified = await scene.verified(otherFacts(6));
    // An act of another centre for the same birth that the declaration could not have found.
    const other = await scene.signed(otherFacts(7));
    await scene.service.sql('alter table act disable trigger written_once');
    await scene.service.sql(`update act set facts = (select facts from declaration where id = $1) where id = $2`, [
      verified.id,
      other.act?.id,
    ]);
    await scene.service.sql('alter table act enable trigger written_once');
    await scene.service.sql(
      `update birth_index i set subject_kind = 'act', subject_id = $2, birth_from = o.birth_from, birth_to = o.birth_to,
         child_key = o.child_key, mother_key = o.mother_key, sounds = o.sounds
       from birth_index o where o.subject_id = $1 and i.subject_id = $3`,
      [verified.id, other.act?.id, other.id],
    );
    const refused = await scene.post(scene.consul, verified.id, 'sign');
    expect([refused.status, refused.body.code]).toEqual([409, 'duplicate-suspected']);
    const { body } = await scene.send('GET', `/declarations/${verified.id}`, { as: scene.agent });
    expect(body).toMatchObject({ state: 'VERIFIED', openSuspicions: 1, act: null });
    const resolve = `duplicates/${other.act?.id}/resolve`;
    await scene.post(scene.agent, verified.id, resolve, { verdict: 'not-duplicate' });
    expect((await scene.post(scene.consul, verified.id, 'sign')).body.state).toBe('SIGNED');
  });
});

it('declared twins are two births', async () => {
  const twin = (order: number) => ({
    ...otherFacts(8),
    child: { ...otherFacts(8).child, name: { surname: 'Konaré', givenNames: order === 1 ? 'Adama' : 'Awa' } },
    multipleBirth: { children: 2, order },
  });
  expect((await scene.declared(twin(1))).openSuspicions).toBe(0);
  expect((await scene.declared(twin(2))).openSuspicions).toBe(0);
  expect((await scene.declared(twin(2), scene.lyonAgent, 'LYO')).openSuspicions).toBe(1);
});

it('more than ten candidates are all shown', async () => {
  for (let index = 0; index < 12; index += 1) await scene.declared(otherFacts(9));
  const last = await scene.declared(otherFacts(9), scene.lyonAgent, 'LYO');
  expect(last.openSuspicions).toBe(12);
  const { body } = await scene.send('GET', `/declarations/${last.id}/duplicates`, { as: scene.lyonAgent });
  expect(body['candidates']).toHaveLength(12);
});
