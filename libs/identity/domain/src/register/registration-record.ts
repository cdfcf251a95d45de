import { DomainError } from '@jatigi/kernel';
import type { PlainDate, SealedDocument } from '@jatigi/kernel';
import { CaseRecord } from '../cases/case-record';
import { registrationLifecycle as lifecycle } from './registration.lifecycle';
import type { RegistrationCommand, RegistrationState } from './registration.lifecycle';
import type { PersonFile, ProofFile } from './registration-facts';
import type { RefusalReason, RegistrationHistoryKind } from './registration-words';

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
export class RegistrationRecord extends CaseRecord<RegistrationHistoryKind> {
  state!: RegistrationState;
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
  certificate!: SealedDocument | null;
  /** The pair of persons for whose merge this one steps aside: nothing is done with it. */
  setAsideBy!: string | null;
  /** What was stated: loaded and saved apart from the row, encrypted. */
  file!: PersonFile;

  get isWard(): boolean {
    return this.personId !== this.requesterPersonId;
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
    this.expectSomebodyElse(by);
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
}
