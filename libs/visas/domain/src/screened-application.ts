import { DomainError } from '@jatigi/kernel';
import type { Moment } from './application-record';
import { ConsultedApplication } from './consulted-application';
import type { HandsOnHit, HitOutcome, HitSource } from './screening/hit';
import { mayAdjudicate } from './screening/hit';
import { applicationLifecycle as lifecycle } from './visa-application.lifecycle';

/** Of the hits of one file, what says whether its screening is done. */
export interface HitStanding {
  id: string;
  outcome: HitOutcome | null;
}

/** A file that is held against lists. What is found is never a decision: a person looks at each hit. */
export class ScreenedApplication extends ConsultedApplication {
  /** Who adjudicates is neither the officer of the file, or of its appeal, nor who ever proposed a decision. */
  handsOnHit(): HandsOnHit {
    const assignedTo = this.appeal?.assignedTo ?? this.assignedTo;
    return { ...this.hands(), assignedTo, earlierProposers: this.earlierHands?.proposers ?? null };
  }

  /** Whether the answer of the screening is still wanted: the file is being examined and nobody has answered. */
  awaitsScreening(): boolean {
    return lifecycle.allowed(this.state).includes('record-screening') && this.parts?.screening?.state === 'open';
  }

  /** Whether a person may still say of a hit that it is, or is not, this applicant. */
  awaitsAdjudication(): boolean {
    return lifecycle.allowed(this.state).includes('adjudicate-hit') && this.parts?.screening?.state === 'open';
  }

  /** The lists were asked. Without a hit the part is closed; each hit waits for a person. */
  recordScreening(hits: ReadonlyArray<{ id: string; source: HitSource }>, { now }: Moment): void {
    this.move('record-screening', now);
    for (const hit of hits) this.tellHit(hit, now);
    if (hits.length > 0) return;
    this.closePart('screening', 'clear', null, now);
    this.publish('application.screening-cleared', { post: this.post });
    this.note('screening-cleared', now, null);
  }

  /** Whether what a list learns later still matters: the file was admitted, and a visa may still come of it. */
  heedsNewHits(): boolean {
    if (!lifecycle.allowed(this.state).includes('raise-hit')) return false;
    const isFinal = this.state === 'REFUSED' && this.due?.step !== 'appeal';
    return !isFinal && this.information?.from !== 'ADMISSIBILITY';
  }

  /** A list came to know somebody alike after it was asked. A proposal goes back: nobody decides over an open hit. */
  raiseHit(hit: { id: string; source: HitSource }, moment: Moment): void {
    this.reconsider('raise-hit', moment);
    this.openPart('screening', moment.now);
    this.tellHit(hit, moment.now);
  }

  private tellHit({ id: hitId, source }: { id: string; source: HitSource }, now: Date): void {
    this.publish('application.hit-raised', { post: this.post, hitId, source });
    this.note('hit-raised', now, null, { source });
  }

  /** One hit was looked at; with the last one the part is closed. @throws 409; 403 `own-file`, `four-eyes` */
  adjudicateHit(
    hit: { id: string; outcome: HitOutcome },
    all: readonly HitStanding[],
    by: string,
    { now }: Moment,
  ): void {
    lifecycle.next(this.state, 'adjudicate-hit');
    mayAdjudicate(this.handsOnHit(), by);
    this.move('adjudicate-hit', now);
    const { id: hitId, outcome } = hit;
    this.publish('application.hit-adjudicated', { post: this.post, hitId, outcome });
    this.note('hit-adjudicated', now, by, { outcome });
    const others = all.filter(({ id }) => id !== hitId).map((other) => other.outcome);
    if (others.includes(null)) return;
    const isConfirmed = [...others, outcome].includes('same-person');
    this.closePart('screening', isConfirmed ? 'hit-confirmed' : 'clear', by, now);
  }

  /** Admission asks for it; a job answers. */
  protected requestScreening(): void {
    this.publish('application.screening-requested', { post: this.post });
  }

  /** Who said that a hit, the last or an earlier one, is or is not this person proposes nothing. @throws 403 `four-eyes` */
  protected adjudicatorsDoNotPropose(by: string): void {
    const screening = this.parts?.screening;
    const judges = [screening?.state === 'closed' ? screening.by : null, ...(this.earlierHands?.adjudicators ?? [])];
    if (!judges.includes(by)) return;
    const detail = 'Whoever adjudicated a hit of this file does not propose its decision: another person must.';
    throw new DomainError({ code: 'four-eyes', kind: 'forbidden', detail });
  }
}
