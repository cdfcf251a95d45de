import { Injectable } from '@nestjs/common';
import { authorize, DomainError, decide, notFound } from '@jatigi/kernel';
import { FieldKeys } from '@jatigi/platform-keys';
import { cursorPage, decodeCursor, PageQuery } from '@jatigi/platform-http';
import type { Page } from '@jatigi/platform-http';
import { requireVersion, Transactions } from '@jatigi/platform-persistence';
import type { RequestContext, Tx } from '@jatigi/platform-persistence';
import { mayAdjudicate, visasRules } from '@jatigi/visas-domain';
import type {
  CompleteFile,
  HitDetail,
  HitOutcome,
  HitSource,
  ListedDetails,
  VisaApplication,
} from '@jatigi/visas-domain';
import { ApplicationStore } from '../applications/application-store';
import { recordRead } from '../applications/file-reads';
import { lookAcrossPosts } from '../border/visas-at-border';
import { momentAt, openPosts } from '../posts/posts';
import { loadEarlierHands } from './earlier-hands';
import { personIn } from './find-hits';
import { AdjudicateDto } from './hits.dto';
import { WatchlistStore } from './watchlist-store';

const READ = 'visas.hit.read';
const ADJUDICATE = 'visas.hit.adjudicate';
/** The applicant reads who consulted her file: the word is that of every officer, so that it warns nobody. */
const AS_ANY_READ = 'file';

interface HitRow {
  id: string;
  applicationId: string;
  version: number;
  source: HitSource;
  raisedAt: Date;
  keyPersonId: string;
  detail: Buffer | null;
  outcome: HitOutcome | null;
  adjudicatedBy: string | null;
  adjudicatedAt: Date | null;
  erasedAt: Date | null;
  reference: string | null;
  post: string | null;
}
type KeptDetail = HitDetail & { adjudication?: string };

const columns = `h.id, h.application_id as "applicationId", h.version, h.source, h.raised_at as "raisedAt",
  h.key_person_id as "keyPersonId", h.detail, h.outcome, h.adjudicated_by as "adjudicatedBy",
  h.adjudicated_at as "adjudicatedAt", h.erased_at as "erasedAt", a.reference, a.post`;
/** Whether somebody can still judge the hits of a file. */
const isExamined = `a.state in ('EXAMINATION', 'INFO_REQUESTED', 'APPEAL_LODGED')`;
/** Or may come to be able to: a refusal may still be contested. */
export const mayBeJudged = `(${isExamined} or (a.state = 'REFUSED' and a.act_at is not null))`;
const tables = 'screening_hit h join visa_application a on a.id = h.application_id';

const toLine = ({ id, version, source, outcome, reference, post, ...hit }: HitRow) => ({
  ...{ id, version, applicationId: hit.applicationId, reference, post, source, raisedAt: hit.raisedAt.toISOString() },
  ...{
    outcome,
    adjudicatedAt: hit.adjudicatedAt?.toISOString() ?? null,
    erasedAt: hit.erasedAt?.toISOString() ?? null,
  },
});
export type HitLine = ReturnType<typeof toLine>;

/** A hit beside the file it was raised on. Null where the detail was erased, or where the list says nothing more. */
export interface HitAnswer extends HitLine {
  score: number | null;
  reasons: string[];
  thresholds: string | null;
  adjudication: string | null;
  adjudicatedBy: string | null;
  applicant: {
    surname: string;
    givenNames: string;
    otherNames: string[];
    birthDate: string;
    nationalities: string[];
  };
  listed: (Omit<ListedDetails, 'birthDate'> & { birthDate: string | null }) | null;
  allowedActions: string[];
}

/** What security officers do with hits: read each beside its file, and say whether it is the same person. */
@Injectable()
export class Hits {
  constructor(
    private readonly transactions: Transactions,
    private readonly store: ApplicationStore,
    private readonly watchlist: WatchlistStore,
    private readonly keys: FieldKeys,
  ) {}

  /** Those nobody looked at yet, the oldest first; without any person. */
  open(context: RequestContext, { limit = 25, cursor }: PageQuery): Promise<Page<HitLine>> {
    return this.transactions.run(context, async (tx) => {
      authorize(visasRules, tx.actor, READ);
      await recordRead(tx, { what: 'screening-hits', action: READ, file: null });
      await lookAcrossPosts(tx);
      const [after = null] = cursor === undefined ? [] : decodeCursor(cursor);
      const rows = (await tx.manager.query(
        `select ${columns} from ${tables} where h.outcome is null and ${isExamined} and ($1::uuid is null or h.id > $1)
          order by h.id limit $2`,
        [after, limit + 1],
      )) as HitRow[];
      return cursorPage(rows, limit, { position: ({ id }) => [id], toItem: toLine });
    });
  }

  /** @throws 404 */
  get(context: RequestContext, id: string): Promise<HitAnswer> {
    return this.transactions.run(context, async (tx) => {
      authorize(visasRules, tx.actor, READ);
      await lookAcrossPosts(tx);
      const hit = await hitOf(tx, id);
      const application = await this.store.get(tx, hit.applicationId);
      await recordRead(tx, { what: AS_ANY_READ, action: READ, file: application.id });
      return this.answer(tx, hit, application);
    });
  }

