import { DomainError } from '@jatigi/kernel';
import type { PlainDate } from '@jatigi/kernel';
import { registrationLifecycle as lifecycle } from './registration.lifecycle';
import type { RegistrationCommand, RegistrationState } from './registration.lifecycle';
import type { PersonFile, ProofFile } from './registration-facts';
import type { RefusalReason, RegistrationHistoryEntry, RegistrationHistoryKind } from './registration-words';

/** A fact for the bus: ids, codes and dates only. */
export interface RegisterEvent {
  name: string;
  data: Record<string, unknown>;
}

export interface RegistrationStart {
  id: string;
  reference: string;
  /** Whom it concerns, and who asks: the same person, or somebody responsible for her. */
  personId: string;
  requesterPersonId: string;
  post: string;
  file: PersonFile;
}

/** What is written about one registration, and how a change of it is written down. */
export class RegistrationRecord {
  readonly id!: string;
  version!: number;
  state!: RegistrationState;
  readonly reference!: string;
  readonly personId!: string;
  readonly requesterPersonId!: string;
  readonly post!: string;
  proofs!: ProofFile[];
  assignedTo!: string | null;
  verifiedBy!: string | null;
  registeredBy!: string | null;
  /** What the post asks to be corrected. */
  message!: string | null;
  refusal!: { reason: RefusalReason; text: string | null } | null;
  /** The consular number, from the day of the registration on. */
  number!: string | null;
  registeredOn!: PlainDate | null;
  validUntil!: PlainDate | null;
  certificate!: { id: string; number: string } | null;
  /** The pair of persons for whose merge this one steps aside: nothing is done with it. */
  setAsideBy!: string | null;
  createdAt!: Date;
  updatedAt!: Date;
  /** What was stated: loaded and saved apart from the row, encrypted. */
  file!: PersonFile;
  private events?: RegisterEvent[];
  private newEntries?: RegistrationHistoryEntry[];

  get isWard(): boolean {
    return this.personId !== this.requesterPersonId;
  }

  pullEvents(): RegisterEvent[] {
    const events = this.events ?? [];
    this.events = [];
    return events;
  }

  pullHistory(): RegistrationHistoryEntry[] {
    const entries = this.newEntries ?? [];
    this.newEntries = [];
    return entries;
  }

  protected begin(start: RegistrationStart, now: Date): void {
    const nobody = { assignedTo: null, verifiedBy: null, registeredBy: null };
    const nothing = { message: null, refusal: null, number: null, registeredOn: null, validUntil: null };
    const beginning = { version: 1, state: lifecycle.initial, proofs: [], certificate: null, setAsideBy: null };
    Object.assign(this, { ...start, ...nobody, ...nothing, ...beginning, createdAt: now, updatedAt: now });
  }

  protected mayMove(command: RegistrationCommand): void {
    this.next(command);
  }

  /** Nobody handles her own file or the file of her ward. @throws 409; 403 `own-file` */
  protected check(command: RegistrationCommand, by: string): void {
    this.mayMove(command);
    if (by !== this.personId && by !== this.requesterPersonId) return;
    const detail = 'This file concerns you: a colleague handles it.';
    throw new DomainError({ code: 'own-file', kind: 'forbidden', detail });
  }

  protected move(command: RegistrationCommand, now: Date): void {
    this.state = this.next(command);
    this.updatedAt = now;
  }

  /** @throws 409 `illegal-transition`; `set-aside`, except for what only time and other services do */
  private next(command: RegistrationCommand): RegistrationState {
    const state = lifecycle.next(this.state, command);
    if (this.setAsideBy === null || command === 'record-issue' || command === 'expire') return state;
    const detail = 'Another registration of this person counts, since her files were merged.';
    throw new DomainError({ code: 'set-aside', kind: 'conflict', detail });
  }

  protected publish(name: string, data: Record<string, unknown> = {}): void {
    const { personId, requesterPersonId, post } = this;
    (this.events ??= []).push({ name, data: { personId, requesterPersonId, post, ...data } });
  }

  protected note(
    kind: RegistrationHistoryKind,
    now: Date,
    by: string | null,
    detail: Record<string, unknown> = {},
  ): void {
    (this.newEntries ??= []).push({ at: now.toISOString(), kind, by, detail });
  }
}
