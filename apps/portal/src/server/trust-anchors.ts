import { X509Certificate } from 'node:crypto';

const isForTests = ({ subject }: X509Certificate): boolean => /\bTEST\b/.test(subject);

/** Whether an authority among the pinned ones is for tests. @param anchors DER in base64 */
export const pinsTestAuthority = (anchors: readonly string[]): boolean =>
  anchors.some((anchor) => isForTests(new X509Certificate(Buffer.from(anchor, 'base64'))));

/**
 * Country authorities in PEM text, as the verification page pins them: DER in base64.
 * @param production there, an authority for tests is refused: whatever it vouches for is worth nothing
 * @throws Error when there is none, or it may not be used
 */
export function anchorsIn(pem: string, production: boolean): string[] {
  const certificates = pem.match(/-----BEGIN CERTIFICATE-----[\s\S]+?-----END CERTIFICATE-----/g) ?? [];
  const authorities = certificates.map((one) => new X509Certificate(one)).filter(({ ca }) => ca);
  if (authorities.length === 0) throw new Error('there is no country authority in the file of trust anchors');
  const forTests = authorities.find(isForTests);
  if (production && forTests) throw new Error(`an authority for tests is no trust anchor: ${forTests.subject}`);
  return authorities.map(({ raw }) => raw.toString('base64'));
}
