import { connect } from 'node:net';
import type { NetConnectOpts } from 'node:net';
import { text } from 'node:stream/consumers';

import { uploadErrors } from './upload-errors';

/** Looks for malicious programs in what was sent. */
export interface VirusScan {
  /** @throws DomainError 422 `upload-infected`; 503 `scan-unavailable` when nobody can say */
  examine(bytes: Buffer): Promise<void>;
}

export const VIRUS_SCAN = 'documents:virus-scan';

/** Where no scanner is configured: nothing is looked at. */
export const withoutScan: VirusScan = { examine: () => Promise.resolve() };

/** Less than the ten seconds that a service waits for the vault. */
const PATIENCE_MS = 8_000;

/**
 * The daemon of ClamAV, by its own protocol (clamd(8), INSTREAM): the bytes as one chunk behind their length, an empty
 * chunk, and one line back. A scan that did not come to an end is never taken for a clean file.
 */
export class Clamd implements VirusScan {
  private readonly address: NetConnectOpts;

  /** @param url `tcp://host:port` or `unix:///path/of/the.socket` */
  constructor(
    url: string,
    private readonly patienceMs = PATIENCE_MS,
  ) {
    const { protocol, hostname, port, pathname } = new URL(url);
    this.address =
      protocol === 'unix:' ? { path: decodeURI(pathname) } : { host: hostname, port: Number(port || 3310) };
  }

  async examine(bytes: Buffer): Promise<void> {
    const verdict = await this.ask(bytes).catch((cause: unknown) => {
      throw Object.assign(uploadErrors.scanUnavailable(), { cause });
    });
    if (verdict.endsWith(' FOUND')) throw uploadErrors.infected();
    if (verdict !== 'stream: OK')
      throw Object.assign(uploadErrors.scanUnavailable(), { cause: new Error(`clamd said: ${verdict}`) });
  }

  private async ask(bytes: Buffer): Promise<string> {
    const length = Buffer.alloc(4);
    length.writeUInt32BE(bytes.length);
    const socket = connect({ ...this.address, signal: AbortSignal.timeout(this.patienceMs) });
    for (const part of ['zINSTREAM\0', length, bytes, Buffer.alloc(4)]) socket.write(part);
    return (await text(socket)).replace(/\0$/, ''); // it hangs up behind its answer
  }
}

/** @param url of clamd; absent = nothing is scanned */
export const virusScanOf = (url: string | undefined): VirusScan => (url === undefined ? withoutScan : new Clamd(url));