  /** Same person or not, with the reason; never a decision on the visa. @throws 403 `own-file`, `four-eyes`; 404; 409; 412 */
  adjudicate(context: RequestContext, id: string, { outcome, reason }: AdjudicateDto): Promise<HitAnswer> {
    return this.transactions.run(context, async (tx) => {
      authorize(visasRules, tx.actor, ADJUDICATE);
      await lookAcrossPosts(tx);
      // The file first, as the job locks: its version orders whatever happens to its hits.
      const application = await this.store.lock(tx, (await hitOf(tx, id)).applicationId);
      const hit = await hitOf(tx, id);
      if (hit.outcome) throw adjudicatedAlready(hit.outcome);
      const by = tx.actor.personId as string;
      const all = (await tx.manager.query('select id, outcome from screening_hit where application_id = $1', [
        application.id,
      ])) as Array<{ id: string; outcome: HitOutcome | null }>;
      const moment = momentAt(await openPosts(tx), application.post, tx.now);
      await loadEarlierHands(tx, application);
      application.adjudicateHit({ id, outcome }, all, by, moment);
      requireVersion(context, hit.version);
      await recordRead(tx, { what: AS_ANY_READ, action: ADJUDICATE, file: application.id });
      await this.close(tx, hit, { outcome, reason });
      await this.store.save(tx, application);
      return this.answer(tx, await hitOf(tx, id), application);
    });
  }

  private async close(tx: Tx, hit: HitRow, { outcome, reason }: AdjudicateDto): Promise<void> {
    const detail = { ...(await this.detailOf(tx, hit)), adjudication: reason };
    await tx.manager.query(
      `update screening_hit set version = version + 1, outcome = $2, adjudicated_by = $3, adjudicated_at = $4, detail = $5
        where id = $1`,
      [
        ...[hit.id, outcome, tx.actor.personId, tx.now],
        await this.keys.encrypt(tx, hit.keyPersonId, JSON.stringify(detail)),
      ],
    );
  }

  private async detailOf(tx: Tx, { detail, keyPersonId }: HitRow): Promise<KeptDetail | null> {
    return detail ? (JSON.parse(await this.keys.decrypt(tx, keyPersonId, detail)) as KeptDetail) : null;
  }

  private async answer(tx: Tx, hit: HitRow, application: VisaApplication): Promise<HitAnswer> {
    const detail = await this.detailOf(tx, hit);
    const { surname, givenNames, otherNames = [] } = (application.file as CompleteFile).applicant;
    const { birthDate, nationalities } = personIn(application.file);
    return {
      ...toLine(hit),
      ...readable(detail),
      adjudicatedBy: hit.adjudicatedBy,
      applicant: { surname, givenNames, otherNames, birthDate, nationalities },
      listed: detail && hit.source === 'watchlist' ? await this.listed(tx, detail.subject) : null,
      allowedActions: (await mayBeAdjudicated(tx, hit, application)) ? ['adjudicate'] : [],
    };
  }

  /** Null once the entry was removed: nothing is left of it. */
  private async listed(tx: Tx, id: string): Promise<HitAnswer['listed']> {
    const { state, details } = await this.watchlist.get(tx, id);
    const { birthDate, ...rest } = details;
    return state === 'REMOVED' ? null : { ...rest, birthDate: birthDate?.value ?? null };
  }
}

/** What is left of the detail: nothing, once it was erased. */
function readable(detail: KeptDetail | null): Pick<HitAnswer, 'score' | 'reasons' | 'thresholds' | 'adjudication'> {
  if (!detail) return { score: null, reasons: [], thresholds: null, adjudication: null };
  const { score, reasons, thresholds, adjudication = null } = detail;
  return { score, reasons, thresholds, adjudication };
}

async function mayBeAdjudicated(tx: Tx, { outcome }: HitRow, application: VisaApplication): Promise<boolean> {
  if (outcome || !application.awaitsAdjudication() || !decide(visasRules, tx.actor, ADJUDICATE).allow) return false;
  await loadEarlierHands(tx, application);
  try {
    mayAdjudicate(application.handsOnHit(), tx.actor.personId as string);
    return true;
  } catch (refusal) {
    if (refusal instanceof DomainError) return false;
    throw refusal;
  }
}

/** @throws 404 */
async function hitOf(tx: Tx, id: string): Promise<HitRow> {
  const rows = (await tx.manager.query(`select ${columns} from ${tables} where h.id = $1`, [id])) as HitRow[];
  const [hit] = rows;
  if (!hit) throw notFound('This hit');
  return hit;
}

const adjudicatedAlready = (outcome: HitOutcome): DomainError =>
  new DomainError({
    code: 'hit-adjudicated',
    kind: 'conflict',
    detail: 'This hit was adjudicated already.',
    extra: { outcome },
  });
