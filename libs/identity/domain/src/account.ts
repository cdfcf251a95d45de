import { DomainError } from '@jatigi/kernel';
import { accountLifecycle } from './account.lifecycle';
import type { AccountCommand, AccountState } from './account.lifecycle';

export type AccountKind = 'citizen' | 'staff';
export const languages = ['fr', 'en'] as const;
export type Language = (typeof languages)[number];

export const disableReasons = ['requested', 'left-service', 'suspended', 'compromised', 'duplicate'] as const;
export type DisableReason = (typeof disableReasons)[number];

/** What happened to an account; the service publishes each as one event. */
export type AccountFact =
  | { fact: 'opened'; personId: string }
  | { fact: 'confirmed'; personId: string }
  | { fact: 'linked'; personId: string; formerPersonId: string }
  | { fact: 'disabled'; personId: string; reason: DisableReason }
  | { fact: 'opened-at-desk'; personId: string; post: string }
  | { fact: 'contact-changed'; personId: string; contact: ContactKind; change: 'added' | 'replaced' }
  | { fact: 'factor-added' | 'factor-removed'; personId: string; factor: FactorKind }
  | { fact: 'sessions-ended'; personId: string; reason: 'requested' | 'password-changed' };

export type FactorKind = 'totp' | 'passkey' | 'recovery-codes';
export type ContactKind = 'email' | 'phone';

/** An address or a number, encrypted, with a keyed digest for exact look-up. */
export interface SealedContact {
  sealed: Buffer;
  index: Buffer;
}

/** Personal data reaches the account only encrypted. Somebody enrolled at a desk may have neither address nor number. */
export interface SealedContacts {
  emailSealed: Buffer | null;
  emailIndex: Buffer | null;
  phoneSealed: Buffer | null;
  phoneIndex: Buffer | null;
  givenNameSealed: Buffer | null;
}

/** A way to sign in for one person. Two accounts of one person carry the same `personId`. */
export class Account {
  id!: string;
  personId!: string;
  kind!: AccountKind;
  state!: AccountState;
  language!: Language;
  emailSealed!: Buffer | null;
  emailIndex!: Buffer | null;
  phoneSealed!: Buffer | null;
  phoneIndex!: Buffer | null;
  givenNameSealed!: Buffer | null;
  /** What somebody enrolled at a desk signs in with; null for everybody else. */
  number!: string | null;
  /** PHC string of Argon2id; null until an invited officer has chosen a password. */
  passwordHash!: string | null;
  /** NIST 800-63B: a short password is good only beside a second factor. */
  passwordAlone!: boolean;
  totpSeedSealed!: Buffer | null;
  totpConfirmedAt!: Date | null;
  /** The last time step that signed in: RFC 6238 §5.2, a code works once. */
  totpLastStep!: number | null;
  version!: number;
  openedAt!: Date;
  private facts!: AccountFact[];

  private constructor() {}

  static open(order: {
    id: string;
    personId: string;
    kind: AccountKind;
    language: Language;
    contact: SealedContacts;
    number?: string;
    at: Date;
  }): Account {
    const account = Object.assign(new Account(), {
      id: order.id,
      personId: order.personId,
      kind: order.kind,
      state: accountLifecycle.initial,
      language: order.language,
      ...order.contact,
      number: order.number ?? null,
      passwordHash: null,
      passwordAlone: false,
      totpSeedSealed: null,
      totpConfirmedAt: null,
      totpLastStep: null,
      version: 1,
      openedAt: order.at,
    });
    account.record({ fact: 'opened', personId: order.personId });
    return account;
  }

  /** Staff never sign in by password alone; others do until they have confirmed a second factor. */
  get needsSecondFactor(): boolean {
    return this.kind === 'staff' || this.totpConfirmedAt !== null;
  }

  /** An officer opened it for somebody who has neither e-mail nor telephone. */
  static openAtDesk(order: Parameters<typeof Account.open>[0] & { number: string }, post: string): Account {
    const account = Account.open(order);
    account.record({ fact: 'opened-at-desk', personId: order.personId, post });
    return account;
  }

  /** The holder proved control of the address or the number. @throws IllegalTransition */
  confirm(): void {
    this.move('confirm');
    this.record({ fact: 'confirmed', personId: this.personId });
  }

