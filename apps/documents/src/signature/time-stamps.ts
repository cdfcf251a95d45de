import { randomBytes } from 'node:crypto';
import type { X509Certificate } from 'node:crypto';

import { AsnConvert, OctetString } from '@peculiar/asn1-schema';
import { MessageImprint, PKIStatus, TimeStampReq, TimeStampReqVersion, TimeStampResp } from '@peculiar/asn1-tsp';
import { AlgorithmIdentifier } from '@peculiar/asn1-x509';

import { sha256 } from './signed-data';
import { checkToken, SHA_256 } from './time-stamp-token';
import { TimeStampUnavailable } from './time-stamp-unavailable';

/** Far below the lease of a job, in milliseconds. */
const PATIENCE = 5_000;
/** A token with its whole chain has some six kilobytes. */
const LARGEST_ANSWER = 64 * 1024;

/** What the authority did when it was last asked. */
export interface LastStamp {
  at: Date;
  /** null: it gave a stamp */
  refusal: string | null;
  /** last instant of the certificate that signed the newest stamp; null when no stamp came yet */
  certificateUntil: Date | null;
}

/** The authority that is configured, or null. */
export const TIME_STAMPS = 'documents:time-stamps';

/** Asks a time-stamping authority by HTTP (RFC 3161 §3.4). */
export class TimeStampAuthority {
  /** Of this process; null: not asked yet. */
  last: LastStamp | null = null;

  /** @param trusted certificates of which one must vouch for the authority, or be its own; absent: none has to */
  constructor(
    private readonly url: string,
    private readonly now: () => Date,
    private readonly trusted?: readonly X509Certificate[],
  ) {}

  /**
   * When something existed, said by somebody else.
   * @returns the token, a ContentInfo in DER
   * @throws TimeStampUnavailable also when the answer is about something else, or not signed as it must be
   */
  async stamp(something: Uint8Array): Promise<ArrayBuffer> {
    const at = this.now();
    try {
      const { token, signer } = await this.newToken(something);
      this.last = { at, refusal: null, certificateUntil: new Date(signer.validTo) };
      return token;
    } catch (error) {
      const certificateUntil = this.last?.certificateUntil ?? null;
      this.last = { at, refusal: (error as Error).message, certificateUntil };
      throw error;
    }
  }

  private async newToken(something: Uint8Array): Promise<{ token: ArrayBuffer; signer: X509Certificate }> {
    const digest = sha256(something);
    const nonce = Uint8Array.from([0x40 | (randomBytes(1)[0]! & 0x3f), ...randomBytes(15)]); // positive, no leading zeros
    const request = new TimeStampReq({
      version: TimeStampReqVersion.v1,
      messageImprint: new MessageImprint({
        hashAlgorithm: new AlgorithmIdentifier({ algorithm: SHA_256, parameters: null }),
        hashedMessage: new OctetString(digest),
      }),
      nonce: nonce.buffer,
      certReq: true,
    });
    const { status, timeStampToken } = await this.ask(AsnConvert.serialize(request));
    const isGranted = status.status === PKIStatus.granted || status.status === PKIStatus.grantedWithMods;
    if (!isGranted || !timeStampToken) throw new TimeStampUnavailable(`it answers status ${status.status}`);
    const token = AsnConvert.serialize(timeStampToken);
    return { token, signer: checkToken(token, { digest, nonce, now: this.now() }, this.trusted) };
  }

  private async ask(request: ArrayBuffer): Promise<TimeStampResp> {
    try {
      const answer = await fetch(this.url, {
        method: 'POST',
        headers: { 'content-type': 'application/timestamp-query', accept: 'application/timestamp-reply' },
        body: request,
        redirect: 'error',
        signal: AbortSignal.timeout(PATIENCE),
      });
      if (!answer.ok) throw new Error(`HTTP ${answer.status}`);
      const bytes = await answer.arrayBuffer();
      if (bytes.byteLength > LARGEST_ANSWER) throw new Error(`an answer of ${bytes.byteLength} bytes`);
      return AsnConvert.parse(bytes, TimeStampResp);
    } catch (error) {
      const { message, cause } = error as Error;
      throw new TimeStampUnavailable(cause instanceof Error ? `${message} (${cause.message})` : message);
    }
  }
}
