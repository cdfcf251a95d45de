import { Injectable } from '@nestjs/common';
import { civilRegistryRules, CopyRequest } from '@jatigi/civil-registry-domain';
import type { CopyOrder } from '@jatigi/civil-registry-domain';
import { isPartialDate, refuse, finding, authorize, uuidv7 } from '@jatigi/kernel';
import { Transactions } from '@jatigi/platform-persistence';
import type { RequestContext, Tx } from '@jatigi/platform-persistence';
import { toPartialDate } from '../declarations/to-facts';
import { findCentre, todayAt } from '../posts/posts';
import { lookAcrossCentres } from '../registry/across-centres';
import { newReference } from '../registry/new-reference';
import { toCopyAnswer } from './copy-answer';
import type { CopyAnswer } from './copy-answer';
import { CopyStore } from './copy-store';
import { OrderCopyDto } from './order-copy.dto';
import { sceneOf, settle } from './settle-copy';

const KINDS_OF_CONSULATES: readonly string[] = ['embassy', 'consulate-general', 'consulate'];

/** Orders a copy: who is entitled by the register has it sealed within seconds, the others learn what to do. */
@Injectable()
export class OrderCopy {
  constructor(
    private readonly transactions: Transactions,
    private readonly store: CopyStore,
  ) {}

  /** @throws 422 `centre-unknown`, `post-missing`, `several-acts-match`, names and dates at their field */
  execute(context: RequestContext, dto: OrderCopyDto): Promise<CopyAnswer> {
    return this.transactions.run(context, async (tx) => {
      authorize(civilRegistryRules, tx.actor, 'civil-registry.copy.order');
      const order = toOrder(dto, todayAt(undefined, tx.now));
      const post = await servingPost(tx, dto);
      const request = CopyRequest.place({
        id: uuidv7(),
        reference: newReference('COP', tx.now),
        requesterPersonId: tx.actor.personId as string,
        heldBy: dto.heldBy,
        post,
        order,
        now: tx.now,
      });
      await lookAcrossCentres(tx);
      await settle(tx, request, await sceneOf(tx, request));
      await this.store.insert(tx, request);
      return toCopyAnswer(request, tx.actor);
    });
  }
}

/** @throws 422 for a date that does not exist or has not come */
function toOrder({ product, relation, reference, child, parents, purpose }: OrderCopyDto, today: string): CopyOrder {
  const { surname, givenNames, birthPlace } = child;
  const birthDate = toPartialDate(child.birthDate);
  const at = '/child/birthDate/value';
  if (!isPartialDate(birthDate.value)) refuse([finding(at, 'invalid-date', 'This date does not exist.')]);
  if (birthDate.value > today) refuse([finding(at, 'birth-in-future', 'A birth does not lie in the future.')]);
  return {
    product,
    relation,
    ...(reference && { reference: { year: reference.year, number: reference.number } }),
    child: { surname, givenNames, birthDate, ...(birthPlace === undefined ? {} : { birthPlace }) },
    parents: {
      ...(parents?.mother && { mother: { ...parents.mother } }),
      ...(parents?.father && { father: { ...parents.father } }),
    },
    ...(purpose === undefined ? {} : { purpose }),
  };
}

/** The consulate that serves the requester: the one that keeps the act, or the one that is named. */
async function servingPost(tx: Tx, { heldBy, post }: OrderCopyDto): Promise<string> {
  const keeper = await findCentre(tx, heldBy);
  if (!keeper || keeper.closed) refuse([finding('/heldBy', 'centre-unknown', 'No centre has this code.')]);
  if (KINDS_OF_CONSULATES.includes(keeper?.kind ?? '')) return heldBy;
  if (post === undefined)
    refuse([finding('/post', 'post-missing', 'Name your consulate: a centre at home keeps this act.')]);
  const serving = await findCentre(tx, post as string);
  if (!serving || !KINDS_OF_CONSULATES.includes(serving.kind))
    refuse([finding('/post', 'centre-unknown', 'No consulate has this code.')]);
  return post as string;
}
