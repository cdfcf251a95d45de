import { createHmac } from 'node:crypto';
import { uuidv7 } from '@jatigi/kernel';
import type { Actor } from '@jatigi/kernel';
import { person } from '@jatigi/platform-testing';
import type { BorderBundleContent } from '../src/border/border-bundle';
import { BorderScene } from './border-scene';
import { form } from './visas-scene';

jest.setTimeout(240_000);

let border: BorderScene;
const security = person(uuidv7(), { purpose: 'adjudication' });
let carrier: Actor;
beforeAll(async () => {
  border = await BorderScene.open();
  await border.scene.grant(security, 'security-officer', '*');
  carrier = await border.carrier();
});
afterAll(() => border?.scene.close());

const list = (path: string, body: object) =>
  border.scene.send('POST', `/lost-documents${path}`, { as: security, body });
const report = (number: string, circumstance: string) =>
  list('', { issuer: 'DEU', number, circumstance, reportedOn: '2026-08-01' });
const takeOff = (number: string) =>
  list('/removals', { issuer: 'DEU', number, reason: 'taken-back', reference: 'SDLP-2026-1184' });
const passport = (number: string) => ({ issuer: 'DEU', passportNumber: number });
const verified = async (document: object) => (await border.ask('verifications', { post: 'BKO', document })).body;
const onBoard = async (document: object) => (await border.ask('carrier-checks', { document }, carrier)).body['answer'];
async function visaIn(number: string) {
  border.scene.traveller = { travelDocument: { ...form.travelDocument, number } };
  const visa = await border.visa();
  border.scene.traveller = {};
  border.clock.moveTo('2026-08-20T08:00:00Z');
  return visa;
}
/** What a desk without a network is told of the visa in this passport. */
async function bundled(number: string) {
  const { body } = await border.scene.send('GET', '/border/bundle?post=BKO', { as: border.officer });
  const { key, visas } = JSON.parse(String(body['content'])) as BorderBundleContent;
  const mac = createHmac('sha256', Buffer.from(key, 'base64url')).update(`passport:DEU:${number}`).digest();
  const digest = mac.subarray(0, 16).toString('base64url');
  const { passport: as, passportLike: like } = visas.find(({ digests }) => digests.includes(digest)) ?? {};
  return { as, like };
}

describe('a passport whose number may be read as that of a stolen one', () => {
  it('lets its holder in, at a desk and on board; the desk is told to look closely', async () => {
    const { number } = await visaIn('C0IX00T10');
    await report('CO1X00T1O', 'stolen');
    const shown = passport('C0IX00T10');
    for (const document of [{ visaNumber: number }, shown]) {
      expect(await verified(document)).toMatchObject({
        verdict: 'admit',
        reasons: [],
        checks: ['document-like-stolen'],
      });
      expect(await onBoard(document)).toBe('OK');
    }
    expect(await bundled('C0IX00T10')).toEqual({ as: null, like: 'stolen' });
    expect((await border.ask('entries', border.crossing(number, { document: shown }))).status).toBe(201);
    expect(await verified(passport('CO1X00T1O'))).toMatchObject({
      reasons: ['document-stolen', 'visa-unknown'],
      checks: [],
    });
    expect(await verified(passport('C01X00T10'))).toMatchObject({
      reasons: ['visa-unknown'],
      checks: ['document-like-stolen'],
    });
  });

  it('is refused once it is reported itself, and not any more when that is taken back', async () => {
    await visaIn('C0IX00T20');
    const shown = passport('C0IX00T20');
    expect((await report('COIX00T20', 'lost')).body).toEqual({ outcome: 'taken' });
    expect((await report('C0IX00T20', 'stolen')).body).toEqual({ outcome: 'taken' });
    expect((await report('C0IX00T20', 'stolen')).body).toEqual({ outcome: 'known' });
    expect(await verified(shown)).toMatchObject({ verdict: 'refuse', reasons: ['document-stolen'] });
    expect([await onBoard(shown), await bundled('C0IX00T20')]).toEqual(['NOT OK', { as: 'stolen', like: 'lost' }]);
    expect((await takeOff('C01X00T20')).status).toBe(404);
    expect((await takeOff('C0IX00T20')).body).toMatchObject({ circumstance: 'stolen' });
    expect(await verified(shown)).toMatchObject({ verdict: 'admit', checks: ['document-like-lost'] });
    expect((await takeOff('COIX00T20')).body).toMatchObject({ circumstance: 'lost' });
    expect(await verified(shown)).toMatchObject({ verdict: 'admit', checks: [] });
    expect(await bundled('C0IX00T20')).toEqual({ as: null, like: null });
  });
});

describe('a document that was listed before its very number was kept', () => {
  const forget = () =>
    border.scene.service.sql(
      `with gone as (delete from lost_document_number) update lost_document set is_numbered = false`,
    );

  it('still refuses whoever may carry it, until the number is told again', async () => {
    await visaIn('C0IX00T30');
    const shown = passport('C0IX00T30');
    await report('CO1X00T30', 'lost');
    await forget();
    expect(await verified(shown)).toMatchObject({ verdict: 'refuse', reasons: ['document-lost'] });
    expect(await bundled('C0IX00T30')).toEqual({ as: 'lost', like: null });
    expect((await report('CO1X00T30', 'lost')).body).toEqual({ outcome: 'known' });
    expect(await verified(shown)).toMatchObject({ verdict: 'admit', checks: ['document-like-lost'] });
    expect(await verified(passport('CO1X00T30'))).toMatchObject({ reasons: ['document-lost', 'visa-unknown'] });
  });

  it('is told by its very file, which is imported once more for that', async () => {
    await visaIn('C0IX00T50');
    const file = 'issuer,number,circumstance,reportedOn\nDEU,CO1X00T50,lost,2026-08-01';
    expect((await list('/import', { file })).body).toMatchObject({ taken: 1 });
    expect((await list('/import', { file })).status).toBe(409);
    await forget();
    expect((await list('/import', { file })).body).toMatchObject({ taken: 0, known: 1 });
    expect((await list('/import', { file })).status).toBe(409);
    expect(await verified(passport('C0IX00T50'))).toMatchObject({ verdict: 'admit', checks: ['document-like-lost'] });
  });

  it('is not taken for another one that is reported later', async () => {
    await visaIn('C0IX00T40');
    await report('CO1X00T40', 'lost');
    await forget();
    expect((await report('C01X00T40', 'stolen')).body).toEqual({ outcome: 'taken' });
    expect(await verified(passport('C0IX00T40'))).toMatchObject({ verdict: 'refuse', reasons: ['document-lost'] });
    expect((await takeOff('CO1X00T40')).body).toMatchObject({ circumstance: 'lost' });
    expect(await verified(passport('C0IX00T40'))).toMatchObject({ verdict: 'admit', checks: ['document-like-stolen'] });
  });
});
