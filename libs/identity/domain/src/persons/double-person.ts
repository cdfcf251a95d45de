import { DomainError } from '@jatigi/kernel';
import type { DoubleReason, PersonLikeness } from './compare-persons';
import { doublePersonLifecycle as lifecycle } from './double-person.lifecycle';
import type { DoublePersonCommand, DoublePersonState } from './double-person.lifecycle';
import type { DoublePersonHistoryKind } from './double-person-words';

/** What brought two persons together: the register's own search, a code that one of them showed, two accounts. */
export const doubleSources = ['register', 'link-code', 'accounts'] as const;
export type DoubleSource = (typeof doubleSources)[number];

/** One of the two: her file in the register, when she has one, and the post that keeps it. */
export interface OneOfTwo {
  personId: string;
  registrationId: string | null;
}

export interface DoublePersonStart {
  id: string;
  source: DoubleSource;
  a: OneOfTwo;
  b: OneOfTwo;
  /** The posts that keep the two files: officers of both may compare. */
  post: string;
  otherPost: string | null;
  /** The two and whoever asked for them: none of them decides. */
  concerned: string[];
}

/** What an officer says of a pair: who, and when. */
export interface OfficersWord {
  by: string;
  now: Date;
}

export interface DoublePersonHistoryEntry {
  at: Date;
  kind: DoublePersonHistoryKind;
  by: string | null;
}

/** A pair of persons that may be one. It is asked about once; two officers make one of them, or two again. */
export class DoublePerson {
  readonly id!: string;
  version!: number;
  state!: DoublePersonState;
  source!: DoubleSource;
  readonly personA!: string;
  readonly personB!: string;
  readonly registrationA!: string | null;
  readonly registrationB!: string | null;
  readonly post!: string;
  readonly otherPost!: string | null;
  readonly concerned!: string[];
  score!: number;
  reasons!: DoubleReason[];
  /** Whose the files are after the merge. */
  keepPersonId!: string | null;
  proposedBy!: string | null;
  decidedBy!: string | null;
  createdAt!: Date;
  updatedAt!: Date;
  private newEntries?: DoublePersonHistoryEntry[];

  static suspect(start: DoublePersonStart, likeness: PersonLikeness, now: Date): DoublePerson {
    const pair = DoublePerson.begin(start, likeness, now);
    pair.note('suspected', { by: null, now });
    return pair;
  }

  /** A pair that nobody suspected: the person herself shows that both are she. */
  static begin({ a, b, ...start }: DoublePersonStart, likeness: PersonLikeness, now: Date): DoublePerson {
    const persons = { personA: a.personId, personB: b.personId };
    const files = { registrationA: a.registrationId, registrationB: b.registrationId };
    const nobody = { keepPersonId: null, proposedBy: null, decidedBy: null };
    const beginning = { version: 1, state: lifecycle.initial, createdAt: now, updatedAt: now };
    return Object.assign(new DoublePerson(), { ...start, ...persons, ...files, ...likeness, ...nobody, ...beginning });
  }

  /** The one whose files move. */
  get formerPersonId(): string | null {
    if (this.keepPersonId === null) return null;
    return this.keepPersonId === this.personA ? this.personB : this.personA;
  }

  /** @throws 409; 403 `own-file`; 422 `keep-unknown` */
  propose(keep: string, word: OfficersWord): void {
    this.check('propose', word.by);
    this.proposeKeeping('propose', keep, word);
    this.note('proposed', word);
  }

  /** By a code that she showed, or by two accounts of hers: also when an officer thought otherwise before. */
  prove(keep: string, source: DoubleSource, word: OfficersWord): void {
    this.check('prove', word.by);
    this.proposeKeeping('prove', keep, word);
    this.source = source;
    this.note('proved', word);
  }

  /** @throws 409; 403 `own-file`, `four-eyes` */
  confirm(word: OfficersWord): void {
    this.decide('confirm', word);
    this.note('merged', word);
  }

  reject(word: OfficersWord): void {
    this.check('reject', word.by);
    this.move('reject', word.now);
    Object.assign(this, { keepPersonId: null, proposedBy: null, decidedBy: null });
    this.note('rejected', word);
  }

  /** Remembered: the register never asks again. */
  dismiss(word: OfficersWord): void {
    this.check('dismiss', word.by);
    this.move('dismiss', word.now);
    this.decidedBy = word.by;
    this.note('not-the-same', word);
  }

  proposeUndo(word: OfficersWord): void {
    this.check('propose-undo', word.by);
    this.move('propose-undo', word.now);
    Object.assign(this, { proposedBy: word.by, decidedBy: null });
    this.note('undo-proposed', word);
  }

  confirmUndo(word: OfficersWord): void {
    this.decide('confirm-undo', word);
    this.note('undone', word);
  }

  rejectUndo(word: OfficersWord): void {
    this.check('reject-undo', word.by);
    this.move('reject-undo', word.now);
    this.note('undo-rejected', word);
  }

  pullHistory(): DoublePersonHistoryEntry[] {
    const entries = this.newEntries ?? [];
    this.newEntries = [];
    return entries;
  }

  private proposeKeeping(command: DoublePersonCommand, keep: string, { by, now }: OfficersWord): void {
    if (keep !== this.personA && keep !== this.personB) {
      const errors = [{ pointer: '/keep', code: 'keep-unknown', detail: 'Keep one of the two persons.' }];
      throw new DomainError({ code: 'keep-unknown', kind: 'rule', detail: 'Keep one of the two persons.', errors });
    }
    this.move(command, now);
    Object.assign(this, { keepPersonId: keep, proposedBy: by, decidedBy: null });
  }

  private decide(command: DoublePersonCommand, { by, now }: OfficersWord): void {
    this.check(command, by);
    if (this.proposedBy === by) {
      const detail = 'Whoever proposed this does not decide it: a colleague does.';
      throw new DomainError({ code: 'four-eyes', kind: 'forbidden', detail });
    }
    this.move(command, now);
    this.decidedBy = by;
  }

  /** Nobody decides on a file of her own, or of somebody she asked for. @throws 409; 403 `own-file` */
  private check(command: DoublePersonCommand, by: string): void {
    lifecycle.next(this.state, command);
    if (![this.personA, this.personB, ...this.concerned].includes(by)) return;
    const detail = 'One of these files concerns you: a colleague handles it.';
    throw new DomainError({ code: 'own-file', kind: 'forbidden', detail });
  }

  private move(command: DoublePersonCommand, now: Date): void {
    this.state = lifecycle.next(this.state, command);
    this.updatedAt = now;
  }

  private note(kind: DoublePersonHistoryKind, { by, now }: { by: string | null; now: Date }): void {
    (this.newEntries ??= []).push({ at: now, kind, by });
  }
}
