import { randomInt } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { ApiProperty } from '@nestjs/swagger';
import { identityRules } from '@jatigi/identity-domain';
import { authorize, notFound } from '@jatigi/kernel';
import { Text } from '@jatigi/platform-http';
import { FieldKeys } from '@jatigi/platform-keys';
import { Transactions } from '@jatigi/platform-persistence';
import type { RequestContext, Tx } from '@jatigi/platform-persistence';

/** Crockford's letters without vowels as well: nothing to misread aloud, no words. */
const LETTERS = '23456789BCDFGHJKMNPQRSTVWXYZ';
const LENGTH = 8;
const LIFETIME_MILLISECONDS = 15 * 60_000;

export class LinkCodeResponse {
  @ApiProperty({ example: 'K7Q2MXCD', description: 'To be read to the agent at the counter' })
  code!: string;
  @ApiProperty({ format: 'date-time' })
  expiresAt!: string;
}

export class RedeemLinkCodeDto {
  @Text({ min: LENGTH, max: 16, example: 'K7Q2MXCD' })
  code!: string;
}

/**
 * How an account and a person in a register are found to be one: she makes a code in her account and shows it, with her
 * papers, to an officer. The code names nobody, lives a quarter of an hour and works once.
 */
@Injectable()
export class LinkCodes {
  constructor(
    private readonly transactions: Transactions,
    private readonly keys: FieldKeys,
  ) {}

  /** A new code; an older one stops working. */
  issue(context: RequestContext): Promise<LinkCodeResponse> {
    return this.transactions.run(context, async (tx) => {
      authorize(identityRules, tx.actor, 'identity.link-code.issue');
      const code = Array.from({ length: LENGTH }, () => LETTERS[randomInt(LETTERS.length)]).join('');
      const expiresAt = new Date(tx.now.getTime() + LIFETIME_MILLISECONDS);
      await tx.manager.query(
        `insert into link_code (person_id, digest, expires_at) values ($1, $2, $3)
         on conflict (person_id) do update set digest = excluded.digest, expires_at = excluded.expires_at`,
        [tx.actor.personId, this.digest(code), expiresAt],
      );
      return { code, expiresAt: expiresAt.toISOString() };
    });
  }

  /** @throws 404 for a wrong, used or old code: which of them is nobody's to know */
  redeem(context: RequestContext, dto: RedeemLinkCodeDto): Promise<{ personId: string }> {
    return this.transactions.run(context, async (tx) => {
      authorize(identityRules, tx.actor, 'identity.link-code.redeem');
      return { personId: await this.take(tx, dto.code) };
    });
  }

  /** Who made this code; it is used up. @throws 404 */
  async take(tx: Tx, code: string): Promise<string> {
    const [rows] = (await tx.manager.query(
      'delete from link_code where digest = $1 and expires_at > $2 returning person_id as "personId"',
      [this.digest(normalised(code)), tx.now],
    )) as [{ personId: string }[], number];
    const [found] = rows;
    if (!found) throw notFound('This code');
    return found.personId;
  }

  private digest(code: string): Buffer {
    return this.keys.blindIndex('link-code', code);
  }
}

function normalised(typed: string): string {
  return typed.toUpperCase().replace(/[\s-]/g, '');
}
