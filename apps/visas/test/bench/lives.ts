import { addDays, dateIn } from '@jatigi/kernel';
import type { PlainDate } from '@jatigi/kernel';
import {
  asks,
  evaluate,
  foldCrossings,
  formOf,
  makeReference,
  samplePolicy,
  VisaApplication,
} from '@jatigi/visas-domain';
import type {
  ApplicantFile,
  ApplicationState,
  BorderRecord,
  Crossing,
  HistoryEntry,
  Moment,
  PostFacts,
} from '@jatigi/visas-domain';

/** What one file went through, by the commands of the domain: the pattern of many files that differ in their person alone. */
export interface Life {
  application: VisaApplication;
  history: HistoryEntry[];
  /** How many facts were told about it. */
  events: number;
  crossings: Crossing[];
  use: BorderRecord | null;
  pace: { days: number; decidedOn: PlainDate } | null;
}
/** Where, how far and since when. */
export interface LifePlan {
  file: ApplicantFile;
  post: string;
  until: ApplicationState;
  began: Date;
  /** Days that a step of the post takes; 1 when absent. */
  stepDays?: number;
}
export interface Hands {
  applicant: string;
  agent: string;
  consul: string;
}
/** Ids that each copy has its own of. */
export const placeholders = {
  uploads: ['01900000-0000-7000-8000-00000000aa01', '01900000-0000-7000-8000-00000000aa02'],
  number: 'NUMBER-OF-THE-VISA',
} as const;

const DAY = 86_400_000;
const reached: Readonly<Record<string, number>> = {
  DRAFT: 0,
  AWAITING_PAYMENT: 1,
  WITHDRAWN: 1,
  ADMISSIBILITY: 2,
  INADMISSIBLE: 2,
  EXAMINATION: 3,
  INFO_REQUESTED: 3,
  LAPSED: 3,
  DECISION_PROPOSED: 4,
  GRANTED: 5,
  REFUSED: 5,
  ISSUED: 6,
  EXPIRED: 6,
  USED_UP: 6,
};

/** Lives a plan from its first day on, as the service would have carried its commands out. */
export class Biography {
  private readonly application: VisaApplication;
  private readonly crossings: Crossing[] = [];
  private pace: Life['pace'] = null;
  /** Each was a save of its own. */
  private commands = 0;
  private now: Date;

  constructor(
    private readonly plan: LifePlan,
    private readonly hands: Hands,
    private readonly posts: readonly PostFacts[],
  ) {
    this.now = plan.began;
    const { applicant: applicantPersonId } = hands;
    this.application = VisaApplication.start({ id: 'life', applicantPersonId, language: 'fr', now: plan.began });
  }

  live(): Life {
    const steps = [this.fill, this.submit, this.pay, this.examine, this.propose, this.decide, this.issue];
    for (const step of steps.slice(0, (reached[this.plan.until] ?? 0) + 1)) step.call(this);
    this.end();
    const { application, crossings, pace } = this;
    application.version += this.commands;
    const { history, events } = { history: application.pullHistory(), events: application.pullEvents().length };
    return { application, history, events, crossings, use: this.use(), pace };
  }

  /** Of one more command. @param days in the time of the post, unless they are days of the calendar */
  private moment(steps = 0, days = steps * (this.plan.stepDays ?? 1)): Moment {
    this.commands += 1;
    this.now = new Date(this.now.getTime() + days * DAY);
    const post = this.postOf(this.plan.post);
    const officeOf = (code: string) => this.posts.find((known) => known.code === code) ?? post;
    return { now: this.now, today: dateIn(post.timeZone, this.now), calendar: post.calendar, officeOf };
  }

  private postOf(code: string): PostFacts {
    const post = this.posts.find((known) => known.code === code);
    if (!post) throw new Error(`No post ${code}.`);
    return post;
  }

  private answer(file: ApplicantFile) {
    const { applicant, travelDocument, journey } = file;
    const on = dateIn(this.postOf(this.plan.post).timeZone, this.now);
    const { nationality, residence, birthDate } = applicant;
    const { purpose, arrival, departure, entries } = journey;
    const asked = {
      nationality,
      residence,
      birthDate,
      purpose,
      arrival,
      departure,
      entries,
      travelDocument: travelDocument.kind,
    };
    return evaluate(samplePolicy, { ...asked, on, posts: this.posts } as Parameters<typeof evaluate>[1]);
  }

