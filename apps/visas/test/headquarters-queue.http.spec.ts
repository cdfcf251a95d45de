import 'reflect-metadata';
import type { Actor } from '@jatigi/kernel';
import { helped } from '@jatigi/platform-testing';
import { mergePerson } from '@jatigi/platform-persistence';
import { visasRules } from '@jatigi/visas-domain';
import { FoldQueueCounts } from '../src/applications/fold-queue-counts';
import { visasPersons } from '../src/persons';
import { VisasScene } from './visas-scene';

let scene: VisasScene;
let desk: Actor;
beforeAll(async () => {
  scene = await VisasScene.open();
  desk = scene.staff();
  await scene.grant(desk, 'central-desk', '*');
});
afterAll(() => scene.close());

/** What is counted is what is listed, whatever the grants are by now. */
const queue = async (as = desk): Promise<{ ids: string[]; counted: number }> => {
  const { body } = await scene.send('GET', '/queues/headquarters?limit=100', { as });
  expect((body['counts'] as Record<string, number>)['headquarters']).toBe(body.items.length);
  return {
    ids: body.items.map(({ id }) => id),
    counted: (body['counts'] as Record<string, number>)['headquarters'] as number,
  };
};
const decidedAt = async (id: string) =>
  (await scene.send('GET', `/applications/${id}`, { as: desk })).body['decidedAt'];
const endGrants = ({ personId }: Actor) =>
  scene.service.sql(`update grant_projection set ended_at = now() where person_id = $1`, [personId]);

describe('a post without a second entitled officer', () => {
  it('keeps what another officer of it may decide', async () => {
    const { id } = await scene.proposed();
    expect(await decidedAt(id)).toBe('post');
    expect(await queue()).toEqual({ ids: [], counted: 0 });
  });

  it('the consul proposed himself: it goes to headquarters, who decide it', async () => {
    await scene.grant(scene.consul, 'head-of-section', 'BER');
    const { id } = await scene.proposed(scene.consul);
    expect(await decidedAt(id)).toBe('headquarters');
    expect(await queue()).toEqual({ ids: [id], counted: 1 });
    expect((await scene.post(scene.consul, id, 'decide', { decision: 'grant' })).body.code).toBe('four-eyes');
    const load = await scene.send('GET', '/network', { as: desk });
    expect(load.body['posts']).toMatchObject([{ post: 'BER', atHeadquarters: 1 }]);
    expect((await scene.post(desk, id, 'decide', { decision: 'grant' })).body.state).toBe('GRANTED');
    expect(await queue()).toEqual({ ids: [], counted: 0 });
  });

  it('an interim officer brings it back to the post, for as long as the grant lasts', async () => {
    const { id } = await scene.proposed(scene.consul);
    const interim = scene.staff();
    const given = (from: string, to: string) =>
      scene.service.sql(
        `insert into grant_projection (grant_id, person_id, role, posts, valid_from, valid_to)
         values (gen_random_uuid(), $1, 'head-of-section', '{BER}', $2, $3)`,
        [interim.personId, from, to],
      );
    await given('2026-11-01', '2026-11-20');
    expect(await decidedAt(id)).toBe('headquarters');
    await given('2026-11-20', '2026-11-21');
    expect(await decidedAt(id)).toBe('post');
    expect((await queue()).ids).not.toContain(id);
    await endGrants(interim);
    expect(await decidedAt(id)).toBe('headquarters');
    expect((await queue()).ids).toContain(id);
  });

  it('whoever took the money, or applied, is no second officer; another post is none either', async () => {
    const [cashier, elsewhere] = [scene.staff(), scene.staff()];
    await scene.grant(elsewhere, 'consul', 'PAR');
    const { id } = await scene.examined(cashier.personId);
    await scene.post(scene.consul, id, 'propose-decision', { decision: 'refuse', codes: ['R02'] });
    await scene.grant(cashier, 'consul', 'BER');
    await scene.grant(scene.applicant, 'consul', 'BER');
    expect(await decidedAt(id)).toBe('headquarters');
    expect((await queue(scene.agent)).ids).toContain(id);
    expect((await queue(elsewhere)).ids).toEqual([]);
    // The fourth is kept away from no file.
    await scene.grant(scene.staff(), 'consul', 'BER');
    expect(await decidedAt(id)).toBe('post');
    expect((await queue(scene.agent)).ids).toEqual([]);
  });

  it('whoever filed it as a helper is no second officer', async () => {
    const scopes = visasRules.filter(({ who }) => who === 'signed-in').map(({ action }) => action);
    const helper = scene.staff();
    await scene.grant(helper, 'head-of-section', 'PAR');
    const as = helped(scene.applicant, scopes);
    const mandate = { ...as.mandate, helperPersonId: helper.personId as string };
    const { id } = await scene.submitted({ ...as, mandate });
    await scene.service.sql(`update visa_application set post = 'PAR', state = 'DECISION_PROPOSED' where id = $1`, [
      id,
    ]);
    expect(await decidedAt(id)).toBe('post');
    await scene.service.sql(`update grant_projection set ended_at = now() where posts = '{PAR}' and person_id <> $1`, [
      helper.personId,
    ]);
    expect(await decidedAt(id)).toBe('headquarters');
    expect((await queue()).ids).toContain(id);
    await scene.grant(scene.staff(), 'consul', 'PAR');
    expect(await decidedAt(id)).toBe('post');
    expect((await queue()).ids).not.toContain(id);
  });

  it('stays counted when its lines are folded, when it goes elsewhere, and when two persons are one', async () => {
    const double = scene.staff();
    await scene.grant(double, 'agent', 'BER');
    await scene.service.sql(`update grant_projection set ended_at = now() where posts = '{BER}' and role <> 'agent'`);
    const { id } = await scene.proposed(double);
    const before = await queue();
    expect(before.ids).toContain(id);
    const fold = scene.service.running.app.get(FoldQueueCounts, { strict: false });
    const lines = async () =>
      (await scene.service.sql<{ lines: number }>('select count(*)::int as lines from proposal_count'))[0]?.lines ?? 0;
    // The service's own timer may have folded what came before.
    await scene.service.sql(`insert into proposal_count (post, hands, files)
      select post, hands, change from (select post, hands from proposal_count limit 1) line, (values (1), (-1)) as of (change)`);
    const unfolded = await lines();
    await Promise.all([fold.sweep(), fold.sweep()]);
    expect(await lines()).toBeLessThan(unfolded);
    expect(await queue()).toEqual(before);
    const officer = scene.staff();
    await scene.grant(officer, 'consul', 'BER');
    expect((await queue()).ids).not.toContain(id);
    const link = { personId: officer.personId as string, formerPersonId: double.personId as string };
    await scene.react((_reactions, { tx }) => mergePerson(tx, visasPersons, link));
    expect((await queue()).ids).toContain(id);
    await scene.post(desk, id, 'transfer', { post: 'PAR', reason: 'Elle habite Lyon.' });
    expect((await queue()).ids).not.toContain(id);
  });

  it('says nothing of a file that nobody decides now', async () => {
    const { id } = await scene.examined();
    expect(await decidedAt(id)).toBeNull();
  });
});
