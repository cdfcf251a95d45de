import { Injectable } from '@nestjs/common';
import { normalisePassword } from '@jatigi/identity-domain';
import { Algorithm, hash, verify } from '@node-rs/argon2';

/** Argon2id, 64 MiB, three passes. */
const cost = { algorithm: 2 satisfies Algorithm.Argon2id, memoryCost: 64 * 1024, timeCost: 3, parallelism: 1 } as const;

/** Makes and checks password hashes, at the same price whether the account exists or not. */
@Injectable()
export class Passwords {
  private nobody: Promise<string> | undefined;

  hash(password: string): Promise<string> {
    return hash(normalisePassword(password), cost);
  }

  /** Without a hash the same work is done against a hash of nobody, and the answer is no. */
  async matches(stored: string | null, password: string): Promise<boolean> {
    this.nobody ??= this.hash('nobody has this password');
    const same = await verify(stored ?? (await this.nobody), normalisePassword(password));
    return stored !== null && same;
  }
}
