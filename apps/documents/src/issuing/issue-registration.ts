import { Inject, Injectable } from '@nestjs/common';
import { InternalClient } from '@jatigi/platform-http';
import { JobRejected } from '@jatigi/platform-jobs';
import type { Job } from '@jatigi/platform-jobs';
import { Transactions } from '@jatigi/platform-persistence';
import { IssuedDocuments } from './issued-documents';
import { orRejected } from './or-rejected';
import { printableRegistrationSchema } from './printable-registration';
import type { PrintableRegistration } from './printable-registration';
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
    const registration = await orRejected(() => this.printable(registrationId));
    const printed = await orRejected(() => this.press.print(registration, this.transactions.clock.now()));
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
    const path = `/internal/registrations/${id}/printable`;
    return printableRegistrationSchema.parse(await this.identity.get<unknown>(path, { purpose: 'issuing' }));
  }
}
