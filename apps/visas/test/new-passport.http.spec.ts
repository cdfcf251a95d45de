import { person } from '@jatigi/platform-testing';
import { BorderScene } from './border-scene';
import { form } from './visas-scene';

let border: BorderScene;
beforeAll(async () => {
  border = await BorderScene.open();
});
afterAll(() => border.scene.close());

const passport = { number: 'C02X00T47', issuer: 'DEU', issuedOn: '2026-07-01', expiresOn: '2036-06-30' };
const replace = (id: string, body: object = passport, as = border.scene.agent) =>
  border.scene.post(as, id, 'replace-passport', body);
const shown = async (passportNumber: string) =>
  (await border.ask('verifications', { post: 'BKO', document: { issuer: 'DEU', passportNumber } })).body;

describe('a new passport for an issued visa', () => {
  it('takes the visa over with the entries and days that were used; the old one leads nowhere', async () => {
    border.scene.traveller = { travelDocument: { ...form.travelDocument, number: 'C01X00T50' } };
    const { id, number } = await border.visa();
    border.clock.moveTo('2026-08-20T08:00:00Z');
    await border.ask('entries', border.crossing(number));
    const before = await shown('C01X00T50');
    expect(before).toMatchObject({ hereSince: '2026-08-20', lastDay: { on: '2026-09-18' } });
    expect((await replace(id)).body.state).toBe('ISSUED');
    expect(await shown('C02X00T47')).toEqual(before);
    expect(await shown('C01X00T50')).toMatchObject({ verdict: 'refuse', reasons: ['visa-unknown'] });
    const { body } = await border.scene.send('GET', `/applications/${id}`, { as: border.scene.consul });
    expect(body['travelDocument']).toMatchObject({ ...passport, kind: 'ordinary' });
    expect(await border.scene.facts(id)).toContain('visa.passport-replaced');
    const told = await border.scene.service.sql(
      `select payload from event_log where aggregate_id = $1 and type like '%passport-replaced%'`,
      [id],
    );
    expect(JSON.stringify(told)).not.toContain('C02X00T47');
    expect((await replace(id)).body.code).toBe('passport-unchanged');
  });

  it('is refused for a body that says nothing, too short a passport, and whoever may not', async () => {
    border.scene.traveller = { travelDocument: { ...form.travelDocument, number: 'C01X00T51' } };
    const { id } = await border.visa(border.scene.applicant.personId as string);
    expect((await replace(id, {})).status).toBe(400);
    expect((await replace(id, { ...passport, number: 'c-1' })).body.errors).toMatchObject([{ pointer: '/number' }]);
    const short = await replace(id, { ...passport, expiresOn: '2026-10-01' });
    expect([short.status, short.body.errors]).toMatchObject([
      422,
      [{ code: 'visa-outlives-passport', pointer: '/expiresOn' }],
    ]);
    expect((await replace(id, passport, border.scene.applicant)).status).toBe(404);
    expect((await replace(id, passport, person())).status).toBe(404);
    const stale = { as: border.scene.agent, body: passport, headers: { 'if-match': '"1"' } };
    expect((await border.scene.send('POST', `/applications/${id}/replace-passport`, stale)).status).toBe(412);
    const draft = await border.scene.send('POST', '/applications', {
      as: border.scene.applicant,
      body: { language: 'fr' },
    });
    expect((await replace(draft.body.id)).status).toBe(404);
  });
});
