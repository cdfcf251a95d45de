import { Injectable } from '@nestjs/common';
import { ConsentEnded, ConsentGiven, newEvent } from '@jatigi/contracts';
import { appendEvents } from '@jatigi/platform-messaging';
import { Transactions } from '@jatigi/platform-persistence';
import type { Tx } from '@jatigi/platform-persistence';

export interface Consent {
  id: string;
  personId: string;
  accountId: string;
  clientId: string;
  scopes: string[];
  validUntil: Date;
}

/** What persons let programs do: written with its fact, ended with everything the authorization server gave for it. */
@Injectable()
export class ConsentRecords {
  constructor(private readonly transactions: Transactions) {}

  async give(tx: Tx, { id, personId, accountId, clientId, scopes, validUntil }: Consent): Promise<void> {
    await tx.manager.query(
      `insert into consent (id, person_id, account_id, client_id, scopes, given_at, valid_until)
       values ($1, $2, $3, $4, $5, $6, $7)`,
      [id, personId, accountId, clientId, scopes, tx.now, validUntil],
    );
    await appendEvents(tx, { type: 'consent', id }, [newEvent(ConsentGiven, { personId, accountId, clientId })]);
  }

  /** @returns whether one was there to end */
  async end(tx: Tx, id: string, reason: 'person' | 'reused'): Promise<boolean> {
    const [rows] = (await tx.manager.query(
      `update consent set ended_at = $2, end_reason = $3 where id::text = $1 and ended_at is null
       returning person_id as "personId", account_id as "accountId", client_id as "clientId"`,
      [id, tx.now, reason],
    )) as [Array<{ personId: string; accountId: string; clientId: string }>, number];
    const [ended] = rows;
    await tx.manager.query(`delete from oidc_item where grant_id = $1 or (kind = 'Grant' and id = $1)`, [id]);
    if (!ended) return false;
    await appendEvents(tx, { type: 'consent', id }, [newEvent(ConsentEnded, { ...ended, reason })]);
    return true;
  }

  /** A code or a refresh token came a second time, or the program itself gave its tokens back. */
  async endReused(id: string): Promise<void> {
    await this.transactions.asService({ service: 'identity' }, (tx) => this.end(tx, id, 'reused'));
  }
}
