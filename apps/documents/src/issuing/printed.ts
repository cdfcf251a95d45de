/** A sealed paper, not stored yet. */
export interface Printed {
  number: string;
  issuedOn: string;
  test: boolean;
  pdf: Buffer;
  /** SHA-256 of the bytes that the seal signs. */
  sealDigest: Buffer;
  /** Its place in the status list when the seal says one: reserved before it was printed. */
  statusIndex?: number;
}
