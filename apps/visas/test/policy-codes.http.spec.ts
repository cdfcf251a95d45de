import 'reflect-metadata';
import { policy, PolicyScene } from './policy-scene';
import { VisasScene } from './visas-scene';

let visas: VisasScene;
let scene: PolicyScene;
beforeAll(async () => {
  visas = await VisasScene.open();
  scene = await PolicyScene.open(visas);
});
afterAll(() => visas.close());

describe('a policy set', () => {
  it('may ask only services that are known', async () => {
    const consulting = (service: string, version: string) =>
      policy(version, ({ consultations, outcomes }) => {
        const { outcome: _outcome, ...rule } = outcomes.at(-1) as (typeof outcomes)[number];
        consultations.splice(0, Infinity, { ...rule, id: `consultation.${service}`, service });
      });
    const unknown = await scene.draft(consulting('weather', 'SERVICE-1'));
    expect([unknown.status, unknown.body.errors.map(({ pointer, code }) => [pointer, code])]).toEqual([
      422,
      [['/policy/consultations/0/service', 'unknown-service']],
    ]);
    expect((await scene.draft(consulting('security', 'SERVICE-1'))).status).toBe(201);
  });
});
