import { Injectable, StreamableFile } from '@nestjs/common';
import { notFound } from '@jatigi/kernel';
import { Transactions } from '@jatigi/platform-persistence';
import type { RequestContext, Tx } from '@jatigi/platform-persistence';
import { DocumentsVault } from '@jatigi/platform-service';
import { refusalCodesOf } from '@jatigi/visas-domain';
import type { VisaApplication } from '@jatigi/visas-domain';
import { ApplicationQueries } from '../applications/application.queries';
import { eVisaOf, refusalLetterOf } from '../applications/printed-papers';
import { policyInForce } from '../policy/active-policy';
import { momentAt, timeZones } from '../posts/posts';

/** The paper that would follow if the proposal were decided now, and what documents is told of it. */
async function proposedPaper(tx: Tx, application: VisaApplication) {
  const { policy, posts } = await policyInForce(tx);
  const moment = { ...momentAt(posts, application.post, tx.now), refusalCodes: refusalCodesOf(policy) };
  const paper = application.proposedPaper(moment);
  if (!paper) throw notFound('A paper that would follow');
  if (paper.kind === 'e-visa') return { kind: paper.kind, printable: eVisaOf(application, paper.terms) };
  return { kind: paper.kind, printable: refusalLetterOf(application, paper.refusal, await timeZones(tx)) };
}

/** For the second person: the paper as the applicant will get it, as a draft without number and seal. Nobody keeps it. */
@Injectable()
export class PreviewPaper {
  constructor(
    private readonly transactions: Transactions,
    private readonly queries: ApplicationQueries,
    private readonly documents: DocumentsVault,
  ) {}

  /**
   * Reads the file, which is written down; documents draws after that, outside of the transaction.
   * @throws 404 while nothing is proposed, 409 `photo-missing`, 422 `paper-not-printable`, 503 when documents is away
   */
  async execute(context: RequestContext, id: string): Promise<StreamableFile> {
    const { kind, printable } = await this.transactions.run(context, async (tx) => {
      const { application } = await this.queries.open(tx, id, 'visas.application.read-preview', 'preview');
      return proposedPaper(tx, application);
    });
    const disposition = `attachment; filename="draft-${kind}.pdf"`;
    const bytes = await this.documents.draft(context, kind, printable);
    return new StreamableFile(bytes, { type: 'application/pdf', disposition });
  }
}
