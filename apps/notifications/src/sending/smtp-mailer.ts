import { Injectable } from '@nestjs/common';
import { InjectConfig } from '@jatigi/platform-service';
import MailComposer from 'nodemailer/lib/mail-composer';
import SMTPConnection from 'nodemailer/lib/smtp-connection';
import { Readable } from 'node:stream';
import type { NotificationsConfig } from '../config';
import type { RenderedMail } from '../templates/render-mail';
import type { TemplateName } from '../templates/templates';

export interface OutgoingMail extends RenderedMail {
  id: string;
  template: TemplateName;
  to: string;
}

/** What is known after one try. `retry` only when the server cannot have the message. */
export type Outcome = { kind: 'sent' | 'retry' | 'rejected' | 'refused-for-now' | 'unknown'; reason: string };

interface SmtpError extends Error {
  code?: string;
  command?: string;
  responseCode?: number;
}

/**
 * One mail over one SMTP connection of nodemailer. It is driven by hand because what matters here is the moment at
 * which the message itself begins to leave: before it a failure is certain, after it a lost answer means nobody knows.
 */
@Injectable()
export class SmtpMailer {
  private readonly server: URL;
  private readonly domain: string;

  constructor(@InjectConfig() private readonly config: NotificationsConfig) {
    this.server = new URL(config.SMTP_URL);
    this.domain = /@([^>\s]+)/.exec(config.MAIL_FROM)?.[1] ?? 'localhost';
  }

  async send(mail: OutgoingMail): Promise<Outcome> {
    const message = await this.compose(mail);
    let begun = false;
    // nodemailer reads this stream only after the server answered 354 to DATA.
    const body = new Readable({
      read() {
        begun = true;
        this.push(message);
        this.push(null);
      },
    });
    const connection = this.open();
    try {
      await this.connect(connection);
      const response = await this.deliver(connection, mail, body);
      connection.quit();
      return { kind: 'sent', reason: response.slice(0, 200) };
    } catch (error) {
      connection.close();
      return outcomeOf(error as SmtpError, begun);
    }
  }

  private open(): SMTPConnection {
    const { server } = this;
    const secure = server.protocol === 'smtps:';
    const connection = new SMTPConnection({
      host: server.hostname,
      port: Number(server.port || (secure ? 465 : 587)),
      secure,
      // Outside this machine a mail never leaves in clear text.
      requireTLS: !secure && !['127.0.0.1', 'localhost', '::1', '[::1]'].includes(server.hostname),
      connectionTimeout: 5_000,
      greetingTimeout: 5_000,
      socketTimeout: Math.min(20_000, this.config.SENDING_LEASE_SECONDS * 800),
    });
    // Also after the outcome is known a broken socket must not end the process.
    connection.on('error', () => undefined);
    return connection;
  }

  private connect(connection: SMTPConnection): Promise<void> {
    return new Promise((resolve, reject) => {
      connection.once('error', reject);
      connection.connect((error) => {
        if (error) return reject(error);
        if (!this.server.username) return resolve();
        const credentials = {
          user: decodeURIComponent(this.server.username),
          pass: decodeURIComponent(this.server.password),
        };
        connection.login({ credentials } as never, (problem) => (problem ? reject(problem) : resolve()));
      });
    });
  }

  private deliver(connection: SMTPConnection, mail: OutgoingMail, body: Readable): Promise<string> {
    const from = /<([^>]+)>/.exec(this.config.MAIL_FROM)?.[1] ?? this.config.MAIL_FROM;
    return new Promise((resolve, reject) => {
      connection.on('error', reject);
      connection.once('end', () => reject(new Error('the connection ended')));
      connection.send({ from, to: [mail.to] }, body, (error, info) => {
        if (error) reject(error);
        else resolve(info?.response ?? '');
      });
    });
  }

  /** The Message-ID is fixed by the message, so that even a second copy would be seen as the same mail. */
  private compose(mail: OutgoingMail): Promise<Buffer> {
    const composer = new MailComposer({
      from: this.config.MAIL_FROM,
      to: mail.to,
      subject: mail.subject,
      text: mail.text,
      html: mail.html,
      messageId: `<${mail.id}@${this.domain}>`,
      headers: {
        'Auto-Submitted': 'auto-generated',
        'Content-Language': mail.language,
        'X-Jatigi-Template': mail.template,
      },
    });
    return new Promise((resolve, reject) => {
      composer.compile().build((error, message) => {
        if (error || !message) reject(error ?? new Error('empty message'));
        else resolve(message);
      });
    });
  }
}

function outcomeOf(error: SmtpError, begun: boolean): Outcome {
  const { responseCode = 0 } = error;
  // Codes only: the server's words may repeat the address.
  const reason = [error.code ?? 'ERROR', responseCode || null].filter(Boolean).join(' ');
  if (begun) {
    // A final reply to the message is an answer: the server does not have it.
    if (responseCode >= 500) return { kind: 'rejected', reason };
    if (responseCode >= 400) return { kind: 'refused-for-now', reason };
    return { kind: 'unknown', reason };
  }
  return { kind: responseCode >= 500 && error.code === 'EENVELOPE' ? 'rejected' : 'retry', reason };
}
