import { ApiProperty } from '@nestjs/swagger';
import { grantLifecycle } from '@jatigi/identity-domain';
import type { GrantCommand, GrantState, RoleGrant } from '@jatigi/identity-domain';
import { roles } from '@jatigi/kernel';
import type { Role } from '@jatigi/kernel';

export class GrantResponse {
  @ApiProperty({ format: 'uuid' })
  id!: string;
  @ApiProperty({ format: 'uuid' })
  personId!: string;
  @ApiProperty({ enum: roles })
  role!: Role;
  @ApiProperty({ example: ['BER'] })
  posts!: string[];
  @ApiProperty({ example: '2026-11-24' })
  from!: string;
  @ApiProperty({ type: String, nullable: true, example: null, description: 'Exclusive' })
  to!: string | null;
  @ApiProperty({ enum: grantLifecycle.states })
  state!: GrantState;
  @ApiProperty({ format: 'uuid' })
  requestedBy!: string;
  @ApiProperty({ type: String, nullable: true })
  approvedBy!: string | null;
  @ApiProperty({ type: String, nullable: true })
  endReason!: string | null;
  @ApiProperty({ example: ['approve', 'end'] })
  allowedActions!: GrantCommand[];
  @ApiProperty({ example: 1 })
  version!: number;
}

export function toGrantResponse(grant: RoleGrant): GrantResponse {
  const { id, personId, role, posts, from, to, state, requestedBy, approvedBy, endReason, version } = grant;
  const allowedActions = grantLifecycle.allowed(state);
  return { id, personId, role, posts, from, to, state, requestedBy, approvedBy, endReason, allowedActions, version };
}
