import { createServer } from 'node:http';
import type { IncomingMessage, Server, ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { buffer } from 'node:stream/consumers';

/** One request as the gateway saw it. */
export interface Seen {
  readonly method: string;
  readonly url: string;
  readonly headers: IncomingMessage['headers'];
  readonly body: Buffer;
}

type Behaviour = (seen: Seen, response: ServerResponse, request: IncomingMessage) => void | Promise<void>;

/** A real HTTP server that does to each request what its spec wants: the first behaviour to the first, and so on. */
export class MisbehavingGateway {
  readonly seen: Seen[] = [];
  /** How bodies are read, when not at once. */
  reads: ((request: IncomingMessage) => Promise<void>) | undefined;
  private behaviours: Behaviour[] = [];
  private readonly server: Server;

  private constructor() {
    this.server = createServer((request, response) => void this.serve(request, response));
  }

  static async start(): Promise<MisbehavingGateway> {
    const gateway = new MisbehavingGateway();
    await new Promise<void>((resolve) => gateway.server.listen(0, '127.0.0.1', resolve));
    return gateway;
  }

  get url(): string {
    return `http://127.0.0.1:${(this.server.address() as AddressInfo).port}`;
  }

  /** What to do to the next requests; the last one is done to all that follow. */
  will(...behaviours: Behaviour[]): void {
    this.seen.length = 0;
    this.behaviours = behaviours;
  }

  stop(): void {
    this.server.closeAllConnections();
    this.server.close();
  }

  private async serve(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const { method = '', url = '', headers } = request;
    const behave = this.behaviours.length > 1 ? this.behaviours.shift() : this.behaviours[0];
    await this.reads?.(request);
    const body = await buffer(request).catch(() => Buffer.alloc(0));
    const seen = { method, url, headers, body };
    this.seen.push(seen);
    await behave?.(seen, response, request);
  }
}

export const json =
  (body: unknown, headers: Record<string, string> = {}, status = 200): Behaviour =>
  (_, response) =>
    void response.writeHead(status, { 'content-type': 'application/json', ...headers }).end(JSON.stringify(body));

export const problem = (status: number, code: string, headers: Record<string, string> = {}, more = {}): Behaviour =>
  json({ type: `urn:problem:jatigi:${code}`, title: 'No', status, code, ...more }, headers, status);

/** The request had its effect, and the line broke before the answer. */
export const reset: Behaviour = (_, __, request) => void request.socket.destroy();