  /** A proved address or number takes the place of the former one. */
  changeContact(kind: ContactKind, { sealed, index }: SealedContact): void {
    const change = (kind === 'email' ? this.emailIndex : this.phoneIndex) === null ? 'added' : 'replaced';
    Object.assign(
      this,
      kind === 'email' ? { emailSealed: sealed, emailIndex: index } : { phoneSealed: sealed, phoneIndex: index },
    );
    this.version += 1;
    this.record({ fact: 'contact-changed', personId: this.personId, contact: kind, change });
  }

  /** Ends every session of the person, wherever it is open. */
  endSessions(reason: 'requested' | 'password-changed'): void {
    this.record({ fact: 'sessions-ended', personId: this.personId, reason });
    this.version += 1;
  }

  speak(language: Language): void {
    this.language = language;
    this.version += 1;
  }

  setPassword(hash: string, alone: boolean): void {
    this.passwordHash = hash;
    this.passwordAlone = alone;
    this.version += 1;
  }

  /** A new seed, of no effect until a first code proves it. @throws `factor-already-enrolled` (409) */
  enrolFactor(seedSealed: Buffer): void {
    if (this.totpConfirmedAt !== null) {
      throw new DomainError({
        code: 'factor-already-enrolled',
        kind: 'conflict',
        detail: 'A second factor is enrolled already.',
      });
    }
    this.totpSeedSealed = seedSealed;
    this.totpLastStep = null;
    this.version += 1;
  }

  /** A lost factor is replaced on another officer's invitation; the new seed counts once a code proves it. */
  replaceFactor(seedSealed: Buffer): void {
    this.totpConfirmedAt = null;
    this.enrolFactor(seedSealed);
  }

  /**
   * Takes one code's time step: it confirms a new factor, and never works twice.
   * @returns false when this step (or a later one) was used before
   */
  useFactorStep(step: number, at: Date): boolean {
    if (this.totpLastStep !== null && step <= this.totpLastStep) return false;
    this.totpLastStep = step;
    if (this.totpConfirmedAt === null) {
      this.totpConfirmedAt = at;
      this.tellFactor('factor-added', 'totp');
    }
    return true;
  }

  /** Passkeys and recovery codes are kept beside the account; that they come and go is a fact of the account. */
  tellFactor(fact: 'factor-added' | 'factor-removed', factor: FactorKind): void {
    this.version += 1;
    this.record({ fact, personId: this.personId, factor });
  }

  /** An officer begins anew with a passkey: whoever knows the former password gets nowhere with it. */
  forgetPassword(): void {
    const none = { passwordHash: null, totpSeedSealed: null, totpConfirmedAt: null, totpLastStep: null };
    Object.assign(this, none, { passwordAlone: false });
    this.version += 1;
  }

  /** @throws IllegalTransition when disabled already */
  disable(reason: DisableReason): void {
    this.move('disable');
    this.record({ fact: 'disabled', personId: this.personId, reason });
  }

  /**
   * This account turns out to belong to another known person.
   * @throws `same-person` (409)
   */
  linkTo(
    personId: string,
    contact: Omit<SealedContacts, 'emailIndex' | 'phoneIndex'>,
    totpSeedSealed: Buffer | null,
  ): void {
    if (this.personId === personId) {
      throw new DomainError({ code: 'same-person', kind: 'conflict', detail: 'Both accounts are one person already.' });
    }
    const formerPersonId = this.personId;
    this.personId = personId;
    Object.assign(this, contact, { totpSeedSealed });
    this.version += 1;
    this.record({ fact: 'linked', personId, formerPersonId });
  }

  /** It was another person's after all: two persons that were made one are two again. */
  goBackTo(
    personId: string,
    contact: Omit<SealedContacts, 'emailIndex' | 'phoneIndex'>,
    totpSeedSealed: Buffer | null,
  ): void {
    Object.assign(this, { personId, ...contact, totpSeedSealed });
    this.version += 1;
  }

  /** The facts recorded since the last call, in order. */
  pullFacts(): AccountFact[] {
    const facts = this.facts ?? [];
    this.facts = [];
    return facts;
  }

  private move(command: AccountCommand): void {
    this.state = accountLifecycle.next(this.state, command);
    this.version += 1;
  }

  private record(fact: AccountFact): void {
    // Property initialisers do not run when a row is loaded.
    (this.facts ??= []).push(fact);
  }
}
