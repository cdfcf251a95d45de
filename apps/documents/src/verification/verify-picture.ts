import { createHash } from 'node:crypto';
import { Inject, Injectable } from '@nestjs/common';
import { DomainError } from '@jatigi/kernel';
import { Transactions } from '@jatigi/platform-persistence';
import type { RequestContext } from '@jatigi/platform-persistence';
import { readTrustBundle, verifySeal } from '@jatigi/vds';
import { IssuedDocuments } from '../issuing/issued-documents';
import { KEY_PROVIDER } from '@jatigi/documents-keys';
import type { KeyProvider } from '@jatigi/documents-keys';
import { readCodes } from './read-codes';
import type { VerificationResponse } from './verification.response';
import { VerifyDocument } from './verify-document';

const TAMPERED: VerificationResponse = {
  number: '',
  result: 'tampered',
  message: 'Le sceau a été modifié ou n’est pas de nous',
  messageEn: 'The seal was altered or is not ours',
};
const numberInLink = /\/verif(?:y|ications)\/([A-Za-z0-9-]{5,40})$/;

/** Checks the seal on a photo or a PDF: its signature first, then whether the document still stands. */
@Injectable()
export class VerifyPicture {
  constructor(
    private readonly transactions: Transactions,
    private readonly documents: IssuedDocuments,
    private readonly byNumber: VerifyDocument,
    @Inject(KEY_PROVIDER) private readonly keys: KeyProvider,
  ) {}

  /** @throws 422 `seal-not-found`, `file-unreadable` */
  async execute(context: RequestContext, file: { bytes: Buffer; mediaType: string }): Promise<VerificationResponse> {
    const { seal, link } = await readCodes(file.bytes, file.mediaType);
    if (seal) return this.verify(context, seal);
    // Only the QR code could be read: it is no proof, its number is looked up as if it had been typed.
    const number = numberInLink.exec(link ?? '')?.[1];
    if (number !== undefined) return this.byNumber.execute(context, number);
    throw new DomainError({ code: 'seal-not-found', kind: 'rule', detail: 'No seal was found in this picture.' });
  }

  private async verify(context: RequestContext, bytes: Uint8Array): Promise<VerificationResponse> {
    const certificates = await readTrustBundle(this.keys.certificates.join('\n'));
    const { status, seal } = await verifySeal(bytes, certificates, this.transactions.clock.now());
    if (!seal || (status !== 'VALID' && status !== 'EXPIRED_CERTIFICATE')) return TAMPERED;
    const digest = createHash('sha256').update(seal.signedBytes).digest();
    const number = await this.transactions.read(context, (tx) => this.documents.numberOfSeal(tx, digest));
    return number === null ? TAMPERED : this.byNumber.execute(context, number);
  }
}
