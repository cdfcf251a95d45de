import 'reflect-metadata';
import { VisaIssued } from '@jatigi/contracts';
import { serviceActor, uuidv7 } from '@jatigi/kernel';
import { goldenSample, startTestService, waitFor } from '@jatigi/platform-testing';
import type { TestService } from '@jatigi/platform-testing';
import { setTimeout as sleep } from 'node:timers/promises';
import { notificationsService } from '../src/notifications-service';
import { startIdentityStub } from './identity-stub';
import type { IdentityStub } from './identity-stub';
import { startSmsCentre } from './sms-centre';
import type { SmsCentre } from './sms-centre';

let service: TestService;
let identity: IdentityStub;
let centre: SmsCentre;
let count = 0;

beforeAll(async () => {
  centre = await startSmsCentre();
  identity = await startIdentityStub();
  service = await startTestService(notificationsService, {
    withBus: true,
    settings: {
      IDENTITY_URL: identity.url,
      PUBLIC_URL: 'https://visa.example',
      SMTP_URL: 'smtp://127.0.0.1:1',
      SMPP_URL: centre.url,
      SMS_FROM: 'CONSULAT-ML',
      MAILBOX_DIR: centre.folder,
      SENDING_LEASE_SECONDS: 2,
    },
  });
});
beforeEach(() => centre.behave({ answer: 'accept', receipt: 'DELIVRD', receiptAfterMs: 30, echo: true }));
afterAll(async () => {
  await service.stop();
  await centre.stop();
  await identity.stop();
});

const freshNumber = (): string => `+22370${String((count += 1)).padStart(6, '0')}`;
const accept = async (phone: string, data: object = { code: '04218837' }): Promise<string> => {
  const body = { template: 'account-confirmation', recipient: { phone, language: 'fr' }, data, key: uuidv7() };
  const answer = await service.request('POST', '/internal/messages', { as: serviceActor('identity'), body });
  expect(answer.status).toBe(202);
  return (answer.body as { id: string }).id;
};
interface Row {
  status: string;
  reason: string | null;
  channel: string;
  sealed: Buffer | null;
}
const rowOf = async (id: string): Promise<Row> =>
  (await service.sql<Row>('select status, reason, channel, sealed from message where id = $1', [id]))[0]!;
const reaches = (id: string, status: string, timeoutMs = 20_000) =>
  waitFor(async () => (await rowOf(id)).status === status, { timeoutMs, what: status });
const copiesTo = (phone: string) => centre.submitted.filter((number) => `+${number}` === phone).length;

