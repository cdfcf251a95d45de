import { Injectable } from '@nestjs/common';
import type { RequestContext } from '@jatigi/platform-persistence';
import { ApplicationCommands } from '../applications/application-commands';
import { rowByRow } from '../applications/row-by-row';
import { transferTo } from '../deadlines/transfer-application';
import { TransferBatchDto } from './network.dto';

/** Several files sent to one post, with the time that each has left: each for itself, in a transaction of its own. */
@Injectable()
export class TransferBatch {
  constructor(private readonly commands: ApplicationCommands) {}

  execute(context: RequestContext, { files, post, reason }: TransferBatchDto) {
    const words = { done: 'transferred', left: 'not-transferred' } as const;
    return rowByRow(context, files, words, (one, { id }) =>
      this.commands.ofStaff(one, id, transferTo({ post, reason })),
    );
  }
}
