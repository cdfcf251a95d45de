import { DomainError, defineLifecycle, isPartialDate } from '@jatigi/kernel';
import type { PlainDate } from '@jatigi/kernel';
import { nameWords } from './name-keys';
import type { ListedPerson } from './score-match';

/** The life of an entry. One person proposes, another decides, both for the entry and for its removal. */
export const watchlistLifecycle = defineLifecycle({
  initial: 'PROPOSED',
  states: {
    PROPOSED: { approve: 'ACTIVE', reject: 'REJECTED' },
    ACTIVE: { review: 'ACTIVE', 'propose-removal': 'REMOVAL_PROPOSED' },
    // It matches until its removal is approved.
    REMOVAL_PROPOSED: { 'approve-removal': 'REMOVED', 'reject-removal': 'ACTIVE' },
    REMOVED: {},
    REJECTED: {},
  },
});
export type WatchlistState = (typeof watchlistLifecycle.states)[number];
export type WatchlistCommand = (typeof watchlistLifecycle.commands)[number];

/** What is written about somebody, and why: encrypted. */
export interface ListedDetails extends ListedPerson {
  /** For whoever adjudicates a hit: what the person is looked for. */
  note: string;
}
export interface WatchlistTerms {
  /** The act or the article by which the entry is made. */
  legalBasis: string;
  /** Who asked for it. */
  authority: string;
  expiresOn: PlainDate;
  reviewOn: PlainDate;
}
interface Deed {
  by: string;
  now: Date;
  /** The date at headquarters. */
  today: PlainDate;
}

const fault = (code: string, pointer: string, detail: string): DomainError =>
  new DomainError({ code, kind: 'rule', detail, errors: [{ pointer, code, detail }] });

/** Too little is known to tell anybody apart: such an entry would stop namesakes. */
function theEntryCanBeTold({ names, birthDate, documents }: ListedPerson): void {
  const at = names.findIndex(({ surname, givenNames }) => nameWords(`${surname} ${givenNames}`).length === 0);
  if (at !== -1) throw fault('name-unreadable', `/names/${at}`, 'Write this name in Latin letters.');
  if (birthDate && !isPartialDate(birthDate.value)) {
    throw fault('birth-date-unknown', '/birthDate', 'A year, a month or a day that exists: 1975, 1975-03, 1975-03-14.');
  }
  if (birthDate || documents.length > 0) return;
  throw fault('entry-too-vague', '/birthDate', 'Give at least the year of birth or the number of a document.');
}

function theDatesAreSound({ expiresOn, reviewOn }: Pick<WatchlistTerms, 'expiresOn' | 'reviewOn'>, today: PlainDate) {
  if (expiresOn <= today) throw fault('expiry-past', '/expiresOn', 'An entry ends after today.');
  if (reviewOn <= today || reviewOn > expiresOn) {
    throw fault('review-outside', '/reviewOn', 'An entry is reviewed after today and before it ends.');
  }
}

const anotherPerson = (first: string | null, by: string): void => {
  if (first !== by) return;
  const detail = 'Whoever proposed this does not approve it: another person must.';
  throw new DomainError({ code: 'four-eyes', kind: 'forbidden', detail });
};

/** One line of what happened to an entry: who and when, never what is written in it. */
export interface WatchlistDeed {
  what: WatchlistCommand | 'propose';
  by: string;
  at: Date;
}

/** Somebody who is looked for. Every command: lifecycle (409), rules of persons (403), rules (422), change. */
export class WatchlistEntry {
  id!: string;
  version!: number;
  state!: WatchlistState;
  details!: ListedDetails;
  terms!: WatchlistTerms;
  proposedBy!: string;
  approvedBy!: string | null;
  removalProposedBy!: string | null;
  removedBy!: string | null;
  private deeds?: WatchlistDeed[];

  private constructor() {}

  /** @throws 422 `entry-too-vague`, `name-unreadable`, `birth-date-unknown`, `expiry-past`, `review-outside` */
  static propose(id: string, details: ListedDetails, terms: WatchlistTerms, deed: Deed): WatchlistEntry {
    theEntryCanBeTold(details);
    theDatesAreSound(terms, deed.today);
    const entry = new WatchlistEntry();
    const nobody = { approvedBy: null, removalProposedBy: null, removedBy: null };
    Object.assign(entry, { id, version: 0, state: watchlistLifecycle.initial, details, terms, ...nobody });
    entry.proposedBy = deed.by;
    entry.write('propose', deed);
    return entry;
  }

  static restore(stored: Pick<WatchlistEntry, StoredField>): WatchlistEntry {
    return Object.assign(new WatchlistEntry(), stored);
  }

  /** Whether files are held against it on that day. An expired entry matches no more, whatever its state. */
  matchesOn(today: PlainDate): boolean {
    return ['ACTIVE', 'REMOVAL_PROPOSED'].includes(this.state) && this.terms.expiresOn >= today;
  }

  /** @throws 409; 403 `four-eyes`; 422 `expiry-past` */
  approve(deed: Deed): void {
    this.move('approve', deed);
    anotherPerson(this.proposedBy, deed.by);
    if (this.terms.expiresOn <= deed.today) throw fault('expiry-past', '/expiresOn', 'The entry has ended meanwhile.');
    this.approvedBy = deed.by;
  }

  /** @throws 409; 403 `four-eyes` */
  reject(deed: Deed): void {
    this.move('reject', deed);
    anotherPerson(this.proposedBy, deed.by);
  }

  /** Looked at again and still needed: says when next. Nothing that matches changes. @throws 409; 422 `review-outside` */
  review(reviewOn: PlainDate, deed: Deed): void {
    this.move('review', deed);
    theDatesAreSound({ ...this.terms, reviewOn }, deed.today);
    this.terms = { ...this.terms, reviewOn };
  }

  /** @throws 409 */
  proposeRemoval(deed: Deed): void {
    this.move('propose-removal', deed);
    this.removalProposedBy = deed.by;
  }

  /** @throws 409; 403 `four-eyes` */
  approveRemoval(deed: Deed): void {
    this.move('approve-removal', deed);
    anotherPerson(this.removalProposedBy, deed.by);
    this.removedBy = deed.by;
  }

  /** @throws 409; 403 `four-eyes` */
  rejectRemoval(deed: Deed): void {
    this.move('reject-removal', deed);
    anotherPerson(this.removalProposedBy, deed.by);
    this.removalProposedBy = null;
  }

  /** The commands this person may give now, beside her rights. */
  allowed(personId: string): WatchlistCommand[] {
    const first = this.state === 'PROPOSED' ? this.proposedBy : this.removalProposedBy;
    const isDecided = (command: WatchlistCommand) => /^(?:approve|reject)/.test(command);
    return watchlistLifecycle.allowed(this.state).filter((command) => !isDecided(command) || first !== personId);
  }

  pullDeeds(): WatchlistDeed[] {
    const deeds = this.deeds ?? [];
    this.deeds = [];
    return deeds;
  }

  private move(command: WatchlistCommand, deed: Deed): void {
    this.state = watchlistLifecycle.next(this.state, command);
    this.write(command, deed);
  }

  private write(what: WatchlistDeed['what'], { by, now: at }: Deed): void {
    (this.deeds ??= []).push({ what, by, at });
  }
}

type StoredField =
  'id' | 'version' | 'state' | 'details' | 'terms' | 'proposedBy' | 'approvedBy' | 'removalProposedBy' | 'removedBy';
