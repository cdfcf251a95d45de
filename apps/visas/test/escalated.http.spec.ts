import 'reflect-metadata';
import type { Actor } from '@jatigi/kernel';
import { BEGIN, ConsultationScene } from './consultation-scene';
import { grantTerms } from './visas-scene';
import type { SeenAnswer, VisasScene } from './visas-scene';

let desks: ConsultationScene;
let scene: VisasScene;
/** Headquarters, and the head of the section at the post and at another. */
let desk: Actor;
let head: Actor;
let elsewhere: Actor;
const files: Record<string, string> = {};
beforeAll(async () => {
  desks = await ConsultationScene.open();
  scene = desks.visas;
  [desk, head, elsewhere] = [scene.staff(), scene.staff(), scene.staff()];
  await scene.grant(desk, 'central-desk', '*');
  await scene.grant(head, 'head-of-section', 'BER');
  await scene.grant(elsewhere, 'head-of-section', 'PAR');
  desks.clock.moveTo(BEGIN);
  for (const name of ['asked', 'granted', 'late', 'in-time']) files[name] = (await scene.examined()).id;
  await desks.ask(files['asked'] as string, 'security');
  await desks.ask(files['granted'] as string, 'partner-ner');
}, 120_000);
afterAll(() => scene.close());

const ids = ({ body }: SeenAnswer): string[] => body.items.map(({ id }) => id);
const named = (found: string[]): string[] => Object.keys(files).filter((name) => found.includes(files[name] as string));
const queue = async (escalated: string, as = head, name = 'examination') =>
  named(ids(await scene.send('GET', `/queues/${name}?limit=100&escalated=${escalated}`, { as })));
const network = async (escalated: string, as = desk) =>
  named(ids(await scene.send('GET', `/network/files?limit=100&escalated=${escalated}`, { as })));

describe('a late file is seen by those who were told', () => {
  it('nobody is told of anything on the first days', async () => {
    expect([await queue('head-of-section'), await network('headquarters')]).toEqual([[], []]);
  });

  it('a service does not answer: the head of section sees it, then headquarters', async () => {
    desks.clock.moveTo('2026-10-09T00:00:00Z');
    await desks.sweep();
    expect([await queue('head-of-section'), await queue('headquarters')]).toEqual([['asked'], []]);
    expect(await network('headquarters')).toEqual([]);
    desks.clock.moveTo('2026-10-13T00:00:00Z');
    await desks.sweep();
    expect([await queue('head-of-section'), await queue('headquarters')]).toEqual([['asked'], ['asked']]);
    const { body } = await scene.send('GET', '/network', { as: desk });
    expect(body['posts']).toMatchObject([{ post: 'BER', escalated: 1 }]);
    const [line] = (await scene.send('GET', '/network/files?escalated=headquarters', { as: desk })).body.items;
    expect(line).toMatchObject({ id: files['asked'], escalatedTo: 'headquarters' });
  });

  it('and no more, once it has answered', async () => {
    const question = await desks.questionOf(files['asked'] as string);
    await desks.answer(desks.security, question.id, { answer: 'no-objection' });
    expect([await queue('head-of-section'), await network('headquarters')]).toEqual([[], []]);
  });

  it('the post is late itself', async () => {
    await desks.propose(files['in-time'] as string);
    await scene.post(scene.consul, files['in-time'] as string, 'decide', { decision: 'grant' });
    await desks.propose(files['granted'] as string, grantTerms);
    await scene.post(scene.consul, files['granted'] as string, 'decide', { decision: 'grant' });
    for (const name of ['granted', 'in-time']) await scene.documentIssued(files[name] as string);
    desks.clock.moveTo('2026-10-17T09:00:00Z');
    await desks.sweep();
    expect(await queue('head-of-section')).toEqual(['asked', 'late']);
    expect(await queue('head-of-section', desk)).toEqual(['asked', 'late']);
    desks.clock.moveTo('2026-10-22T09:00:00Z');
    await desks.sweep();
    expect(await queue('headquarters', desk)).toEqual(['asked', 'late']);
    await desks.propose(files['late'] as string);
    expect(await queue('head-of-section')).toEqual(['asked']);
    expect(await queue('head-of-section', head, 'decision')).toEqual([]);
  });

  it('an objection comes when the visa was given: headquarters see it for as long as it stands', async () => {
    const [question] = await desks.asked(files['granted'] as string);
    await desks.answer(desks.niger, question?.id ?? '', { answer: 'objection', reason: 'Connu de nos services.' });
    expect(await queue('headquarters', desk, 'closed')).toEqual(['granted']);
  });

  it('nobody at another post sees it, and no other word is understood', async () => {
    expect([await queue('head-of-section', elsewhere), await network('headquarters', elsewhere)]).toEqual([[], []]);
    const odd = await scene.send('GET', '/queues/examination?escalated=true', { as: head });
    expect([odd.status, odd.body.errors[0]?.pointer]).toEqual([400, '/escalated']);
  });
});
