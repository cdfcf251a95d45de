import { execFileSync, fork } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { waitFor } from '@jatigi/platform-testing';
import { Client } from 'pg';
import { bundledService } from './bundled-service';

/** Where it dies: at the `killAt`th step from the first one that speaks of `from` on. */
export interface Fate {
  from: string;
  killAt: number;
  inFlight: boolean;
  /** The file in which the step is written down. */
  log: string;
}
type Environment = Record<string, string>;

/** A machine that is busy with everything else may refuse a start. */
const ATTEMPTS = 3;

/** The real service as a process of its own, with the bus, that is killed and started again on the same data. */
export class MortalService {
  private readonly folder: string;
  private child: ChildProcess | undefined;
  private starting: Promise<void> | null = null;
  private armed: ChildProcess | undefined;
  readonly db: Client;

  constructor(
    readonly name: 'visas' | 'documents',
    readonly url: string,
    private readonly environment: Environment,
  ) {
    this.folder = bundledService(name);
    this.db = new Client({ connectionString: environment['OWNER_DATABASE_URL'] });
  }

  async sql<Row = Record<string, unknown>>(text: string, values: unknown[] = []): Promise<Row[]> {
    return (await this.db.query(text, values)).rows as Row[];
  }

  async prepare(): Promise<void> {
    execFileSync(process.execPath, [join(this.folder, 'migrate.js')], { env: this.environment, stdio: 'ignore' });
    await this.db.connect();
  }

  /** Ready when it answers. What its predecessor held comes back at once, and what would be tried again later is due. */
  start(): Promise<void> {
    return (this.starting ??= this.startAgain().finally(() => (this.starting = null)));
  }

  private async startAgain(): Promise<void> {
    if (!this.isDead) return;
    await this.sql(
      `update job set run_at = least(run_at, now()), lease_until = case state when 'running' then now() - interval '1 second' end
        where state in ('ready', 'running')`,
    );
    for (let attempt = 1; !(await this.answers()); attempt += 1)
      if (attempt === ATTEMPTS) throw new Error(`${this.name} ended ${ATTEMPTS} times before it answered`);
  }

  private async answers(): Promise<boolean> {
    this.child = fork(join(this.folder, 'main.js'), [], {
      env: this.environment,
      execArgv: ['--require', join(__dirname, 'kill-at-step.cjs')],
      stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
    });
    const isUp = async (): Promise<boolean> => {
      const answer = await fetch(`${this.url}/health/live`, { signal: AbortSignal.timeout(2_000) }).catch(() => null);
      return answer?.ok === true;
    };
    await waitFor(async () => this.isDead || (await isUp()), {
      ...{ what: `${this.name} answers`, timeoutMs: 300_000, everyMs: 100 },
    });
    return !this.isDead;
  }

  private get isDead(): boolean {
    return this.child === undefined || isOver(this.child);
  }

  /** From now on it counts its steps. */
  async arm(fate: Fate): Promise<void> {
    this.armed = this.child as ChildProcess;
    const told = once(this.armed, 'message');
    this.armed.send(fate);
    await told;
  }

  /** @returns whether the armed process died at its step; when it never came there, it is killed wherever it is */
  async died(withinMs: number): Promise<boolean> {
    const armed = this.armed as ChildProcess;
    const atItsStep = await waitFor(() => isOver(armed), { timeoutMs: withinMs }).catch(() => false);
    await kill(armed);
    return atItsStep;
  }

  /** With which code it ended by itself; null while it lives, or when it was killed. */
  get exitCode(): number | null {
    return this.child?.exitCode ?? null;
  }

  async close(): Promise<void> {
    await kill(this.child);
    await this.db.end();
    rmSync(this.folder, { recursive: true, force: true });
  }
}

const isOver = ({ exitCode, signalCode }: ChildProcess): boolean => exitCode !== null || signalCode !== null;

async function kill(child: ChildProcess | undefined): Promise<void> {
  if (!child || isOver(child)) return;
  const gone = once(child, 'exit');
  child.kill('SIGKILL');
  await gone;
}
