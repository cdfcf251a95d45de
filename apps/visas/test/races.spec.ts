import 'reflect-metadata';
import { randomUUID } from 'node:crypto';
import type { Actor } from '@jatigi/kernel';
import { form, grantTerms, VisasScene } from './visas-scene';

let scene: VisasScene;
beforeAll(async () => (scene = await VisasScene.open()));
afterAll(() => scene.close());

const tally = (values: readonly unknown[]): Record<string, number> =>
  values.reduce<Record<string, number>>(
    (sum, value) => ({ ...sum, [String(value)]: (sum[String(value)] ?? 0) + 1 }),
    {},
  );

describe('at the same instant', () => {
  it('two officers decide: one effect, one 409 that names the state', async () => {
    const second = scene.staff();
    await scene.grant(second, 'consul', 'BER');
    for (let round = 0; round < 5; round++) {
      const { id } = await scene.proposed();
      const decide = (as: Actor) => scene.post(as, id, 'decide', { decision: 'grant' });
      const answers = await Promise.all([decide(scene.consul), decide(second)]);
      expect(answers.map(({ status }) => status).sort()).toEqual([200, 409]);
      const refused = answers.find(({ status }) => status === 409);
      expect(refused?.body).toMatchObject({
        code: 'illegal-transition',
        state: 'GRANTED',
        allowed: ['record-issue', 'escalate', 'record-death'],
      });
      expect((await scene.facts(id)).filter((fact) => fact === 'application.granted')).toHaveLength(1);
    }
  });

  it('four eyes hold in 100 races of propose against decide by the same person', async () => {
    const both = scene.staff();
    await scene.grant(both, 'agent', 'BER');
    await scene.grant(both, 'consul', 'BER');
    const { id } = await scene.examined();
    const outcomes: string[] = [];
    for (let round = 0; round < 100; round++) {
      const [, decided] = await Promise.all([
        scene.post(both, id, 'propose-decision', grantTerms),
        scene.post(both, id, 'decide', { decision: 'grant' }),
      ]);
      outcomes.push(decided.body.code);
      await scene.post(scene.consul, id, 'return', { note: 'Encore.' });
    }
    expect(outcomes.filter((code) => !['four-eyes', 'illegal-transition'].includes(code))).toEqual([]);
    expect(await scene.facts(id)).not.toContain('application.granted');
  }, 240_000);

  it('one Idempotency-Key raced 50 ways has one effect and one answer', async () => {
    const headers = { 'idempotency-key': randomUUID() };
    const start = (body: object) => scene.send('POST', '/applications', { as: scene.applicant, body, headers });
    const before = await scene.service.sql('select id from visa_application');
    const answers = await Promise.all(Array.from({ length: 50 }, () => start(form)));
    const statuses = tally(answers.map(({ status }) => status));
    expect((statuses['201'] ?? 0) + (statuses['409'] ?? 0)).toBe(50);
    expect(new Set(answers.filter(({ status }) => status === 201).map(({ body }) => body.id)).size).toBe(1);
    expect(await scene.service.sql('select id from visa_application')).toHaveLength(before.length + 1);
    const again = await start(form);
    expect([again.status, again.body.id]).toEqual([201, answers.find(({ status }) => status === 201)?.body.id]);
    const other = await start({ ...form, language: 'en' });
    expect([other.status, other.body.code]).toEqual([422, 'idempotency-key-reused']);
  }, 120_000);

  it('50 submissions of one draft, each with its own key, ask for the fee once', async () => {
    const { id } = await scene.ready();
    const answers = await Promise.all(Array.from({ length: 50 }, () => scene.post(scene.applicant, id, 'submit')));
    expect(tally(answers.map(({ status }) => status))).toEqual({ 200: 1, 409: 49 });
    expect((await scene.facts(id)).filter((fact) => fact === 'application.payment-due')).toHaveLength(1);
  }, 120_000);
});
