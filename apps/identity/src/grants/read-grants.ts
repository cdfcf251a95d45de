import { Injectable } from '@nestjs/common';
import { ApiProperty } from '@nestjs/swagger';
import { grantLifecycle, identityRules, RoleGrant } from '@jatigi/identity-domain';
import type { GrantState } from '@jatigi/identity-domain';
import { authorize, notFound } from '@jatigi/kernel';
import { Choice, cursorPage, decodeCursor, PageQuery, UuidField } from '@jatigi/platform-http';
import type { Page } from '@jatigi/platform-http';
import { Transactions } from '@jatigi/platform-persistence';
import type { RequestContext } from '@jatigi/platform-persistence';
import { LessThan } from 'typeorm';
import { GrantResponse, toGrantResponse } from './grant.response';

export class GrantsQuery extends PageQuery {
  @UuidField({ optional: true })
  personId?: string;

  @Choice(grantLifecycle.states, { optional: true })
  state?: GrantState;
}

export class GrantsResponse {
  @ApiProperty({ type: GrantResponse, isArray: true })
  items!: GrantResponse[];
  @ApiProperty({ type: String, nullable: true })
  next!: string | null;
}

/** Newest first. For administrators and auditors, with a purpose. */
@Injectable()
export class ReadGrants {
  constructor(private readonly transactions: Transactions) {}

  list(context: RequestContext, query: GrantsQuery): Promise<Page<GrantResponse>> {
    const { limit = 25, cursor, personId, state } = query;
    return this.transactions.read(context, async (tx) => {
      authorize(identityRules, tx.actor, 'identity.grant.read');
      const rows = await tx.manager.find(RoleGrant, {
        where: {
          ...(personId === undefined ? {} : { personId }),
          ...(state === undefined ? {} : { state }),
          ...(cursor === undefined ? {} : { id: LessThan(String(decodeCursor(cursor)[0])) }),
        },
        order: { id: 'DESC' },
        take: limit + 1,
      });
      return cursorPage(rows, limit, { position: ({ id }) => [id], toItem: toGrantResponse });
    });
  }

  /** @throws 404 */
  get(context: RequestContext, id: string): Promise<GrantResponse> {
    return this.transactions.read(context, async (tx) => {
      authorize(identityRules, tx.actor, 'identity.grant.read');
      const grant = await tx.manager.findOne(RoleGrant, { where: { id } });
      if (!grant) throw notFound('This grant');
      return toGrantResponse(grant);
    });
  }
}
