import { Injectable } from '@nestjs/common';
import type { Account } from '@jatigi/identity-domain';
import { FieldKeys } from '@jatigi/platform-keys';
import type { Tx } from '@jatigi/platform-persistence';
import { Secret, TOTP } from 'otpauth';

const PERIOD_SECONDS = 30;
const ISSUER = 'Jatigi';

export type FactorVerdict = 'good' | 'wrong' | 'used';

const totpOf = (seed: string, label = ''): TOTP =>
  new TOTP({
    issuer: ISSUER,
    label,
    algorithm: 'SHA1',
    digits: 6,
    period: PERIOD_SECONDS,
    secret: Secret.fromBase32(seed),
  });

/** Time-based codes (RFC 6238): 160-bit seeds kept encrypted, one step of clock difference, each code once. */
@Injectable()
export class SecondFactors {
  constructor(private readonly keys: FieldKeys) {}

  newSeed(): string {
    return new Secret({ size: 20 }).base32;
  }

  /** What an authenticator app scans. */
  uriOf(seed: string, label: string): string {
    return totpOf(seed, label).toString();
  }

  seal(tx: Tx, personId: string, seed: string): Promise<Buffer> {
    return this.keys.encrypt(tx, personId, seed);
  }

  /** Checks a code and marks its step as used on the account; the caller saves the account. */
  async check(tx: Tx, account: Account, code: string): Promise<FactorVerdict> {
    if (account.totpSeedSealed === null) return 'wrong';
    const seed = await this.keys.decrypt(tx, account.personId, account.totpSeedSealed);
    const delta = totpOf(seed).validate({ token: code, window: 1, timestamp: tx.now.getTime() });
    if (delta === null) return 'wrong';
    const step = Math.floor(tx.now.getTime() / 1_000 / PERIOD_SECONDS) + delta;
    return account.useFactorStep(step, tx.now) ? 'good' : 'used';
  }
}
