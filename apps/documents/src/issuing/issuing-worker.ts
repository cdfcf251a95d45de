import { Injectable } from '@nestjs/common';
import type { OnModuleInit } from '@nestjs/common';
import { Jobs } from '@jatigi/platform-jobs';

import { EVisaLayout } from '../layout/e-visa.layout';
import { ISSUE_COPY, IssueCopy } from './issue-copy';
import type { IssueCopyJob } from './issue-copy';
import { ISSUE_E_VISA, IssueEVisa } from './issue-e-visa';
import type { IssueEVisaJob } from './issue-e-visa';
import { ISSUE_PAPER, IssuePaper } from './issue-paper';
import type { IssuePaperJob } from './issue-paper';

/** Far above what a page takes; after a death the job comes back when this has passed. */
const LEASE_MILLISECONDS = 20_000;

/** Registers the issuing jobs; the service starts it once everything listens. */
@Injectable()
export class IssuingWorker implements OnModuleInit {
  constructor(
    private readonly jobs: Jobs,
    private readonly issue: IssueEVisa,
    private readonly copies: IssueCopy,
    private readonly papers: IssuePaper,
    private readonly layout: EVisaLayout,
  ) {}

  async onModuleInit(): Promise<void> {
    await this.layout.warmUp();
    const options = { concurrency: 2, leaseMs: LEASE_MILLISECONDS };
    this.jobs.work<IssueEVisaJob>(ISSUE_E_VISA, (job) => this.issue.execute(job), options);
    this.jobs.work<IssueCopyJob>(ISSUE_COPY, (job) => this.copies.execute(job), options);
    this.jobs.work<IssuePaperJob>(ISSUE_PAPER, (job) => this.papers.execute(job), options);
  }
}
