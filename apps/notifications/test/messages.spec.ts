import 'reflect-metadata';
import { serviceActor } from '@jatigi/kernel';
import { person, startTestService, waitFor } from '@jatigi/platform-testing';
import type { TestService } from '@jatigi/platform-testing';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { notificationsService } from '../src/notifications-service';
import { startMailServer } from './mail-server';
import type { MailServer } from './mail-server';

describe('codes asked for by identity', () => {
  let service: TestService;
  let smtp: MailServer;
  const mailbox = mkdtempSync(join(tmpdir(), 'mailbox-'));
  const identity = serviceActor('identity');
  const body = (key: string, over: object = {}) => ({
    template: 'account-confirmation',
    recipient: { email: 'awa@example.org', language: 'fr' },
    data: { code: '12345678' },
    key,
    ...over,
  });
  const post = (content: object, as = identity) => service.request('POST', '/internal/messages', { as, body: content });

  beforeAll(async () => {
    smtp = await startMailServer();
    service = await startTestService(notificationsService, {
      settings: {
        IDENTITY_URL: 'http://127.0.0.1:1',
        PUBLIC_URL: 'https://visa.example',
        SMTP_URL: smtp.url,
        MAIL_FROM: 'Jatigi <no-reply@consulat.example>',
        SENDING_LEASE_SECONDS: 5,
        MAILBOX_DIR: mailbox,
      },
    });
  });
  afterAll(async () => {
    await service.stop();
    await smtp.stop();
  });

  it('the same key three times is one mail, and nothing of code or address stays', async () => {
    const answers = [
      await post(body('key-00000001')),
      await post(body('key-00000001')),
      await post(body('key-00000001')),
    ];
    expect(answers.map(({ status }) => status)).toEqual([202, 202, 202]);
    expect(new Set(answers.map((answer) => (answer.body as { id: string }).id)).size).toBe(1);
    await waitFor(async () => (await service.sql(`select 1 from message where status = 'sent'`)).length === 1);
    expect(smtp.mails).toHaveLength(1);
    expect(smtp.mails[0]?.text).toContain('12345678');
    expect(smtp.mails[0]?.html).toContain('12345678');
    const [row] = await service.sql('select sealed, data::text, recipient from message');
    expect(row).toMatchObject({ sealed: null, data: '{}' });
    expect(JSON.stringify(row)).not.toContain('awa');
  });

  it('does not keep address and code in clear while they wait', async () => {
    const { id } = (await post(body('key-00000002'))).body as { id: string };
    const [row] = await service.sql<{ whole: string }>('select message::text as whole from message where id = $1', [
      id,
    ]);
    expect(row?.whole).not.toMatch(/awa|12345678/);
  });

  it.each([
    ['password-recovery', 'Votre code pour changer de mot de passe'],
    ['staff-invitation', 'Votre accès à la plateforme consulaire'],
    ['account-exists', 'Vous avez déjà un compte'],
  ])('knows the mail %s', async (template, subject) => {
    await post(body(`key-${template}`, { template, recipient: { email: `${template}@example.org`, language: 'fr' } }));
    await waitFor(() => smtp.mails.some((mail) => mail.subject === subject));
  });

  it('refuses bodies that are not what it knows', async () => {
    expect((await post(body('key-00000003', { template: 'advertisement' }))).status).toBe(400);
    expect((await post(body('key-00000003', { data: { code: { nested: true } } }))).status).toBe(400);
    expect((await post(body('key-00000003', { recipient: undefined }))).status).toBe(400);
    expect((await post(body('key-00000003', { data: undefined }))).status).toBe(400);
    expect((await post(body('key-00000003', { colour: 'red' }))).status).toBe(400);
  });

  it('is for identity alone', async () => {
    expect((await post(body('key-00000004'), person())).status).toBe(403);
    expect((await post(body('key-00000004'), serviceActor('visas'))).status).toBe(403);
    expect((await service.request('POST', '/internal/messages', { body: body('key-00000004') })).status).toBe(403);
  });

  it('shows what the local SMTP server caught: pages for people, JSON for scripts', async () => {
    const mime = [
      'From: a@example.org',
      'To: awa@example.org',
      'Subject: =?utf-8?q?D=C3=A9cision?=',
      'X-Jatigi-Template: refused',
      'Content-Type: text/plain; charset=utf-8',
      '',
      'Bonjour <script>alert(1)</script>',
    ].join('\r\n');
    writeFileSync(join(mailbox, '2026-11-24T09-00-00-000Z-1-0001.eml'), mime);
    const json = await service.request('GET', '/dev/mailbox', { headers: { accept: 'application/json' } });
    expect(json.body).toMatchObject({
      items: [
        { to: 'awa@example.org', subject: 'Décision', template: 'refused', text: expect.stringContaining('Bonjour') },
      ],
    });
    const list = await service.request('GET', '/dev/mailbox');
    expect(list.headers.get('content-type')).toContain('text/html');
    const link = /href="(\/dev\/mailbox\/messages\/[^"]+)"/.exec(String(list.body))?.[1] ?? '';
    const page = await service.request('GET', link);
    expect(String(page.body)).toContain('Bonjour &lt;script&gt;');
    expect((await service.request('GET', '/dev/mailbox/messages/..%2Fetc')).status).toBe(404);
  });
});

it('has no mailbox page in production', async () => {
  const service = await startTestService(notificationsService, {
    settings: {
      NODE_ENV: 'production',
      IDENTITY_URL: 'http://127.0.0.1:1',
      PUBLIC_URL: 'https://visa.example',
      SMTP_URL: 'smtp://127.0.0.1:1',
      MAIL_FROM: 'no-reply@consulat.example',
      SENDING_LEASE_SECONDS: 5,
      MAILBOX_DIR: tmpdir(),
    },
  });
  expect((await service.request('GET', '/dev/mailbox')).status).toBe(404);
  await service.stop();
});
