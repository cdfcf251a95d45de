import { Injectable } from '@nestjs/common';
import { civilRegistryRules, copyStages } from '@jatigi/civil-registry-domain';
import { authorize, notFound } from '@jatigi/kernel';
import { DateField, Text } from '@jatigi/platform-http';
import { Transactions } from '@jatigi/platform-persistence';
import type { RequestContext } from '@jatigi/platform-persistence';
import { CopyStore } from './copy-store';

export class TrackCopyQuery {
  @Text({ max: 40, example: 'COP-2026-7K2M9XQ4', description: 'Reference of the order' })
  reference!: string;
  @DateField({ description: 'Birth date of the person of the act, as it was stated' })
  birthDate!: string;
}

/** Where an order stands, for whoever knows its reference and the birth date that was stated. */
@Injectable()
export class TrackCopy {
  constructor(
    private readonly transactions: Transactions,
    private readonly store: CopyStore,
  ) {}

  /** A wrong reference and a wrong date answer alike. @throws 404 */
  execute(context: RequestContext, { reference, birthDate }: TrackCopyQuery) {
    authorize(civilRegistryRules, context.actor, 'civil-registry.copy.track');
    const wanted = reference.toUpperCase().replace(/\s/g, '');
    return this.transactions.asService({ service: 'civil-registry' }, async (tx) => {
      const [row] = (await tx.manager.query('select id from copy_request where reference = $1', [wanted])) as {
        id: string;
      }[];
      const request = row && (await this.store.get(tx, row.id));
      if (!request || request.order.child.birthDate.value !== birthDate) throw notFound('This order');
      const { text, next } = copyStages[request.state];
      return { reference: wanted, state: request.state, text, nextStep: next, expectedOn: request.due?.on ?? null };
    });
  }
}
