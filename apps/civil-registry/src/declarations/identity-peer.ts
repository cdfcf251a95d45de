import { Inject, Injectable } from '@nestjs/common';
import { finding, DomainError } from '@jatigi/kernel';
import { Assertions } from '@jatigi/platform-auth';
import { InternalClient } from '@jatigi/platform-http';
import type { Tx } from '@jatigi/platform-persistence';
import { tokens } from '@jatigi/platform-service';
import type { CivilRegistryConfig } from '../config';

/** What the registry asks of identity: whose account stands behind a code that a person read out at the counter. */
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
}
