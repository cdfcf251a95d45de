import { Injectable } from '@nestjs/common';
import type { OnApplicationBootstrap } from '@nestjs/common';
import type { PlainDate } from '@jatigi/kernel';
import { Assertions } from '@jatigi/platform-auth';
import { InternalClient } from '@jatigi/platform-http';
import { Jobs } from '@jatigi/platform-jobs';
import { Transactions } from '@jatigi/platform-persistence';
import type { Tx } from '@jatigi/platform-persistence';
import { InjectConfig } from '@jatigi/platform-service';
import type { VisasConfig } from '../config';
import { LostDocuments } from './lost-documents';

const TAKE = 'take-lost-document';
/** The same of reports that were taken before numbers were kept: a migration plans it. */
const LEARN = 'learn-lost-number';

/** What identity tells this service of a report, and no more: not whose it was. */
interface ReportedDocument {
  issuingCountry: string;
  number: string;
  circumstance: 'lost' | 'stolen';
  reportedOn: PlainDate;
}

/** Somebody reported a document lost to a consulate. The fact holds no number: identity is asked for it. */
@Injectable()
export class OnReportedLost implements OnApplicationBootstrap {
  private readonly identity: InternalClient;

  constructor(
    private readonly transactions: Transactions,
    private readonly jobs: Jobs,
    private readonly documents: LostDocuments,
    @InjectConfig() config: VisasConfig,
    assertions: Assertions,
  ) {
    this.identity = new InternalClient(config.IDENTITY_URL, 'identity', assertions);
  }

  onApplicationBootstrap(): void {
    for (const kind of [TAKE, LEARN]) {
      this.jobs.work<{ reportId: string }>(kind, ({ payload }) => this.take(payload.reportId));
    }
  }

  handle(tx: Tx, reportId: string): Promise<void> {
    return this.jobs.enqueue(tx, { kind: TAKE, key: reportId, payload: { reportId } });
  }

  private async take(reportId: string): Promise<void> {
    const reported = await this.identity.get<ReportedDocument>(`/internal/loss-reports/${reportId}/document`, {
      purpose: 'adjudication',
    });
    const { issuingCountry: issuer, ...document } = reported;
    await this.transactions.asService({ service: 'visas' }, async (tx) => {
      await this.documents.take(tx, { issuer, ...document }, 'identity');
    });
  }
}
