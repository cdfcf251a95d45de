import { Injectable } from '@nestjs/common';
import type { OnModuleInit } from '@nestjs/common';
import { Jobs } from '@jatigi/platform-jobs';
import { IssueAgain } from './issue-again';
import type { IssueAgainJob } from './issue-again';
import { REISSUE } from './reissue-rows';

/** A queue of its own: a batch of thousands never stands before a new document. */
@Injectable()
export class ReissuingWorker implements OnModuleInit {
  constructor(
    private readonly jobs: Jobs,
    private readonly again: IssueAgain,
  ) {}

  onModuleInit(): void {
    const options = { concurrency: 2, leaseMs: 20_000 };
    this.jobs.work<IssueAgainJob>(REISSUE, (job) => this.again.execute(job), options);
  }
}
