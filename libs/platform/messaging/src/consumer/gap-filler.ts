import { setTimeout as sleep } from 'node:timers/promises';
import type { MessagingLog } from '../broker/broker';
import { Doorbell } from '../producer/outbox';
import type { ReplaySource } from '../replay/replay-source';
import { fromReplay } from '../replay/replay-source';
import type { BatchApplier } from './batch-applier';
import type { ParkCause } from './consumer-errors';
import { textOf } from './consumer-errors';
import type { Parked } from './parking-lot';
import type { Unparker } from './unparker';

const POLL_MS = 1_000;
const MAX_BACKOFF_MS = 60_000;
const STOP_MS = 500;
/** Written as `closed_by` of the rows it closes. */
const NAME = 'gap-filler';

interface Patience {
  tries: number;
  notBefore: number;
}

/**
 * Mends gaps by itself: fetches the missing versions of a stopped aggregate from its producer's log, puts them into the
 * line and applies the line. Other aggregates never wait for it.
 */
export class GapFiller {
  private readonly doorbell = new Doorbell();
  private readonly patience = new Map<string, Patience>();
  private stopping = false;
  private running: Promise<void> | null = null;

  constructor(
    private readonly applier: BatchApplier,
    private readonly unparker: Unparker,
    private readonly replay: ReplaySource | undefined,
    private readonly told: { log: MessagingLog; alarm(parked: readonly Parked[]): void },
  ) {}

  start(): void {
    this.running ??= this.run();
  }

  /** A gap was found just now. */
  ring(): void {
    this.doorbell.ring();
  }

  async stop(): Promise<void> {
    this.stopping = true;
    this.doorbell.ring();
    // A producer that does not answer would hold back the drain; what is fetched of it then is fetched again.
    await Promise.race([this.running, sleep(STOP_MS, undefined, { ref: false })]);
  }

  private async run(): Promise<void> {
    while (!this.stopping) {
      await this.round().catch((error: unknown) => this.told.log.warn({ reason: textOf(error) }, 'gaps wait'));
      if (!this.stopping) await this.doorbell.wait(POLL_MS);
    }
  }

  private async round(): Promise<void> {
    const blocked = await this.applier.lot.blocked(this.applier.dataSource, 'gap');
    for (const id of this.patience.keys()) if (!blocked.includes(id)) this.patience.delete(id);
    for (const aggregateId of blocked) {
      if (this.stopping) return;
      if ((this.patience.get(aggregateId)?.notBefore ?? 0) <= Date.now()) await this.mend(aggregateId);
    }
  }

  private async mend(aggregateId: string): Promise<void> {
    let reason: string;
    try {
      await this.fetchMissing(aggregateId);
      if (this.stopping) return;
      const { waiting, applied, cause } = await this.unparker.unpark(aggregateId, NAME);
      this.told.log.info({ aggregateId, applied, waiting }, 'gap filled from the log of the producer');
      if (cause?.reason !== 'gap') return await this.tellHead(aggregateId, cause);
      reason = cause.detail;
    } catch (error) {
      reason = textOf(error);
    }
    const tries = (this.patience.get(aggregateId)?.tries ?? 0) + 1;
    const wait = Math.min(500 * 2 ** Math.min(tries, 7), MAX_BACKOFF_MS);
    this.patience.set(aggregateId, { tries, notBefore: Date.now() + wait });
    this.told.log.warn({ aggregateId, tries, reason }, 'gap not filled yet');
  }

  /** What the gap had hidden: the line waits for another reason now, which somebody must hear of. */
  private async tellHead(aggregateId: string, cause: ParkCause | null): Promise<void> {
    if (!cause) return;
    const { lot, dataSource } = this.applier;
    const [head] = await lot.line(dataSource, aggregateId);
    if (head) this.told.alarm([{ record: head.incoming, cause }]);
  }

  private async fetchMissing(aggregateId: string): Promise<void> {
    const { lot, dataSource, consumer } = this.applier;
    const [head] = await lot.line(dataSource, aggregateId);
    if (!head || !this.replay) return;
    const { place, envelope } = head.incoming;
    const [row] = (await dataSource.query(
      'select version from consumer_position where consumer = $1 and aggregate_id = $2',
      [consumer, aggregateId],
    )) as [{ version: number }];
    let after = row.version;
    while (after + 1 < envelope.sequence && !this.stopping) {
      const page = await this.replay.aggregate(place.topic, aggregateId, after);
      const missing = page.events.filter(({ sequence }) => sequence < envelope.sequence);
      if (missing.length === 0) return;
      const cause = { reason: 'behind' as const, detail: 'fetched from the log of the producer to fill a gap' };
      const parked = missing.map((event) => ({ record: fromReplay(place.topic, event), cause }));
      await dataSource.transaction((manager) => lot.park(manager, parked));
      after = page.next;
    }
  }
}
