import { createHash } from 'node:crypto';
import { encodeContent, encodeSeal } from '@jatigi/vds';
import type { SealContent } from '@jatigi/vds';
import type { SealSigner } from '@jatigi/documents-keys';

type Zone = Pick<SealContent, 'featureDefinition' | 'category' | 'fields'>;

/** What the seal of a paper says. */
export function contentOf(signer: SealSigner, zone: Zone, issuedOn: string): SealContent {
  const { signerId, reference: certificateReference } = signer;
  const header = { version: 4, issuingCountry: 'MLI', signerId, certificateReference } as const;
  return { ...header, issued: issuedOn, signed: issuedOn, ...zone };
}

/** Tag and length of the signature, and its 64 bytes. */
const SIGNATURE_ZONE_BYTES = 66;

/**
 * As many bytes as the seal has that says this, and none of them: the room that it takes on a paper.
 * @throws VdsError when the content cannot stand in a seal
 */
export const roomOfSeal = (content: SealContent): Uint8Array =>
  new Uint8Array(encodeContent(content).length + SIGNATURE_ZONE_BYTES);

/**
 * Seals a paper, of the national profile or of one that ICAO has.
 * @returns the seal, and the digest of what it signs: by it the register finds the paper again
 * @throws VdsError when the content cannot stand in a seal
 */
export async function sealNational(
  signer: SealSigner,
  zone: Zone,
  issuedOn: string,
): Promise<{ seal: Uint8Array; sealDigest: Buffer }> {
  const content = contentOf(signer, zone, issuedOn);
  const seal = await encodeSeal(content, (message) => signer.sign(message));
  return { seal, sealDigest: createHash('sha256').update(encodeContent(content)).digest() };
}

/** Where anybody checks papers. */
export const verificationPage = (publicUrl: string): string => `${publicUrl.replace(/\/$/, '')}/fr/verify`;

/** Where anybody checks the paper: the address in its QR code. */
export const verificationLink = (publicUrl: string, number: string): string =>
  `${verificationPage(publicUrl)}/${number}`;
