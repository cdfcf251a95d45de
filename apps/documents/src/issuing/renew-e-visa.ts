import { Injectable } from '@nestjs/common';
import type { OnModuleInit } from '@nestjs/common';
import { uuidv7 } from '@jatigi/kernel';
import { Jobs } from '@jatigi/platform-jobs';
import type { Job } from '@jatigi/platform-jobs';
import { Transactions } from '@jatigi/platform-persistence';
import type { Tx } from '@jatigi/platform-persistence';
import { REISSUE } from './reissue-rows';
import { joinStanding } from './standings';

/** Job kind; the key of the job is the id of the fact. */
export const RENEW_E_VISA = 'renew-e-visa';
export interface RenewEVisaJob {
  applicationId: string;
  replacedBy: string;
}

const newestSql = `
  select d.id, d.post, coalesce(s.standing, 'valid') as standing from document d ${joinStanding}
   where d.kind = 'e-visa' and d.subject_id = $1 order by d.edition desc limit 1`;
const planSql = `
  insert into reissue (id, document_id, post, reason, asked_by, asked_at) values ($1, $2, $3, 'new-passport', $4, $5)
  on conflict (document_id) where state = 'planned' do nothing returning id`;

/** Has the newest e-visa of a case made again, because the passport in which it stands was replaced. */
@Injectable()
export class RenewEVisa implements OnModuleInit {
  constructor(
    private readonly transactions: Transactions,
    private readonly jobs: Jobs,
  ) {}

  onModuleInit(): void {
    this.jobs.work<RenewEVisaJob>(RENEW_E_VISA, (job) => this.execute(job));
  }

  /**
   * @throws Error while the paper is being made again for another reason, which may have read the old passport already, or
   *   while it is suspended: the job comes back until the paper can be made, or waits for an officer
   */
  execute({ payload: { applicationId, replacedBy } }: Pick<Job<RenewEVisaJob>, 'payload'>): Promise<void> {
    return this.transactions.asService({ service: 'documents' }, (tx) => this.plan(tx, applicationId, replacedBy));
  }

  private async plan(tx: Tx, applicationId: string, replacedBy: string): Promise<void> {
    const [paper] = (await tx.manager.query(newestSql, [applicationId])) as Array<{
      id: string;
      post: string | null;
      standing: string;
    }>;
    // Withdrawn meanwhile: there is nothing to renew.
    if (paper?.standing === 'revoked' || paper?.standing === 'superseded') return;
    if (paper?.standing !== 'valid') throw new Error('The e-visa does not stand now.');
    const reissueId = uuidv7();
    const planned = (await tx.manager.query(planSql, [
      ...[reissueId, paper.id, paper.post],
      ...[replacedBy, tx.now],
    ])) as unknown[];
    if (planned.length === 0) throw new Error('The e-visa is being made again already.');
    await this.jobs.enqueue(tx, { kind: REISSUE, key: reissueId, payload: { reissueId } });
  }
}
