import { createHash } from 'node:crypto';
import { encodeContent, encodeSeal } from '@jatigi/vds';
import type { SealContent } from '@jatigi/vds';
import type { SealSigner } from '@jatigi/documents-keys';

/**
 * Seals a paper, of the national profile or of one that ICAO has.
 * @returns the seal, and the digest of what it signs: by it the register finds the paper again
 * @throws VdsError when the content cannot stand in a seal
 */
export async function sealNational(
  signer: SealSigner,
  zone: Pick<SealContent, 'featureDefinition' | 'category' | 'fields'>,
  issuedOn: string,
): Promise<{ seal: Uint8Array; sealDigest: Buffer }> {
  const { signerId, reference: certificateReference } = signer;
  const header = { version: 4, issuingCountry: 'MLI', signerId, certificateReference } as const;
  const content: SealContent = { ...header, issued: issuedOn, signed: issuedOn, ...zone };
  const seal = await encodeSeal(content, (message) => signer.sign(message));
  return { seal, sealDigest: createHash('sha256').update(encodeContent(content)).digest() };
}

/** Where anybody checks the paper: the address in its QR code. */
export const verificationLink = (publicUrl: string, number: string): string =>
  `${publicUrl.replace(/\/$/, '')}/fr/verify/${number}`;
