import { randomBytes } from 'node:crypto';

import { Inject, Injectable } from '@nestjs/common';
import type { OnApplicationBootstrap } from '@nestjs/common';
import { KEY_PROVIDER } from '@jatigi/documents-keys';
import type { KeyProvider } from '@jatigi/documents-keys';
import { Transactions } from '@jatigi/platform-persistence';
import { InjectLogger, Timers } from '@jatigi/platform-service';
import { countKeyAlarm, setKeyDaysLeft } from '@jatigi/platform-telemetry';
import type { Logger } from 'pino';
import { TIME_STAMPS } from '../signature/time-stamps';
import type { TimeStampAuthority } from '../signature/time-stamps';
import { datedThings, timeLeft } from './dated';
import type { Dated } from './dated';
import { raiseAlarms } from './key-alarms';
import type { RaisedAlarm } from './key-alarms';

const HOUR = 3_600_000;

/** Tells people in time that a key, a list or a certificate must be renewed: by a number at all times, by an alarm once. */
@Injectable()
export class KeyWatch implements OnApplicationBootstrap {
  constructor(
    private readonly transactions: Transactions,
    @Inject(KEY_PROVIDER) private readonly keys: KeyProvider,
    @Inject(TIME_STAMPS) private readonly stamps: TimeStampAuthority | null,
    private readonly timers: Timers,
    @InjectLogger() private readonly log: Logger,
  ) {}

  /** At once as well, so that a service that was away tells what it missed; the start waits for nobody else's answer. */
  async onApplicationBootstrap(): Promise<void> {
    const failed = (err: unknown): void => this.log.error({ err }, 'nobody watches over the keys');
    this.timers.every(HOUR, 'watch over the keys', () => this.look());
    await this.raise().catch(failed);
    if (this.stamps) void this.look().catch(failed);
  }

  things(): Dated[] {
    return datedThings(this.keys.inventory, this.stamps?.last?.certificateUntil ?? null);
  }

  async look(): Promise<RaisedAlarm[]> {
    await this.askForStamp();
    return this.raise();
  }

  /**
   * A process that dies between the commit and the line of the log leaves the line out: the number, the page and the tighter
   * alarms still tell it. The other way round it would be told twice.
   */
  private async raise(): Promise<RaisedAlarm[]> {
    const things = this.things();
    const now = await this.transactions.asService({ service: 'documents' }, async (tx) => ({
      raised: await raiseAlarms(tx, things),
      at: tx.now,
    }));
    setKeyDaysLeft(things.map(({ what, name, dueOn }) => ({ what, name, days: timeLeft(dueOn, now.at).daysLeft })));
    for (const alarm of now.raised) this.tell(alarm, now.at);
    return now.raised;
  }

  /** A stamp for nothing: so its certificate is known also where no document was signed today. */
  private async askForStamp(): Promise<void> {
    await this.stamps
      ?.stamp(randomBytes(32))
      .catch((err: unknown) => this.log.warn({ err }, 'the time-stamping authority does not answer'));
  }

  private tell({ what, name, dueOn, days }: RaisedAlarm, at: Date): void {
    countKeyAlarm(what, days);
    const { daysLeft } = timeLeft(dueOn, at);
    this.log.warn({ what, name, dueOn, daysLeft, threshold: days }, 'key alarm: it must be renewed');
  }
}
