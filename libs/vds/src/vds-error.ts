/** Thrown inside the library when bytes or text break a rule of the format; `decodeSeal` turns it into WRONG_FORMAT. */
export class VdsError extends Error {
  override readonly name = 'VdsError';

  /** @param offset byte at which the rule was broken, when bytes were read */
  constructor(
    message: string,
    readonly offset: number | null = null,
  ) {
    super(message);
  }
}
