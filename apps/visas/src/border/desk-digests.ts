import { createHmac } from 'node:crypto';
import { FieldKeys } from '@jatigi/platform-keys';

const BYTES = 16;

/** As it is printed: a person types it with blanks and in small letters. */
export const plain = (number: string): string => number.toUpperCase().replaceAll(/\s/g, '');

/**
 * By what a desk without a network finds a visa. It computes these digests itself, so it has their key; the key of the
 * index over all files stays here.
 */
export const deskKeyOf = (keys: FieldKeys): Buffer => keys.blindIndex('border-desk', 'key');

/** @param passport see `travelDocumentKey` */
export const passportDigest = (key: Buffer, passport: string): Buffer => digest(key, `passport:${passport}`);
export const visaDigest = (key: Buffer, number: string): Buffer => digest(key, `visa:${plain(number)}`);

const digest = (key: Buffer, text: string): Buffer =>
  createHmac('sha256', key).update(text).digest().subarray(0, BYTES);
