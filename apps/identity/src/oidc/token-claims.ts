import { Injectable } from '@nestjs/common';
import { Transactions } from '@jatigi/platform-persistence';
import { errors } from 'oidc-provider';
import type { Account as OidcAccount, AccessToken, ClientCredentials } from 'oidc-provider';
import { scopesOf } from './provider-configuration';

/** Whom a token speaks for, read when it is made: an account that was disabled or linked meanwhile counts as it is. */
@Injectable()
export class TokenClaims {
  constructor(private readonly transactions: Transactions) {}

  /** An account that may be used, or nothing: a refresh token of a disabled account gives no new tokens. */
  async account(id: string): Promise<OidcAccount | undefined> {
    return (await this.personOf(id)) === undefined ? undefined : { accountId: id, claims: () => ({ sub: id }) };
  }

  /**
   * `person_id` and the consent behind a token that a person gave; `allowed`: the actions the program may use (absent
   * for a machine that may do all its roles allow); `per_minute`: its limit at the gateway.
   */
  async of(token: AccessToken | ClientCredentials): Promise<Record<string, string | number>> {
    const client = token.client;
    if (!client) return {};
    const limit = { per_minute: Number(client['jatigi_per_minute']) };
    if (!('accountId' in token)) {
      const scopes = scopesOf(client);
      return scopes.length === 0 ? limit : { ...limit, allowed: scopes.join(' ') };
    }
    const personId = await this.personOf(token.accountId);
    const consent = token.grantId ?? '';
    if (personId === undefined || !(await this.stands(consent))) throw new errors.InvalidGrant('consent ended');
    return { ...limit, allowed: token.scope ?? '', person_id: personId, consent };
  }

  /** The record is what the person sees and ends: a grant without one gives nothing. */
  private async stands(consent: string): Promise<boolean> {
    const rows = await this.read('select 1 from consent where id::text = $1 and ended_at is null', consent);
    return rows.length > 0;
  }

  private async personOf(accountId: string): Promise<string | undefined> {
    const sql = `select person_id as "personId" from account where id::text = $1 and state = 'ACTIVE'`;
    const [row] = (await this.read(sql, accountId)) as Array<{ personId: string }>;
    return row?.personId;
  }

  /** As the service: no person is at the token endpoint. */
  private read(sql: string, value: string): Promise<unknown[]> {
    return this.transactions.asService({ service: 'identity' }, (tx) => tx.manager.query(sql, [value]));
  }
}
