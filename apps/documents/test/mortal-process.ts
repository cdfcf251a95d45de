import { fork } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import { readdirSync, rmSync, utimesSync } from 'node:fs';
import { dirname, join } from 'node:path';

import type { Actor } from '@jatigi/kernel';
import { Assertions } from '@jatigi/platform-auth';

import { OrphanSweep } from '../src/vault/orphan-sweep';
import { bundled } from './bundled';
import { childConfig } from './child-config';
import type { DocumentsFixture } from './fixture';

/** A machine that is busy with everything else may refuse a start: no connection to the database in time. */
const ATTEMPTS = 3;

/** Other processes of the same service that do its jobs and are killed; the fixture only looks on. */
export class MortalProcess {
  private readonly file = bundled('mortal-child');
  private readonly settings: ReturnType<typeof childConfig>;
  private child: ChildProcess | undefined;
  /** Where the process that lives now listens. */
  url = '';

  constructor(private readonly fixture: DocumentsFixture) {
    this.settings = childConfig(fixture);
  }

  /** Speaks to it as a peer that it trusts. */
  assertionOf(service: 'visas' | 'gateway', actor: Actor): Promise<string> {
    const { config, keys } = this.settings;
    const signer = new Assertions({ service, privateKey: keys[service], peerKeys: config.PEER_KEYS });
    return signer.sign('documents', actor);
  }

  /** Starts when it listens. What its predecessor held comes back at once, and what would be tried again later is due. */
  async start(fate: { killAt: number; inFlight: boolean } = { killAt: 0, inFlight: false }): Promise<void> {
    await this.fixture.service.sql(
      `update job set run_at = least(run_at, now()), lease_until = case state when 'running' then now() - interval '1 second' end
        where state in ('ready', 'running')`,
    );
    for (let attempt = 1; !(await this.listens(fate)); attempt += 1)
      if (attempt === ATTEMPTS) throw new Error(`it ended ${ATTEMPTS} times before it listened`);
  }

  private listens(fate: object): Promise<boolean> {
    const child = fork(this.file, [JSON.stringify(this.settings.config), JSON.stringify(fate)], {
      stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
    });
    this.child = child;
    return new Promise((resolve) => {
      child.once('message', ({ url }: { url: string }) => {
        this.url = url;
        resolve(true);
      });
      child.once('exit', () => resolve(false));
    });
  }

  /** The signal that it died of. */
  died(): Promise<string | null> {
    const { child } = this;
    if (!child) throw new Error('nothing was started');
    if (child.signalCode !== null || child.exitCode !== null) return Promise.resolve(child.signalCode);
    return new Promise((resolve) => child.once('exit', (_, signal) => resolve(signal)));
  }

  async kill(): Promise<void> {
    const died = this.died();
    this.child?.kill('SIGKILL');
    await died;
  }

  close(): void {
    this.child?.kill('SIGKILL');
    rmSync(dirname(this.file), { recursive: true, force: true });
  }
}

/** Ids of the stored PDFs. */
export const storedPdfs = ({ settings }: DocumentsFixture): string[] =>
  filesOf(settings)
    .map(({ name }) => name)
    .sort();

/** Lets an hour pass, and sweeps. */
export async function sweepOrphans({ settings, service }: DocumentsFixture): Promise<void> {
  for (const { parentPath, name } of filesOf(settings)) utimesSync(join(parentPath, name), new Date(0), new Date(0));
  await service.running.app.get(OrphanSweep).sweep();
}

const filesOf = (settings: Record<string, string>) =>
  readdirSync(join(settings['BLOB_DIR'] ?? '', 'documents'), { recursive: true, withFileTypes: true }).filter((entry) =>
    entry.isFile(),
  );
