import { Injectable } from '@nestjs/common';
import { addDays, authorize, dateIn, DomainError, plainDate } from '@jatigi/kernel';
import type { PlainDate } from '@jatigi/kernel';
import { Transactions } from '@jatigi/platform-persistence';
import type { RequestContext, Tx } from '@jatigi/platform-persistence';
import {
  aRefusalNamesKnownCodes,
  refusalCodesOf,
  correctedTime,
  HEADQUARTERS_TIME_ZONE,
  verdictOn,
  visasRules,
} from '@jatigi/visas-domain';
import type { CrossingKind, Verdict, VisaApplication } from '@jatigi/visas-domain';
import { recordRead } from '../applications/file-reads';
import { timeZones } from '../posts/posts';
import { activePolicy } from '../policy/active-policy';
import {
  CarrierCheckDto,
  CrossingDto,
  JournalDto,
  JournalLineDto,
  PresentedDocument,
  VerificationDto,
} from './border.dto';
import { atEvenPace } from './even-pace';
import { missedExit } from './missed-exit';
import { presentedIn } from './shown-document';
import { RecordCrossings } from './record-crossings';
import type { CrossingOutcome, ToldCrossing } from './record-crossings';
import { lookAcrossPosts, termsOf, VisasAtBorder } from './visas-at-border';

const RECORD = 'visas.border.record';
const VERIFY = 'visas.border.verify';
const CARRIER = 'visas.carrier.check';
/** Milliseconds. Ten times what a check takes. */
const CARRIER_STEP = 250;
/** Who checks in today arrives within so many days. */
const LONGEST_FLIGHT = 2;

function theFlightIsNow(on: string | undefined, today: PlainDate): void {
  if (on === undefined || (addDays(today, -1) <= on && on <= addDays(today, LONGEST_FLIGHT))) return;
  const detail = `A carrier asks about arrivals from yesterday to ${LONGEST_FLIGHT} days from now.`;
  const errors = [{ pointer: '/on', code: 'arrival-not-now', detail }];
  throw new DomainError({ code: 'arrival-not-now', kind: 'rule', detail, errors });
}

/** What the officer compares with the passport and the person. */
function toShown(application: VisaApplication) {
  const { entries, validFrom, validUntil, stayDays } = termsOf(application);
  const { surname, givenNames, birthDate, sex, nationality } = application.file.applicant;
  return {
    visa: { number: application.issued?.number ?? null, entries, validFrom, validUntil, stayDays },
    holder: { surname, givenNames, birthDate, sex, nationality },
  };
}
type Shown = ReturnType<typeof toShown>;
export interface VerificationAnswer extends Verdict {
  visa: Shown['visa'] | null;
  holder: Shown['holder'] | null;
}
export interface CarrierAnswer {
  answer: 'OK' | 'NOT OK';
}

interface Told {
  id: string;
  kind: CrossingKind;
  document: PresentedDocument;
  codes: readonly string[];
  writtenAt: Date;
  at: Date;
  /** What the desk was shown, where it was looked for already. */
  shown?: ShownVisa;
}
interface ShownVisa {
  id: string | null;
}

async function isUntold(tx: Tx, id: string): Promise<boolean> {
  const known = (await tx.manager.query('select 1 from border_crossing where id = $1', [id])) as unknown[];
  return known.length === 0;
}

/** What a border desk asks and tells. */
@Injectable()
export class BorderDesk {
  constructor(
    private readonly transactions: Transactions,
    private readonly visas: VisasAtBorder,
    private readonly crossings: RecordCrossings,
  ) {}

  verify(context: RequestContext, { post, document: shown }: VerificationDto): Promise<VerificationAnswer> {
    const document = presentedIn(shown);
    return this.transactions.run(context, async (tx) => {
      authorize(visasRules, tx.actor, VERIFY, { post });
      const { verdict, application } = await this.look(tx, document, {
        post,
        what: 'border-verification',
        action: VERIFY,
      });
      return { ...verdict, ...(application ? toShown(application) : { visa: null, holder: null }) };
    });
  }

  /**
   * Whether to take the traveller on board: nothing else is told, neither by how long the answer takes nor by asking for
   * one day after the other.
   * @throws 422 `arrival-not-now` for another day than that of a flight of these days
   */
  checkForCarrier(context: RequestContext, { document: shown, on }: CarrierCheckDto): Promise<CarrierAnswer> {
    const document = presentedIn(shown);
    const answer = () =>
      this.transactions.run(context, async (tx): Promise<CarrierAnswer> => {
        authorize(visasRules, tx.actor, CARRIER);
        theFlightIsNow(on, dateIn(HEADQUARTERS_TIME_ZONE, tx.now));
        const { verdict } = await this.look(tx, document, { on, what: 'carrier-check', action: CARRIER });
        return { answer: verdict.verdict === 'admit' ? 'OK' : 'NOT OK' };
      });
    return atEvenPace(CARRIER_STEP, answer);
  }

