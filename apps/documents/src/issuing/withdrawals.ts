import { Injectable } from '@nestjs/common';
import {
  DocumentReinstated,
  DocumentRevoked,
  DocumentSuperseded,
  DocumentSuspended,
  eventType,
} from '@jatigi/contracts';
import { documentKind, standingLifecycle } from '@jatigi/documents-domain';
import type { DocumentKind, FinalWithdrawal, SaidStanding, StandingCommand } from '@jatigi/documents-domain';
import { appendEvents } from '@jatigi/platform-messaging';
import type { Tx } from '@jatigi/platform-persistence';
import { joinStanding } from './standings';

interface Word {
  standing: FinalWithdrawal;
  reason: string;
}
/** Why, and the officer who says so; null: the owner's fact. */
export interface Saying {
  reason: string;
  by: string | null;
}
export interface StandingRow {
  id: string;
  kind: DocumentKind;
  subject_id: string;
  number: string;
  post: string | null;
  standing: SaidStanding;
  /** The officer who said the newest word; null: nobody, or an owner. */
  said_by: string | null;
}

const facts = {
  valid: DocumentReinstated,
  suspended: DocumentSuspended,
  revoked: DocumentRevoked,
  superseded: DocumentSuperseded,
} as const;
const commandOf = { revoked: 'revoke', superseded: 'supersede' } as const satisfies Record<
  FinalWithdrawal,
  StandingCommand
>;

const lockSql = "select pg_advisory_xact_lock(hashtextextended('document:' || $1, 0))";
const rowSql = (condition: string): string =>
  `select d.id, d.kind, d.subject_id, d.number, d.post, coalesce(s.standing, 'valid') as standing, s.by_person as said_by
   from document d ${joinStanding} where ${condition}`;
const stands = `coalesce(s.standing, 'valid') in ('valid', 'suspended')`;

/** Where documents stand: each word written down once, told once, and verification says so from the commit on. */
@Injectable()
export class Withdrawals {
  /** Every copy of an act that is out. */
  ofAct(tx: Tx, actId: string, word: Word): Promise<void> {
    return this.withdraw(tx, word, 'd.act_id = $1', actId);
  }

  /** Every paper about a subject that is out; what is not out yet, PaperEndings holds back. */
  ofSubject(tx: Tx, { kind, id }: { kind: string; id: string }, word: Word): Promise<void> {
    return this.withdraw(tx, word, 'd.subject_kind = $1 and d.subject_id = $2', kind, id);
  }

  /** A document as its owner knows it, in every edition. */
  ofDocument(tx: Tx, documentId: string, word: Word): Promise<void> {
    const editions = '(d.kind, d.subject_id) = (select o.kind, o.subject_id from document o where o.id = $1)';
    return this.withdraw(tx, word, editions, documentId);
  }

  /** Where a document stands now; until the transaction is over, nobody else says another word. */
  async lock(tx: Tx, documentId: string): Promise<StandingRow | null> {
    await tx.manager.query(lockSql, [documentId]);
    const [row] = (await tx.manager.query(rowSql('d.id = $1'), [documentId])) as StandingRow[];
    return row ?? null;
  }

  /**
   * Says one more word about a document that the transaction locked, and tells it.
   * @throws IllegalTransition (409) when the lifecycle does not allow it from where the document stands
   */
  async say(tx: Tx, row: StandingRow, command: StandingCommand, { reason, by }: Saying): Promise<void> {
    const standing = standingLifecycle.next(row.standing, command);
    await tx.manager.query(
      'insert into document_standing (document_id, standing, reason, at, by_person) values ($1, $2, $3, $4, $5)',
      [row.id, standing, reason, tx.now, by],
    );
    const { id, kind, number } = row;
    const subject = { kind: documentKind(kind).subject, id: row.subject_id };
    const data = { kind, subject, number, reason };
    await appendEvents(tx, { type: 'document', id }, [{ type: eventType(facts[standing]), data }]);
  }

  /**
   * What is final stays as it was said first. Looks again until nothing is left: while it waited for the lock of a document,
   * another transaction may have issued that document again.
   */
  private async withdraw(tx: Tx, { standing, reason }: Word, condition: string, ...values: string[]): Promise<void> {
    for (;;) {
      const sql = `${rowSql(`${condition} and ${stands}`)} order by d.id`;
      const found = (await tx.manager.query(sql, values)) as StandingRow[];
      if (found.length === 0) return;
      for (const { id } of found) {
        const row = await this.lock(tx, id);
        if (row && !standingLifecycle.isTerminal(row.standing))
          await this.say(tx, row, commandOf[standing], { reason, by: null });
      }
    }
  }
}
