import { Controller } from '@nestjs/common';
import { Ctx, EventPattern, Payload } from '@nestjs/microservices';
import { CertificateApproved, CertificateRevoked, eventType } from '@jatigi/contracts';
import type { EventData } from '@jatigi/contracts';
import type { ReceivedEvent } from '@jatigi/platform-messaging';
import { IssuePaper } from './issue-paper';
import { PaperEndings } from './paper-endings';

/**
 * What documents does when the registry grants a certificate, and when one no longer stands; the aggregate of these facts
 * is the request. `certificate.expired` is not heard: the certificate says its last day itself.
 */
@Controller()
export class CertificateReactions {
  constructor(
    private readonly issuing: IssuePaper,
    private readonly endings: PaperEndings,
  ) {}

  @EventPattern<string>(eventType(CertificateApproved))
  onApproved(
    @Payload() { kind, personId }: EventData<typeof CertificateApproved>,
    @Ctx() event: ReceivedEvent,
  ): Promise<void> {
    return this.issuing.plan(event, `certificate-${kind}`, personId);
  }

  @EventPattern<string>(eventType(CertificateRevoked))
  onRevoked(
    @Payload() { reason }: EventData<typeof CertificateRevoked>,
    @Ctx() { tx, aggregateId }: ReceivedEvent,
  ): Promise<void> {
    return this.endings.end(tx, { kind: 'certificate-request', id: aggregateId }, { standing: 'revoked', reason });
  }
}
