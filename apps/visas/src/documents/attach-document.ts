import { DocumentsVault, passedOn } from '@jatigi/platform-service';
import { Injectable } from '@nestjs/common';
import { authorize, DomainError } from '@jatigi/kernel';
import type { SentFile } from '@jatigi/platform-http';
import { requireVersion, Transactions } from '@jatigi/platform-persistence';
import type { RequestContext } from '@jatigi/platform-persistence';
import { applicationLifecycle, resourceOf, visasRules } from '@jatigi/visas-domain';
import type { VisaApplication } from '@jatigi/visas-domain';
import type { ApplicationAnswer, ApplicationSummary } from '../applications/application-answer';
import { ApplicationCommands } from '../applications/application-commands';
import type { Command } from '../applications/application-commands';
import { ApplicationStore } from '../applications/application-store';

export interface IncomingDocument {
  kind: string;
  contentType: string;
  body: SentFile;
}

/** @throws 404 `document-kind-unknown`, 415 `media-type-not-accepted` */
function acceptsThis(application: VisaApplication, { kind, contentType }: IncomingDocument): void {
  const item = application.documents.find((candidate) => candidate.kind === kind);
  if (!item) {
    const known = application.documents.map((candidate) => candidate.kind);
    const detail = 'This kind of document is not on the checklist.';
    throw new DomainError({ code: 'document-kind-unknown', kind: 'not-found', detail, extra: { known } });
  }
  if (item.mediaTypes.includes(contentType)) return;
  throw new DomainError({
    code: 'media-type-not-accepted',
    kind: 'unsupported',
    detail: `This document is sent as ${item.mediaTypes.join(', ')}.`,
    extra: { accepted: item.mediaTypes },
  });
}

/** Checks first, streams to the vault outside any transaction, then writes the reference down. */
@Injectable()
export class AttachDocument {
  constructor(
    private readonly transactions: Transactions,
    private readonly store: ApplicationStore,
    private readonly commands: ApplicationCommands,
    private readonly documents: DocumentsVault,
  ) {}

  execute(context: RequestContext, id: string, incoming: IncomingDocument): Promise<ApplicationAnswer> {
    return passedOn(incoming.body, async (body) => {
      const command = await this.stored(context, id, { ...incoming, body, action: 'visas.application.attach' });
      return this.commands.ofApplicant(context, id, command);
    });
  }

  /** The desk scans what a walk-in brought. */
  atDesk(context: RequestContext, id: string, incoming: IncomingDocument): Promise<ApplicationSummary> {
    return passedOn(incoming.body, async (body) => {
      const command = await this.stored(context, id, { ...incoming, body, action: 'visas.walk-in.attach' });
      return this.commands.ofStaff(context, id, command);
    });
  }

  private async stored(
    context: RequestContext,
    id: string,
    incoming: IncomingDocument & Pick<Command, 'action'>,
  ): Promise<Command> {
    const { kind, body, contentType, action } = incoming;
    const personId = await this.transactions.read(context, async (tx) => {
      const application = await this.store.get(tx, id);
      authorize(visasRules, tx.actor, action, resourceOf(application));
      applicationLifecycle.next(application.state, 'attach');
      requireVersion(context, application.version);
      acceptsThis(application, incoming);
      return application.applicantPersonId;
    });
    const subject = `visa-application/${id}/${kind}`;
    const { uploadId, mediaType, size } = await this.documents.store(context, { body, contentType, subject, personId });
    return {
      action,
      change: async (application, { tx, by }) => {
        application.attach(kind, { uploadId, mediaType, size, at: tx.now.toISOString() }, tx.now, by);
        await this.documents.keep(tx, uploadId);
      },
    };
  }
}
