import { Injectable } from '@nestjs/common';
import { FieldKeys } from '@jatigi/platform-keys';
import { Transactions } from '@jatigi/platform-persistence';
import type { Tx } from '@jatigi/platform-persistence';
import type { ApplicantFile } from '@jatigi/visas-domain';

const AT_ONCE = 500;
const BEFORE_ALL = '00000000-0000-0000-0000-000000000000';
const visas = { service: 'visas' } as const;

/** Admitted and not decided; or refused, while somebody contests that or still may. */
const mayBecomeAVisa = `(a.state in ('EXAMINATION', 'INFO_REQUESTED', 'DECISION_PROPOSED', 'APPEAL_LODGED')
  or (a.state = 'REFUSED' and a.act_at is not null))`;

/** A file of which a visa may still come, as the lists look at it. */
export interface OpenFile {
  id: string;
  file: ApplicantFile;
}
/** A file that may be meant by what a list learned, and what it learned. */
export interface Alike {
  id: string;
  subject: string;
}
export interface News {
  /** Those of some files that may be meant. */
  among: (tx: Tx, files: readonly OpenFile[]) => Alike[] | Promise<Alike[]>;
  /** In a transaction of its own. */
  raise: (tx: Tx, alike: Alike) => Promise<void>;
}

/** What a list learns is held against files that were screened before: every one is read, few are locked. */
@Injectable()
export class OpenFiles {
  constructor(
    private readonly transactions: Transactions,
    private readonly keys: FieldKeys,
  ) {}

  async hold({ among, raise }: News): Promise<void> {
    let after: string | null = BEFORE_ALL;
    while (after !== null) {
      const from: string = after;
      const { alike, last }: { alike: Alike[]; last: string | null } = await this.transactions.asService(
        visas,
        async (tx) => {
          const { files, last: to } = await this.portion(tx, from);
          return { alike: await among(tx, files), last: to };
        },
      );
      await this.transactions.eachAsService(visas, alike, raise);
      after = last;
    }
  }

  /**
   * An overstay with one visa concerns files in the same passport or of the same account alone: they are found by an index,
   * so no other is read. None, when it was taken back meanwhile.
   * @param visa its file, which is not held against itself; it is the `subject`
   */
  async holdRelated(visa: string, raise: News['raise']): Promise<void> {
    const related = await this.transactions.asService(visas, async (tx) => {
      const rows = (await tx.manager.query(
        `select a.id from visa_application a
          where ${mayBecomeAVisa} and a.id <> $1
            and exists (select 1 from visa_use u where u.application_id = $1 and u.told_for is not null)
            and a.id in (
            select f.application_id from application_file own
              join application_file f on f.travel_document_index = own.travel_document_index
             where own.application_id = $1
            union all
            select b.id from visa_application own
              join visa_application b on b.applicant_person_id = own.applicant_person_id
             where own.id = $1)
          order by a.id`,
        [visa],
      )) as Array<{ id: string }>;
      return rows.map(({ id }): Alike => ({ id, subject: visa }));
    });
    await this.transactions.eachAsService(visas, related, raise);
  }

  /** Some of them, and where to go on; null at the end. */
  private async portion(tx: Tx, after: string): Promise<{ files: OpenFile[]; last: string | null }> {
    const rows = (await tx.manager.query(
      `select a.id, f.key_person_id as "personId", f.sealed
         from visa_application a join application_file f on f.application_id = a.id
        where ${mayBecomeAVisa} and a.id > $1
        order by a.id limit ${AT_ONCE}`,
      [after],
    )) as Array<{ id: string; personId: string; sealed: Buffer }>;
    const opened = await this.keys.decryptMany(tx, rows);
    const files = rows.flatMap(({ id }, at): OpenFile[] => {
      const plain = opened[at];
      return plain ? [{ id, file: (JSON.parse(plain) as { file: ApplicantFile }).file }] : [];
    });
    return { files, last: rows.length < AT_ONCE ? null : (rows.at(-1)?.id ?? null) };
  }
}
