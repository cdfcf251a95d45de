import { Injectable } from '@nestjs/common';
import { FieldKeys } from '@jatigi/platform-keys';
import type { Tx } from '@jatigi/platform-persistence';
import type { HitDetail, VisaApplication } from '@jatigi/visas-domain';
import type { FoundHit } from './find-hits';

/** The hits of a file as they are raised: their detail under the applicant's key. */
@Injectable()
export class HitRows {
  constructor(private readonly keys: FieldKeys) {}

  async insert(tx: Tx, application: VisaApplication, { id, source, detail }: FoundHit & { id: string }): Promise<void> {
    const keyPerson = application.applicantPersonId;
    const sealed = await this.keys.encrypt(tx, keyPerson, JSON.stringify(detail));
    await tx.manager.query(
      `insert into screening_hit (id, application_id, version, source, raised_at, key_person_id, detail)
       values ($1, $2, 1, $3, $4, $5, $6)`,
      [id, application.id, source, tx.now, keyPerson, sealed],
    );
  }

  async any(tx: Tx, applicationId: string): Promise<boolean> {
    const rows = (await tx.manager.query('select 1 from screening_hit where application_id = $1 limit 1', [
      applicationId,
    ])) as unknown[];
    return rows.length > 0;
  }

  /** Whether one points at that subject already; of erased details nobody knows. */
  async pointAt(tx: Tx, applicationId: string, subject: string): Promise<boolean> {
    const rows = (await tx.manager.query(
      `select key_person_id as "personId", detail as sealed from screening_hit
        where application_id = $1 and detail is not null`,
      [applicationId],
    )) as Array<{ personId: string; sealed: Buffer }>;
    const details = await this.keys.decryptMany(tx, rows);
    return details.some((plain) => plain !== null && (JSON.parse(plain) as HitDetail).subject === subject);
  }
}
