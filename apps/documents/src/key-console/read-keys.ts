import { Inject, Injectable } from '@nestjs/common';
import { documentsRules } from '@jatigi/documents-domain';
import { KEY_PROVIDER } from '@jatigi/documents-keys';
import type { KeyInventory, KeyProvider, KeyRecord, RevocationListRecord } from '@jatigi/documents-keys';
import { authorize } from '@jatigi/kernel';
import { Transactions } from '@jatigi/platform-persistence';
import type { RequestContext, Tx } from '@jatigi/platform-persistence';
import { TIME_STAMPS } from '../signature/time-stamps';
import type { TimeStampAuthority } from '../signature/time-stamps';
import { timeLeft } from './dated';
import type { TimeLeft } from './dated';
import { standingAlarms } from './key-alarms';
import type { RaisedAlarm } from './key-alarms';
import { KeyWatch } from './key-watch';

export interface KeyLine extends KeyRecord {
  /** null: nothing is due */
  left: TimeLeft | null;
}

export interface StampsLine {
  /** null: not asked yet since this process started */
  askedAt: string | null;
  /** why it gave none when it was last asked */
  refusal: string | null;
  certificateUntil: string | null;
  left: TimeLeft | null;
}

export interface BundleLine {
  version: number;
  issuedAt: string;
  nextUpdate: string;
  ageSeconds: number;
  /** Older than it becomes when all is well. */
  late: boolean;
}

/** State of keys and certificates, read only; never anything that signs. */
export interface KeyConsole extends Omit<KeyInventory, 'keys' | 'crl'> {
  asOf: string;
  keys: KeyLine[];
  crl: (RevocationListRecord & { left: TimeLeft }) | null;
  /** null: no time-stamping authority is configured */
  timeStamps: StampsLine | null;
  /** null: none was made yet */
  bundle: BundleLine | null;
  alarms: RaisedAlarm[];
}

/** A bundle is made every hour; two tries may fail. In seconds. */
const LATE_AFTER = 3 * 3_600;

@Injectable()
export class ReadKeys {
  constructor(
    private readonly transactions: Transactions,
    @Inject(KEY_PROVIDER) private readonly keys: KeyProvider,
    @Inject(TIME_STAMPS) private readonly stamps: TimeStampAuthority | null,
    private readonly watch: KeyWatch,
  ) {}

  console(context: RequestContext): Promise<KeyConsole> {
    return this.transactions.read(context, async (tx) => {
      authorize(documentsRules, tx.actor, 'documents.key.read');
      const { keys, crl, ...inventory } = this.keys.inventory;
      return {
        ...inventory,
        asOf: tx.now.toISOString(),
        keys: keys.map((key) => ({ ...key, left: key.dueOn === null ? null : timeLeft(key.dueOn, tx.now) })),
        crl: crl && { ...crl, left: timeLeft(crl.until, tx.now) },
        timeStamps: this.stamps && stampsLine(this.stamps, tx.now),
        bundle: await bundleLine(tx),
        alarms: await standingAlarms(tx, this.watch.things()),
      };
    });
  }
}

function stampsLine({ last }: TimeStampAuthority, now: Date): StampsLine {
  const certificateUntil = last?.certificateUntil?.toISOString() ?? null;
  return {
    askedAt: last?.at.toISOString() ?? null,
    refusal: last?.refusal ?? null,
    certificateUntil,
    left: certificateUntil === null ? null : timeLeft(certificateUntil, now),
  };
}

async function bundleLine(tx: Tx): Promise<BundleLine | null> {
  const [row] = (await tx.manager.query(
    'select version, issued_at, next_update from trust_bundle order by version desc limit 1',
  )) as { version: number; issued_at: Date; next_update: Date }[];
  if (!row) return null;
  const ageSeconds = Math.max(0, Math.floor((tx.now.getTime() - row.issued_at.getTime()) / 1000));
  return {
    version: row.version,
    issuedAt: row.issued_at.toISOString(),
    nextUpdate: row.next_update.toISOString(),
    ageSeconds,
    late: ageSeconds > LATE_AFTER,
  };
}
