import { spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';

import type { S3Place } from '../src/vault/s3-blob-store';
import { freePort } from './clamd';
import { installedProgram } from './installed-program';

/**
 * Versity S3 Gateway, a server that others run in production; `undefined` where it is not installed
 * (`go install github.com/versity/versitygw/cmd/versitygw@v1.8.0`).
 */
export const s3Program = (): string | undefined =>
  installedProgram('versitygw', join(process.env['HOME'] ?? '', 'go/bin'));

export interface RunningS3 {
  readonly place: S3Place;
  stop(): void;
}

/** A server of our own with one empty bucket. */
export async function startS3(program: string): Promise<RunningS3> {
  const folder = mkdtempSync(join(tmpdir(), 's3-'));
  const [buckets, attributes, port] = [join(folder, 'buckets'), join(folder, 'attributes'), await freePort()];
  mkdirSync(join(buckets, 'vault'), { recursive: true });
  mkdirSync(attributes);
  const [accessKeyId, secretAccessKey] = ['of-this-spec', 'a secret of this spec only, long enough'];
  const options = ['--port', `127.0.0.1:${port}`, '--access', accessKeyId, '--secret', secretAccessKey, '--quiet'];
  const child = spawn(program, [...options, 'posix', '--sidecar', attributes, buckets], { stdio: 'ignore' });
  const endpoint = `http://127.0.0.1:${port}`;
  const deadline = Date.now() + 20_000;
  while (!(await fetch(endpoint).catch(() => null))) {
    if (child.exitCode !== null || Date.now() > deadline) throw new Error('versitygw did not start');
    await sleep(50);
  }
  const stop = (): void => {
    child.kill('SIGKILL');
    rmSync(folder, { recursive: true, force: true });
  };
  return { place: { endpoint, bucket: 'vault', region: 'us-east-1', accessKeyId, secretAccessKey }, stop };
}
