import { createServer } from 'node:http';
import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { waitFor } from '@jatigi/platform-testing';

export interface SentMessage {
  template: string;
  recipient: { email?: string; phone?: string; language: string };
  data: Record<string, string>;
  key: string;
}

/** Another service, as an HTTP server that answers what its contract says. */
export interface NotificationsStandIn {
  url: string;
  sent: SentMessage[];
  /** The newest code sent to an address or a number. */
  codeFor(contact: string, template: string): Promise<string>;
  stop(): Promise<void>;
}

export async function notificationsStandIn(): Promise<NotificationsStandIn> {
  const sent: SentMessage[] = [];
  const server: Server = createServer((request, response) => {
    const chunks: Buffer[] = [];
    request.on('data', (chunk: Buffer) => chunks.push(chunk));
    request.on('end', () => {
      if (request.method === 'POST' && request.url === '/internal/messages') {
        sent.push(JSON.parse(Buffer.concat(chunks).toString('utf8')) as SentMessage);
      }
      response.writeHead(202, { 'content-type': 'application/json' }).end('{"status":"accepted"}');
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    sent,
    async codeFor(contact, template) {
      const isTo = ({ recipient: { email, phone } }: SentMessage): boolean => contact === email || contact === phone;
      const find = () => sent.filter((one) => isTo(one) && one.template === template).at(-1);
      return (await waitFor(find, { what: `mail ${template}` })).data['code'] ?? '';
    },
    stop: () => new Promise<void>((resolve) => void server.close(() => resolve())),
  };
}
