import { Injectable } from '@nestjs/common';
import { DomainError } from '@jatigi/kernel';
import type { RequestContext } from '@jatigi/platform-persistence';
import type { ApplicationSummary } from './application-answer';
import { ApplicationCommands } from './application-commands';
import { DecideBatchDto, DecideRowDto } from './application.dto';
import { decideApplication } from './decide-application';

/** What became of one file of a batch: one that cannot be decided holds no other back. */
export interface RowOutcome {
  id: string;
  outcome: 'decided' | 'not-decided';
  /** Why not: the code that the single command would answer. */
  code: string | null;
  detail: string | null;
  application: ApplicationSummary | null;
}

/** A family or a group, decided in one go: each file by the same rules, in a transaction of its own. */
@Injectable()
export class DecideBatch {
  constructor(private readonly commands: ApplicationCommands) {}

  async execute(context: RequestContext, { files }: DecideBatchDto): Promise<{ items: RowOutcome[] }> {
    const items: RowOutcome[] = [];
    for (const [index, file] of files.entries()) items.push(await this.one(contextOf(context, index, file), file));
    return { items };
  }

  private async one(context: RequestContext, { id, decision }: DecideRowDto): Promise<RowOutcome> {
    try {
      const application = await this.commands.ofStaff(context, id, decideApplication({ decision }));
      return { id, outcome: 'decided', code: null, detail: null, application };
    } catch (fault) {
      // The database being away is no outcome of a row: the whole request is told, and may be sent again.
      if (!(fault instanceof DomainError) || fault.kind === 'unavailable') throw fault;
      return { id, outcome: 'not-decided', code: fault.code, detail: fault.message, application: null };
    }
  }
}

/** Each row remembers its own answer: a batch that broke in the middle is sent again as it was. */
function contextOf(context: RequestContext, index: number, { version }: DecideRowDto): RequestContext {
  const { idempotency, ifMatch: _whole, ...rest } = context;
  return {
    ...rest,
    ...(version !== undefined && { ifMatch: version }),
    ...(idempotency && { idempotency: { ...idempotency, key: `${idempotency.key}:${index}` } }),
  };
}
