import { randomBytes } from 'node:crypto';

import { ContentInfo, SignedData } from '@peculiar/asn1-cms';
import { AsnConvert, OctetString } from '@peculiar/asn1-schema';
import {
  id_ct_tstInfo,
  MessageImprint,
  PKIStatus,
  TimeStampReq,
  TimeStampReqVersion,
  TimeStampResp,
  TSTInfo,
} from '@peculiar/asn1-tsp';
import { AlgorithmIdentifier } from '@peculiar/asn1-x509';

import { sha256 } from './signed-data';

const SHA_256 = '2.16.840.1.101.3.4.2.1';
/** Far below the lease of a job, in milliseconds. */
const PATIENCE = 5_000;
/** A token with its whole chain has some six kilobytes. */
const LARGEST_ANSWER = 64 * 1024;
/** How far the authority's clock may be from ours, in milliseconds. */
const CLOCKS = 5 * 60_000;

/** No time stamp just now: asking again later may help. */
export class TimeStampUnavailable extends Error {
  constructor(reason: string) {
    super(`The time-stamping authority gave no time stamp: ${reason}`);
    this.name = 'TimeStampUnavailable';
  }
}

const same = (a: ArrayBuffer | undefined, b: Uint8Array): boolean => a !== undefined && Buffer.from(a).equals(b);

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

  constructor(
    private readonly url: string,
    private readonly now: () => Date,
  ) {}

  /**
   * When something existed, said by somebody else.
   * @returns the token, a ContentInfo in DER
   * @throws TimeStampUnavailable also when the answer is about something else
   */
  async stamp(something: Uint8Array): Promise<ArrayBuffer> {
    const at = this.now();
    try {
      const token = await this.newToken(something);
      this.last = { at, refusal: null, certificateUntil: signerUntil(token) };
      return token;
    } catch (error) {
      const certificateUntil = this.last?.certificateUntil ?? null;
      this.last = { at, refusal: (error as Error).message, certificateUntil };
      throw error;
    }
  }

  private async newToken(something: Uint8Array): Promise<ArrayBuffer> {
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
    this.check(token, digest, nonce);
    return token;
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

  /** Is it an answer to what was asked? Its signature is checked by whoever verifies the document. */
  private check(token: ArrayBuffer, digest: Uint8Array, nonce: Uint8Array): void {
    const { encapContentInfo } = AsnConvert.parse(AsnConvert.parse(token, ContentInfo).content, SignedData);
    const content = encapContentInfo.eContent?.single;
    if (encapContentInfo.eContentType !== id_ct_tstInfo || !content)
      throw new TimeStampUnavailable('the token holds no time');
    const info = AsnConvert.parse(content.buffer, TSTInfo);
    if (!same(info.messageImprint.hashedMessage.buffer, digest) || !same(info.nonce, nonce))
      throw new TimeStampUnavailable('the token is about something else');
    const apart = Math.abs(info.genTime.getTime() - this.now().getTime());
    if (apart > CLOCKS) throw new TimeStampUnavailable(`its clock and ours are ${Math.round(apart / 1000)} s apart`);
  }
}

/** Last instant of the certificate that signed a token; null when the token does not bring it. */
function signerUntil(token: ArrayBuffer): Date | null {
  const { certificates, signerInfos } = AsnConvert.parse(AsnConvert.parse(token, ContentInfo).content, SignedData);
  const serial = signerInfos[0]?.sid.issuerAndSerialNumber?.serialNumber;
  const signer = certificates?.find(
    ({ certificate }) => certificate && serial && same(certificate.tbsCertificate.serialNumber, Buffer.from(serial)),
  );
  return signer?.certificate?.tbsCertificate.validity.notAfter.getTime() ?? null;
}
