import { Injectable } from '@nestjs/common';
import type { OnApplicationBootstrap } from '@nestjs/common';
import { authorize, DomainError, notFound, uuidv7 } from '@jatigi/kernel';
import { Jobs } from '@jatigi/platform-jobs';
import { FieldKeys } from '@jatigi/platform-keys';
import { Transactions } from '@jatigi/platform-persistence';
import type { RequestContext, Tx } from '@jatigi/platform-persistence';
import { DocumentsVault, Timers } from '@jatigi/platform-service';
import { visasRules } from '@jatigi/visas-domain';
import { toArchive } from './export-archive';
import { OwnData } from './own-data';

const KIND = 'export-own-data';
const EVERY_MILLISECONDS = 3_600_000;
const KEPT_DAYS = 7;
const visas = { service: 'visas' } as const;

interface Row {
  id: string;
  state: 'ASKED' | 'READY' | 'GONE';
  askedAt: Date;
  readyAt: Date | null;
  expiresAt: Date | null;
  size: number | null;
}
const columns = `id, state, asked_at as "askedAt", ready_at as "readyAt", expires_at as "expiresAt", size`;

const toAnswerOf = ({ askedAt, readyAt, expiresAt, ...row }: Row) => ({
  ...row,
  askedAt: askedAt.toISOString(),
  readyAt: readyAt?.toISOString() ?? null,
  expiresAt: expiresAt?.toISOString() ?? null,
});
export type DataExport = ReturnType<typeof toAnswerOf>;

/** What somebody takes home of her own data: a signed archive, made by a job, kept sealed for a week. */
@Injectable()
export class DataExports implements OnApplicationBootstrap {
  constructor(
    private readonly transactions: Transactions,
    private readonly jobs: Jobs,
    private readonly keys: FieldKeys,
    private readonly vault: DocumentsVault,
    private readonly data: OwnData,
  ) {}

  onApplicationBootstrap(): void {
    this.jobs.work<{ id: string }>(KIND, ({ payload }) => this.make(payload.id), { leaseMs: 600_000 });
  }

  /** @throws 409 `export-pending` while one is being made */
  ask(context: RequestContext): Promise<DataExport> {
    return this.transactions.run(context, async (tx) => {
      authorize(visasRules, tx.actor, 'visas.export.request');
      const rows = (await tx.manager.query(
        `insert into data_export (id, person_id, state, asked_at, key_person_id) values ($1, $2, 'ASKED', $3, $2)
         on conflict (person_id) where state = 'ASKED' do nothing returning ${columns}`,
        [uuidv7(), tx.actor.personId, tx.now],
      )) as Row[];
      const [row] = rows;
      if (!row) {
        const detail = 'An archive is being made already; it is ready in a moment.';
        throw new DomainError({ code: 'export-pending', kind: 'conflict', detail });
      }
      await this.jobs.enqueue(tx, { kind: KIND, key: row.id, payload: { id: row.id } });
      return toAnswerOf(row);
    });
  }

  /** The newest first. */
  list(context: RequestContext): Promise<{ items: DataExport[] }> {
    return this.transactions.read(context, async (tx) => {
      authorize(visasRules, tx.actor, 'visas.export.read');
      const rows = (await tx.manager.query(
        `select ${columns} from data_export where person_id = $1 order by id desc limit 20`,
        [tx.actor.personId],
      )) as Row[];
      return { items: rows.map(toAnswerOf) };
    });
  }

  /** @throws 404 until it is ready, and when it is gone */
  archive(context: RequestContext, id: string): Promise<Buffer> {
    return this.transactions.read(context, async (tx) => {
      authorize(visasRules, tx.actor, 'visas.export.read');
      const rows = (await tx.manager.query(
        `select key_person_id as person, archive from data_export
          where id = $1 and person_id = $2 and state = 'READY' and expires_at > $3`,
        [id, tx.actor.personId, tx.now],
      )) as Array<{ person: string; archive: Buffer }>;
      const [row] = rows;
      if (!row) throw notFound('This archive');
      return Buffer.from(await this.keys.decrypt(tx, row.person, row.archive), 'base64');
    });
  }

  /** Again after a crash: it makes the same kind of archive, and only where none stands. */
  private async make(id: string): Promise<void> {
    const asked = await this.transactions.asService(visas, (tx) => pending(tx, id));
    if (!asked) return;
    const files = await this.data.of(asked.personId);
    const archive = await toArchive(files, asked.at, (digest) => this.vault.attest(digest));
    await this.transactions.asService(visas, async (tx) => {
      const sealed = await this.keys.encrypt(tx, asked.keyPersonId, archive.toString('base64'));
      await tx.manager.query(
        `update data_export set state = 'READY', ready_at = $2, expires_at = $2::timestamptz + make_interval(days => $3),
           size = $4, archive = $5 where id = $1 and state = 'ASKED'`,
        [id, tx.now, KEPT_DAYS, archive.length, sealed],
      );
    });
  }
}

async function pending(tx: Tx, id: string) {
  const rows = (await tx.manager.query(
    `select person_id as "personId", key_person_id as "keyPersonId" from data_export where id = $1 and state = 'ASKED'`,
    [id],
  )) as Array<{ personId: string; keyPersonId: string }>;
  const [row] = rows;
  return row && { ...row, at: tx.now };
}

/** Archives that are kept no longer. */
@Injectable()
export class ForgetExports implements OnApplicationBootstrap {
  constructor(
    private readonly transactions: Transactions,
    private readonly timers: Timers,
  ) {}

  onApplicationBootstrap(): void {
    this.timers.every(EVERY_MILLISECONDS, 'forget-exports', () => this.sweep());
  }

  async sweep(): Promise<void> {
    await this.transactions.asService(visas, (tx) =>
      tx.manager.query(
        `update data_export set state = 'GONE', archive = null where state = 'READY' and expires_at <= $1`,
        [tx.now],
      ),
    );
  }
}