describe('an SMS', () => {
  it('carries a code, is delivered by its receipt, and leaves no number behind', async () => {
    const phone = freshNumber();
    const id = await accept(phone);
    await reaches(id, 'delivered');
    expect(centre.caught.filter(({ to }) => to === phone)).toEqual([
      expect.objectContaining({
        from: 'CONSULAT-ML',
        encoding: 'gsm-7',
        parts: 1,
        text: expect.stringMatching(/^04218837 /),
      }),
    ]);
    const kept = await service.sql<{ kept: string }>(
      `select row_to_json(m)::text || coalesce(row_to_json(s)::text, '') || coalesce(row_to_json(p)::text, '') as kept
       from message m left join sms_submission s on s.message_id = m.id left join sms_part p on p.message_id = m.id
       where m.id = $1`,
      [id],
    );
    expect(kept[0]?.kept).not.toMatch(/22370|04218837/);
    expect(await rowOf(id)).toMatchObject({ channel: 'sms', sealed: null });
  });

  it('with letters outside GSM-7 leaves in as many parts as it takes and arrives whole', async () => {
    const phone = freshNumber();
    const code = 'ç'.repeat(120);
    await reaches(await accept(phone, { code }), 'delivered');
    expect(centre.caught.find(({ to }) => to === phone)).toMatchObject({
      encoding: 'ucs-2',
      parts: 4,
      text: expect.stringContaining(code),
    });
  });

  it('goes to whoever gave only a number, once for an event', async () => {
    const personId = uuidv7();
    const phone = freshNumber();
    identity.contacts.set(personId, { phone, language: 'fr' });
    const data = { ...goldenSample(VisaIssued), applicantPersonId: personId };
    const issued = { definition: VisaIssued, aggregateId: uuidv7(), version: 1, eventId: uuidv7(), data };
    for (let n = 0; n < 2; n += 1) await service.bus?.say('visas.v1', [issued]);
    await waitFor(() => centre.caught.some(({ to }) => to === phone));
    await sleep(800);
    expect(centre.caught.filter(({ to }) => to === phone)).toEqual([
      expect.objectContaining({ text: expect.stringContaining('https://visa.example/fr/files') }),
    ]);
  });

  it('refused by the centre is a failure; a busy centre is asked again', async () => {
    await centre.behave({ answer: 'refuse' });
    const refused = await accept(freshNumber());
    await reaches(refused, 'permanent-failure');
    expect((await rowOf(refused)).reason).toBe('sms-status-b');
    await centre.behave({ answer: 'throttle' });
    const phone = freshNumber();
    const busy = await accept(phone);
    await waitFor(async () => (await rowOf(busy)).reason === 'sms-status-58');
    expect(copiesTo(phone)).toBe(0);
    await centre.behave({ answer: 'accept' });
    await reaches(busy, 'delivered');
    expect(copiesTo(phone)).toBe(1);
  });

  it('that did not reach the telephone is a failure', async () => {
    await centre.behave({ receipt: 'UNDELIV' });
    const id = await accept(freshNumber());
    await reaches(id, 'permanent-failure');
    expect((await rowOf(id)).reason).toBe('sms-undelivered');
  });

  it('whose answer was lost is unknown, is not sent again, and is settled by its receipt', async () => {
    await centre.behave({ answer: 'hang-up', receipt: null });
    const phone = freshNumber();
    const id = await accept(phone);
    await reaches(id, 'unknown');
    expect(await rowOf(id)).toMatchObject({ reason: 'sms-answer-lost', sealed: null });
    await centre.behave({ answer: 'accept', receipt: 'DELIVRD' });
    await sleep(3_000);
    expect(copiesTo(phone)).toBe(1);
    const other = freshNumber();
    await centre.behave({ answer: 'hang-up', receipt: 'DELIVRD', receiptAfterMs: 2_500 });
    const late = await accept(other);
    await reaches(late, 'unknown');
    await reaches(late, 'delivered');
    expect(copiesTo(other)).toBe(1);
  });

  it('of several parts, cut off in the middle, is unknown and never starts again', async () => {
    await centre.behave({ answer: 'throttle', after: 1, receipt: null });
    const phone = freshNumber();
    const id = await accept(phone, { code: 'x'.repeat(150) });
    await reaches(id, 'unknown');
    await sleep(1_500);
    expect(copiesTo(phone)).toBe(1);
  });

  it('is settled by the id of the centre too, when the centre does not say our reference again', async () => {
    await centre.behave({ echo: false, receiptAfterMs: 0 });
    await reaches(await accept(freshNumber()), 'delivered');
  });

  it('waits for a centre that is away', async () => {
    const port = Number(new URL(centre.url).port);
    await centre.stop();
    const phone = freshNumber();
    const id = await accept(phone);
    await waitFor(async () => (await rowOf(id)).reason === 'sms-centre-away', { timeoutMs: 20_000 });
    centre = await startSmsCentre(port);
    await reaches(id, 'delivered', 40_000);
    expect(copiesTo(phone)).toBe(1);
  });

  it('to neither an address nor a number is refused', async () => {
    const body = { template: 'account-confirmation', recipient: { language: 'fr' }, data: {}, key: uuidv7() };
    const answer = await service.request('POST', '/internal/messages', { as: serviceActor('identity'), body });
    expect([answer.status, answer.body]).toEqual([400, expect.objectContaining({ code: 'recipient-missing' })]);
    const local = { ...body, recipient: { phone: '70000001', language: 'fr' } };
    const answered = await service.request('POST', '/internal/messages', { as: serviceActor('identity'), body: local });
    expect(answered.status).toBe(400);
  });
});
