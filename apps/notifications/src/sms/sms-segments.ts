import { gsmCodes } from './gsm-alphabet';

export type SmsEncoding = 'gsm-7' | 'ucs-2';

/** What one SMS holds, alone and as a part of several (the header of a part takes six octets), in the units of its encoding. */
const room: Record<SmsEncoding, { alone: number; part: number }> = {
  'gsm-7': { alone: 160, part: 153 },
  'ucs-2': { alone: 70, part: 67 },
};

/** A text as it leaves: GSM-7 when each of its signs is in that alphabet, else UCS-2 for all of it. */
export interface SmsParts {
  encoding: SmsEncoding;
  /** Unpacked octets of each part, without header. */
  parts: Buffer[];
  /** The signs that made UCS-2 necessary, each once, in order. */
  forcedBy: string[];
}

/** Cuts a text into parts; never within a sign of the extension table or a surrogate pair. */
export function partsOf(text: string): SmsParts {
  const signs = [...text.normalize('NFC')];
  const forcedBy = [...new Set(signs.filter((sign) => !gsmCodes(sign)))];
  const encoding = forcedBy.length === 0 ? 'gsm-7' : 'ucs-2';
  const unit = encoding === 'gsm-7' ? 1 : 2;
  const encoded = signs.map((sign) => octetsOf(sign, encoding));
  const length = encoded.reduce((sum, octets) => sum + octets.length / unit, 0);
  const { alone, part } = room[encoding];
  const parts = length <= alone ? [Buffer.concat(encoded)] : cut(encoded, part * unit);
  return { encoding, parts, forcedBy };
}

function octetsOf(sign: string, encoding: SmsEncoding): Buffer {
  if (encoding === 'gsm-7') return Buffer.from(gsmCodes(sign) ?? []);
  return Buffer.from(sign, 'utf16le').swap16();
}

function cut(encoded: readonly Buffer[], room: number): Buffer[] {
  const parts: Buffer[][] = [[]];
  let taken = 0;
  for (const octets of encoded) {
    if (taken + octets.length > room) {
      parts.push([]);
      taken = 0;
    }
    parts.at(-1)?.push(octets);
    taken += octets.length;
  }
  return parts.map((part) => Buffer.concat(part));
}
