import type { Actor, Clock } from '@jatigi/kernel';
import { InjectClock, InjectConfig } from '@jatigi/platform-service';
import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';

import type { GatewayConfig } from '../config';
import { callerOf } from '../security/caller';
import type { GatewayRequest } from '../security/caller';
import { callerAddressOf, networkOf } from './network';
import { RateLimits } from './rate-limits';

/** HEAD asks the same as GET. */
const verification = /^(GET|HEAD|POST) \/v1\/documents\/verifications(\/|$)/;
/** Any office: whoever checks papers for a State or at a post signs in with a role. */
const officerSql = `select exists (select 1 from grant_projection
  where person_id = $1 and ended_at is null and valid_from <= $2::date and (valid_to is null or valid_to > $2::date)) as held`;

/**
 * How many documents may be verified. All who ask without signing in share the limit of their network; an officer and a
 * registered program have one of their own, so that a police post behind one address does not stop itself.
 */
@Injectable()
export class VerificationLimits {
  constructor(
    private readonly limits: RateLimits,
    private readonly database: DataSource,
    @InjectClock() private readonly clock: Clock,
    @InjectConfig() private readonly config: GatewayConfig,
  ) {}

  /** @returns seconds to wait, 0 when it may go on or the route is another one */
  async take(request: GatewayRequest, route: string): Promise<number> {
    if (!verification.test(route)) return 0;
    const { actor, program } = callerOf(request);
    // Its administrators gave it a limit, which was counted already.
    if (program?.perMinute != null) return 0;
    if (program) return this.limits.takeForVerifier(`program ${program.clientId}`);
    if (await this.isOfficer(actor)) return this.limits.takeForVerifier(`account ${actor.accountId}`);
    return this.limits.takeForVerification(networkOf(callerAddressOf(request, this.config.TRUST_PROXY_HOPS)));
  }

  /** The roles of an officer are never lent to her helper. */
  private async isOfficer({ personId, accountId, mandate }: Actor): Promise<boolean> {
    if (personId === null || accountId === null || mandate) return false;
    const today = this.clock.now().toISOString().slice(0, 10);
    const [row] = await this.database.query<[{ held: boolean }]>(officerSql, [personId, today]);
    return row.held;
  }
}
