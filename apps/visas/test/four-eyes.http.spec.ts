import 'reflect-metadata';
import { mergePerson } from '@jatigi/platform-persistence';
import { visasPersons } from '../src/persons';
import { AppealsScene } from './appeals-scene';
import { grantTerms, VisasScene } from './visas-scene';
import type { SeenAnswer } from './visas-scene';

let scene: VisasScene;
let appeals: AppealsScene;
beforeAll(async () => {
  scene = await VisasScene.open();
  appeals = await AppealsScene.of(scene);
});
afterAll(() => scene.close());

const about = ({ status, body }: SeenAnswer) => [status, body.code ?? body.state];
const merge = (kept: { personId: string | null }, former: { personId: string | null }) => {
  const link = { personId: kept.personId as string, formerPersonId: former.personId as string };
  return scene.react((_reactions, { tx }) => mergePerson(tx, visasPersons, link));
};

describe('four eyes at the commit', () => {
  const decide = (id: string, decision: string) => scene.post(scene.consul, id, 'decide', { decision });
  const endGrants = (personId: string | null) =>
    scene.service.sql(`update grant_projection set ended_at = now() where person_id = $1`, [personId]);

  it('a proposal of somebody who may propose no more is not decided; returned, another proposes', async () => {
    const agent = scene.staff();
    await scene.grant(agent, 'agent', 'BER');
    const { id } = await scene.proposed(agent);
    await endGrants(agent.personId);
    expect(about(await decide(id, 'grant'))).toEqual([409, 'proposer-not-entitled']);
    expect((await scene.facts(id)).at(-1)).toBe('application.decision-proposed');
    await scene.post(scene.consul, id, 'return', { note: 'À revoir.' });
    await scene.post(scene.agent, id, 'propose-decision', grantTerms);
    expect(about(await decide(id, 'grant'))).toEqual([200, 'GRANTED']);
  });

  it('the same of an appeal', async () => {
    const { id } = await appeals.assigned();
    const examiner = scene.staff();
    await scene.grant(examiner, 'central-desk', '*');
    await scene.post(appeals.examiner, id, 'assign-appeal', { to: examiner.personId });
    await scene.post(examiner, id, 'propose-appeal-decision', { verdict: 'uphold' });
    await endGrants(examiner.personId);
    expect(about(await appeals.decide(id, 'uphold'))).toEqual([409, 'proposer-not-entitled']);
  });

  it('a consul whose grant ended decides nothing', async () => {
    const consul = scene.staff();
    await scene.grant(consul, 'consul', 'BER');
    const { id } = await scene.proposed();
    await endGrants(consul.personId);
    expect((await scene.post(consul, id, 'decide', { decision: 'grant' })).status).toBe(404);
  });

  it('who proposed under another account decides nothing: one person', async () => {
    const double = scene.staff();
    await scene.grant(double, 'agent', 'BER');
    const { id } = await scene.proposed(double);
    await merge(scene.consul, double);
    expect(about(await decide(id, 'grant'))).toEqual([403, 'four-eyes']);
  });
});
