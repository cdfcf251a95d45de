import 'reflect-metadata';
import type { Actor } from '@jatigi/kernel';
import { serviceActor } from '@jatigi/kernel';
import { person } from '@jatigi/platform-testing';
import { ExpireEmergencyDocuments } from '../src/travel/expire-emergency-documents';
import { TravelScene } from './travel-scene';

let scene: TravelScene;
beforeAll(async () => {
  scene = await TravelScene.open();
});
afterAll(() => scene?.close());

const idOf = (who: Actor) => who.personId as string;
const count = async (id: string, fact: string) =>
  (await scene.facts(id)).filter((name) => name === `travel-document.${fact}`).length;

describe('a document ends', () => {
  it('when it is reported lost itself, by hyphens or not, in the same transaction', async () => {
    const awa = person();
    const { id, paper } = await scene.handedOver(awa);
    const document = {
      kind: 'emergency-travel-document',
      issuingCountry: 'MLI',
      number: paper.number.replace('L', 'l-'),
    };
    const stranger = await scene.tryReport(person(), { document });
    expect([stranger.status, stranger.body.errors[0]]).toMatchObject([
      422,
      { pointer: '/document/number', code: 'document-of-somebody-else' },
    ]);
    expect((await scene.read(awa, id)).body.state).toBe('HANDED_OVER');
    await scene.report(awa, { document });
    expect((await scene.read(awa, id)).body).toMatchObject({ state: 'ENDED', ending: { reason: 'stolen' } });
    expect(await count(id, 'invalidated')).toBe(1);
    expect((await scene.tryAsk(awa)).status).toBe(201);
  });

  it('once when she dies, with what she asked for, however often it is said', async () => {
    const awa = person();
    const valid = await scene.approved(awa);
    const asked = person();
    const waiting = await scene.ask(asked);
    for (let times = 0; times < 3; times += 1) for (const who of [awa, asked]) await scene.died(idOf(who));
    expect((await scene.read(awa, valid.id)).body).toMatchObject({ state: 'ENDED', ending: { reason: 'person-died' } });
    expect((await scene.read(asked, waiting.id)).body).toMatchObject({
      state: 'REFUSED',
      refusal: { reason: 'person-died' },
    });
    expect([await count(valid.id, 'invalidated'), await count(waiting.id, 'refused')]).toEqual([1, 1]);
  });

  it('before its paper is made: nobody is given it', async () => {
    const awa = person();
    const { id } = await scene.approved(awa);
    const revoked = await scene.at(scene.head, id, 'end', { reason: 'revoked' });
    expect(revoked.body).toMatchObject({ state: 'ENDED', ending: { reason: 'revoked', on: '2026-11-28' } });
    await scene.sealed('emergency-document', id);
    expect((await scene.read(awa, id)).body).toMatchObject({ state: 'ENDED', paper: null });
    expect((await scene.send('GET', `/emergency-documents/${id}/paper`, { as: awa })).status).toBe(404);
    const printable = await scene.service.request('GET', `/internal/emergency-documents/${id}/printable`, {
      as: serviceActor('documents', 'issuing'),
    });
    expect([printable.status, (printable.body as { code: string }).code]).toEqual([409, 'not-approved']);
  });

  it('after its last day, once, wherever it is', async () => {
    const sweeper = scene.service.running.app.get(ExpireEmergencyDocuments, { strict: false });
    const { id } = await scene.handedOver(person());
    expect(await sweeper.sweep()).toBe(0);
    await scene.service.sql(`update emergency_document set valid_until = '2026-11-27' where id = $1`, [id]);
    await Promise.all([sweeper.sweep(), sweeper.sweep()]);
    expect((await scene.read(scene.agent, id)).body).toMatchObject({ state: 'ENDED', ending: { reason: 'expired' } });
    expect(await count(id, 'ended')).toBe(1);
  });

  it('at a post or at the border, by the sheet in hand, and not by anybody else', async () => {
    const atPost = await scene.handedOver(person());
    const late = await scene.at(scene.agent, atPost.id, 'end', { reason: 'arrived', on: '2026-12-01' });
    expect([late.status, late.body.code]).toEqual([422, 'arrival-out-of-range']);
    expect((await scene.at(scene.agent, atPost.id, 'end', { reason: 'arrived' })).body.state).toBe('ENDED');
    const atBorder = await scene.handedOver(person());
    const arrival = (as: Actor, number: string) =>
      scene.send('POST', '/emergency-documents/arrivals', { as, body: { number } });
    expect((await arrival(scene.agent, atBorder.paper.number)).status).toBe(403);
    expect((await arrival(scene.border, 'L-unknown')).status).toBe(404);
    expect((await scene.read(scene.border, atBorder.id)).status).toBe(404);
    expect((await scene.at(scene.border, atBorder.id, 'end', { reason: 'revoked' })).status).toBe(404);
    const done = await scene.at(scene.border, atBorder.id, 'end', { reason: 'arrived', on: '2026-11-29' });
    expect(done.body).toMatchObject({ state: 'ENDED', ending: { reason: 'arrived', on: '2026-11-29' } });
    expect((await arrival(scene.border, atBorder.paper.number)).body.code).toBe('illegal-transition');
  });
});

