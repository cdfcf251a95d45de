import { dateIn } from '@jatigi/kernel';
import type { DocumentEditions, Money, PlainDate } from '@jatigi/kernel';
import type { Appeal, Refusal } from './appeals/appeal';
import type { ApplicantFile } from './applicant-file';
import { emptyFile } from './applicant-file';
import type { ChecklistItem } from './checklist';
import type { DeadlineClock, OfficeOf } from './clock/deadline-clock';
import type { DeadlineStep } from './clock/deadline-table';
import type { PostCalendar } from './deadlines';
import type { Proposal } from './decision';
import type { Objection } from './consultations/objection';
import type { Biometrics } from './examination/biometrics';
import type { LodgedBond } from './examination/bond';
import type { Interview } from './examination/interview';
import type { StoredParts } from './examination/parts';
import { formOn } from './forms/form-version';
import type { HistoryEntry, HistoryKind } from './history';
import { deskOf } from './filed-by';
import type { FiledBy } from './filed-by';
import type { SeenGroup } from './groups/application-group';
import { HEADQUARTERS_TIME_ZONE } from './policy/competence';
import type { Hands } from './rules/four-eyes';
import type { RefusalCodes } from './rules/refusal-codes';
import type { EarlierHands } from './screening/hit';
import type { Handlers } from './rules/untouched';
import type { Assessment } from './submission';
import type { ApplicationCommand, ApplicationState } from './visa-application.lifecycle';
import { applicationLifecycle as lifecycle } from './visa-application.lifecycle';
import type { ProposedEnding } from './visa-ending';
import type { Language } from './words';

/** When something happens, and on which calendar the post counts. */
export interface Moment {
  now: Date;
  /** The date at the competent post. */
  today: PlainDate;
  calendar: PostCalendar;
  /** How each post counts: a file may have been with several. */
  officeOf: OfficeOf;
  /** Reasons of refusal, by the policy of today; absent: those of the SAMPLE. */
  refusalCodes?: RefusalCodes;
}
/** A fact for the bus: the name in the contract, and its data (ids, codes, dates, amounts only). */
export interface ApplicationEvent {
  name: string;
  data: Record<string, unknown>;
}
export interface Due {
  step: DeadlineStep;
  on: PlainDate;
}
export interface ReceivedPayment {
  receiptNumber: string;
  amount: Money;
  method: 'online' | 'counter';
  receivedBy: string | null;
}
/** Free text of applicant and officers: kept encrypted with the file. */
export interface Notes {
  informationRequest?: string;
  answer?: string;
  proposal?: string;
  returned?: string;
  /** Why the examination takes longer. */
  extension?: string;
  transfer?: string;
  /** Why the issued visa should end, or why it should not. */
  ending?: string;
  /** What was said at the interview. */
  interview?: string;
  /** Why the applicant contests the refusal. */
  appeal?: string;
  appealProposal?: string;
  appealReturned?: string;
}
export interface IssuedDocument extends DocumentEditions {
  documentId: string;
}

export interface ApplicationStart {
  id: string;
  applicantPersonId: string;
  language: Language;
  now: Date;
  /** Who begins it, when not the applicant herself. */
  filedBy?: FiledBy | null;
  /** The family, group or delegation it begins in. */
  group?: SeenGroup | null;
  /** Somebody else travels than the person who makes it. */
  isForAnother?: boolean;
}

