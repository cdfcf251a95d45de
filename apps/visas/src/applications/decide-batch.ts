import { Injectable } from '@nestjs/common';
import type { RequestContext } from '@jatigi/platform-persistence';
import { ApplicationCommands } from './application-commands';
import { DecideBatchDto } from './application.dto';
import { decideApplication } from './decide-application';
import { rowByRow } from './row-by-row';

/** A family or a group, decided in one go: each file by the same rules, in a transaction of its own. */
@Injectable()
export class DecideBatch {
  constructor(private readonly commands: ApplicationCommands) {}

  execute(context: RequestContext, { files }: DecideBatchDto) {
    const words = { done: 'decided', left: 'not-decided' } as const;
    return rowByRow(context, files, words, (one, { id, decision }) =>
      this.commands.ofStaff(one, id, decideApplication({ decision })),
    );
  }
}
