import { Injectable } from '@nestjs/common';
import { Transactions } from '@jatigi/platform-persistence';
import type { RequestContext } from '@jatigi/platform-persistence';

import type { Pixels } from '../cleaned-file';
import { giveBack } from '../given-back';
import { Uploads } from '../uploads';
import type { UploadReceipt } from '../uploads';
import { IncomingUploads } from './incoming-uploads';
import { UploadSources } from './upload-sources';

/** What an owner says of the upload that it takes. */
export interface TakeOrder {
  /** The person in whose name the owner was asked: only an upload that she began is taken. */
  begunBy: string;
  mediaType: string;
  subject: string;
  /** Whom the file is about. */
  personId?: string | undefined;
  atLeast?: Pixels | undefined;
}

/** A finished upload becomes a file of the vault: put together, examined as any other, and only then stored. */
@Injectable()
export class TakeUpload {
  /** One file after the other: who waits for a turn has nothing in memory, however many come at once. */
  private turn: Promise<unknown> = Promise.resolve();

  constructor(
    private readonly transactions: Transactions,
    private readonly uploads: Uploads,
    private readonly incoming: IncomingUploads,
    private readonly sources: UploadSources,
  ) {}

  /**
   * Doing it again gives the same receipt; after a refusal the upload is still there, and is refused again, until it is
   * swept or its person takes it away.
   * @throws 404 `upload-unknown`; 409 `upload-unfinished`, `upload-id-used`; 410 `file-damaged`; what `Uploads.clean` says
   */
  async execute(context: RequestContext, id: string, order: TakeOrder): Promise<UploadReceipt> {
    const stored = () => this.transactions.read(context, (tx) => this.uploads.stored(tx, id, order.subject));
    const earlier = await stored();
    if (earlier) return earlier;
    const taken = this.turn.then(() => this.take(context, id, order));
    this.turn = taken.catch(() => undefined);
    return taken.catch(async (error: unknown) => {
      const meanwhile = await stored(); // by a second request of the same, which took the parts away
      if (meanwhile) return meanwhile;
      throw error;
    });
  }

  private async take(context: RequestContext, id: string, order: TakeOrder): Promise<UploadReceipt> {
    const { subject, personId } = order;
    const source = await this.sources.read(context, id, order.begunBy);
    const upload = await this.uploads.clean(source, order.mediaType, order.atLeast);
    const receipt = await this.transactions.run(context, async (tx) => {
      await this.incoming.forget(tx, id);
      return this.uploads.store(tx, upload, { subject, uploadId: id, ...(personId !== undefined && { personId }) });
    });
    giveBack(source); // not where something failed: a scanner that never answered may still be read to from it
    return receipt;
  }
}
