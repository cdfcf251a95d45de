import { DomainError } from '@jatigi/kernel';
import type { PlainDate } from '@jatigi/kernel';

/** Now, and the date on the wall of the post. */
export interface CaseMoment {
  now: Date;
  today: PlainDate;
}

/** A fact for the bus: ids, codes and dates only. */
export interface CaseEvent {
  name: string;
  data: Record<string, unknown>;
}

/** One line of the history of a case. `detail` holds codes and dates, never names. */
export interface CaseHistoryEntry<Kind extends string = string> {
  at: string;
  kind: Kind;
  by: string | null;
  detail: Record<string, unknown>;
}

/**
 * What every case of a post has in common (a registration, a loss report, a travel document asked for): whom it concerns,
 * who asked, where, and how a change of it is told and written down.
 */
export abstract class CaseRecord<HistoryKind extends string = string> {
  readonly id!: string;
  version!: number;
  abstract readonly state: string;
  readonly reference!: string;
  /** Whom it concerns, and who asked: the same person, or somebody responsible for her. */
  readonly personId!: string;
  readonly requesterPersonId!: string;
  post!: string;
  createdAt!: Date;
  updatedAt!: Date;
  private events?: CaseEvent[];
  private newEntries?: CaseHistoryEntry<HistoryKind>[];

  pullEvents(): CaseEvent[] {
    const events = this.events ?? [];
    this.events = [];
    return events;
  }

  pullHistory(): CaseHistoryEntry<HistoryKind>[] {
    const entries = this.newEntries ?? [];
    this.newEntries = [];
    return entries;
  }

  /** Nobody handles her own case, or the one she asked for. @throws 403 `own-file` */
  protected expectSomebodyElse(by: string): void {
    if (by !== this.personId && by !== this.requesterPersonId) return;
    const detail = 'This file concerns you: a colleague handles it.';
    throw new DomainError({ code: 'own-file', kind: 'forbidden', detail });
  }

  protected publish(name: string, data: Record<string, unknown> = {}): void {
    const { personId, requesterPersonId, post } = this;
    (this.events ??= []).push({ name, data: { personId, requesterPersonId, post, ...data } });
  }

  protected note(kind: HistoryKind, now: Date, by: string | null, detail: Record<string, unknown> = {}): void {
    (this.newEntries ??= []).push({ at: now.toISOString(), kind, by, detail });
  }
}
