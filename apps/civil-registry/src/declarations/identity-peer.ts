import { Inject, Injectable } from '@nestjs/common';
import type { CertifiedPerson } from '@jatigi/civil-registry-domain';
import { finding, DomainError } from '@jatigi/kernel';
import { Assertions } from '@jatigi/platform-auth';
import { InternalClient } from '@jatigi/platform-http';
import type { RequestContext, Tx } from '@jatigi/platform-persistence';
import { tokens } from '@jatigi/platform-service';
import type { CivilRegistryConfig } from '../config';

/** A registration that stands, as the consular register has it. */
export interface StandingRegistration {
  registrationId: string;
  personId: string;
  requesterPersonId: string;
  /** As printed. */
  number: string;
  post: string;
  validUntil: string;
  person: CertifiedPerson;
}

/** What the registry asks of identity: whose account stands behind a code of the counter, and who is registered. */
@Injectable()
export class IdentityPeer {
  private readonly client: InternalClient;

  constructor(@Inject(tokens.CONFIG) config: CivilRegistryConfig, assertions: Assertions) {
    this.client = new InternalClient(config.IDENTITY_URL, 'identity', assertions);
  }

  /** A code works once. @throws 422 `link-code-invalid` at the pointer; 503 when identity is away */
  async redeem(tx: Tx, code: string, pointer: string): Promise<string> {
    const as = { purpose: 'civil-act', requestId: tx.cause.correlationId } as const;
    try {
      const { personId } = await this.client.post<{ personId: string }>('/internal/link-codes/redeem', { code }, as);
      return personId;
    } catch (problem) {
      if (!(problem instanceof DomainError) || problem.kind === 'unavailable') throw problem;
      const detail = 'This code is not known, was used or has ended. Ask the person for a new one.';
      const errors = [finding(pointer, 'link-code-invalid', detail)];
      throw new DomainError({ code: 'link-code-invalid', kind: 'rule', detail, errors });
    }
  }

  /** Only her own, or that of her ward. @throws 422 `registration-not-standing`; 503 when identity is away */
  async standing({ requestId, actor }: RequestContext, registrationId: string): Promise<StandingRegistration> {
    const path = `/internal/registrations/${registrationId}/standing?for=${actor.personId}`;
    try {
      return await this.client.get<StandingRegistration>(path, { purpose: 'civil-act', requestId });
    } catch (problem) {
      if (!(problem instanceof DomainError) || problem.kind === 'unavailable') throw problem;
      const detail = 'You have no standing registration of this number in a consular register.';
      const errors = [finding('/registrationId', 'registration-not-standing', detail)];
      throw new DomainError({ code: 'registration-not-standing', kind: 'rule', detail, errors });
    }
  }
}
