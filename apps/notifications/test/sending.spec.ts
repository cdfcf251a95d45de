import 'reflect-metadata';
import {
  ApplicationInformationRequested,
  ApplicationPaymentDue,
  ApplicationRefused,
  ApplicationSubmitted,
  CertificateRevoked,
  CopyDenied,
  CopyNotFound,
  CopyPaymentDue,
  CopySealed,
  CopySearching,
  PaymentReceived,
  PaymentReceivedV1,
  PersonRegistered,
  RegistrationExpired,
  RegistrationRefused,
  RegistrationReturned,
  VisaIssued,
} from '@jatigi/contracts';
import type { EventDefinition } from '@jatigi/contracts';
import { uuidv7 } from '@jatigi/kernel';
import { goldenSample, person, startTestService, waitFor } from '@jatigi/platform-testing';
import type { SaidEvent, TestService } from '@jatigi/platform-testing';
import { setTimeout as sleep } from 'node:timers/promises';
import { notificationsService } from '../src/notifications-service';
import { certificateMails } from './certificate-mails';
import { startIdentityStub } from './identity-stub';
import type { IdentityStub } from './identity-stub';
import { smtpRefusal, startMailServer } from './mail-server';
import type { MailServer } from './mail-server';

describe('mails about facts', () => {
  let service: TestService;
  let identity: IdentityStub;
  let smtp: MailServer;

  beforeAll(async () => {
    identity = await startIdentityStub();
    smtp = await startMailServer();
    service = await startTestService(notificationsService, {
      withBus: true,
      settings: {
        IDENTITY_URL: identity.url,
        PUBLIC_URL: 'https://visa.example',
        SMTP_URL: smtp.url,
        MAIL_FROM: 'Jatigi <no-reply@consulat.example>',
        SENDING_LEASE_SECONDS: 5,
      },
    });
  });
  afterAll(async () => {
    await service.stop();
    await smtp.stop();
    await identity.stop();
  });

  const newPerson = (language = 'fr'): { id: string; email: string } => {
    const id = uuidv7();
    const email = `p-${id}@example.org`;
    identity.contacts.set(id, { email, language });
    return { id, email };
  };
  const about = (definition: EventDefinition, aggregateId: string, version: number, over: object): SaidEvent => ({
    definition,
    aggregateId,
    version,
    eventId: uuidv7(),
    data: { ...(goldenSample(definition) as object), ...over },
  });
  const say = (topic: string, ...events: SaidEvent[]): Promise<void> =>
    service.bus?.say(topic, events) as Promise<void>;
  const mailsTo = (email: string) => smtp.mails.filter((mail) => JSON.stringify(mail.to).includes(email));
  const rows = (personId: string) =>
    service.sql<{ status: string; reason: string; attempts: number }>('select * from message where person_id = $1', [
      personId,
    ]);

  it('an event delivered three times makes one mail, in the language of the person', async () => {
    const { id, email } = newPerson('en');
    const issued = about(VisaIssued, uuidv7(), 1, { applicantPersonId: id });
    for (let i = 0; i < 3; i++) await say('visas.v1', issued);
    await waitFor(() => mailsTo(email).length > 0);
    await say('visas.v1', issued, { ...about(VisaIssued, uuidv7(), 1, { applicantPersonId: newPerson().id }) });
    await sleep(1_200);
    expect(mailsTo(email)).toHaveLength(1);
    const [mail] = mailsTo(email);
    expect(mail?.subject).toBe('Your e-visa is ready');
    expect(mail?.text).toContain('MLV26000001K');
    expect(mail?.text).toContain('10 January 2027');
    expect(mail?.html).toContain('<html lang="en">');
    expect(mail?.headers.get('x-jatigi-template')).toBe('issued');
    expect(mail?.messageId).toMatch(/^<[0-9a-f-]{36}@consulat.example>$/);
    expect(await rows(id)).toEqual([expect.objectContaining({ status: 'sent', attempts: 1 })]);
  });

  it('tells the amount due with the submission: one mail for both facts', async () => {
    const { id, email } = newPerson();
    const application = uuidv7();
    await say(
      'visas.v1',
      about(ApplicationSubmitted, application, 1, { applicantPersonId: id }),
      about(ApplicationPaymentDue, application, 2, { applicantPersonId: id }),
    );
    await waitFor(() => mailsTo(email).length > 0);
    const [mail] = mailsTo(email);
    expect(mail?.subject).toBe('Votre demande de visa est enregistrée');
    expect(mail?.text?.replace(/\s/g, ' ')).toContain('80,00 €');
    expect(mail?.text).toContain('8 décembre 2026');
    expect(mail?.text).toContain(`https://visa.example/fr/visas/${application}`);
  });

  it('a submission without a fee leaves without a sentence about money', async () => {
    const { id, email } = newPerson();
    await say('visas.v1', about(ApplicationSubmitted, uuidv7(), 1, { applicantPersonId: id }));
    await waitFor(() => mailsTo(email).length > 0);
    expect(mailsTo(email)[0]?.text).not.toContain('payer');
  });

  it.each<[string, EventDefinition, string, string]>([
    [
      'visas.v1',
      ApplicationInformationRequested,
      'applicantPersonId',
      'Une information manque à votre demande de visa',
    ],
    ['visas.v1', ApplicationRefused, 'applicantPersonId', 'Décision sur votre demande de visa'],
    ['payments.v1', PaymentReceived, 'payerPersonId', 'Paiement reçu pour votre copie d’acte'],
    ['civil-registry.v1', CopyPaymentDue, 'requesterPersonId', 'Un paiement est attendu pour votre copie d’acte'],
    ['civil-registry.v1', CopySearching, 'requesterPersonId', 'Votre acte est recherché au Mali'],
    ['civil-registry.v1', CopyNotFound, 'requesterPersonId', 'Votre acte n’a pas été trouvé'],
    ['civil-registry.v1', CopyDenied, 'requesterPersonId', 'Décision sur votre commande de copie d’acte'],
    ['civil-registry.v1', CopySealed, 'requesterPersonId', 'Votre copie d’acte est prête'],
    ...certificateMails,
    [
      'identity.v1',
      RegistrationReturned,
      'requesterPersonId',
      'Le poste vous demande quelque chose pour votre inscription',
    ],
    [
      'identity.v1',
      RegistrationRefused,
      'requesterPersonId',
      'Décision sur votre demande d’inscription au registre consulaire',
    ],
    ['identity.v1', PersonRegistered, 'requesterPersonId', 'L’inscription au registre consulaire est faite'],
    ['identity.v1', RegistrationExpired, 'requesterPersonId', 'Votre inscription au registre consulaire a pris fin'],
  ])('%s: %o', async (topic, definition, who, subject) => {
    const { id, email } = newPerson();
    await say(topic, about(definition, uuidv7(), 1, { [who]: id }));
    await waitFor(() => mailsTo(email).length > 0);
    expect(mailsTo(email).map((mail) => mail.subject)).toEqual([subject]);
  });

  it('who asked for a ward is told that the certificate fell with her death; nobody writes to the dead', async () => {
    const [asker, dead] = [newPerson(), newPerson()];
    const died = (requester: string) =>
      about(CertificateRevoked, uuidv7(), 1, {
        personId: dead.id,
        requesterPersonId: requester,
        reason: 'person-died',
      });
    await say('civil-registry.v1', died(dead.id), died(asker.id));
    await waitFor(() => mailsTo(asker.email).length > 0);
    expect(mailsTo(dead.email)).toEqual([]);
    expect(await rows(dead.id)).toEqual([]);
  });

  it('a fee paid for a certificate is told with the words of certificates', async () => {
    const { id, email } = newPerson();
    const subject = { kind: 'certificate-request', id: uuidv7() };
    await say('payments.v1', about(PaymentReceived, uuidv7(), 1, { payerPersonId: id, subject }));
    await waitFor(() => mailsTo(email).length > 0);
    expect(mailsTo(email)[0]?.subject).toBe('Paiement reçu pour votre certificat');
  });

  it('the fee of a visa is told with the words of visas, and once though both versions are said', async () => {
    const { id, email } = newPerson();
    const [payment, subject] = [uuidv7(), { kind: 'visa-application', id: uuidv7() }];
    await say(
      'payments.v1',
      about(PaymentReceived, payment, 1, { payerPersonId: id, subject }),
      about(PaymentReceivedV1, payment, 2, { payerPersonId: id, subject }),
    );
    await waitFor(() => mailsTo(email).length > 0);
    await new Promise((resolve) => setTimeout(resolve, 500));
    expect(mailsTo(email).map((mail) => mail.subject)).toEqual(['Paiement reçu pour votre demande de visa']);
  });

  it('waits for identity and asks for the contact only when sending, with its purpose', async () => {
    const { id, email } = newPerson();
    identity.down = true;
    await say('visas.v1', about(VisaIssued, uuidv7(), 1, { applicantPersonId: id }));
    await waitFor(async () => (await rows(id))[0]?.reason === 'peer-unavailable');
    identity.contacts.set(id, { email: `new-${email}`, language: 'fr' });
    identity.down = false;
    await waitFor(() => mailsTo(`new-${email}`).length > 0);
    expect(identity.asked.at(-1)).toMatchObject({
      purpose: 'notification',
      authorization: expect.stringMatching(/^Bearer /),
    });
  });

  it('a person without a contact is a failure that is shown, not a loop', async () => {
    const id = uuidv7();
    await say('visas.v1', about(VisaIssued, uuidv7(), 1, { applicantPersonId: id }));
    await waitFor(async () => (await rows(id))[0]?.status === 'permanent-failure');
    expect((await rows(id))[0]?.reason).toBe('no-contact');
  });

  it('tries again what the server refused before it had the message', async () => {
    const { id, email } = newPerson();
    let refusals = 1;
    smtp.beforeRecipient = (address) => {
      if (address === email && refusals-- > 0) throw smtpRefusal(451);
    };
    await say('visas.v1', about(VisaIssued, uuidv7(), 1, { applicantPersonId: id }));
    await waitFor(() => mailsTo(email).length > 0);
    await waitFor(async () => (await rows(id))[0]?.status === 'sent');
    expect((await rows(id))[0]?.attempts).toBe(2);
  });

  it.each([
    ['an address that does not exist', 'recipient', 550, 'permanent-failure'],
    ['a message that is refused for good', 'data', 554, 'permanent-failure'],
    ['a message that is refused for now', 'data', 451, 'temporary-failure'],
  ])('%s ends as what it is', async (_what, where, code, status) => {
    const { id, email } = newPerson();
    const refuse = (address: string): void => {
      if (address.includes(email)) throw smtpRefusal(code);
    };
    if (where === 'recipient') smtp.beforeRecipient = refuse;
    else smtp.beforeAnswer = (mail) => refuse(JSON.stringify(mail.to));
    await say('visas.v1', about(VisaIssued, uuidv7(), 1, { applicantPersonId: id }));
    await waitFor(async () => (await rows(id))[0]?.status === status);
    expect(mailsTo(email)).toHaveLength(0);
  });

  it('shows operators what happened, without texts or addresses, and nobody else', async () => {
    const officer = person(uuidv7(), { purpose: 'administration' });
    const path = '/v1/notifications/deliveries?status=permanent-failure&limit=1';
    expect((await service.request('GET', path, { as: officer })).status).toBe(403);
    expect((await service.request('GET', path)).status).toBe(401);
    await service.grant(officer.personId as string, 'administrator', ['*']);
    const page = await service.request('GET', path, { as: officer });
    expect(page.status).toBe(200);
    const { items, next } = page.body as { items: object[]; next: string };
    expect(items).toEqual([expect.objectContaining({ template: 'issued', status: 'permanent-failure' })]);
    expect(JSON.stringify(items)).not.toContain('@');
    const more = await service.request('GET', `${path}&cursor=${next}`, { as: officer });
    expect(more.body).toMatchObject({ items: [{ status: 'permanent-failure' }] });
    expect((await service.request('GET', '/v1/notifications/deliveries?status=lost', { as: officer })).status).toBe(
      400,
    );
    const unnamed = person(officer.personId as string);
    expect((await service.request('GET', path, { as: unnamed })).body).toMatchObject({ code: 'purpose-missing' });
  });
});
