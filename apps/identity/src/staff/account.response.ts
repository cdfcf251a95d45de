import { ApiProperty } from '@nestjs/swagger';
import { accountLifecycle } from '@jatigi/identity-domain';
import type { Account } from '@jatigi/identity-domain';

export class AccountResponse {
  @ApiProperty({ format: 'uuid' })
  accountId!: string;
  @ApiProperty({ format: 'uuid' })
  personId!: string;
  @ApiProperty({ enum: ['citizen', 'staff'] })
  kind!: string;
  @ApiProperty({ enum: accountLifecycle.states })
  state!: string;
  @ApiProperty({ example: 1 })
  version!: number;
}

/** Ids and state; names and addresses stay where they are. */
export function toAccountResponse({ id, personId, kind, state, version }: Account): AccountResponse {
  return { accountId: id, personId, kind, state, version };
}
