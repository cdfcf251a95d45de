import 'reflect-metadata';
import {
  DocumentIssued,
  DocumentRevoked,
  DocumentSuperseded,
  PersonStruckOff,
  PersonTransferred,
  RegistrationExpired,
} from '@jatigi/contracts';
import { uuidv7 } from '@jatigi/kernel';
import { waitFor } from '@jatigi/platform-testing';
import { Client } from 'pg';
import { IssuedDocuments } from '../src/issuing/issued-documents';
import { RegistrationScene } from './registration-scene';

jest.setTimeout(180_000);
let scene: RegistrationScene;
beforeAll(async () => {
  scene = await RegistrationScene.open();
});
afterAll(() => scene?.close());

const isEnded = (subject: string) => async (): Promise<boolean> => {
  const sql = 'select 1 from paper_ending where subject_id = $1';
  return (await scene.fixture.service.sql(sql, [subject])).length > 0;
};

describe('when the registration ends', () => {
  it('struck off: the certificate is revoked, told once', async () => {
    const { id, number, subject } = await scene.registered();
    const other = await scene.registered();
    await scene.say(PersonStruckOff, subject, 2);
    await waitFor(async () => (await scene.verify(number))['result'] === 'revoked', {
      timeoutMs: 45_000,
      what: 'revoked',
    });
    expect(await scene.verify(number)).toMatchObject({ result: 'revoked', withdrawnOn: '2026-11-28' });
    expect(await scene.verify(other.number)).toMatchObject({ result: 'valid' });
    const told = (await scene.facts(id)).filter(({ type }) => type === DocumentRevoked.type);
    expect(told).toMatchObject([
      { payload: { reason: 'left-for-good', number, subject: { kind: 'registration', id: subject } } },
    ]);
  });

  it('transferred: superseded by the certificate of the other post', async () => {
    const { id, number, subject } = await scene.registered();
    await scene.say(PersonTransferred, subject, 2);
    const superseded = async () => (await scene.verify(number))['result'] === 'superseded';
    await waitFor(superseded, { timeoutMs: 45_000, what: 'superseded' });
    const told = (await scene.facts(id)).filter(({ type }) => type === DocumentSuperseded.type);
    expect(told).toMatchObject([{ payload: { reason: 'transferred' } }]);
  });

  it('expired: nothing is withdrawn, its last day says it', async () => {
    const { number, subject, id } = await scene.registered();
    await scene.say(RegistrationExpired, subject, 2);
    await scene.say(PersonStruckOff, subject, 3); // proves that the fact before it was read
    const revoked = async () => (await scene.verify(number))['result'] === 'revoked';
    await waitFor(revoked, { timeoutMs: 45_000, what: 'revoked' });
    expect((await scene.facts(id)).map(({ type }) => type)).toEqual([DocumentIssued.type, DocumentRevoked.type]);
  });

  it('before the certificate is out: it never comes out, and leaves no file', async () => {
    const subject = uuidv7();
    await scene.say(PersonStruckOff, subject, 1);
    await waitFor(isEnded(subject), { timeoutMs: 45_000, what: 'the end is written down' });
    // Identity answered just before the end: what it said then no longer counts.
    scene.offer({}, subject);
    const remove = jest.spyOn(scene.get(IssuedDocuments), 'removePdf');
    await expect(scene.execute(subject)).rejects.toMatchObject({ message: 'subject-not-standing' });
    expect(remove).toHaveBeenCalledTimes(1);
    remove.mockRestore();
    expect(await scene.rows(subject)).toHaveLength(0);
  });

  it('while the certificate is being registered: the end waits for it, then revokes it', async () => {
    const subject = scene.offer();
    const documents = scene.get(IssuedDocuments);
    const register = documents.register.bind(documents);
    let said: Promise<void> | undefined;
    const slow = jest.spyOn(documents, 'register').mockImplementation(async (...all) => {
      said = scene.say(PersonStruckOff, subject, 1);
      await new Promise((resolve) => setTimeout(resolve, 3_000));
      return register(...all);
    });
    await scene.execute(subject);
    slow.mockRestore();
    await said;
    const [{ number } = { number: '' }] = await scene.rows(subject);
    await waitFor(async () => (await scene.verify(number))['result'] === 'revoked', {
      timeoutMs: 45_000,
      what: 'revoked',
    });
  });

  it('an end is seen by services alone (row-level security)', async () => {
    const client = new Client({ connectionString: scene.fixture.service.database.appUrl });
    await client.connect();
    const count = async () => Number((await client.query('select count(*) from paper_ending')).rows[0].count);
    expect(await count()).toBe(0);
    await client.query(`select set_config('jatigi.actor_kind', 'service', false)`);
    expect(await count()).toBeGreaterThan(0);
    await expect(client.query('delete from paper_ending')).rejects.toThrow('permission denied');
    await client.end();
  });
});
