import { createHash } from 'node:crypto';

import { Inject, Injectable } from '@nestjs/common';
import { KEY_PROVIDER, makeTrustBundle, packStanding, PUBLISHED_PROFILES } from '@jatigi/documents-keys';
import type { KeyProvider, PackedStanding, TrustMaterial } from '@jatigi/documents-keys';
import { Transactions } from '@jatigi/platform-persistence';
import type { Tx } from '@jatigi/platform-persistence';

import { currentStanding } from './current-standing';

const HOUR = 3_600_000;
/** A verifier without a network may rely on a bundle for so long, in milliseconds. */
const VALID_FOR = 24 * HOUR;
/** Also when nothing changed, so that whoever fetches has one that is fresh. */
const RENEWED_AFTER = HOUR;
/** Earlier versions from which an update can be made: more than a day of them when little changes. */
const KEPT = 48;

interface Made {
  version: number;
  issued_at: Date;
  made_from: string;
}

const insertSql = `
  insert into trust_bundle (version, issued_at, next_update, made_from, content, size, status_list, seal_list)
  values ($1, $2, $3, $4, $5, $6, $7, $8)`;

/** Makes the bundle that verifiers fetch: certificates, revoked certificates and withdrawn documents, signed. */
@Injectable()
export class TrustBundles {
  constructor(
    private readonly transactions: Transactions,
    @Inject(KEY_PROVIDER) private readonly keys: KeyProvider,
  ) {}

  /**
   * Makes the next version when something changed since the last one, or that one is an hour old. One instance at a time;
   * the others leave it to that one.
   * @returns the version that was made, else null
   * @throws Error when the keyring has no list of revoked certificates or no key for bundles in use
   */
  makeWhenDue(): Promise<number | null> {
    return this.transactions.asService({ service: 'documents' }, async (tx) => {
      const [lock] = (await tx.manager.query(
        `select pg_try_advisory_xact_lock(hashtextextended('trust-bundle', 0)) as mine`,
      )) as [{ mine: boolean }];
      return lock.mine ? this.makeNext(tx) : null;
    });
  }

  /** Null before the first one. */
  newestIssuedAt(): Promise<Date | null> {
    return this.transactions.asService({ service: 'documents' }, async (tx) => {
      const sql = 'select issued_at from trust_bundle order by version desc limit 1';
      const [newest] = (await tx.manager.query(sql)) as Pick<Made, 'issued_at'>[];
      return newest?.issued_at ?? null;
    });
  }

  private async makeNext(tx: Tx): Promise<number | null> {
    const { trust, test } = this.keys;
    const [last] = (await tx.manager.query(
      'select version, issued_at, made_from from trust_bundle order by version desc limit 1',
    )) as Made[];
    const standing = { ...(await currentStanding(tx)), version: (last?.version ?? 0) + 1 };
    const packed = packStanding(standing);
    const madeFrom = digestOf(trust, packed);
    const age = tx.now.getTime() - (last?.issued_at.getTime() ?? 0);
    if (last?.made_from === madeFrom && age < RENEWED_AFTER) return null;
    const [issuedAt, nextUpdate] = [tx.now, new Date(tx.now.getTime() + VALID_FOR)];
    const content = await makeTrustBundle(trust, standing, {
      test,
      issuedAt,
      nextUpdate,
      profiles: PUBLISHED_PROFILES,
    });
    const { version, size, statusList, sealList } = packed;
    const lists = [size, statusList, sealList];
    await tx.manager.query(insertSql, [version, issuedAt, nextUpdate, madeFrom, content, ...lists]);
    await tx.manager.query('delete from trust_bundle where version <= $1', [version - KEPT]);
    return version;
  }
}

function digestOf(
  { bundleSigner, ...material }: TrustMaterial,
  { size, statusList, sealList }: PackedStanding,
): string {
  const said = { ...material, bundleSigner: bundleSigner.certificate, profiles: PUBLISHED_PROFILES, size };
  return createHash('sha256').update(JSON.stringify(said)).update(statusList).update(sealList).digest('hex');
}
