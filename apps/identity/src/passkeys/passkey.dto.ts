import { ApiProperty } from '@nestjs/swagger';
import { Choice, IntField, ListOf, Nested, ObjectField, Text, UuidField } from '@jatigi/platform-http';

const BASE64URL = /^[A-Za-z0-9_-]+$/;
/** Attestations with a chain of certificates are the longest; ours ask for none. */
const LONGEST = 16_000;

/** What every answer of an authenticator has, as `PublicKeyCredential.toJSON()` writes it. */
class CredentialDto {
  @Text({ max: 1_400, pattern: BASE64URL })
  id!: string;

  @Text({ max: 1_400, pattern: BASE64URL })
  rawId!: string;

  @Choice(['public-key'])
  type!: 'public-key';

  @Choice(['platform', 'cross-platform'], { optional: true })
  authenticatorAttachment?: 'platform' | 'cross-platform';

  @ObjectField({ optional: true, description: 'What extensions answered; not used' })
  clientExtensionResults?: object;
}

class AssertionDto {
  @Text({ max: LONGEST, pattern: BASE64URL })
  clientDataJSON!: string;

  @Text({ max: LONGEST, pattern: BASE64URL })
  authenticatorData!: string;

  @Text({ max: LONGEST, pattern: BASE64URL })
  signature!: string;

  @Text({ max: 100, optional: true, pattern: BASE64URL })
  userHandle?: string;
}

class AttestationDto {
  @Text({ max: LONGEST, pattern: BASE64URL })
  clientDataJSON!: string;

  @Text({ max: LONGEST, pattern: BASE64URL })
  attestationObject!: string;

  @ListOf('text', { max: 10, optional: true, pattern: /^[a-z-]{1,20}$/ })
  transports?: string[];

  // Repeated from the attestation by browsers; only the signed part is read.
  @Text({ max: LONGEST, optional: true, pattern: BASE64URL })
  authenticatorData?: string;

  @Text({ max: LONGEST, optional: true, pattern: BASE64URL })
  publicKey?: string;

  @IntField({ min: -100_000, max: 100_000, optional: true })
  publicKeyAlgorithm?: number;
}

export class SignedCredentialDto extends CredentialDto {
  @Nested(() => AssertionDto)
  response!: AssertionDto;
}

export class NewCredentialDto extends CredentialDto {
  @Nested(() => AttestationDto)
  response!: AttestationDto;
}

/** A passkey shown: which challenge it answers, and the answer. */
export class ShownPasskeyDto {
  @UuidField({ description: 'From the options that were asked for' })
  challengeId!: string;

  @Nested(() => SignedCredentialDto)
  response!: SignedCredentialDto;
}

export class SignInByPasskeyDto {
  @Nested(() => ShownPasskeyDto)
  passkey!: ShownPasskeyDto;

  @Text({ max: 64, description: 'Address of the client as the gateway sees it' })
  network!: string;
}

export class NewPasskeyDto {
  @UuidField({ description: 'From the options that were asked for' })
  challengeId!: string;

  @Nested(() => NewCredentialDto)
  response!: NewCredentialDto;

  @Text({ max: 60, example: 'Téléphone', description: 'How its holder tells it from the others' })
  name!: string;
}

/** Who is signed in shows again that it is she. */
export class StepUpDto {
  @Text({ max: 256, optional: true, description: 'The password; with `totp` once an authenticator is enrolled' })
  password?: string;

  @Text({ optional: true, pattern: /^\d{6}$/ })
  totp?: string;

  @Nested(() => ShownPasskeyDto, { optional: true, description: 'Instead of the password' })
  passkey?: ShownPasskeyDto;
}

export class PasskeyOptionsResponse {
  @ApiProperty({ format: 'uuid', description: 'To be sent with the answer; five minutes, once' })
  challengeId!: string;
  @ApiProperty({ type: Object, description: 'For navigator.credentials, as WebAuthn writes them in JSON' })
  options!: object;
}

export class PasskeyResponse {
  @ApiProperty({ format: 'uuid' })
  id!: string;
  @ApiProperty({ example: 'Téléphone' })
  name!: string;
  @ApiProperty({ format: 'date-time' })
  createdAt!: string;
  @ApiProperty({ type: String, format: 'date-time', nullable: true })
  lastUsedAt!: string | null;
  @ApiProperty({ description: 'Kept by a password manager: it survives the device' })
  backedUp!: boolean;
  @ApiProperty({ description: 'It seems to have been copied, and signs in no more' })
  suspicious!: boolean;
}

export class PasskeysResponse {
  @ApiProperty({ type: [PasskeyResponse] })
  items!: PasskeyResponse[];
}
