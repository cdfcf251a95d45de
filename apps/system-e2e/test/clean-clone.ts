import { spawn } from 'node:child_process';
import { cpSync, mkdtempSync, rmSync, symlinkSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';

const root = join(__dirname, '../../..');
const notCopied = /^(node_modules|dist|\.git|\.nx|\.local|coverage)($|\/)/;
const PARTS = 13;

export interface Finished {
  code: number | null;
  output: string;
}

/**
 * The checkout as a stranger has it after the install: no data, no keys, nothing running. A stack that somebody runs in
 * the checkout itself is neither seen nor disturbed.
 */
export class CleanClone {
  private constructor(readonly folder: string) {}

  static make(): CleanClone {
    const folder = mkdtempSync(join(tmpdir(), 'jatigi-e2e-'));
    cpSync(root, folder, { recursive: true, filter: (path) => !notCopied.test(relative(root, path)) });
    symlinkSync(join(root, 'node_modules'), join(folder, 'node_modules'));
    return new CleanClone(folder);
  }

  /** Runs one of the project's scripts with Node and waits for its end. */
  run(script: string, parameters: readonly string[] = [], settings: Record<string, string> = {}): Promise<Finished> {
    // Servers named in the environment are for other specs: this one wants its own.
    const { DATABASE_URL: _database, KAFKA_BROKERS: _brokers, ...env } = process.env;
    const child = spawn(process.execPath, [join(this.folder, script), ...parameters], {
      cwd: this.folder,
      env: { ...env, ...settings },
    });
    let output = '';
    const collect = (part: Buffer): void => void (output += part.toString());
    child.stdout.on('data', collect);
    child.stderr.on('data', collect);
    return new Promise((resolve, reject) => {
      child.once('error', reject);
      // Not 'close': a detached stack may hold the pipes open.
      child.once('exit', (code) => setTimeout(() => resolve({ code, output }), 100));
    });
  }

  remove(): void {
    rmSync(this.folder, { recursive: true, force: true });
  }
}

/** The first port of a free block, as long as the stack has parts. */
export async function freePortBase(): Promise<number> {
  for (let tries = 0; tries < 50; tries += 1) {
    const base = 20_000 + Math.floor(Math.random() * 2_000) * 10;
    const free = await Promise.all(Array.from({ length: PARTS }, (_, index) => isFree(base + index)));
    if (free.every(Boolean)) return base;
  }
  throw new Error('No free block of ports was found.');
}

function isFree(port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const probe = createServer();
    probe.once('error', () => resolve(false));
    probe.listen(port, '127.0.0.1', () => probe.close(() => resolve(true)));
  });
}
