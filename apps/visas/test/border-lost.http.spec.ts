import { uuidv7 } from '@jatigi/kernel';
import type { Actor } from '@jatigi/kernel';
import { person } from '@jatigi/platform-testing';
import { BorderScene } from './border-scene';

let border: BorderScene;
const security = person(uuidv7());
let carrier: Actor;
beforeAll(async () => {
  border = await BorderScene.open();
  await border.scene.grant(security, 'security-officer', '*');
  carrier = await border.carrier();
});
afterAll(() => border.scene.close());

const report = (number: string, circumstance: string) =>
  border.scene.send('POST', '/lost-documents', {
    as: security,
    body: { issuer: 'DEU', number, circumstance, reportedOn: '2026-08-01' },
  });

describe('a passport that is reported lost or stolen', () => {
  it.each(['lost', 'stolen'])('lets nobody in, by the visa or by itself, on land or on board: %s', async (as) => {
    const { number, passport } = await border.visa();
    border.clock.moveTo('2026-08-20T08:00:00Z');
    expect((await border.verify(number)).body['verdict']).toBe('admit');
    expect((await report(passport, as)).body).toMatchObject({ outcome: 'taken' });
    const shown = { issuer: 'DEU', passportNumber: passport };
    const refused = {
      verdict: 'refuse',
      reasons: [`document-${as}`],
      lastDay: null,
      holder: { surname: 'Mustermann' },
    };
    expect((await border.verify(number)).body).toMatchObject(refused);
    expect((await border.ask('verifications', { post: 'BKO', document: shown })).body).toMatchObject(refused);
    for (const document of [{ visaNumber: number }, shown]) {
      const entry = await border.ask('entries', border.crossing(number, { document }));
      expect([entry.status, entry.body.code, entry.body['reasons']]).toEqual([
        ...[422, 'visa-does-not-admit'],
        [`document-${as}`],
      ]);
      expect((await border.ask('carrier-checks', { document }, carrier)).body).toEqual({ answer: 'NOT OK' });
    }
  });

  it('is told although no visa goes with it', async () => {
    await report('C04X00T99', 'stolen');
    const document = { issuer: 'DEU', passportNumber: 'c04x 00t99' };
    expect((await border.ask('verifications', { post: 'BKO', document })).body).toMatchObject({
      ...{ verdict: 'refuse', reasons: ['document-stolen', 'visa-unknown'] },
    });
  });

  it('lets its holder leave', async () => {
    const { number, passport } = await border.visa();
    border.clock.moveTo('2026-08-20T08:00:00Z');
    await border.ask('entries', border.crossing(number));
    await report(passport, 'lost');
    const exit = await border.ask('exits', border.crossing(number));
    expect([exit.status, exit.body['conflicts']]).toEqual([201, []]);
  });
});
