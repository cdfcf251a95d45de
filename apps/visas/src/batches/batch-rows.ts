import { Injectable } from '@nestjs/common';
import { DomainError, notFound, postsFor, uuidv7 } from '@jatigi/kernel';
import type { Actor } from '@jatigi/kernel';
import type { Tx } from '@jatigi/platform-persistence';
import { visasRules } from '@jatigi/visas-domain';
import type { BatchCommand } from './batch-commands';
import { BatchDto, BatchFileDto } from './batch.dto';

export interface WaitingRow {
  position: number;
  applicationId: string;
  version: number | null;
}

/** A batch as it was asked, and by whom. */
export type StoredBatch = BatchCommand & {
  id: string;
  askedBy: string;
  accountId: string | null;
  strength: Actor['strength'];
};

interface NotDone {
  code: string;
  pointer: string | null;
  detail: string;
}

const refuse = (code: string, field: string, detail: string): never => {
  throw new DomainError({ code, kind: 'rule', detail, errors: [{ pointer: `/${field}`, code, detail }] });
};

/** @throws 404, also when none of its files is at a post of hers */
async function theGroupIsSeen(tx: Tx, id: string): Promise<void> {
  const rows = (await tx.manager.query('select 1 from visa_group where id = $1', [id])) as unknown[];
  if (rows.length === 0) throw notFound('This object');
}

/** The group that they are all of: whoever comes back to the batch finds the way to it. */
async function theirGroup(tx: Tx, files: readonly BatchFileDto[]): Promise<string | null> {
  const rows = (await tx.manager.query(
    'select group_id as "group", count(*)::int as files from visa_application where id = any ($1) group by group_id',
    [files.map(({ id }) => id)],
  )) as Array<{ group: string | null; files: number }>;
  const [only] = rows;
  return rows.length === 1 && only?.files === files.length ? only.group : null;
}

/** A batch and its rows in the database. An outcome is written once. */
@Injectable()
export class BatchRows {
  /** @throws 404, 422 `batch-empty`, `file-named-twice` */
  async insert(tx: Tx, { command, parameters }: BatchCommand, { group, files }: BatchDto): Promise<string> {
    if (group !== undefined) await theGroupIsSeen(tx, group);
    const id = uuidv7();
    const groupId = group ?? (await theirGroup(tx, files ?? []));
    const { personId, accountId, strength } = tx.actor;
    await tx.manager.query(
      `insert into visa_batch (id, command, parameters, group_id, asked_by, account_id, strength, asked_at)
       values ($1, $2, $3, $4, $5, $6, $7, $8)`,
      [id, command, JSON.stringify(parameters), groupId, personId, accountId, strength, tx.now],
    );
    const rows = group === undefined ? await this.named(tx, id, files ?? []) : await this.ofGroup(tx, id, group);
    if (rows === 0) refuse('batch-empty', group === undefined ? 'files' : 'group', 'None of your files is meant.');
    return id;
  }

  async get(tx: Tx, id: string): Promise<StoredBatch> {
    const [batch] = (await tx.manager.query(
      `select id, command, parameters, asked_by as "askedBy", account_id as "accountId", strength
       from visa_batch where id = $1`,
      [id],
    )) as [StoredBatch];
    return batch;
  }

  waiting(tx: Tx, id: string, limit: number): Promise<WaitingRow[]> {
    return tx.manager.query(
      `select position, application_id as "applicationId", version from visa_batch_row
        where batch_id = $1 and outcome is null order by position limit $2`,
      [id, limit],
    );
  }

  /** Held until the commit of its command. @returns false when somebody did it meanwhile */
  async claim(tx: Tx, id: string, position: number): Promise<boolean> {
    const rows = (await tx.manager.query(
      'select 1 from visa_batch_row where batch_id = $1 and position = $2 and outcome is null for update',
      [id, position],
    )) as unknown[];
    return rows.length > 0;
  }

  async write(tx: Tx, id: string, position: number, fault: NotDone | null): Promise<void> {
    await tx.manager.query(
      `update visa_batch_row set outcome = $3, code = $4, pointer = $5, detail = $6, at = $7
        where batch_id = $1 and position = $2 and outcome is null`,
      [
        ...[id, position, fault ? 'not-done' : 'done'],
        ...[fault?.code ?? null, fault?.pointer ?? null, fault?.detail ?? null, tx.now],
      ],
    );
  }

  async finish(tx: Tx, id: string): Promise<void> {
    await tx.manager.query('update visa_batch set finished_at = $2 where id = $1 and finished_at is null', [
      id,
      tx.now,
    ]);
  }

  private async named(tx: Tx, id: string, files: readonly BatchFileDto[]): Promise<number> {
    const ids = files.map((file) => file.id.toLowerCase());
    if (new Set(ids).size < ids.length) refuse('file-named-twice', 'files', 'A file is named once in a batch.');
    await tx.manager.query(
      `insert into visa_batch_row (batch_id, position, application_id, version)
       select $1, at, file, version from unnest($2::uuid[], $3::int[]) with ordinality as f (file, version, at)`,
      [id, ids, files.map(({ version }) => version ?? null)],
    );
    return ids.length;
  }

  /** As they stand at this moment: what changes until its turn comes is left alone. */
  private async ofGroup(tx: Tx, id: string, group: string): Promise<number> {
    const posts = postsFor(visasRules, tx.actor, 'visas.batch.ask');
    await tx.manager.query(
      `insert into visa_batch_row (batch_id, position, application_id, version)
       select $1, row_number() over (order by id), id, version from visa_application
        where group_id = $2 and post is not null and state <> 'DRAFT' and ('*' = any ($3) or post = any ($3))`,
      [id, group, posts],
    );
    const [{ rows }] = (await tx.manager.query('select count(*)::int as rows from visa_batch_row where batch_id = $1', [
      id,
    ])) as [{ rows: number }];
    return rows;
  }
}
