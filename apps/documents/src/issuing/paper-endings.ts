import { Injectable } from '@nestjs/common';
import type { FinalWithdrawal } from '@jatigi/documents-domain';
import type { Tx } from '@jatigi/platform-persistence';
import { Withdrawals } from './withdrawals';

export interface Ending {
  standing: FinalWithdrawal;
  reason: string;
}

/** What papers are about: an aggregate at its owner, e.g. `registration`. */
export interface Subject {
  kind: string;
  id: string;
}

/**
 * Subjects that ended, kept also when no paper about them is out yet: a fact and the job that prints may pass each other,
 * and the fact must win. Who writes an end down and who issues take the same lock, so that one of them sees the other.
 */
@Injectable()
export class PaperEndings {
  constructor(private readonly withdrawals: Withdrawals) {}

  /** Once and for ever: the first end of a subject is its end. Every paper about it that is out is withdrawn. */
  async end(tx: Tx, subject: Subject, ending: Ending): Promise<void> {
    await lock(tx, subject);
    await tx.manager.query(
      `insert into paper_ending (subject_kind, subject_id, standing, reason, at) values ($1, $2, $3, $4, $5)
       on conflict (subject_kind, subject_id) do nothing`,
      [subject.kind, subject.id, ending.standing, ending.reason, tx.now],
    );
    await this.withdrawals.ofSubject(tx, subject, ending);
  }

  /** Until the transaction is over, nobody else says that the subject ended. */
  async hasEnded(tx: Tx, subject: Subject): Promise<boolean> {
    await lock(tx, subject);
    const sql = 'select 1 from paper_ending where subject_kind = $1 and subject_id = $2';
    return ((await tx.manager.query(sql, [subject.kind, subject.id])) as unknown[]).length > 0;
  }
}

const lock = (tx: Tx, { kind, id }: Subject): Promise<unknown> =>
  tx.manager.query('select pg_advisory_xact_lock(hashtextextended($1, 0))', [`${kind}:${id}`]);
