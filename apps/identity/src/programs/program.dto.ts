import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { DEFAULT_REQUESTS_PER_MINUTE, programKinds } from '@jatigi/identity-domain';
import type { ProgramKind, ProgramState } from '@jatigi/identity-domain';
import { Choice, DateField, IntField, ListOf, Nested, Text, UuidField } from '@jatigi/platform-http';
import { ArrayMinSize } from 'class-validator';

const coordinate = { pattern: /^[A-Za-z0-9_-]{43}$/, example: 'f83OJ3D2xF1Bg8vub9tLe1gHMzV76e8Tus9uPHvRVEU' };

/** A public key. A private half (`d`) is an unknown field: it is refused, and never stored. */
export class PublicKeyDto {
  @Choice(['EC'])
  kty!: 'EC';

  @Choice(['P-256'])
  crv!: 'P-256';

  @Text(coordinate)
  x!: string;

  @Text(coordinate)
  y!: string;

  @Text({ max: 100, example: 'ministere-2027' })
  kid!: string;

  @Choice(['ES256'], { optional: true })
  alg?: 'ES256';

  @Choice(['sig'], { optional: true })
  use?: 'sig';
}

export class PublicKeysDto {
  @ListOf(() => PublicKeyDto, { max: 5 })
  @ArrayMinSize(1)
  keys!: PublicKeyDto[];
}

const scope = { max: 60, pattern: /^[a-z][a-z-]*(\.[a-z][a-z-]*)+$/, example: ['visas.application.read'] };
const uri = { max: 10, example: ['org.example.jatigi:/back'] };
const perMinute = { min: 1, max: 100_000, example: DEFAULT_REQUESTS_PER_MINUTE };

/** What can be changed later; what is left out stays as it is. */
export class ChangeProgramDto {
  @Text({ max: 100, optional: true, example: 'Ministère de la sécurité' })
  name?: string;

  @Nested(() => PublicKeysDto, { optional: true, description: 'New keys; give old and new while one replaces another' })
  jwks?: PublicKeysDto;

  @ListOf('text', { ...uri, optional: true, description: 'Native programs: where the person is taken back to' })
  redirectUris?: string[];

  @ListOf('text', { ...scope, optional: true, description: 'Actions; of a machine, none: all that its roles allow' })
  scopes?: string[];

  @IntField({ ...perMinute, optional: true, description: 'Requests a minute' })
  requestsPerMinute?: number;
}

export class RegisterProgramDto extends ChangeProgramDto {
  @Text({ max: 100, example: 'Ministère de la sécurité' })
  declare name: string;

  @Choice(programKinds, { optional: true, description: 'Absent: machine' })
  kind?: ProgramKind;
}

export class UsageOfDay {
  @ApiProperty({ format: 'date' })
  day!: string;
  @ApiProperty({ description: 'Requests that reached the gateway with a token of this program' })
  requests!: number;
  @ApiProperty({ description: 'Of these, answered with 4xx' })
  refused!: number;
}

export class ProgramResponse {
  @ApiProperty({ format: 'uuid', description: 'client_id, and the person id that grants are given to' })
  clientId!: string;
  @ApiProperty({ example: 'Ministère de la sécurité' })
  name!: string;
  @ApiProperty({ enum: programKinds })
  kind!: ProgramKind;
  @ApiProperty({ enum: ['PROPOSED', 'ACTIVE', 'REJECTED', 'DISABLED'] })
  state!: ProgramState;
  @ApiProperty({ isArray: true, type: String, description: 'Names of the keys in use' })
  keyIds!: string[];
  @ApiProperty({ isArray: true, type: String })
  redirectUris!: string[];
  @ApiProperty({ isArray: true, type: String })
  scopes!: string[];
  @ApiProperty()
  requestsPerMinute!: number;
  @ApiProperty({ nullable: true, type: Object, description: 'What waits for another administrator' })
  pending!: object | null;
  @ApiPropertyOptional({ type: [UsageOfDay], description: 'The last thirty days; with one program only' })
  usage?: UsageOfDay[];
}

export class ProgramsResponse {
  @ApiProperty({ type: [ProgramResponse] })
  items!: ProgramResponse[];
}

export class ClientUsageLine {
  @UuidField()
  clientId!: string;

  @IntField()
  requests!: number;

  @IntField()
  refused!: number;
}

/** Figures of some seconds, counted once: the batch has an id. */
export class ClientUsageDto {
  @UuidField()
  batch!: string;

  @DateField()
  day!: string;

  @ListOf(() => ClientUsageLine, { max: 1_000 })
  lines!: ClientUsageLine[];
}
