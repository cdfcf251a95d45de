import { Injectable } from '@nestjs/common';
import { identityRules, LossReport } from '@jatigi/identity-domain';
import type { LostDocument } from '@jatigi/identity-domain';
import { authorize, DomainError, uuidv7 } from '@jatigi/kernel';
import { FieldKeys } from '@jatigi/platform-keys';
import { Transactions } from '@jatigi/platform-persistence';
import type { RequestContext, Tx } from '@jatigi/platform-persistence';
import { MoreThan } from 'typeorm';
import { newReference } from '../cases/case-reference';
import { toPersonFacts } from '../cases/person-facts.dto';
import { momentAtPost } from '../cases/post-clock';
import { onConflict } from '../cases/unique-violation';
import { ConcernedPersons } from './concerned';
import { InvalidateEmergencyDocuments } from './invalidate-emergency-documents';
import { toLossReportAnswer } from './loss-report-answer';
import { LossReportStore } from './loss-report-cases';
import { ReportLossDto, toStatement } from './loss-report.dto';

const twice = {
  code: 'already-reported',
  detail: 'This document was reported already: it is invalid since then. Follow the first report.',
};

/** What the holder of one account may report herself in a month: a family robbed at once, not a list of strangers' numbers. */
const MOST_A_MONTH = 8;
const MONTH_SECONDS = 30 * 86_400;

/** The digest under which the border looks for a document, whatever it is called there. */
export function indexOf(keys: FieldKeys, { issuingCountry, number }: Omit<LostDocument, 'kind'>): Buffer {
  return keys.blindIndex('lost-document', `${issuingCountry}:${number}`);
}

/** A person, or an officer at the counter, reports a document lost or stolen: invalid from the commit on. */
@Injectable()
export class ReportLoss {
  constructor(
    private readonly transactions: Transactions,
    private readonly store: LossReportStore,
    private readonly persons: ConcernedPersons,
    private readonly emergency: InvalidateEmergencyDocuments,
    private readonly keys: FieldKeys,
  ) {}

  /** @throws 409 `already-reported` with the first reference; 429 `too-many-reports`; 422 `post-unknown`, and what is wrong at its field */
  execute(context: RequestContext, dto: ReportLossDto) {
    return this.transactions.run(context, async (tx) => {
      authorize(identityRules, tx.actor, 'identity.loss-report.report');
      const moment = await momentAtPost(tx, dto.post);
      const concerned = await this.persons.find(tx, {
        ...{ for: dto.for, pointer: '/for', post: dto.post, take: 'identity.loss-report.take' },
        ...(dto.person && { person: toPersonFacts(dto.person) }),
      });
      const { personId, requesterPersonId, person } = concerned;
      const statement = toStatement(dto);
      const start = {
        ...{ id: uuidv7(), reference: newReference('PER', moment.now), post: dto.post },
        ...{ personId, requesterPersonId, person, statement },
        documentIndex: indexOf(this.keys, statement.document),
      };
      const report = LossReport.report(start, tx.actor.personId as string, moment);
      await notTwice(tx, report);
      if (report.requesterPersonId === tx.actor.personId) await notTooMany(tx, report);
      await this.store.insert(tx, report).catch(onConflict('loss_report_once', twice));
      await this.emergency.onLoss(tx, report);
      return toLossReportAnswer(report);
    });
  }
}

async function notTwice(tx: Tx, { personId, documentIndex }: LossReport): Promise<void> {
  const first = await tx.manager.findOne(LossReport, { where: { personId, documentIndex } });
  if (!first) return;
  throw new DomainError({ ...twice, kind: 'conflict', extra: { reference: first.reference, reportId: first.id } });
}

/** A report makes a document worthless at once: whoever wants more of them shows herself at a counter. */
async function notTooMany(tx: Tx, { requesterPersonId }: LossReport): Promise<void> {
  await tx.manager.query('select pg_advisory_xact_lock(hashtextextended($1, 0))', [`loss-report:${requesterPersonId}`]);
  const since = new Date(tx.now.getTime() - MONTH_SECONDS * 1_000);
  const own = { requesterPersonId, createdAt: MoreThan(since) };
  const [oldest, ...later] = await tx.manager.find(LossReport, { where: own, order: { createdAt: 'ASC' } });
  if (!oldest || later.length + 1 < MOST_A_MONTH) return;
  const waited = (tx.now.getTime() - oldest.createdAt.getTime()) / 1_000;
  throw new DomainError({
    code: 'too-many-reports',
    kind: 'too-many',
    detail: 'Many documents were reported from this account in a month. Report the next ones at the counter of a post.',
    extra: { retryAfter: Math.ceil(MONTH_SECONDS - waited) },
  });
}
