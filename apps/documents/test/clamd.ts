import { spawn } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';

import { installedProgram } from './installed-program';

/** The test file of the virus scanners (eicar.org), in two pieces so that no scanner takes this source for it. */
export const eicar = ['X5O!P%@AP[4\\PZX54(P^)7CC)7}$', 'EICAR-STANDARD-ANTIVIRUS-TEST-FILE!$H+H*'].join('');

/** The program; `undefined` where it is not installed (Debian: `apt-get install clamav-daemon`). */
export const clamdProgram = (): string | undefined => installedProgram('clamd', '/usr/sbin');

export interface RunningClamd {
  readonly tcp: string;
  readonly unix: string;
  stop(): void;
}

/** A clamd of our own that knows one signature, so that nothing is downloaded. */
export async function startClamd(program: string): Promise<RunningClamd> {
  const folder = mkdtempSync(join(tmpdir(), 'clamd-'));
  const [database, socket, port] = [join(folder, 'signatures'), join(folder, 'clamd.sock'), await freePort()];
  mkdirSync(database);
  writeFileSync(join(database, 'own.ndb'), `Eicar-Test-Signature:0:*:${Buffer.from(eicar).toString('hex')}\n`);
  const settings = {
    Foreground: 'yes',
    DatabaseDirectory: database,
    LocalSocket: socket,
    TCPAddr: '127.0.0.1',
    TCPSocket: port,
    TemporaryDirectory: folder,
    MaxThreads: 2,
    ConcurrentDatabaseReload: 'no',
  };
  const file = join(folder, 'clamd.conf');
  writeFileSync(
    file,
    Object.entries(settings)
      .map(([name, value]) => `${name} ${value}\n`)
      .join(''),
  );
  const child = spawn(program, ['--config-file', file], { stdio: ['ignore', 'pipe', 'pipe'] });
  await untilThere(child, socket);
  const stop = (): void => {
    child.kill('SIGKILL');
    rmSync(folder, { recursive: true, force: true });
  };
  return { tcp: `tcp://127.0.0.1:${port}`, unix: `unix://${socket}`, stop };
}

async function untilThere(child: ChildProcess, socket: string): Promise<void> {
  let said = '';
  for (const stream of [child.stdout, child.stderr]) stream?.on('data', (part: Buffer) => (said += part.toString()));
  const deadline = Date.now() + 30_000;
  while (!existsSync(socket)) {
    if (child.exitCode !== null || Date.now() > deadline) throw new Error(`clamd did not start: ${said}`);
    await sleep(50);
  }
}

export async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await new Promise((resolve) => server.once('listening', resolve));
  const { port } = server.address() as AddressInfo;
  await new Promise((resolve) => server.close(resolve));
  return port;
}
