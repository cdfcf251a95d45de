import { Inject, Injectable } from '@nestjs/common';
import { DomainError } from '@jatigi/kernel';
import { InternalClient } from '@jatigi/platform-http';
import { JobRejected } from '@jatigi/platform-jobs';
import type { Job } from '@jatigi/platform-jobs';
import { Transactions } from '@jatigi/platform-persistence';
import { VdsError } from '@jatigi/vds';
import { IssuedDocuments } from './issued-documents';
import { printableRegistrationSchema } from './printable-registration';
import type { PrintableRegistration } from './printable-registration';
import type { Printed } from './printed';
import { RegistrationEndings } from './registration-endings';
import { RegistrationPress } from './registration.press';

export const ISSUE_REGISTRATION = 'issue-registration';
export const IDENTITY_CLIENT = 'documents:identity-client';

export interface IssueRegistrationJob {
  registrationId: string;
  personId: string;
  correlationId?: string;
}

const KIND = 'consular-registration';
const NOT_STANDING = 'registration-not-standing';

/** Issues one sealed certificate per registration, however often it is asked and wherever the process dies. */
@Injectable()
export class IssueRegistration {
  constructor(
    private readonly transactions: Transactions,
    @Inject(IDENTITY_CLIENT) private readonly identity: InternalClient,
    private readonly press: RegistrationPress,
    private readonly documents: IssuedDocuments,
    private readonly endings: RegistrationEndings,
  ) {}

  /** @throws JobRejected when the registration no longer stands, or its data cannot stand in a seal */
  async execute({ payload }: Pick<Job<IssueRegistrationJob>, 'payload'>): Promise<void> {
    const { registrationId, personId, correlationId } = payload;
    const cause = {
      service: 'documents',
      purpose: 'issuing',
      ...(correlationId === undefined ? {} : { correlationId }),
    } as const;
    const subject = { kind: KIND, id: registrationId } as const;
    if (await this.transactions.asService(cause, (tx) => this.documents.isIssued(tx, subject))) return;
    const registration = await this.printable(registrationId);
    const printed = await this.print(registration);
    const stored = await this.documents.storePdf(printed.pdf);
    const issue = {
      kind: KIND,
      subjectId: registrationId,
      personId,
      holder: registration.person.name,
      validFrom: printed.issuedOn,
      validUntil: registration.validUntil,
    } as const;
    const result = await this.transactions.asService(cause, async (tx) => {
      if (await this.endings.hasEnded(tx, registrationId)) return 'ended';
      return (await this.documents.register(tx, issue, printed, stored)) ? 'issued' : 'known';
    });
    if (result !== 'issued') await this.documents.removePdf(stored);
    if (result === 'ended') throw new JobRejected(NOT_STANDING);
  }

  private async printable(id: string): Promise<PrintableRegistration> {
    try {
      const answer = await this.identity.get<unknown>(`/internal/registrations/${id}/printable`, {
        purpose: 'issuing',
      });
      return printableRegistrationSchema.parse(answer);
    } catch (error) {
      if (error instanceof DomainError && error.kind === 'conflict') throw new JobRejected(error.code);
      throw error;
    }
  }

  private async print(registration: PrintableRegistration): Promise<Printed> {
    try {
      return await this.press.print(registration, this.transactions.clock.now());
    } catch (error) {
      if (error instanceof VdsError) throw new JobRejected(error.message);
      throw error;
    }
  }
}
