import { Injectable } from '@nestjs/common';
import { DomainError } from '@jatigi/kernel';
import { Transactions } from '@jatigi/platform-persistence';
import type { RequestContext } from '@jatigi/platform-persistence';
import { Uploads } from '../vault/uploads';
import { EVisaPress } from './e-visa.press';
import { unprintable } from './or-rejected';
import { printableSchema } from './printable';
import { printableRefusalSchema } from './printable-refusal';
import { RefusalLetterPaper } from './refusal-letter.paper';

/**
 * Papers as they would be, for whoever has to decide about them. Drawn and forgotten: no row, no event, no number, no
 * signature, and nothing on them that could be verified.
 */
@Injectable()
export class Drafts {
  constructor(
    private readonly transactions: Transactions,
    private readonly uploads: Uploads,
    private readonly letters: RefusalLetterPaper,
    private readonly visas: EVisaPress,
  ) {}

  /** @throws 422 `paper-not-printable`, 503 while the names of posts are away */
  refusalLetter(said: object): Promise<Buffer> {
    return orUnprintable(() => this.letters.draft(printableRefusalSchema.parse(said), this.transactions.clock.now()));
  }

  /** @throws 404 when the photo is not in the vault; else as the letter */
  eVisa(context: RequestContext, said: object): Promise<Buffer> {
    return orUnprintable(async () => {
      const printable = printableSchema.parse(said);
      const { uploadId } = printable.photo;
      const photo = await this.transactions.read(context, (tx) => this.uploads.read(tx, uploadId));
      return this.visas.draft(printable, photo.bytes, this.transactions.clock.now());
    });
  }
}

/** What would leave an issue parked after the decision is said before it. */
async function orUnprintable(draw: () => Promise<Buffer>): Promise<Buffer> {
  try {
    return await draw();
  } catch (error) {
    const reason = unprintable(error);
    if (reason === null) throw error;
    throw new DomainError({
      code: 'paper-not-printable',
      kind: 'rule',
      detail: `This paper cannot be made: ${reason}.`,
    });
  }
}
