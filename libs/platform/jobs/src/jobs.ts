import { Doorbell } from '@jatigi/platform-messaging';
import type { MessagingLog } from '@jatigi/platform-messaging';
import { silentLog } from '@jatigi/platform-messaging';
import type { Tx } from '@jatigi/platform-persistence';
import type { DataSource } from 'typeorm';
import type { Job } from './job-store';
import { claim, countJobs, fail, finish } from './job-store';
import { retryJobs } from './waiting-jobs';

export interface WorkOptions {
  /** Jobs of this kind at the same time in this process; 1 by default. */
  concurrency?: number;
  /** A handler that takes longer may run twice; 60 s by default. */
  leaseMs?: number;
  /** After that many tries the job is `failed` and waits for a person; 20 by default. */
  maxAttempts?: number;
}

/** Thrown by a handler when trying again cannot help. */
export class JobRejected extends Error {
  readonly code = 'job-rejected';
}

export type JobHandler<Payload> = (job: Job<Payload>) => Promise<void>;

interface Worker {
  kind: string;
  handler: JobHandler<never>;
  options: Required<WorkOptions>;
  doorbell: Doorbell;
  running: Set<Promise<void>>;
  loop: Promise<void> | null;
}

/**
 * Effects outside the database (mail, HTTP): enqueued with the fact in one transaction, done afterwards at least once.
 * The handler must be safe to repeat with the same `key`.
 */
export class Jobs {
  private readonly workers = new Map<string, Worker>();
  private started = false;
  private stopping = false;

  constructor(
    private readonly db: DataSource,
    private readonly log: MessagingLog = silentLog,
    private readonly pollMs = 500,
  ) {}

  /** Plans one effect. The same kind and key a second time does nothing. */
  async enqueue(tx: Tx, job: { kind: string; key: string; payload: object; runAt?: Date }): Promise<void> {
    await tx.manager.query(
      `insert into job (kind, key, payload, run_at) values ($1, $2, $3, coalesce($4::timestamptz, now()))
       on conflict (kind, key) do nothing`,
      [job.kind, job.key, JSON.stringify(job.payload), job.runAt?.toISOString() ?? null],
    );
    tx.afterCommit(() => this.workers.get(job.kind)?.doorbell.ring());
  }

  /** Parked jobs of these kinds are tried again at once. @returns how many */
  async retry(tx: Tx, kinds: readonly string[], only?: Parameters<typeof retryJobs>[2]): Promise<number> {
    const count = await retryJobs(tx, kinds, only);
    tx.afterCommit(() => kinds.forEach((kind) => this.workers.get(kind)?.doorbell.ring()));
    return count;
  }

  /** Registers the handler of a kind. @throws Error when the kind has one already */
  work<Payload>(kind: string, handler: JobHandler<Payload>, options: WorkOptions = {}): void {
    if (this.workers.has(kind)) throw new Error(`jobs of kind ${kind} have a handler already`);
    const worker: Worker = {
      kind,
      handler: handler as JobHandler<never>,
      options: { concurrency: 1, leaseMs: 60_000, maxAttempts: 20, ...options },
      doorbell: new Doorbell(),
      running: new Set(),
      loop: null,
    };
    this.workers.set(kind, worker);
    if (this.started) worker.loop = this.run(worker);
  }

  /** Starts the workers; jobs are claimed from now on. */
  start(): void {
    this.started = true;
    for (const worker of this.workers.values()) worker.loop ??= this.run(worker);
  }

  /** Claims nothing more and waits for what runs. */
  async stop(): Promise<void> {
    this.stopping = true;
    for (const worker of this.workers.values()) {
      worker.doorbell.ring();
      await worker.loop;
      await Promise.all(worker.running);
    }
  }

  /** How many jobs are in which state. */
  counts(): ReturnType<typeof countJobs> {
    return countJobs(this.db);
  }

  private async run(worker: Worker): Promise<void> {
    while (!this.stopping) {
      const free = worker.options.concurrency - worker.running.size;
      const jobs = free > 0 ? await this.claim(worker, free) : [];
      for (const job of jobs) {
        const running = this.runOne(worker, job).finally(() => {
          worker.running.delete(running);
          worker.doorbell.ring();
        });
        worker.running.add(running);
      }
      if (jobs.length === 0 || worker.running.size >= worker.options.concurrency) {
        await worker.doorbell.wait(this.pollMs);
      }
    }
  }

  private async claim(worker: Worker, limit: number): Promise<Job[]> {
    try {
      return await claim(this.db, worker.kind, limit, worker.options.leaseMs);
    } catch (error) {
      this.log.warn({ kind: worker.kind, reason: textOf(error) }, 'jobs cannot be claimed now');
      return [];
    }
  }

  private async runOne(worker: Worker, job: Job): Promise<void> {
    try {
      await worker.handler(job as never);
      await finish(this.db, job);
    } catch (error) {
      const over = error instanceof JobRejected || job.attempt >= worker.options.maxAttempts;
      const retryInMs = over ? null : Math.min(500 * 2 ** Math.min(job.attempt, 11), 600_000);
      this.log.warn(
        { kind: job.kind, job: job.id, attempt: job.attempt, retryInMs, reason: textOf(error) },
        'job failed',
      );
      await fail(this.db, job, textOf(error), retryInMs).catch((problem: unknown) => {
        this.log.warn({ job: job.id, reason: textOf(problem) }, 'job comes back when its lease ends');
      });
    }
  }
}

function textOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
