import { fork } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { waitFor } from '@jatigi/platform-testing';

export interface CaughtSms {
  to: string;
  from: string;
  encoding: string;
  parts: number;
  text: string;
}

export interface CentreBehaviour {
  answer?: 'accept' | 'refuse' | 'throttle' | 'silent' | 'hang-up';
  after?: number;
  receipt?: 'DELIVRD' | 'UNDELIV' | null;
  receiptAfterMs?: number;
  echo?: boolean;
}

/** The SMS centre of the local stack, in a process of its own, as strange as a spec wants it. */
export interface SmsCentre {
  readonly url: string;
  readonly folder: string;
  readonly caught: CaughtSms[];
  /** Every part that arrived: its number. */
  readonly submitted: string[];
  behave(behaviour: CentreBehaviour): Promise<void>;
  stop(): Promise<void>;
}

type Said = { port?: number; kept?: CaughtSms; submitted?: string; behaves?: true };

export async function startSmsCentre(port = 0): Promise<SmsCentre> {
  const folder = mkdtempSync(join(tmpdir(), 'sms-'));
  const child: ChildProcess = fork(join(__dirname, '../../../tools/dev/sms-catcher.mjs'), {
    env: { PATH: process.env['PATH'], PORT: String(port), MAILBOX_DIR: folder },
    stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
    execArgv: [],
  });
  const caught: CaughtSms[] = [];
  const submitted: string[] = [];
  let listens = 0;
  let behaves = 0;
  child.on('message', (said: Said) => {
    if (said.port) listens = said.port;
    if (said.kept) caught.push(said.kept);
    if (said.submitted) submitted.push(said.submitted);
    if (said.behaves) behaves += 1;
  });
  await waitFor(() => listens > 0, { timeoutMs: 20_000, what: 'the SMS centre' });
  return {
    url: `smpp://jatigi:secret@127.0.0.1:${listens}`,
    folder,
    caught,
    submitted,
    async behave(behaviour) {
      const before = behaves;
      child.send(behaviour);
      await waitFor(() => behaves > before);
    },
    stop: () =>
      new Promise((resolve) => {
        if (child.exitCode !== null || child.signalCode !== null) return resolve();
        child.once('exit', () => resolve());
        child.kill('SIGKILL');
      }),
  };
}
