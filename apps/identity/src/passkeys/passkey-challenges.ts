import { randomBytes } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { DomainError, uuidv7 } from '@jatigi/kernel';
import type { Tx } from '@jatigi/platform-persistence';

export type ChallengePurpose = 'sign-in' | 'enrol' | 'step-up';

const LIFETIME_MILLISECONDS = 5 * 60_000;
const CHALLENGE_BYTES = 32;

/** Which challenge an answer must be to. */
export interface Expected {
  id: string;
  purpose: ChallengePurpose;
  /** Null at a sign-in: who it is the answer says. */
  accountId: string | null;
}

/** Says nothing about accounts: a challenge is ours, new and for this, or it is not. */
export function challengeInvalid(): DomainError {
  return new DomainError({
    code: 'passkey-challenge-invalid',
    kind: 'unauthenticated',
    detail: 'This took too long, or was sent twice. Begin again.',
  });
}

/** What authenticators sign: random, for one purpose, five minutes, once. */
@Injectable()
export class PasskeyChallenges {
  async issue(tx: Tx, purpose: ChallengePurpose, accountId: string | null): Promise<{ id: string; challenge: string }> {
    const [id, challenge] = [uuidv7(), randomBytes(CHALLENGE_BYTES).toString('base64url')];
    await tx.manager.query(
      'insert into passkey_challenge (id, challenge, purpose, account_id, expires_at) values ($1, $2, $3, $4, $5)',
      [id, challenge, purpose, accountId, new Date(tx.now.getTime() + LIFETIME_MILLISECONDS)],
    );
    return { id, challenge };
  }

  /** The challenge, used up from here on; null for an old, used or foreign one. The caller commits in either case. */
  async take(tx: Tx, { id, purpose, accountId }: Expected): Promise<string | null> {
    const [rows] = (await tx.manager.query(
      `delete from passkey_challenge where id = $1 and purpose = $2 and account_id is not distinct from $3::uuid
       returning challenge, expires_at > $4 as live`,
      [id, purpose, accountId, tx.now],
    )) as [{ challenge: string; live: boolean }[], number];
    const [row] = rows;
    return row?.live ? row.challenge : null;
  }
}
