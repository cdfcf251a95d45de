import { ApiProperty } from '@nestjs/swagger';
import { mandateEndings, mandateKinds, mandateLevels, mandateLifecycle } from '@jatigi/identity-domain';
import type { MandateEnding, MandateKind, MandateLevel, MandatePart, MandateState } from '@jatigi/identity-domain';
import { Choice, DateField, Flag, ListOf, PageQuery, Text } from '@jatigi/platform-http';
import { ScopeResponse, WordsDto } from '../programs/consent.dto';

export class MandatePartDto implements MandatePart {
  @Choice(mandateKinds)
  kind!: MandateKind;

  @Choice(mandateLevels, { description: 'read: see files and take finished papers; act: also begin and change them' })
  level!: MandateLevel;
}

export class GiveMandateDto {
  @Text({ max: 80, example: 'Mon neveu Issa', description: 'How you call the helper; only you read it' })
  helperName!: string;

  @ListOf(() => MandatePartDto, { max: 7, description: 'What the helper may do' })
  parts!: MandatePartDto[];

  @Flag({ description: 'Whether the helper may also withdraw requests' })
  withdraw!: boolean;

  @ListOf('text', {
    optional: true,
    max: 20,
    pattern: /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/,
    description: 'Ids of particular files: then only those, and no new ones',
  })
  files?: string[];

  @DateField({ optional: true, description: 'First day; today when absent' })
  from?: string;

  @DateField({ description: 'Last day, at most twelve months away' })
  until!: string;

  @Text({ max: 256, description: 'The password of the account: a session left open is not enough' })
  password!: string;

  @Text({ optional: true, pattern: /^\d{6}$/, description: 'Required once a second factor is enrolled' })
  totp?: string;
}

export class OfferCodeDto {
  @Text({
    max: 24,
    example: 'K7Q2-MXCD-PWRT',
    description: 'As the person gave it; spaces, dashes, case do not matter',
  })
  code!: string;
}

export class MandatesQuery extends PageQuery {
  @Choice(['given', 'received'])
  side!: 'given' | 'received';
}

/** What a mandate allows, without who. */
export class MandateOfferResponse {
  @ApiProperty({ type: String, nullable: true, description: 'Given name of the person; only the helper reads it here' })
  giverName!: string | null;
  @ApiProperty({ type: [MandatePartDto] })
  parts!: readonly MandatePart[];
  @ApiProperty()
  withdraw!: boolean;
  @ApiProperty({ type: [ScopeResponse], description: 'Each action, in words' })
  scopes!: ScopeResponse[];
  @ApiProperty({ type: [String], nullable: true, description: 'Particular files; null for all of these kinds' })
  files!: readonly string[] | null;
  @ApiProperty({ format: 'date' })
  from!: string;
  @ApiProperty({ format: 'date', description: 'The last day' })
  until!: string;
}

export class MandateResponse extends MandateOfferResponse {
  @ApiProperty({ format: 'uuid' })
  id!: string;
  @ApiProperty({ format: 'uuid', description: 'In whose name the helper acts' })
  giverPersonId!: string;
  @ApiProperty({ enum: ['giver', 'helper', 'auditor'] })
  side!: 'giver' | 'helper' | 'auditor';
  @ApiProperty({ enum: mandateLifecycle.states })
  state!: MandateState;
  @ApiProperty({ description: 'Whether the helper may act today' })
  live!: boolean;
  @ApiProperty({ type: String, nullable: true, description: 'How the giver calls the helper; only she reads it' })
  helperName!: string | null;
  @ApiProperty({ format: 'date-time' })
  offerExpiresAt!: Date;
  @ApiProperty({ type: String, format: 'date-time', nullable: true })
  acceptedAt!: Date | null;
  @ApiProperty({ type: String, format: 'date-time', nullable: true })
  closedAt!: Date | null;
  @ApiProperty({ type: String, enum: mandateEndings, nullable: true })
  ending!: MandateEnding | null;
  @ApiProperty({ type: String, format: 'date-time', nullable: true })
  lastUseAt!: Date | null;
}

export class GivenMandateResponse {
  @ApiProperty({ type: MandateResponse })
  mandate!: MandateResponse;
  @ApiProperty({ example: 'K7Q2MXCDPWRT', description: 'For the helper; it is shown this once' })
  code!: string;
}

export class MandatesResponse {
  @ApiProperty({ type: [MandateResponse] })
  items!: MandateResponse[];
  @ApiProperty({ type: String, nullable: true, description: 'Cursor of the following page' })
  next!: string | null;
}

export class MandateUseResponse {
  @ApiProperty({ format: 'uuid' })
  id!: string;
  @ApiProperty({ format: 'date-time' })
  at!: Date;
  @ApiProperty({ example: 'visa-application' })
  subject!: string;
  @ApiProperty({ example: 'edit' })
  deed!: string;
  @ApiProperty({ type: WordsDto, description: 'What was done, on what kind of file' })
  text!: WordsDto;
  @ApiProperty({ type: String, format: 'uuid', nullable: true })
  fileId!: string | null;
  @ApiProperty({ enum: ['done', 'refused', 'failed', 'unknown'], description: 'How it ended' })
  outcome!: string;
}

export class MandateUsesResponse {
  @ApiProperty({ type: [MandateUseResponse] })
  items!: MandateUseResponse[];
  @ApiProperty({ type: String, nullable: true, description: 'Cursor of the following page' })
  next!: string | null;
}

/** What the gateway is about to send on. */
export class UseMandateDto {
  @Text({ pattern: /^[0-9a-f-]{36}$/ })
  mandateId!: string;

  @Text({ pattern: /^[0-9a-f-]{36}$/ })
  helperPersonId!: string;

  @Choice(['GET', 'HEAD', 'POST', 'PUT', 'PATCH', 'DELETE'])
  method!: string;

  @Text({ max: 2_000, description: 'Canonical, without query' })
  path!: string;
}
