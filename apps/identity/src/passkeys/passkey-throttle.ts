import { Injectable } from '@nestjs/common';
import { FieldKeys } from '@jatigi/platform-keys';
import type { Tx } from '@jatigi/platform-persistence';
import { Attempts, tooManyAttempts } from '../sign-in/attempts';
import type { AttemptKey } from '../sign-in/attempts';

/** Nobody guesses a signature; a program that tries is counted all the same, like one that guesses passwords. */
@Injectable()
export class PasskeyThrottle {
  constructor(
    private readonly attempts: Attempts,
    private readonly keys: FieldKeys,
  ) {}

  /** @throws 429 `too-many-attempts` */
  async reserve(tx: Tx, credentialId: string, network: string): Promise<AttemptKey> {
    const key = this.attempts.keyOf(this.keys.blindIndex('passkey-sign-in', credentialId), network);
    const verdict = await this.attempts.reserve(tx, key);
    if (!verdict.allowed) throw tooManyAttempts(verdict.retryAfterSeconds);
    return key;
  }

  succeed(tx: Tx, key: AttemptKey): Promise<void> {
    return this.attempts.succeed(tx, key);
  }
}
