import { ApiProperty } from '@nestjs/swagger';
import type { DocumentKind } from '@jatigi/documents-domain';

export const verificationResults = [
  'valid',
  'expired',
  'revoked',
  'suspended',
  'superseded',
  'tampered',
  'unknown',
] as const;

/** Why a paper with one of our seals is not taken for the document, where the result alone does not tell. */
export const refusalReasons = ['codes-differ', 'file-differs', 'key-withdrawn'] as const;

export const checkedBy = ['number', 'seal', 'file'] as const;

/** The least that answers "is this paper real?"; never more than the paper itself shows. */
export class VerificationResponse {
  @ApiProperty({ example: 'MLV-4K7QZ-9D2MX-7' })
  number!: string;

  @ApiProperty({ enum: verificationResults, example: 'valid' })
  result!: (typeof verificationResults)[number];

  @ApiProperty({
    required: false,
    enum: refusalReasons,
    description:
      'codes-differ: seal and QR code are of different documents; file-differs: another PDF than the one that we issued; ' +
      'key-withdrawn: the signer’s certificate was revoked, on whatever day it sealed (`result` is revoked)',
  })
  reason?: (typeof refusalReasons)[number];

  @ApiProperty({
    description: 'Pour une personne, en français / for a person, in French',
    example: 'Document authentique',
  })
  message!: string;

  @ApiProperty({ description: 'The same in English', example: 'Genuine document' })
  messageEn!: string;

  @ApiProperty({
    enum: checkedBy,
    description:
      'What the answer rests on. number: the register alone, compare what the paper says yourself; seal: its signature and ' +
      'the register, the print around it was not compared; file: every byte of the PDF is as we issued it.',
    example: 'seal',
  })
  checked!: (typeof checkedBy)[number];

  @ApiProperty({
    description: 'Ce qui n’a pas pu être contrôlé, en français / what could not be checked, in French',
    example: 'Le sceau est authentique ; comparez vous-même le texte imprimé avec ce qui est affiché ici.',
  })
  notice!: string;

  @ApiProperty({ description: 'The same in English' })
  noticeEn!: string;

  @ApiProperty({ required: false, type: String, description: 'What it is', example: 'certificate-residence' })
  kind?: DocumentKind;

  @ApiProperty({ required: false, description: 'Code of the centre that holds the act', example: 'PAR' })
  heldBy?: string;

  @ApiProperty({ required: false, format: 'date', description: 'When it was revoked, suspended or superseded' })
  withdrawnOn?: string;

  @ApiProperty({ required: false, description: 'First letters only', example: 'K••• A••' })
  holder?: string;

  @ApiProperty({ required: false, format: 'date' })
  issuedOn?: string;

  @ApiProperty({ required: false, format: 'date' })
  validFrom?: string;

  @ApiProperty({ required: false, format: 'date', nullable: true, type: String })
  validUntil?: string | null;

  @ApiProperty({ required: false, description: 'true: made under a TEST authority, worth nothing' })
  test?: boolean;
}
