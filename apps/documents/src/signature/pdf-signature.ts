import type { KeyProvider } from '@jatigi/documents-keys';

import { filled, withSignatureField } from './signature-field';
import { sha256, signedData } from './signed-data';
import type { TimeStampAuthority } from './time-stamps';

/** Two certificates and the signature itself take some 1,500 bytes. */
const ROOM = 2_560;
/** A token with the chain of its authority; the hexadecimal digits take twice that. */
const ROOM_FOR_STAMP = 10_240;

/** Signs a finished PDF: PAdES B-B, or B-T where a time-stamping authority is configured (ADR 0030). */
export class PdfSignature {
  constructor(
    private readonly keys: Pick<KeyProvider, 'pdfSigner' | 'test'>,
    private readonly stamps?: TimeStampAuthority,
  ) {}

  /**
   * The same file with one more revision, which signs all that was before.
   * @throws TimeStampUnavailable when the authority that is configured does not answer: nothing is issued without its stamp
   */
  async sign(pdf: Buffer, at: Date): Promise<Buffer> {
    const { stamps } = this;
    const { pdfSigner, test } = this.keys; // once: while we sign, the next key may take over
    const prepared = withSignatureField(pdf, {
      name: test ? 'République du Mali (TEST)' : 'République du Mali',
      reason: 'Document délivré par l’État / Document issued by the State',
      at,
      room: ROOM + (stamps ? ROOM_FOR_STAMP : 0),
    });
    const stamp = stamps && ((signature: Uint8Array) => stamps.stamp(signature));
    return filled(prepared, await signedData(sha256(...prepared.signed), pdfSigner, stamp));
  }
}
