import vectors from '../test-vectors/vds.json';
import { makeSigner, seal, zones } from './seals';

const pemOf = (base64: string): string => `-----BEGIN CERTIFICATE-----\n${base64}\n-----END CERTIFICATE-----\n`;

/**
 * Seals that verify, of both header versions, of ICAO and national kinds, on P-256, and those that others made. The latter
 * are few among them: a signature on a brainpool curve takes many times as long to check.
 */
export async function genuineSeals(): Promise<{ seals: Uint8Array[]; certificates: string }> {
  const signer = await makeSigner();
  const kinds = [zones.visa, zones.etd, zones.certificate].map((zone) => seal(zone, signer));
  const own = await Promise.all([seal(zones.visa, signer, { version: 3 }), ...kinds]);
  const many = Array.from({ length: 8 }, () => own).flat();
  const others = vectors.seals.map(({ hex }) => Uint8Array.from(Buffer.from(hex, 'hex')));
  const certificates = signer.pem + Object.values(vectors.certificates).map(pemOf).join('');
  return { seals: [...many, ...others], certificates };
}
