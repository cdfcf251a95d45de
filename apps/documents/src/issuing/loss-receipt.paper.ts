import { Inject, Injectable } from '@nestjs/common';
import { InternalClient } from '@jatigi/platform-http';
import { lossReceiptContent } from '@jatigi/vds';
import { LossReceiptLayout } from '../layout/loss-receipt.layout';
import type { MadePaper, Paper } from './paper';
import { PaperPress } from './paper-press';
import type { Impression, Marks } from './paper-press';
import { IDENTITY_CLIENT } from './peers';
import { printableLossReportSchema } from './printable-loss-report';
import type { PrintableLossReport } from './printable-loss-report';

/** Receipts of reported losses and thefts. What they say stays true for ever. */
@Injectable()
export class LossReceiptPaper implements Paper {
  readonly family = 'loss-receipt';

  constructor(
    @Inject(IDENTITY_CLIENT) private readonly identity: InternalClient,
    private readonly press: PaperPress,
    private readonly layout: LossReceiptLayout,
  ) {}

  async make(reportId: string, now: Date): Promise<MadePaper> {
    const path = `/internal/loss-reports/${reportId}/printable`;
    const report = printableLossReportSchema.parse(await this.identity.get<unknown>(path, { purpose: 'issuing' }));
    const impression: Impression = {
      family: this.family,
      post: report.post,
      language: report.language,
      zone: (marks) => zoneOf(report, marks),
      render: (paper, seal) => this.layout.render({ ...paper, report }, seal),
    };
    const printed = await this.press.print(impression, now);
    return { printed, post: report.post, holder: report.person.name, validUntil: null };
  }
}

const zoneOf = ({ reference, post, person, document }: PrintableLossReport, marks: Marks) =>
  lossReceiptContent({
    kind: 'loss-receipt',
    reference,
    post,
    surname: person.name.surname,
    givenNames: person.name.givenNames,
    birthDate: person.birthDate.value,
    lostKind: document.kind,
    lostCountry: document.issuingCountry,
    lostNumber: document.number,
    ...marks,
  });
