import { createHash } from 'node:crypto';
import { Inject, Injectable } from '@nestjs/common';
import { DomainError } from '@jatigi/kernel';
import { normaliseDocumentNumber } from '@jatigi/documents-domain';
import { Transactions } from '@jatigi/platform-persistence';
import type { RequestContext } from '@jatigi/platform-persistence';
import { readTrustBundle, verifySeal } from '@jatigi/vds';
import type { SealStatus } from '@jatigi/vds';
import { IssuedDocuments } from '../issuing/issued-documents';
import { KEY_PROVIDER } from '@jatigi/documents-keys';
import type { KeyProvider } from '@jatigi/documents-keys';
import { readCodes } from './read-codes';
import type { ReadCodes } from './read-codes';
import { refusal, said } from './verdict-words';
import type { VerificationResponse } from './verification.response';
import { VerifyDocument } from './verify-document';

const TAMPERED: VerificationResponse = { number: '', result: 'tampered', ...said('tampered', 'seal') };
/** The signature is not looked at: whoever has the key that was withdrawn can sign anything. */
const KEY_WITHDRAWN: VerificationResponse = { number: '', ...refusal('key-withdrawn') };
/** Signed with a key of ours and not in the register: it was never handed out, or the key was abused. */
const UNREGISTERED: VerificationResponse = { number: '', result: 'unknown', ...said('unregistered', 'seal') };
/** Whoever seals with a key that was withdrawn is no mere forger: the holder learns of it too. */
const WORTH_A_LOOK: readonly SealStatus[] = ['VALID', 'EXPIRED_CERTIFICATE', 'REVOKED_CERTIFICATE'];
const numberInLink = /\/verif(?:y|ications)\/([A-Za-z0-9-]{5,40})$/;
const sha256 = (bytes: Uint8Array): Buffer => createHash('sha256').update(bytes).digest();

/**
 * Checks a photo or a PDF. A PDF that is ours to the last byte needs no more. Else the seal is read: first its signature,
 * then whether the register knows it, then whether what it stands on can be the document: a picture (photo, scan) is
 * not compared, a PDF with text of its own is another file than the one that we issued.
 */
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
    const digest = sha256(file.bytes).toString('hex');
    const own = await this.transactions.read(context, (tx) => this.documents.numberOfFile(tx, digest));
    if (own !== null) return this.byNumber.execute(context, own, 'file');
    const codes = await readCodes(file.bytes, file.mediaType);
    if (codes.seal) return this.verify(context, codes.seal, codes);
    // Only the QR code could be read: it is no proof, its number is looked up as if it had been typed.
    const number = numberInLink.exec(codes.link ?? '')?.[1];
    if (number !== undefined) return this.byNumber.execute(context, number);
    throw new DomainError({ code: 'seal-not-found', kind: 'rule', detail: 'No seal was found in this picture.' });
  }

  private async verify(context: RequestContext, bytes: Uint8Array, codes: ReadCodes): Promise<VerificationResponse> {
    const { certificates, crl } = this.keys;
    const signers = await readTrustBundle([...certificates, crl ?? ''].join('\n'));
    const { status, seal } = await verifySeal(bytes, signers, this.transactions.clock.now());
    if (!seal || !WORTH_A_LOOK.includes(status)) return TAMPERED;
    const digest = sha256(seal.signedBytes);
    const numbers = await this.transactions.read(context, (tx) => this.documents.numbersOfSeal(tx, digest));
    const [newest, ...older] = numbers;
    if (status === 'REVOKED_CERTIFICATE')
      return newest === undefined ? KEY_WITHDRAWN : this.byNumber.refused(context, newest, 'key-withdrawn');
    return newest === undefined ? UNREGISTERED : this.ofRegister(context, [newest, ...older], codes);
  }

  /** Of a genuine seal, whose documents the register knows by these numbers, the newest first. */
  private ofRegister(
    context: RequestContext,
    numbers: readonly [string, ...string[]],
    { link, hasText }: ReadCodes,
  ): Promise<VerificationResponse> {
    const [newest] = numbers;
    const linked = numberInLink.exec(link ?? '')?.[1];
    const number = linked === undefined ? newest : numbers.find((one) => one === normaliseDocumentNumber(linked));
    if (number === undefined) return this.byNumber.refused(context, newest, 'codes-differ');
    return hasText
      ? this.byNumber.refused(context, number, 'file-differs')
      : this.byNumber.execute(context, number, 'seal');
  }
}
