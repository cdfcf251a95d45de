import { ApiProperty } from '@nestjs/swagger';
import { grantLifecycle } from '@jatigi/identity-domain';
import type { GrantCommand, GrantState, RoleGrant } from '@jatigi/identity-domain';
import { roles } from '@jatigi/kernel';
import type { Role } from '@jatigi/kernel';

export class NamingActResponse {
  @ApiProperty({ example: 'Décision n° 2026-0147/MAEIAP-SG' })
  reference!: string;
  @ApiProperty({ example: '2026-11-20' })
  on!: string;
}

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
  @ApiProperty({ description: 'In place of somebody, for a fixed time' })
  interim!: boolean;
  @ApiProperty({ type: NamingActResponse, nullable: true, description: 'The act that names the person' })
  act!: NamingActResponse | null;
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
  const { id, personId, role, posts, from, to, interim, actReference, actOn } = grant;
  const { state, requestedBy, approvedBy, endReason, version } = grant;
  const act = actReference !== null && actOn !== null ? { reference: actReference, on: actOn } : null;
  const allowedActions = grantLifecycle.allowed(state);
  return {
    ...{ id, personId, role, posts, from, to, interim, act },
    ...{ state, requestedBy, approvedBy, endReason, allowedActions, version },
  };
}