  private fill(): void {
    const { application, plan } = this;
    const hasPermit = asks(formOf(application.formVersion), '/applicant/residencePermit');
    const applicant = { ...plan.file.applicant, ...(hasPermit && { residencePermit: 'F0123456789' }) };
    application.edit({ ...plan.file, applicant }, this.answer(plan.file).documents, this.now);
    for (const [at, kind] of ['photo', 'passport'].entries()) {
      this.commands += 1;
      const uploadId = placeholders.uploads[at] as string;
      application.attach(
        kind,
        { uploadId, mediaType: 'image/jpeg', size: 120_000, at: this.now.toISOString() },
        this.now,
      );
    }
  }

  private submit(): void {
    const reference = (post: string): string => makeReference(post, this.now.getUTCFullYear(), Buffer.alloc(6));
    const { passport } = samplePolicy;
    this.application.submit(
      (file) => this.answer(file),
      { reference, passport, by: this.application.applicantPersonId },
      () => this.moment(),
    );
  }

  private pay(): void {
    const { application } = this;
    const { fee, post } = application.assessment as NonNullable<VisaApplication['assessment']>;
    const receiptNumber = `${post}-${this.now.getUTCFullYear()}-000001`;
    application.recordPayment({ receiptNumber, amount: fee, method: 'online', receivedBy: null }, this.moment());
  }

  private examine(): void {
    const { application, hands } = this;
    application.assign(hands.agent, hands.agent, this.moment(this.plan.until === 'EXAMINATION' ? 0 : 1));
    application.admit(hands.agent, this.moment());
    application.recordScreening([], this.moment());
    const reference = `BIO-${this.plan.post}-${this.now.getUTCFullYear()}-004711`;
    application.recordBiometrics({ outcome: 'captured', reference }, samplePolicy, hands.agent, this.moment());
    for (const kind of ['photo', 'passport']) {
      application.reviewDocument(kind, { verdict: 'accepted', by: hands.agent }, this.moment());
    }
  }

  private propose(): void {
    const { application, hands, plan } = this;
    if (plan.until === 'REFUSED') {
      return application.proposeDecision({ decision: 'refuse', codes: ['R03', 'R13'] }, hands.agent, this.moment(1));
    }
    const arrival = plan.file.journey.arrival as PlainDate;
    const validity = { validFrom: addDays(arrival, -5), validUntil: addDays(arrival, 80) };
    const terms = { visaType: 'V03S', entries: 1 as const, ...validity, stayDays: 30 };
    application.proposeDecision({ decision: 'grant', terms }, hands.agent, this.moment(1));
  }

  private decide(): void {
    const moment = this.moment(1);
    this.application.decide(this.plan.until === 'REFUSED' ? 'refuse' : 'grant', this.hands.consul, moment);
    this.pace = { days: this.application.processingDays(moment), decidedOn: moment.today };
  }

  private issue(): void {
    const documentId = placeholders.uploads[0];
    this.application.recordIssue({ documentId, number: placeholders.number }, this.moment().now);
  }

  private end(): void {
    const { application, hands, plan } = this;
    if (plan.until === 'WITHDRAWN') application.withdraw(this.moment(1));
    if (plan.until === 'INADMISSIBLE') application.declareInadmissible(['R23'], hands.agent, this.moment(1));
    if (plan.until === 'INFO_REQUESTED' || plan.until === 'LAPSED') {
      application.requestInformation('Une réservation d’hôtel, s’il vous plaît.', hands.agent, this.moment());
    }
    if (plan.until === 'LAPSED') application.passDeadline(this.moment(0, 12));
    if (plan.until === 'EXPIRED') {
      const today = addDays(plan.file.journey.arrival as PlainDate, 81);
      this.commands += 1;
      application.expire({ now: new Date(`${today}T00:10:00Z`), today });
    }
    if (plan.until === 'USED_UP') this.travel();
  }

  private travel(): void {
    const { application, plan } = this;
    const { arrival, departure } = plan.file.journey as { arrival: PlainDate; departure: PlainDate };
    for (const [kind, on] of [
      ['entry', arrival],
      ['exit', departure],
    ] as const) {
      const at = new Date(`${on}T10:00:00Z`);
      this.commands += 1;
      this.crossings.push({ id: placeholders.uploads[kind === 'entry' ? 0 : 1], kind, at, post: 'BKO', desk: 'BKO-1' });
      application.recordCrossing({ id: kind, kind, post: 'BKO', at, zone: 'Africa/Bamako' }, at);
    }
    // In one save with the exit.
    application.useUp(new Date(`${departure}T10:00:00Z`));
  }

  private use(): BorderRecord | null {
    const { proposal } = this.application;
    if (this.crossings.length === 0 || proposal?.decision !== 'grant') return null;
    const { validFrom, validUntil, entries } = proposal.terms;
    const terms = { entries, validFrom, validUntil, endedAt: null };
    return foldCrossings(this.crossings, terms, () => 'Africa/Bamako');
  }
}
