import { ApiProperty } from '@nestjs/swagger';
import { programKinds } from '@jatigi/identity-domain';
import type { DelegableAction, ProgramKind } from '@jatigi/identity-domain';
import { Choice, Text } from '@jatigi/platform-http';

export class ProgramName {
  @ApiProperty({ example: 'Borne du consulat' })
  name!: string;
  @ApiProperty({ enum: programKinds })
  kind!: ProgramKind;
}

export class WordsDto {
  @ApiProperty()
  fr!: string;
  @ApiProperty()
  en!: string;
}

export class ScopeResponse implements DelegableAction {
  @ApiProperty({ example: 'visas.application.read' })
  action!: string;
  @ApiProperty({ type: WordsDto })
  words!: WordsDto;
}

export class ScopesResponse {
  @ApiProperty({ type: [ScopeResponse] })
  items!: ScopeResponse[];
}

/** What a program asks for, before a person answers. */
export class AuthorizationRequestResponse {
  @ApiProperty({ type: ProgramName })
  program!: ProgramName;
  @ApiProperty({ type: [ScopeResponse], description: 'What it may do once it is allowed' })
  scopes!: ScopeResponse[];
  @ApiProperty({ format: 'date-time' })
  expiresAt!: Date;
}

export class DecisionDto {
  @Choice(['allow', 'deny'])
  decision!: 'allow' | 'deny';
}

export class UserCodeDto {
  @Text({ max: 20, example: 'WDJB-MJHT' })
  userCode!: string;
}

export class DecideDeviceDto extends UserCodeDto {
  @Choice(['allow', 'deny'])
  decision!: 'allow' | 'deny';
}

export class ContinueResponse {
  @ApiProperty({ example: '/oidc/auth/abc', description: 'Where the browser goes on' })
  continueAt!: string;
}

export class ConsentResponse {
  @ApiProperty({ format: 'uuid' })
  id!: string;
  @ApiProperty({ type: ProgramName })
  program!: ProgramName;
  @ApiProperty({ type: [ScopeResponse] })
  scopes!: ScopeResponse[];
  @ApiProperty({ format: 'date-time' })
  givenAt!: Date;
  @ApiProperty({ format: 'date-time' })
  validUntil!: Date;
}

export class ConsentsResponse {
  @ApiProperty({ type: [ConsentResponse] })
  items!: ConsentResponse[];
}
