import 'reflect-metadata';
import { PassportAppointmentMade, PassportAtPost, PassportRefused, PassportReturned } from '@jatigi/contracts';
import { uuidv7 } from '@jatigi/kernel';
import { goldenSample, startTestService, waitFor } from '@jatigi/platform-testing';
import type { TestService } from '@jatigi/platform-testing';
import { notificationsService } from '../src/notifications-service';
import { startIdentityStub } from './identity-stub';
import type { IdentityStub } from './identity-stub';
import { startMailServer } from './mail-server';
import type { MailServer } from './mail-server';

let service: TestService;
let identity: IdentityStub;
let smtp: MailServer;
beforeAll(async () => {
  identity = await startIdentityStub();
  smtp = await startMailServer();
  const mail = { SMTP_URL: smtp.url, MAIL_FROM: 'Jatigi <no-reply@consulat.example>' };
  const settings = { IDENTITY_URL: identity.url, PUBLIC_URL: 'https://visa.example', ...mail };
  service = await startTestService(notificationsService, { withBus: true, settings });
});
afterAll(async () => {
  await service?.stop();
  await smtp?.stop();
  await identity?.stop();
});

it.each([
  ['Votre rendez-vous pour le passeport', PassportAppointmentMade, 'fr', 'le 3 décembre 2026'],
  ['Le poste vous demande quelque chose pour votre passeport', PassportReturned, 'fr', 'votre dossier'],
  ['Your passport has arrived', PassportAtPost, 'en', 'Come and collect it'],
  ['Decision on your request for a passport', PassportRefused, 'en', 'The reason is written in your file'],
] as const)('%s', async (subject, definition, language, words) => {
  const [requesterPersonId, aggregateId] = [uuidv7(), uuidv7()];
  const email = `p-${requesterPersonId}@example.org`;
  identity.contacts.set(requesterPersonId, { email, language });
  const data = { ...(goldenSample(definition) as object), requesterPersonId };
  const said = { definition, aggregateId, version: 1, eventId: uuidv7(), data };
  for (let times = 0; times < 2; times += 1) await service.bus?.say('identity.v1', [said]);
  const mails = () => smtp.mails.filter((mail) => JSON.stringify(mail.to).includes(email));
  await waitFor(() => mails().length > 0);
  expect(mails()).toHaveLength(1);
  expect(mails()[0]).toMatchObject({ subject, text: expect.stringContaining(words) });
  expect(mails()[0]?.text).toContain(`https://visa.example/${language}/files/passport/${aggregateId}`);
});
