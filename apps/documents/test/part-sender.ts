import { createHash, randomBytes } from 'node:crypto';
import { readdirSync } from 'node:fs';
import { request as ask } from 'node:http';
import { join } from 'node:path';

import { uuidv7 } from '@jatigi/kernel';
import type { Actor } from '@jatigi/kernel';
import sharp from 'sharp';

import type { TestService } from '@jatigi/platform-testing';

export const PLACE = '/v1/documents/uploads';
export const PART_TYPE = 'application/offset+octet-stream';
export const PART = 64 * 1_024;

/** A photo that no compression makes small: noise. @param side in pixels; 700 make some 500 KB */
export const noisyPhoto = (side = 700): Promise<Buffer> =>
  sharp(randomBytes(side * side * 3), { raw: { width: side, height: side, channels: 3 } })
    .jpeg({ quality: 90 })
    .toBuffer();

export const checksumOf = (bytes: Buffer, algorithm = 'sha256'): string =>
  `${algorithm} ${createHash(algorithm).update(bytes).digest('base64')}`;

type Service = Pick<TestService, 'url' | 'assertionOf'>;

/** A person's program that sends one file in parts, to a service that is spoken to as the gateway would. */
export class PartSender {
  constructor(
    private readonly service: Service,
    readonly as: Actor,
    private readonly size = PART,
  ) {}

  async begin(length: number): Promise<string> {
    const answer = await this.ask('POST', '', { 'upload-length': `${length}`, 'idempotency-key': uuidv7() });
    if (answer.status !== 201) throw new Error(`${answer.status} ${JSON.stringify(answer.body)}`);
    return (answer.body as { id: string }).id;
  }

  part(id: string, offset: number, bytes: Buffer, more: Record<string, string> = {}) {
    const headers = { 'content-type': PART_TYPE, 'upload-offset': `${offset}`, 'tus-resumable': '1.0.0', ...more };
    return this.ask('PATCH', `/${id}`, headers, bytes);
  }

  /** Where the next part begins, as tus asks it. */
  async offset(id: string): Promise<number> {
    const { status, headers } = await this.ask('HEAD', `/${id}`);
    return status === 200 ? Number(headers.get('upload-offset')) : -status;
  }

  private async ask(method: string, path: string, more: Record<string, string> = {}, bytes?: Buffer) {
    const headers = { authorization: `Bearer ${await this.service.assertionOf('gateway', this.as)}`, ...more };
    const body = bytes ? new Uint8Array(bytes) : null;
    const answer = await fetch(`${this.service.url}${PLACE}${path}`, { method, headers, body });
    const text = await answer.text();
    return { status: answer.status, headers: answer.headers, body: text === '' ? null : (JSON.parse(text) as unknown) };
  }

  /**
   * Sends what is missing. A part whose line broke may be stored after its place was asked for: then the next one is told
   * another place, and goes on there.
   * @returns the id
   */
  async rest(id: string, file: Buffer): Promise<string> {
    for (let at = await this.offset(id); at < file.length;) {
      const answer = await this.part(id, at, file.subarray(at, at + this.size));
      if (answer.status !== 204 && answer.status !== 409) {
        throw new Error(`${answer.status} ${JSON.stringify(answer.body)}`);
      }
      const next = answer.status === 204 ? at + this.size : await this.offset(id);
      if (next <= at) throw new Error(`The upload stays at ${at}: ${JSON.stringify(answer.body)}`);
      at = next;
    }
    return id;
  }

  async whole(file: Buffer): Promise<string> {
    return this.rest(await this.begin(file.length), file);
  }

  /** A part of which so many bytes go out before the line breaks; all of them: it breaks before the answer comes. */
  async broken(id: string, { offset, bytes, sent }: { offset: number; bytes: Buffer; sent: number }): Promise<void> {
    const headers = {
      authorization: `Bearer ${await this.service.assertionOf('gateway', this.as)}`,
      ...{ 'content-type': PART_TYPE, 'upload-offset': offset, 'content-length': bytes.length },
    };
    const asking = ask(`${this.service.url}${PLACE}/${id}`, { method: 'PATCH', headers });
    asking.on('error', () => undefined);
    asking.flushHeaders();
    await new Promise<void>((resolve) => {
      asking.write(bytes.subarray(0, sent), () => resolve());
    });
    await new Promise((resolve) => setTimeout(resolve, 5));
    asking.destroy();
  }
}

/** What an owner says when it takes a finished upload. */
export const takeOrder = (as: Actor, over: object = {}) => ({
  ...{ begunBy: as.personId, mediaType: 'image/jpeg', personId: as.personId },
  subject: `visa-application/${uuidv7()}/photo`,
  ...over,
});

/** Files of parts that lie in the store. */
export const waitingParts = (settings: Record<string, string>): string[] =>
  readdirSync(join(settings['BLOB_DIR'] ?? '', 'quarantine'), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name));
