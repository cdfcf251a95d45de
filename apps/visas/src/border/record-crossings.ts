import { Injectable } from '@nestjs/common';
import type { Tx } from '@jatigi/platform-persistence';
import { foldCrossings, isUsedUp, lastDayOf } from '@jatigi/visas-domain';
import type { BorderRecord, Crossing, CrossingKind, VisaApplication, VisaAtBorder } from '@jatigi/visas-domain';
import { ApplicationStore } from '../applications/application-store';
import { timeZones } from '../posts/posts';
import { EndedOverstays } from './ended-overstays';
import { termsOf, VisasAtBorder } from './visas-at-border';

/** A line of a journal, with the visa it names and its time set right. */
export interface ToldCrossing extends Crossing {
  applicationId: string | null;
  writtenAt: Date;
  documentIndex: Buffer;
  codes: readonly string[];
}
export interface CrossingOutcome {
  id: string;
  outcome: 'recorded' | 'already-recorded' | 'not-recorded';
  /** Why it was not recorded: `crossing-id-reused` when another line has this id. */
  code: string | null;
  /** What does not fit together, with this line in it. */
  conflicts: string[];
}

type Inserted = Map<string, 'recorded' | 'already-recorded' | 'not-recorded'>;

/** Writes lines of journals down, each once however often it is told, and counts the stays of their visas again. */
@Injectable()
export class RecordCrossings {
  constructor(
    private readonly store: ApplicationStore,
    private readonly visas: VisasAtBorder,
    private readonly overstays: EndedOverstays,
  ) {}

  async record(tx: Tx, lines: readonly ToldCrossing[]): Promise<CrossingOutcome[]> {
    const inserted: Inserted = new Map();
    // In one order, so that two desks that tell the same lines wait for each other instead of both giving up.
    for (const line of [...lines].sort((a, b) => (a.id < b.id ? -1 : 1))) {
      const outcome = await this.insert(tx, line);
      if (inserted.get(line.id) !== 'recorded') inserted.set(line.id, outcome);
    }
    const conflicts = await this.countAgain(tx, lines, inserted);
    return lines.map(({ id }) => {
      const outcome = inserted.get(id) ?? 'not-recorded';
      const code = outcome === 'not-recorded' ? 'crossing-id-reused' : null;
      return { id, outcome, code, conflicts: conflicts.get(id) ?? [] };
    });
  }

  private async insert(tx: Tx, line: ToldCrossing): Promise<CrossingOutcome['outcome']> {
    const { id, applicationId, kind, post, desk, at, writtenAt, documentIndex, codes } = line;
    const rows = (await tx.manager.query(
      `insert into border_crossing (id, application_id, kind, post, desk, at, written_at, received_at, document_index, codes, by_person)
       values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11) on conflict (id) do nothing returning id`,
      [id, applicationId, kind, post, desk, at, writtenAt, tx.now, documentIndex, codes, tx.actor.personId],
    )) as unknown[];
    if (rows.length > 0) return 'recorded';
    const [same] = (await tx.manager.query(
      'select 1 from border_crossing where id = $1 and kind = $2 and post = $3 and desk = $4 and document_index = $5',
      [id, kind, post, desk, documentIndex],
    )) as unknown[];
    return same ? 'already-recorded' : 'not-recorded';
  }

  /** @returns the kinds of conflict of each line */
  private async countAgain(tx: Tx, lines: readonly ToldCrossing[], inserted: Inserted): Promise<Map<string, string[]>> {
    const visas = [...new Set(lines.flatMap(({ applicationId }) => applicationId ?? []))].sort();
    const found = new Map<string, string[]>();
    for (const id of visas) {
      const fresh = lines.filter((line) => line.applicationId === id && inserted.get(line.id) === 'recorded');
      const { conflicts } = await this.countOne(tx, id, [...new Map(fresh.map((line) => [line.id, line])).values()]);
      for (const { kind, crossings } of conflicts) {
        for (const crossing of crossings) found.set(crossing, [...(found.get(crossing) ?? []), kind]);
      }
    }
    for (const { id, applicationId } of lines) if (applicationId === null) found.set(id, ['visa-unknown']);
    return found;
  }

  private async countOne(tx: Tx, id: string, fresh: readonly ToldCrossing[]): Promise<BorderRecord> {
    const application = await this.store.lock(tx, id);
    const zoneOf = await timeZones(tx);
    const crossings = await this.journalOf(tx, id);
    const endedAt = await this.endOf(tx, id);
    const record = foldCrossings(crossings, { ...termsOf(application), endedAt }, zoneOf);
    const visa = await this.saveUse(tx, application, record);
    const told = fresh.filter((line): line is ToldCrossing & { kind: 'entry' | 'exit' } => line.kind !== 'refusal');
    for (const { id: lineId, kind, post, at } of told) {
      application.recordCrossing({ id: lineId, kind, post, at, zone: zoneOf(post) }, tx.now);
    }
    if (told.length === 0) return record;
    await this.overstays.tell(tx, application, visa);
    if (isUsedUp(termsOf(application), record.stays)) application.useUp(tx.now);
    await this.store.save(tx, application);
    return record;
  }

  /** When the visa stopped to stand, by its history. */
  private async endOf(tx: Tx, id: string): Promise<Date | null> {
    const [row] = (await tx.manager.query(
      `select min(at) as at from application_history where application_id = $1 and kind in ('annulled', 'revoked')`,
      [id],
    )) as Array<{ at: Date | null }>;
    return row?.at ?? null;
  }

  private async journalOf(tx: Tx, id: string): Promise<Crossing[]> {
    return (await tx.manager.query('select id, kind, at, post, desk from border_crossing where application_id = $1', [
      id,
    ])) as Array<Crossing & { kind: CrossingKind }>;
  }

  /** @returns the visa with the stays that are counted now */
  private async saveUse(
    tx: Tx,
    application: VisaApplication,
    { stays, conflicts }: BorderRecord,
  ): Promise<VisaAtBorder> {
    const visa = await this.visas.atBorder(tx, application);
    const { terms, other } = visa;
    const hereSince = stays.find(({ exit }) => exit === null)?.entry ?? null;
    const lastDay = hereSince && lastDayOf(terms, { own: stays, other }, hereSince);
    await tx.manager.query(
      `insert into visa_use (application_id, stays, conflicts, here_since, last_day, last_day_by)
       values ($1, $2, $3, $4, $5, $6)
       on conflict (application_id) do update set stays = excluded.stays, conflicts = excluded.conflicts,
         here_since = excluded.here_since, last_day = excluded.last_day, last_day_by = excluded.last_day_by`,
      [
        application.id,
        JSON.stringify(stays),
        JSON.stringify(conflicts),
        hereSince,
        lastDay?.on ?? null,
        lastDay?.by ?? null,
      ],
    );
    return { ...visa, stays };
  }
}
