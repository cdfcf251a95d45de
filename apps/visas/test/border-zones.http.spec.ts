import { buildMrz } from '@jatigi/mrz';
import { BorderScene } from './border-scene';

let border: BorderScene;
beforeAll(async () => {
  border = await BorderScene.open();
});
afterAll(() => border.scene.close());

const rest = {
  surname: 'Mustermann',
  givenNames: 'Erika',
  birthDate: '1990-08-12',
  sex: 'F',
  nationality: 'D',
} as const;
const passportZone = (documentNumber: string) =>
  buildMrz('TD3', { ...rest, documentNumber, documentCode: 'P', issuer: 'D', expiryDate: '2034-01-09' });
const visaZone = (documentNumber: string) =>
  buildMrz('MRV-B', { ...rest, documentNumber, documentCode: 'V', issuer: 'MLI', expiryDate: '2026-11-09' });
const verify = (document: object) => border.ask('verifications', { post: 'BKO', document });

describe('a zone that a reader sees', () => {
  it('of the passport, and of the e-visa, leads to the visa; so it does for a crossing', async () => {
    const { number, passport } = await border.visa();
    border.clock.moveTo('2026-08-20T08:00:00Z');
    const seen = { verdict: 'admit', visa: { number } };
    expect((await verify({ mrz: passportZone(passport).join('\n') })).body).toMatchObject(seen);
    expect((await verify({ mrz: visaZone(passport).join(' ').toLowerCase() })).body).toMatchObject(seen);
    const shown = { document: { mrz: passportZone(passport).join('\n') } };
    expect((await border.ask('entries', border.crossing('', shown))).body).toMatchObject({ outcome: 'recorded' });
    expect((await border.verify(number)).body).toMatchObject({ hereSince: '2026-08-20' });
  });

  it('is refused when it is misread, of another document, or beside a number', async () => {
    const mrz = passportZone('C01X00T47').join('\n');
    const misread = await verify({ mrz: mrz.replace('C01X', 'C02X') });
    expect([misread.status, misread.body.errors]).toMatchObject([
      422,
      [{ pointer: '/document/mrz', code: 'mrz-misread' }],
    ]);
    const card = { ...rest, documentNumber: 'C01X00T47', documentCode: 'I', issuer: 'D', expiryDate: '2034-01-09' };
    const identity = await verify({ mrz: buildMrz('TD1', card).join('\n') });
    expect([identity.status, identity.body.code]).toEqual([422, 'mrz-of-no-passport']);
    const both = await verify({ mrz, visaNumber: 'MLI26000001' });
    expect([both.status, both.body.code]).toEqual([400, 'document-ambiguous']);
    expect((await verify({})).body.code).toBe('document-ambiguous');
  });
});