  /**
   * One crossing at a desk that has a network.
   * @throws 422 `visa-does-not-admit` with the reasons, for an entry; `no-stay-then` for an exit of an earlier day
   */
  async tell(
    context: RequestContext,
    kind: CrossingKind,
    { id, post, desk, document: shown, codes = [], leftOn }: CrossingDto & { codes?: string[]; leftOn?: string },
  ): Promise<CrossingOutcome> {
    const document = presentedIn(shown);
    return this.transactions.run(context, async (tx) => {
      authorize(visasRules, tx.actor, RECORD, { post });
      if (kind === 'refusal') aRefusalNamesKnownCodes(codes, refusalCodesOf(await activePolicy(tx)));
      await this.theBorderPostExists(tx, post);
      await lookAcrossPosts(tx);
      // Told again is judged no more: it was admitted then.
      const judged = (await isUntold(tx, id)) ? await this.judged(tx, { kind, document, post, leftOn }) : {};
      const told = { id, kind, document, codes, writtenAt: tx.now, at: tx.now, ...judged };
      const [outcome] = await this.record(tx, { post, desk }, [told]);
      return outcome as CrossingOutcome;
    });
  }

  /** What a line that is new says more than its desk told. */
  private async judged(
    tx: Tx,
    { kind, document, post, leftOn }: Pick<Told, 'kind' | 'document'> & { post: string; leftOn: string | undefined },
  ): Promise<Pick<Told, 'shown'> & Partial<Pick<Told, 'at'>>> {
    if (kind === 'entry') return { shown: await this.theVisaAdmits(tx, document, post) };
    if (leftOn === undefined) return {};
    const day = plainDate(leftOn);
    const id = await this.visas.find(tx, document, day);
    const zone = (await timeZones(tx))(post);
    return { shown: { id }, at: await missedExit(tx, { applicationId: id, leftOn: day, zone }) };
  }

  /** Everything that a desk wrote while it was offline; again as often as it likes. Nothing is refused: it happened. */
  tellJournal(
    context: RequestContext,
    { post, desk, deskTime, lines }: JournalDto,
  ): Promise<{ items: CrossingOutcome[] }> {
    return this.transactions.run(context, async (tx) => {
      authorize(visasRules, tx.actor, RECORD, { post });
      await this.theBorderPostExists(tx, post);
      const toTold = ({ id, kind, at, document, codes = [] }: JournalLineDto): Told => {
        const writtenAt = new Date(at);
        return { id, kind, document, codes, writtenAt, at: correctedTime(writtenAt, new Date(deskTime), tx.now) };
      };
      return { items: await this.record(tx, { post, desk }, lines.map(toTold)) };
    });
  }

  private async record(
    tx: Tx,
    where: { post: string; desk: string },
    told: readonly Told[],
  ): Promise<CrossingOutcome[]> {
    await lookAcrossPosts(tx);
    const zone = (await timeZones(tx))(where.post);
    const lines: ToldCrossing[] = [];
    for (const { document, shown, ...line } of told) {
      const applicationId = shown ? shown.id : await this.visas.find(tx, document, dateIn(zone, line.at));
      lines.push({ ...line, ...where, applicationId, documentIndex: this.visas.indexOf(document) });
    }
    return this.crossings.record(tx, lines);
  }

  private async look(
    tx: Tx,
    document: PresentedDocument,
    { post, on, what, action }: { post?: string; on?: string | undefined; what: string; action: string },
  ): Promise<{ verdict: Verdict; application: VisaApplication | null }> {
    await lookAcrossPosts(tx);
    const zone = post === undefined ? HEADQUARTERS_TIME_ZONE : (await timeZones(tx))(post);
    const today = on === undefined ? dateIn(zone, tx.now) : plainDate(on);
    const id = await this.visas.find(tx, document, today);
    // Two who enter with copies of one visa, at two desks in one moment, are judged one after the other.
    if (action === RECORD && id !== null) await this.visas.hold(tx, id);
    await recordRead(tx, { what, action, file: id, post: post ?? null });
    const application = id === null ? null : await this.visas.get(tx, id);
    const visa = application && (await this.visas.atBorder(tx, application));
    const reported = await this.visas.reported(tx, document, application);
    return { verdict: verdictOn(visa, today, reported), application };
  }

  /**
   * Who is here already, says the journal, and stands at the desk, may carry a copy. Where an exit was not written down, it
   * is told first, with its day (`leftOn`): then the stays and the entries that were used are right.
   * @returns the visa that lets its holder in
   */
  private async theVisaAdmits(tx: Tx, document: PresentedDocument, post: string): Promise<ShownVisa> {
    const { verdict, application } = await this.look(tx, document, { post, what: 'border-entry', action: RECORD });
    const { reasons } = verdict;
    if (reasons.length === 0) return { id: application?.id ?? null };
    const detail = `The visa does not admit its holder now: ${reasons.join(', ')}.`;
    throw new DomainError({ code: 'visa-does-not-admit', kind: 'rule', detail, extra: { reasons } });
  }

  private async theBorderPostExists(tx: Tx, post: string): Promise<void> {
    const known = (await tx.manager.query(
      `select 1 from post_copy where code = $1 and kind = 'border-post' and not closed`,
      [post],
    )) as unknown[];
    if (known.length > 0) return;
    const detail = 'No open border post has this code.';
    const errors = [{ pointer: '/post', code: 'post-unknown', detail }];
    throw new DomainError({ code: 'post-unknown', kind: 'rule', detail, errors });
  }
}
