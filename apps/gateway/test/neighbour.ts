import { createServer } from 'node:http';
import type { IncomingMessage, Server, ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

export interface Seen {
  method: string;
  url: string;
  headers: IncomingMessage['headers'];
  body: Buffer;
}

/** A real HTTP server that stands for a service behind the gateway and remembers what reached it. */
export class Neighbour {
  readonly seen: Seen[] = [];
  answer: (request: Seen, response: ServerResponse) => void = (_request, response) => {
    response.writeHead(200, { 'content-type': 'application/json' }).end('{"ok":true}');
  };

  private constructor(
    private readonly server: Server,
    readonly url: string,
  ) {}

  static async start(): Promise<Neighbour> {
    const server = createServer((request, response) => void neighbour.receive(request, response));
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    const neighbour: Neighbour = new Neighbour(server, `http://127.0.0.1:${(server.address() as AddressInfo).port}`);
    return neighbour;
  }

  get last(): Seen {
    const seen = this.seen.at(-1);
    if (!seen) throw new Error('Nothing reached the service.');
    return seen;
  }

  async stop(): Promise<void> {
    this.server.closeAllConnections();
    await new Promise((resolve) => this.server.close(resolve));
  }

  private async receive(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const chunks: Buffer[] = [];
    try {
      for await (const chunk of request) chunks.push(chunk as Buffer);
    } catch {
      return; // The gateway cut the request off.
    }
    const seen: Seen = {
      method: request.method ?? '',
      url: request.url ?? '',
      headers: request.headers,
      body: Buffer.concat(chunks),
    };
    this.seen.push(seen);
    this.answer(seen, response);
  }
}
