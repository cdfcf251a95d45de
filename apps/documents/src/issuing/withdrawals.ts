import { Injectable } from '@nestjs/common';
import { DocumentRevoked, DocumentSuperseded, eventType } from '@jatigi/contracts';
import { documentKind } from '@jatigi/documents-domain';
import type { DocumentKind, Withdrawal } from '@jatigi/documents-domain';
import { appendEvents } from '@jatigi/platform-messaging';
import type { Tx } from '@jatigi/platform-persistence';

interface Standing {
  standing: Withdrawal;
  reason: string;
}
interface Row {
  id: string;
  kind: DocumentKind;
  subject_id: string;
  number: string;
}

const columns = 'd.id, d.kind, d.subject_id, d.number';
const stands = 'not exists (select 1 from document_withdrawal w where w.document_id = d.id)';

/** Documents that no longer stand: written down once, told once, and verification says so from the commit on. */
@Injectable()
export class Withdrawals {
  /** Every copy of an act that is out. */
  async ofAct(tx: Tx, actId: string, standing: Standing): Promise<void> {
    await this.withdraw(tx, await rows(tx, 'd.act_id = $1', actId), standing);
  }

  /** Every paper about a subject that is out; what is not out yet, PaperEndings holds back. */
  async ofSubject(tx: Tx, { kind, id }: { kind: string; id: string }, standing: Standing): Promise<void> {
    await this.withdraw(tx, await rows(tx, 'd.subject_kind = $1 and d.subject_id = $2', kind, id), standing);
  }

  async ofDocument(tx: Tx, documentId: string, standing: Standing): Promise<void> {
    await this.withdraw(tx, await rows(tx, 'd.id = $1', documentId), standing);
  }

  private async withdraw(tx: Tx, found: Row[], { standing, reason }: Standing): Promise<void> {
    const type = eventType(standing === 'revoked' ? DocumentRevoked : DocumentSuperseded);
    for (const { id, kind, subject_id: subjectId, number } of found) {
      await tx.manager.query(
        'insert into document_withdrawal (document_id, standing, reason, at) values ($1, $2, $3, $4)',
        [id, standing, reason, tx.now],
      );
      const subject = { kind: documentKind(kind).subject, id: subjectId };
      await appendEvents(tx, { type: 'document', id }, [{ type, data: { kind, subject, number, reason } }]);
    }
  }
}

async function rows(tx: Tx, condition: string, ...values: string[]): Promise<Row[]> {
  const sql = `select ${columns} from document d where ${condition} and ${stands} order by d.id`;
  return (await tx.manager.query(sql, values)) as Row[];
}
