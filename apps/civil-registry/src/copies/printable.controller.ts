import { Controller, Get } from '@nestjs/common';
import { ApiExcludeController } from '@nestjs/swagger';
import { civilRegistryRules, CopyRequest, showsParentage } from '@jatigi/civil-registry-domain';
import type { Act } from '@jatigi/civil-registry-domain';
import { authorize, DomainError, notFound } from '@jatigi/kernel';
import { Permit } from '@jatigi/platform-auth';
import { Ctx, Uuid } from '@jatigi/platform-http';
import { Transactions } from '@jatigi/platform-persistence';
import type { RequestContext } from '@jatigi/platform-persistence';
import { getAct } from '../acts/act-store';
import { recordRead } from '../registry/record-reads';

/** What is printed, and no more: an extract without parentage never leaves with it. */
function toPrintable(request: CopyRequest, act: Act) {
  const { reference, printedNumber, declaredOn, signedOn, judgment, origin, heldBy, notes } = act;
  const { mother, father, ...withoutParents } = act.facts;
  const parents = { ...(mother && { mother }), ...(father && { father }) };
  const facts = showsParentage(request.product) ? { ...withoutParents, ...parents } : withoutParents;
  return {
    copyRequestId: request.id,
    product: request.product,
    language: 'fr',
    act: {
      ...{ reference, printedNumber, declaredOn, signedOn, origin, heldBy, facts },
      actId: act.id,
      centre: { code: reference.centre },
      officer: {},
      ...(judgment && { judgment }),
    },
    notes: notes.map(({ ordinal, kind, appliedOn, text, facts: what }) => ({
      ordinal,
      kind,
      appliedOn,
      text,
      facts: what,
    })),
    issuingPost: request.post,
    holder: act.facts.child.name,
  };
}

/** For the documents service alone, which lays out and seals. */
@ApiExcludeController()
@Controller('internal/copy-requests')
export class PrintableController {
  constructor(private readonly transactions: Transactions) {}

  /** @throws 409 `not-approved`, `act-annulled`: there is nothing to seal any more */
  @Get(':id/printable')
  @Permit('civil-registry.copy.print', { service: true })
  printable(@Ctx() context: RequestContext, @Uuid() id: string) {
    return this.transactions.run(context, async (tx) => {
      authorize(civilRegistryRules, tx.actor, 'civil-registry.copy.print');
      const request = await tx.manager.findOne(CopyRequest, { where: { id } });
      if (!request) throw notFound('This order');
      if (request.actId === null || !['APPROVED', 'SEALED', 'DELIVERED'].includes(request.state)) {
        throw new DomainError({ code: 'not-approved', kind: 'conflict', detail: 'Only an approved order is sealed.' });
      }
      const act = await getAct(tx, request.actId);
      if (act.standing === 'ANNULLED') {
        throw new DomainError({ code: 'act-annulled', kind: 'conflict', detail: 'The act no longer stands.' });
      }
      await recordRead(tx, { kind: 'copy-request', id }, 'printable');
      return toPrintable(request, act);
    });
  }
}
