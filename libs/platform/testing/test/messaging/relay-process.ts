import { build } from 'esbuild';
import type { ChildProcess } from 'node:child_process';
import { spawn } from 'node:child_process';
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** Bundles the relay child once; specs kill real processes, not promises. */
export async function bundleRelayChild(): Promise<string> {
  const outfile = join(mkdtempSync(join(tmpdir(), 'relay-child-')), 'child.cjs');
  await build({
    entryPoints: [join(__dirname, 'relay-child.ts')],
    bundle: true,
    platform: 'node',
    target: 'node24',
    format: 'cjs',
    outfile,
    tsconfig: join(__dirname, '../../../../../tsconfig.base.json'),
    external: ['pg-native', 'typeorm', '@nestjs/*', 'rxjs'],
    logLevel: 'silent',
    nodePaths: [join(__dirname, '../../../../../node_modules')],
  });
  return outfile;
}

export interface RelayProcess {
  readonly child: ChildProcess;
  state(): string;
  signal(signal: NodeJS.Signals): void;
  kill(): Promise<void>;
}

export function startRelayProcess(file: string, args: [string, string, string]): RelayProcess {
  const child = spawn(process.execPath, [file, ...args], {
    stdio: ['ignore', 'pipe', 'inherit'],
    env: { ...process.env, NODE_PATH: join(__dirname, '../../../../../node_modules') },
  });
  let state = '';
  child.stdout.on('data', (text: Buffer) => (state = text.toString().trim().split('\n').at(-1) ?? state));
  const exited = new Promise<void>((resolve) => child.once('exit', () => resolve()));
  return {
    child,
    state: () => state,
    signal: (signal) => void child.kill(signal),
    kill: async () => {
      child.kill('SIGKILL');
      await exited;
    },
  };
}
