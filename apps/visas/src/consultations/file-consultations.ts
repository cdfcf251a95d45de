import { Injectable } from '@nestjs/common';
import { authorize, uuidv7 } from '@jatigi/kernel';
import { requireVersion, Transactions } from '@jatigi/platform-persistence';
import type { RequestContext, Tx } from '@jatigi/platform-persistence';
import { Consultation, resourceOf, visasRules } from '@jatigi/visas-domain';
import type { Moment, VisaApplication } from '@jatigi/visas-domain';
import type { Command } from '../applications/application-commands';
import { ApplicationQueries } from '../applications/application.queries';
import { ApplicationStore } from '../applications/application-store';
import { momentAt, openPosts } from '../posts/posts';
import { toFileLine, toOutcome } from './consultation-answer';
import type { ConsultationOutcome, FileLine } from './consultation-answer';
import { ConsultationStore } from './consultation-store';
import { OpenConsultationDto } from './consultations.dto';
import { consultedService, consultedServices } from './consulted-services';

interface Scene {
  tx: Tx;
  application: VisaApplication;
  consultation: Consultation;
  by: string;
  moment: Moment;
}

/** What the post that has a file does with its questions to other services. */
@Injectable()
export class FileConsultations {
  constructor(
    private readonly transactions: Transactions,
    private readonly applications: ApplicationStore,
    private readonly queries: ApplicationQueries,
    private readonly consultations: ConsultationStore,
  ) {}

  /** The questions that the policy answer of the submission asks for. */
  async openByPolicy(tx: Tx, application: VisaApplication, moment: Moment): Promise<void> {
    for (const code of application.assessment?.consultations ?? []) {
      await this.ask(tx, application, { service: code }, { by: null, moment });
    }
  }

  /** By hand, as often as an officer needs it. @throws 422 `consulted-service-unknown` */
  open(asked: OpenConsultationDto): Command {
    return {
      action: 'visas.application.open-consultation',
      change: async (application, { tx, by, moment }) => {
        application.openConsultation(by);
        await this.ask(tx, application, asked, { by, moment });
      },
    };
  }

  private async ask(
    tx: Tx,
    application: VisaApplication,
    { service: code, question }: OpenConsultationDto,
    { by, moment }: { by: string | null; moment: Moment },
  ): Promise<void> {
    const service = await consultedService(tx, code);
    const escalationWorkingDays = application.assessment?.processing.deadlines.escalationWorkingDays;
    const about = { applicationId: application.id, service, escalationWorkingDays };
    const asked = { id: uuidv7(), ...about, ...(question !== undefined && { question }) };
    const consultation = Consultation.open(asked, by, moment);
    await this.consultations.insert(tx, consultation, application.applicantPersonId);
    application.recordOpened(consultation, moment.now);
  }

  /** With every word; the read is written down. */
  list(context: RequestContext, applicationId: string): Promise<{ items: FileLine[] }> {
    return this.transactions.run(context, async (tx) => {
      await this.queries.open(tx, applicationId, 'visas.application.read-consultations', 'consultations');
      const services = await consultedServices(tx);
      const found = await this.consultations.ofApplication(tx, applicationId);
      return { items: found.map((one) => toFileLine(one, services)) };
    });
  }

  /** The answer to a service that asked back. */
  reply(context: RequestContext, id: string, message: string): Promise<ConsultationOutcome> {
    return this.change(context, id, 'reply', ({ application, consultation, by, moment }) => {
      consultation.reply(message, moment);
      application.recordReplied(consultation, by, moment.now);
    });
  }

  /** Nobody waits for it any more. */
  close(context: RequestContext, id: string, reason: string): Promise<ConsultationOutcome> {
    return this.change(context, id, 'close', async ({ tx, application, consultation, by, moment }) => {
      consultation.close(reason, moment.officeOf);
      const all = await this.consultations.ofApplication(tx, application.id);
      const now = all.map((one) => (one.id === consultation.id ? consultation : one));
      application.recordClosed(consultation, now, by, moment.now);
    });
  }

  private change(
    context: RequestContext,
    id: string,
    verb: 'reply' | 'close',
    work: (scene: Scene) => void | Promise<void>,
  ): Promise<ConsultationOutcome> {
    return this.transactions.run(context, async (tx) => {
      const { applicationId } = await this.consultations.find(tx, id);
      const application = await this.applications.lock(tx, applicationId);
      authorize(visasRules, tx.actor, `visas.consultation.${verb}`, resourceOf(application));
      const consultation = await this.consultations.lock(tx, id);
      const moment = momentAt(await openPosts(tx), application.post, tx.now);
      await work({ tx, application, consultation, by: tx.actor.personId as string, moment });
      requireVersion(context, consultation.version);
      await this.consultations.save(tx, consultation, application.applicantPersonId);
      await this.applications.save(tx, application);
      return toOutcome(consultation, 'post');
    });
  }
}
