import { Injectable } from '@nestjs/common';
import type { PassportMoment, PassportRequest } from '@jatigi/identity-domain';
import { Transactions } from '@jatigi/platform-persistence';
import type { RequestContext, Tx } from '@jatigi/platform-persistence';
import { CaseCommands } from '../cases/case-commands';
import type { PassportAnswer, PassportLine } from './passport-answer';
import { passportMomentAt } from './passport-clock';
import { passportKind } from './passport-kind';
import { PassportStore } from './passport-store';

/** What a command finds: who acts, and now, as the post that acts counts. */
interface PassportScene {
  tx: Tx;
  by: string;
  moment: PassportMoment;
}
type Change = (request: PassportRequest, scene: PassportScene) => void | Promise<void>;

/** The commands that follow a request for a passport. */
@Injectable()
export class PassportCommands extends CaseCommands<PassportRequest, PassportAnswer, PassportLine> {
  constructor(transactions: Transactions, store: PassportStore) {
    super(transactions, store, passportKind);
  }

  byRequester(context: RequestContext, id: string, verb: string, change: Change): Promise<PassportAnswer> {
    return this.ofRequester(context, id, { verb, change: inItsTime(change) });
  }

  byDesk(context: RequestContext, id: string, verb: string, change: Change): Promise<PassportLine> {
    return this.atDesk(context, id, { verb, change: inItsTime(change) });
  }
}

const inItsTime =
  (change: Change) =>
  async (request: PassportRequest, { tx, by }: { tx: Tx; by: string }): Promise<void> =>
    change(request, { tx, by, moment: await passportMomentAt(tx, request.post) });
