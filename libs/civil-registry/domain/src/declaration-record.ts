import type { PlainDate } from '@jatigi/kernel';
import type { DeclarationCommand, DeclarationState } from './declaration.lifecycle';
import { declarationLifecycle as lifecycle } from './declaration.lifecycle';
import type { DraftFacts } from './draft-facts';
import type { HistoryEntry, HistoryKind } from './history';
import type { DeclarationPolicy } from './policy/registry-policy';
import { concernedBy } from './rules/four-eyes';
import type { Hands } from './rules/four-eyes';
import type { RejectionReason } from './rules/rejection-reasons';

/** When something happens; the date is the one on the wall of the centre. */
export interface Moment {
  now: Date;
  today: PlainDate;
  /** The rules that hold at the centre. */
  rules: DeclarationPolicy;
}
/** A fact for the bus: ids, codes, dates, numbers only. */
export interface RegistryEvent {
  name: string;
  data: Record<string, unknown>;
}
export interface Judgment {
  court: string;
  reference: string;
  date: string;
}
export interface Due {
  step: 'verify' | 'judgment' | 'sign' | 'volet';
  on: PlainDate;
}
export interface DeclarationStart {
  id: string;
  post: string;
  by: string;
  now: Date;
}

/** What is written about one declaration, and how a change of it is written down. */
export class DeclarationRecord {
  readonly id: string;
  version = 1;
  readonly kind = 'birth' as const;
  state: DeclarationState = lifecycle.initial;
  readonly post: string;
  facts: DraftFacts = {};
  startedBy: string;
  declaredBy: string | null = null;
  verifiedBy: string | null = null;
  assignedTo: string | null = null;
  declaredOn: PlainDate | null = null;
  lateDays: number | null = null;
  judgment: Judgment | null = null;
  rejection: { reason: RejectionReason; text: string | null } | null = null;
  openSuspicions = 0;
  actId: string | null = null;
  due: Due | null = null;
  createdAt: Date;
  updatedAt: Date;
  protected events?: RegistryEvent[];
  protected newEntries?: HistoryEntry[];

  constructor(start: DeclarationStart) {
    this.id = start.id;
    this.post = start.post;
    this.startedBy = start.by;
    this.createdAt = start.now;
    this.updatedAt = start.now;
  }

  hands(): Hands {
    return { verifiedBy: this.verifiedBy, concerned: concernedBy(this.facts) };
  }

  /** What happened since the last call, for the bus. */
  pullEvents(): RegistryEvent[] {
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

  protected move(command: DeclarationCommand, now: Date, to?: DeclarationState): void {
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
