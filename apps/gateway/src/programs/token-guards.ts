import { createHash } from 'node:crypto';
import type { Clock } from '@jatigi/kernel';
import { InjectClock, Timers } from '@jatigi/platform-service';
import { Injectable } from '@nestjs/common';
import type { OnApplicationBootstrap } from '@nestjs/common';
import { DataSource } from 'typeorm';

/** A proof is accepted within 300 s of its making, either way (RFC 9449 §11.1): after twice that it cannot come again. */
const PROOF_SECONDS = 600;
const SWEEP_MILLISECONDS = 300_000;

const passSql = `
  with fresh as (
    insert into dpop_proof (digest, until) values ($1, $2) on conflict do nothing returning 1
  )
  select exists (select from fresh) as fresh,
    exists (select from revocation where subject::text = any ($3) and revoked_at >= $4) as revoked`;

/** What a signature cannot say: that a proof was used, that a token ended before its time. One query for both. */
@Injectable()
export class TokenGuards implements OnApplicationBootstrap {
  constructor(
    private readonly database: DataSource,
    private readonly timers: Timers,
    @InjectClock() private readonly clock: Clock,
  ) {}

  onApplicationBootstrap(): void {
    this.timers.every(SWEEP_MILLISECONDS, 'sweep of proofs', () =>
      this.database.query('delete from dpop_proof where until < $1', [this.clock.now()]),
    );
  }

  /** A token made in the same second as its revocation counts as made before it: `iat` knows no more. */
  async pass(
    proof: string,
    { iat }: { iat: number },
    subjects: readonly string[],
  ): Promise<'good' | 'replayed' | 'revoked'> {
    const digest = createHash('sha256').update(proof).digest();
    const until = new Date(this.clock.now().getTime() + PROOF_SECONDS * 1_000);
    const [row] = (await this.database.query(passSql, [digest, until, subjects, new Date(iat * 1_000)])) as [
      { fresh: boolean; revoked: boolean },
    ];
    if (!row.fresh) return 'replayed';
    return row.revoked ? 'revoked' : 'good';
  }
}
