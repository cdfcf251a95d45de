import { newestEdition } from '@jatigi/kernel';
import type { Money, PlainDate, Role, SealedDocument } from '@jatigi/kernel';
import type { RegistryEvent } from '../declaration-record';
import type { CertificateKind, CertificateStatements, CertifiedPerson } from './certificate-kind';
import { certificateLifecycle as lifecycle } from './certificate-request.lifecycle';
import type { CertificateCommand, CertificateState } from './certificate-request.lifecycle';
import type { CertificateDenialReason, CertificateRevocationReason } from './certificate-reasons';
import { refusePerson } from './certificate-rules';
import type { CertificateHistoryEntry, CertificateHistoryKind } from './certificate-words';
import type { NotesOutcome } from './civil-status';

/** A document that the person sent; the bytes are in the vault of documents. */
export interface CertificateUpload {
  kind: string;
  uploadId: string;
  mediaType: string;
  size: number;
  at: string;
}

/** That an agent saw the person, and how. */
export interface Presence {
  mode: 'counter' | 'video';
  on: PlainDate;
  time: string | null;
  by: string;
}

/** What the birth act says, and who read it. */
export interface NotesReading {
  answeredBy: 'register' | 'home-centre';
  answeredOn: PlainDate;
  outcome: NotesOutcome;
  act: { centre: string; year: number; number: number };
}

export interface CertificateStart {
  id: string;
  reference: string;
  kind: string;
  policyVersion: string;
  post: string;
  language: 'fr' | 'en';
  /** Whom it concerns, and who asks: the same person, or somebody responsible for her. */
  personId: string;
  requesterPersonId: string;
  registrationId: string | null;
  person: CertifiedPerson;
  statements: CertificateStatements;
}

/** When something happens, by which rules; the date is the one on the wall of the post. */
export interface CertificateMoment {
  now: Date;
  today: PlainDate;
  kind: CertificateKind;
  enquiryDays: number;
  paymentDays: number;
}

/** Who signs: her roles at the post decide in which capacity. */
export interface Signer {
  personId: string;
  roles: readonly Role[];
}
export interface Reasoned<R> {
  reason: R;
  text: string | null;
}

/** What is written about one request, and how a change of it is written down. */
export class CertificateRecord {
  readonly id!: string;
  version!: number;
  state!: CertificateState;
  readonly reference!: string;
  readonly kind!: string;
  /** The rules under which it was asked for hold to its end. */
  readonly policyVersion!: string;
  readonly post!: string;
  readonly language!: 'fr' | 'en';
  personId!: string;
  requesterPersonId!: string;
  readonly registrationId!: string | null;
  /** The centre at home that was asked, and the act that was read. */
  heldBy!: string | null;
  actId!: string | null;
  reading!: NotesReading | null;
  uploads!: CertificateUpload[];
  presence!: Presence | null;
  assignedTo!: string | null;
  proposedBy!: string | null;
  approvedBy!: string | null;
  signerRole!: 'consul' | 'head-of-section' | null;
  approvedOn!: PlainDate | null;
  validUntil!: PlainDate | null;
  fee!: Money | null;
  receiptNumber!: string | null;
  document!: SealedDocument | null;
  due!: { step: 'decision' | 'enquiry' | 'presence' | 'payment'; on: PlainDate } | null;
  createdAt!: Date;
  updatedAt!: Date;
  // From here on: loaded and saved apart from the row, encrypted.
  person!: CertifiedPerson;
  statements!: CertificateStatements;
  /** What the post asks the person, and what the signer asks the agent. */
  message!: { to: 'person' | 'agent'; text: string } | null;
  presenceNote!: string | null;
  denial!: { reason: CertificateDenialReason; text: string | null } | null;
  revocation!: { reason: CertificateRevocationReason; text: string | null } | null;
  private events?: RegistryEvent[];
  private newEntries?: CertificateHistoryEntry[];

  get isRegistered(): boolean {
    return this.registrationId !== null;
  }

  pullEvents(): RegistryEvent[] {
    const events = this.events ?? [];
    this.events = [];
    return events;
  }

  pullHistory(): CertificateHistoryEntry[] {
    const entries = this.newEntries ?? [];
    this.newEntries = [];
    return entries;
  }

  /** Made again under a new number, which counts from now on. */
  recordReissue(heard: SealedDocument, now: Date): void {
    const kept = this.document && newestEdition(this.document, heard, now);
    if (!kept || kept === this.document) return;
    this.document = kept;
    this.updatedAt = now;
    this.note('reissued', now, null, { documentNumber: kept.number });
  }

  protected begin(start: CertificateStart, now: Date): void {
    const nobody = { assignedTo: null, proposedBy: null, approvedBy: null, signerRole: null };
    const unread = { heldBy: null, actId: null, reading: null, presence: null, presenceNote: null };
    const nothing = { approvedOn: null, validUntil: null, fee: null, receiptNumber: null, document: null, due: null };
    const unsaid = { message: null, denial: null, revocation: null };
    const beginning = { version: 1, state: lifecycle.initial, uploads: [], createdAt: now, updatedAt: now };
    Object.assign(this, { ...start, ...nobody, ...unread, ...nothing, ...unsaid, ...beginning });
  }

  protected mayMove(command: CertificateCommand): void {
    lifecycle.next(this.state, command);
  }

  /** Nobody handles her own certificate or that of her ward. @throws 409; 403 `own-file` */
  protected check(command: CertificateCommand, by: string): void {
    this.mayMove(command);
    if (by === this.personId || by === this.requesterPersonId) refusePerson('own-file');
  }

  protected move(command: CertificateCommand, now: Date): void {
    const before = this.state;
    this.state = lifecycle.next(before, command);
    this.updatedAt = now;
    // What was awaited belongs to the state that is left.
    if (this.state !== before) this.due = null;
  }

  protected publish(name: string, data: Record<string, unknown> = {}): void {
    const { personId, requesterPersonId, kind, post } = this;
    (this.events ??= []).push({
      name: `certificate.${name}`,
      data: { personId, requesterPersonId, kind, post, ...data },
    });
  }

  protected note(
    kind: CertificateHistoryKind,
    now: Date,
    by: string | null,
    detail: Record<string, unknown> = {},
  ): void {
    (this.newEntries ??= []).push({ at: now.toISOString(), kind, by, detail });
  }
}
