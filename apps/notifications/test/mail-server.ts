import { simpleParser } from 'mailparser';
import type { ParsedMail } from 'mailparser';
import type { AddressInfo } from 'node:net';
import { SMTPServer } from 'smtp-server';

/** A real SMTP server on loopback whose behaviour a spec chooses. */
export interface MailServer {
  readonly url: string;
  readonly mails: ParsedMail[];
  /** Called with each whole message before it is acknowledged; throw an object with `responseCode` to refuse it. */
  beforeAnswer: (mail: ParsedMail) => void | Promise<void>;
  beforeRecipient: (address: string) => void;
  stop(): Promise<void>;
}

export async function startMailServer(): Promise<MailServer> {
  const mails: ParsedMail[] = [];
  const smtp = new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS'],
    disableReverseLookup: true,
    onRcptTo(address, _session, callback) {
      try {
        server.beforeRecipient(address.address);
        callback();
      } catch (error) {
        callback(error as Error);
      }
    },
    onData(stream, _session, callback) {
      const parts: Buffer[] = [];
      stream.on('data', (part: Buffer) => parts.push(part));
      stream.on('end', () => {
        void (async () => {
          const mail = await simpleParser(Buffer.concat(parts));
          try {
            await server.beforeAnswer(mail);
            mails.push(mail);
            callback(null);
          } catch (error) {
            callback(error as Error);
          }
        })();
      });
    },
  });
  smtp.on('error', () => undefined);
  await new Promise<void>((resolve) => smtp.listen(0, '127.0.0.1', resolve));
  const { port } = smtp.server.address() as AddressInfo;
  const server: MailServer = {
    url: `smtp://127.0.0.1:${port}`,
    mails,
    beforeAnswer: () => undefined,
    beforeRecipient: () => undefined,
    stop: () => new Promise((resolve) => smtp.close(() => resolve())),
  };
  return server;
}

/** Refuses with an SMTP code. */
export function smtpRefusal(responseCode: number): Error {
  return Object.assign(new Error('refused'), { responseCode });
}
