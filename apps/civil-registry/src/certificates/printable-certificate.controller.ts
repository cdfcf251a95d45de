import { Controller, Get } from '@nestjs/common';
import { ApiExcludeController } from '@nestjs/swagger';
import { checkOf, civilRegistryRules } from '@jatigi/civil-registry-domain';
import type { CertificateKind, CertificateRequest } from '@jatigi/civil-registry-domain';
import { authorize, DomainError } from '@jatigi/kernel';
import { Permit } from '@jatigi/platform-auth';
import { Ctx, Uuid } from '@jatigi/platform-http';
import { Transactions } from '@jatigi/platform-persistence';
import type { RequestContext } from '@jatigi/platform-persistence';
import { recordRead } from '../registry/record-reads';
import { momentOf } from './certificate-moment';
import { CertificateStore } from './certificate-store';

/** What the kind looked at, and what was found. */
function detailsOf({ presence, reading }: CertificateRequest, kind: CertificateKind): object {
  return {
    ...(checkOf(kind, 'registration') && { residence: { proof: 'registered' } }),
    ...(presence && { presence: { mode: presence.mode, on: presence.on } }),
    ...(reading && { act: { ...reading.act, answeredBy: reading.answeredBy, answeredOn: reading.answeredOn } }),
  };
}

/** What is printed on a certificate, and no more. */
function toPrintable(request: CertificateRequest, kind: CertificateKind) {
  const { consularNumber, ...person } = request.person;
  const { reference, post, approvedOn, validUntil, signerRole } = request;
  return {
    certificateId: request.id,
    ...{ kind: kind.code, title: kind.title, layout: kind.layout, language: 'fr' },
    ...{ reference, post, approvedOn, validUntil, signerRole },
    ...(consularNumber !== undefined && { consularNumber }),
    personId: request.personId,
    person,
    details: detailsOf(request, kind),
  };
}

/** For the documents service alone, which lays out and seals. */
@ApiExcludeController()
@Controller('internal/certificates')
export class PrintableCertificateController {
  constructor(
    private readonly transactions: Transactions,
    private readonly store: CertificateStore,
  ) {}

  /** @throws 404, also when row-level security hides it: a certificate that does not stand is not printed */
  @Get(':id/printable')
  @Permit('civil-registry.certificate.print', { service: true })
  printable(@Ctx() context: RequestContext, @Uuid() id: string) {
    return this.transactions.run(context, async (tx) => {
      authorize(civilRegistryRules, tx.actor, 'civil-registry.certificate.print');
      const request = await this.store.get(tx, id);
      if (!['APPROVED', 'SEALED', 'DELIVERED'].includes(request.state)) {
        const detail = 'Only an approved certificate is sealed.';
        throw new DomainError({ code: 'not-approved', kind: 'conflict', detail });
      }
      await recordRead(tx, { kind: 'certificate-request', id }, 'printable');
      return toPrintable(request, (await momentOf(tx, request)).kind);
    });
  }
}
