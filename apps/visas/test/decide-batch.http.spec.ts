import 'reflect-metadata';
import { uuidv7 } from '@jatigi/kernel';
import { VisasScene } from './visas-scene';

let scene: VisasScene;
beforeAll(async () => {
  scene = await VisasScene.open();
});
afterAll(() => scene.close());

const decide = (files: object[], as = scene.consul, headers = {}) =>
  scene.send('POST', '/decisions', { as, body: { files }, headers });

describe('a family decided in one go', () => {
  it('one child refused blocks nobody else, and each file has its own outcome', async () => {
    const [mother, father] = [await scene.proposed(), await scene.proposed()];
    const child = await scene.examined();
    await scene.post(scene.agent, child.id, 'propose-decision', { decision: 'refuse', codes: ['R12'] });
    const undecided = await scene.examined();
    const rows = [
      { id: mother.id, decision: 'grant', version: mother.version },
      { id: child.id, decision: 'refuse' },
      { id: undecided.id, decision: 'grant' },
      { id: uuidv7(), decision: 'grant' },
      { id: father.id, decision: 'grant', version: father.version - 1 },
      { id: father.id, decision: 'refuse' },
      { id: father.id, decision: 'grant' },
    ];
    const headers = { 'idempotency-key': uuidv7() };
    const { status, body } = await decide(rows, scene.consul, headers);
    expect(status).toBe(200);
    expect(body.items.map((item) => item.code)).toEqual([
      ...[null, null, 'illegal-transition', 'not-found', 'stale-version', 'decision-differs', null],
    ]);
    const states = body.items.map((item) => (item['application'] as { state: string } | null)?.state ?? null);
    expect(states).toEqual(['GRANTED', 'REFUSED', null, null, null, null, 'GRANTED']);
    // Sent again after the answer was lost: nothing is decided twice, and what was decided is told again.
    expect((await decide(rows, scene.consul, headers)).body.items.map((item) => item['outcome'])).toEqual(
      body.items.map((item) => item['outcome']),
    );
    expect((await scene.facts(mother.id)).filter((fact) => fact === 'application.granted')).toHaveLength(1);
  });

  it('keeps four eyes for every row', async () => {
    const { id } = await scene.proposed();
    expect((await decide([{ id, decision: 'grant' }], scene.agent)).body.items[0]?.code).toBe('not-permitted');
    await scene.grant(scene.agent, 'consul', 'BER');
    expect((await decide([{ id, decision: 'grant' }], scene.agent)).body.items[0]?.code).toBe('four-eyes');
  });
});
