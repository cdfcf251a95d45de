import { readFileSync } from 'node:fs';
import { UsageError, type Order } from './arguments';
import { readBarCode } from './read-bar-code';

/** @throws UsageError when there is no such file */
export function fileBytes(file: string): Uint8Array {
  try {
    return readFileSync(file);
  } catch (error) {
    throw new UsageError((error as Error).message);
  }
}

function hexBytes(text: string): Uint8Array {
  const digits = text.replace(/\s/g, '');
  if (!/^([0-9A-Fa-f]{2})*$/.test(digits)) throw new UsageError('--hex: pairs of hexadecimal digits are wanted');
  return Uint8Array.from(Buffer.from(digits, 'hex'));
}

function base64Bytes(text: string): Uint8Array {
  if (!/^[A-Za-z0-9+/_\s-]*={0,2}\s*$/.test(text)) throw new UsageError('--base64: this is no Base64');
  return Uint8Array.from(Buffer.from(text, 'base64'));
}

/**
 * Bytes of the seal that is named on the command line.
 * @returns null when a picture shows no bar code that can be read
 * @throws UsageError
 */
export async function sealBytes({ hex, base64, file }: Order): Promise<Uint8Array | null> {
  if (hex !== undefined) return hexBytes(hex);
  if (base64 !== undefined) return base64Bytes(base64);
  return readBarCode(fileBytes(file ?? ''));
}
