import 'reflect-metadata';
import { ApplicationAppealDecided, ApplicationRefused, DocumentIssued, DocumentRevoked } from '@jatigi/contracts';
import { uuidv7 } from '@jatigi/kernel';
import { waitFor } from '@jatigi/platform-testing';
import { readTrustBundle, verifySeal } from '@jatigi/vds';
import { IssuePaper } from '../src/issuing/issue-paper';
import { textOf } from './pdf-text';
import { photoOf, readCodes } from './read-seal';
import { RegistrationScene } from './registration-scene';
import { printableRefusalSample } from './sample-refusal';

jest.setTimeout(180_000);
let scene: RegistrationScene;
beforeAll(async () => {
  scene = await RegistrationScene.open();
});
afterAll(() => scene?.close());

function offer(over: object = {}, id = uuidv7()): string {
  scene.fixture.visas.printables.set(id, { ...printableRefusalSample(id), ...over });
  return id;
}
async function refused(over: object = {}) {
  const subject = offer(over);
  await scene.say(ApplicationRefused, subject, 1);
  return scene.paperAbout(subject);
}

describe('a refusal', () => {
  it('is sealed once in a letter that lists its grounds and names who objected; anybody can check it', async () => {
    const { id, number, subject } = await refused();
    expect(number).toMatch(/^MLD/);
    expect(await scene.rows(subject)).toHaveLength(1);
    expect(await scene.facts(id)).toMatchObject([
      {
        type: DocumentIssued.type,
        payload: { kind: 'refusal-letter', number, subject: { kind: 'visa-refusal', id: subject }, validUntil: null },
      },
    ]);
    const pdf = await scene.pdf(id);
    const text = (await textOf(pdf)).replaceAll(/\s+/g, ' ');
    for (const said of [
      'Relations internationales',
      'Motif R09',
      'Motif R12',
      'Sénégal',
      '20/12/2026',
      'BER-2026-K7Q2MXC',
    ])
      expect(text).toContain(said);
    const { seal, link } = await readCodes(pdf);
    expect(link).toBe(`http://127.0.0.1:4000/fr/verify/${number}`);
    const verified = await verifySeal(seal, await readTrustBundle(await scene.bundle()), new Date('2026-12-01'));
    expect(verified).toMatchObject({
      status: 'VALID',
      refusalLetter: { documentNumber: number, codes: 'R09 R12', decidedOn: '2026-11-20', surname: 'Mustermann' },
    });
    const answer = await scene.verify(number);
    expect(answer).toMatchObject({ result: 'valid', kind: 'refusal-letter', holder: 'M••••• E••••' });
    expect(JSON.stringify(answer)).not.toMatch(/R09|Köln|1990/);
    expect(await scene.verifyFile(pdf, 'application/pdf')).toMatchObject({ result: 'valid', checked: 'file' });
    expect(await scene.verifyFile(await photoOf(pdf), 'image/jpeg')).toMatchObject({
      result: 'valid',
      checked: 'seal',
    });
  });

  it('is written in the language of the applicant, with no word of appeal when it is too late for one', async () => {
    const grounds = [{ code: 'R02', text: 'Purpose of the stay not justified' }];
    const { id } = await refused({ language: 'en', grounds, objectingStates: ['SEN', 'CIV'], appealUntil: null });
    const text = (await textOf(await scene.pdf(id))).replaceAll(/\s+/g, ' ');
    expect(text).toContain('the following States objected: Senegal, ');
    expect(text).toContain('Ground R02');
    expect(text).not.toContain('You may contest');
  });

  it('that an appeal overturned is told no more: its letter is revoked, and not printed afterwards', async () => {
    const { id, number, subject } = await refused();
    await scene.say(ApplicationAppealDecided, subject, 2, { outcome: 'overturned' });
    const isRevoked = async () => (await scene.verify(number))['result'] === 'revoked';
    await waitFor(isRevoked, { timeoutMs: 45_000, what: 'the letter is revoked' });
    const facts = await scene.facts(id);
    expect(facts.filter(({ type }) => type === DocumentRevoked.type)).toMatchObject([
      { payload: { reason: 'overturned' } },
    ]);
    const [late, personId] = [offer(), uuidv7()];
    await scene.say(ApplicationAppealDecided, late, 1, { outcome: 'overturned' });
    const isWritten = async () =>
      (await scene.fixture.service.sql('select 1 from paper_ending where subject_id = $1', [late])).length > 0;
    await waitFor(isWritten, { timeoutMs: 45_000, what: 'the end is written down' });
    const payload = { kind: 'refusal-letter' as const, subjectId: late, personId };
    await expect(scene.get(IssuePaper).execute({ payload })).rejects.toMatchObject({ code: 'job-rejected' });
    expect(await scene.rows(late)).toEqual([]);
  });

  it('that an appeal upheld keeps its letter', async () => {
    const { number, subject } = await refused();
    const marker = await refused();
    await scene.say(ApplicationAppealDecided, subject, 2, { outcome: 'upheld' });
    await scene.say(ApplicationAppealDecided, marker.subject, 2, { outcome: 'overturned' });
    const isRevoked = async () => (await scene.verify(marker.number))['result'] === 'revoked';
    await waitFor(isRevoked, { timeoutMs: 45_000, what: 'what was said after it is heard' });
    expect(await scene.verify(number)).toMatchObject({ result: 'valid' });
  });
});