describe('what documents says twice', () => {
  it('is one sealed paper', async () => {
    const awa = person();
    const { id } = await scene.approved(awa);
    const number = await scene.sealed('emergency-document', id);
    await scene.sealed('emergency-document', id, number);
    expect((await scene.read(awa, id)).body).toMatchObject({ state: 'SEALED', paper: { number } });
    expect(await count(id, 'issued')).toBe(1);
  });
});

describe('the desk', () => {
  it('sees its queues without personal data, and every read is written down', async () => {
    const { id } = await scene.ask(person());
    const page = (name: string, as = scene.agent) => scene.send('GET', `/emergency-documents/queues/${name}`, { as });
    const queue = (await page('requested')).body;
    expect(queue.items.map((one) => one.id)).toContain(id);
    expect(queue).toMatchObject({ counts: { requested: queue.items.length, checked: 0, closed: expect.any(Number) } });
    expect(JSON.stringify(queue)).not.toMatch(/Traor|Istanbul|1990/);
    await scene.at(scene.agent, id, 'assign');
    expect((await page('requested?assigned=me')).body.items).toHaveLength(1);
    expect((await page('requested?assigned=nobody')).body.items.map((one) => one.id)).not.toContain(id);
    await scene.read(scene.agent, id);
    const rows = await scene.service.sql('select what, purpose from emergency_document_read order by id desc limit 2');
    expect(rows).toEqual([
      { what: 'emergency-document', purpose: 'travel-document' },
      { what: 'queue/requested', purpose: 'travel-document' },
    ]);
    expect((await page('else')).status).toBe(404);
    expect((await page('requested', person())).status).toBe(403);
  });

  it('tells in the history what happened, to the person without who did it', async () => {
    const awa = person();
    const { id } = await scene.approved(awa);
    const history = async (as: Actor) =>
      (await scene.send('GET', `/emergency-documents/${id}/history`, { as })).body.items;
    const kinds = ['requested', 'file-added', 'identity-checked', 'approved'];
    const own = await history(awa);
    expect(own.map((one) => one['kind'])).toEqual(kinds);
    expect(JSON.stringify(own)).not.toContain(idOf(scene.consul));
    expect(JSON.stringify(await history(scene.agent))).toContain(idOf(scene.consul));
    expect((await scene.send('GET', `/emergency-documents/${id}/history`, { as: person() })).status).toBe(404);
  });

  it('refuses with a reason and a word that the person reads', async () => {
    const awa = person();
    const { id } = await scene.checked(awa);
    const refused = await scene.at(scene.consul, id, 'refuse', { reason: 'travel-ban', text: 'Décision du 3 mars.' });
    expect(JSON.stringify(refused.body)).not.toContain('3 mars');
    const { body } = await scene.read(awa, id);
    expect(body).toMatchObject({ state: 'REFUSED', refusal: { reason: 'travel-ban', note: 'Décision du 3 mars.' } });
    const mine = await scene.send('GET', '/emergency-documents', { as: awa });
    expect(mine.body.items.map((one) => one.id)).toEqual([id]);
  });

  it('keeps every event and every row free of what people stated', async () => {
    const log = await scene.service.sql<{ text: string }>(
      `select payload::text as text from event_log where type like '%travel-document%'`,
    );
    const rows = await scene.service.sql<{ text: string }>('select d::text as text from emergency_document d');
    for (const { text } of [...log, ...rows]) expect(text).not.toMatch(/Traor|Istanbul|1990-03|3 mars/);
  });
});