/** What is written about one application, and how a change of it is written down. */
export class ApplicationRecord {
  readonly id: string;
  applicantPersonId: string;
  version = 1;
  state: ApplicationState = lifecycle.initial;
  language: Language;
  /** Of the form it was made under, for ever. */
  formVersion: string;
  reference: string | null = null;
  post: string | null = null;
  assessment: Assessment | null = null;
  documents: ChecklistItem[] = [];
  payment: ReceivedPayment | null = null;
  assignedTo: string | null = null;
  /** While the applicant is asked: where the file was. */
  information: { from: 'ADMISSIBILITY' | 'EXAMINATION'; askedOn: PlainDate } | null = null;
  /** The parts of the examination; null until it began, and for files that were admitted before there were parts. */
  parts: StoredParts | null = null;
  biometrics: Biometrics | null = null;
  interview: Interview | null = null;
  /** Where the policy asked for one: that it was lodged. */
  bond: LodgedBond | null = null;
  /** Services that objected; null where none did. */
  objections: Objection[] | null = null;
  proposal: Proposal | null = null;
  decidedBy: string | null = null;
  /** As it was made, also when an appeal overturned it; null: never refused. */
  refusal: Refusal | null = null;
  appeal: Appeal | null = null;
  issued: IssuedDocument | null = null;
  /** Somebody proposed to annul or revoke the issued visa. */
  ending: ProposedEnding | null = null;
  due: Due | null = null;
  /** The clocks of the steps that began and did not end: the last one is `due`, those before it wait for it. */
  clocks: DeadlineClock[] = [];
  /** When what follows a passed deadline must be done next. */
  actAt: Date | null = null;
  /** How long the post has had the file: from the day it was opened, without what the applicant took to answer. */
  processing: DeadlineClock | null = null;
  submittedAt: Date | null = null;
  createdAt: Date;
  updatedAt: Date;
  filedBy: FiledBy | null;
  /** The traveller is not the person who made it, as of most files of a group. */
  isForAnother: boolean;
  /** The post that acts for the traveller since whoever made the file died. */
  handedTo: string | null = null;
  groupId: string | null;
  /** What is said once for the whole group: loaded with the file, kept with the group. */
  group: SeenGroup | null;
  /** Loaded and saved apart from the row, encrypted. */
  file: ApplicantFile = emptyFile();
  notes: Notes = {};
  /** Loaded with a file whose appeal is open: who did anything with it before. */
  handlers: Handlers = null;
  /** Loaded before a hit is judged or a decision proposed. */
  earlierHands: EarlierHands | null = null;
  protected events?: ApplicationEvent[];
  protected newEntries?: HistoryEntry[];

  constructor(start: ApplicationStart) {
    this.id = start.id;
    this.applicantPersonId = start.applicantPersonId;
    this.language = start.language;
    this.formVersion = formOn(dateIn(HEADQUARTERS_TIME_ZONE, start.now)).version;
    this.createdAt = start.now;
    this.updatedAt = start.now;
    this.filedBy = start.filedBy ?? null;
    this.isForAnother = start.isForAnother ?? false;
    this.post = deskOf(this);
    this.group = start.group ?? null;
    this.groupId = this.group?.id ?? null;
  }

  /** What the file says, with the host that its group said for all. */
  fileAsSeen(): ApplicantFile {
    const { file, group } = this;
    if (file.journey.host !== undefined || group?.host === undefined) return file;
    // A group says its host once, with the place, in one text.
    const { host } = group;
    return { ...file, journey: { ...file.journey, host, hostAddress: file.journey.hostAddress ?? host } };
  }

  hands(): Hands {
    const { applicantPersonId, payment, proposal, ending } = this;
    const proposers = { proposedBy: proposal?.by ?? null, endingProposedBy: ending?.by ?? null };
    const proxy = this.filedBy?.as === 'proxy' ? this.filedBy.personId : null;
    return { applicantPersonId, proxy, receivedBy: payment?.receivedBy ?? null, ...proposers };
  }

  /** What happened since the last call, for the bus. */
  pullEvents(): ApplicationEvent[] {
    const events = this.events ?? [];
    this.events = [];
    return events;
  }

  /** New lines of the history. */
  pullHistory(): HistoryEntry[] {
    const entries = this.newEntries ?? [];
    this.newEntries = [];
    return entries;
  }

  protected terms(): Assessment {
    if (!this.assessment) throw new Error(`Application ${this.id} was never assessed.`);
    return this.assessment;
  }

  protected applicant(): { applicantPersonId: string } {
    return { applicantPersonId: this.applicantPersonId };
  }

  protected move(command: ApplicationCommand, now: Date, to?: ApplicationState): void {
    this.state = lifecycle.next(this.state, command, to);
    this.updatedAt = now;
  }

  protected publish(name: string, data: Record<string, unknown>): void {
    (this.events ??= []).push({ name, data });
  }

  protected note(kind: HistoryKind, now: Date, by: string | null, detail: Record<string, unknown> = {}): void {
    (this.newEntries ??= []).push({ at: now.toISOString(), kind, by, detail });
  }
}
