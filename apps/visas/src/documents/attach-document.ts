import { DocumentsVault, passedOn } from '@jatigi/platform-service';
import { Injectable } from '@nestjs/common';
import { authorize, DomainError } from '@jatigi/kernel';
import type { SentFile } from '@jatigi/platform-http';
import { requireVersion, Transactions } from '@jatigi/platform-persistence';
import type { RequestContext } from '@jatigi/platform-persistence';
import { applicationLifecycle, resourceOf, visasRules } from '@jatigi/visas-domain';
import type { VisaApplication } from '@jatigi/visas-domain';
import type { ApplicationAnswer } from '../applications/application-answer';
import { ApplicationCommands } from '../applications/application-commands';
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
    return passedOn(incoming.body, (body) => this.attach(context, id, { ...incoming, body }));
  }

  private async attach(context: RequestContext, id: string, incoming: IncomingDocument): Promise<ApplicationAnswer> {
    const personId = await this.transactions.read(context, async (tx) => {
      const application = await this.store.get(tx, id);
      authorize(visasRules, tx.actor, 'visas.application.attach', resourceOf(application));
      applicationLifecycle.next(application.state, 'attach');
      requireVersion(context, application.version);
      acceptsThis(application, incoming);
      return application.applicantPersonId;
    });
    const { kind, body, contentType } = incoming;
    const subject = `visa-application/${id}/${kind}`;
    const { uploadId, mediaType, size } = await this.documents.store(context, { body, contentType, subject, personId });
    return this.commands.ofApplicant(context, id, {
      action: 'visas.application.attach',
      change: async (application, { tx }) => {
        application.attach(kind, { uploadId, mediaType, size, at: tx.now.toISOString() }, tx.now);
        await this.documents.keep(tx, uploadId);
      },
    });
  }
}
