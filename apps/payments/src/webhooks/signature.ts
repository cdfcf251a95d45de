import { createHmac, timingSafeEqual } from 'node:crypto';
import { DomainError } from '@jatigi/kernel';

/** How far the provider's clock and the way of the message may differ from ours. */
const TOLERANCE_SECONDS = 300;

const pattern = /^t=(\d{1,12}),v1=([0-9a-f]{64})$/;

/** `t=<unix seconds>,v1=<hex HMAC-SHA256 of "t.body">`: the time is signed, so that a capture is worthless later. */
export function sign(secret: string, rawBody: Buffer, at: Date): string {
  const t = Math.floor(at.getTime() / 1000);
  return `t=${t},v1=${digest(secret, String(t), rawBody).toString('hex')}`;
}

/** @throws DomainError 401 `signature-missing`, `signature-invalid`, `signature-expired` */
export function verifySignature(secret: string, rawBody: Buffer, header: string | undefined, now: Date): void {
  if (header === undefined) throw refused('signature-missing', 'The header Jatigi-Signature is missing.');
  const match = pattern.exec(header);
  const [, t = '', v1 = ''] = match ?? [];
  if (!match || !timingSafeEqual(digest(secret, t, rawBody), Buffer.from(v1, 'hex'))) {
    throw refused('signature-invalid', 'The signature does not fit this body.');
  }
  if (Math.abs(now.getTime() / 1000 - Number(t)) > TOLERANCE_SECONDS) {
    throw refused('signature-expired', 'The signature was made too long ago: sign anew and send again.');
  }
}

function digest(secret: string, t: string, rawBody: Buffer): Buffer {
  return createHmac('sha256', secret).update(`${t}.`).update(rawBody).digest();
}

function refused(code: string, detail: string): DomainError {
  return new DomainError({ code, kind: 'unauthenticated', detail });
}
