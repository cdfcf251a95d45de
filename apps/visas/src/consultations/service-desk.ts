import { Injectable } from '@nestjs/common';
import { authorize, postsFor } from '@jatigi/kernel';
import { cursorPage, decodeCursor } from '@jatigi/platform-http';
import type { Page } from '@jatigi/platform-http';
import { requireVersion, Transactions } from '@jatigi/platform-persistence';
import type { RequestContext, Tx } from '@jatigi/platform-persistence';
import { Consultation, visasRules } from '@jatigi/visas-domain';
import { ApplicationStore } from '../applications/application-store';
import { recordRead } from '../applications/file-reads';
import { lookAcrossPosts } from '../border/visas-at-border';
import { momentAt, openPosts } from '../posts/posts';
import { toOutcome, toQuestion, toQueueLine } from './consultation-answer';
import type { ConsultationOutcome, Question, QueueLine } from './consultation-answer';
import { ConsultationStore } from './consultation-store';
import { ConsultationAnswerDto, ConsultationQuery } from './consultations.dto';
import { consultedService } from './consulted-services';

const READ = 'visas.consultation.read';
const LIST = 'visas.consultation.list';
const states = { waiting: ['OPEN', 'OVERDUE'], done: ['ASKED_BACK', 'EXPIRED', 'CLOSED', 'ANSWERED'] } as const;

/** What the people and the programs of a consulted service do. They see files they were asked about, and nothing else. */
@Injectable()
export class ServiceDesk {
  constructor(
    private readonly transactions: Transactions,
    private readonly applications: ApplicationStore,
    private readonly consultations: ConsultationStore,
  ) {}

  /** The most urgent first. */
  list(
    context: RequestContext,
    { state = 'waiting', limit = 25, cursor }: ConsultationQuery,
  ): Promise<Page<QueueLine>> {
    return this.transactions.read(context, async (tx) => {
      const desks = postsFor(visasRules, tx.actor, LIST);
      const [due, after] = cursor === undefined ? [] : decodeCursor(cursor);
      const query = tx.manager
        .createQueryBuilder(Consultation, 'c')
        .where(`('*' = any (:desks) or c.desk = any (:desks))`, { desks })
        .andWhere('c.state in (:...states)', { states: states[state] })
        .addSelect(`coalesce(c.due_on, '9999-12-31')`, 'due')
        .orderBy('due', 'ASC')
        .addOrderBy('c.id', 'ASC')
        .limit(limit + 1);
      if (due !== undefined)
        query.andWhere(`(coalesce(c.due_on, '9999-12-31'), c.id) > (:due, :after)`, { due, after });
      return cursorPage(await query.getMany(), limit, {
        position: ({ dueOn, id }) => [dueOn ?? '9999-12-31', id],
        toItem: toQueueLine,
      });
    });
  }

  /** The question, and of the file what it needs. The applicant can see that it was read, and why. */
  read(context: RequestContext, id: string): Promise<Question> {
    return this.transactions.run(context, async (tx) => {
      const { applicationId: file, service, desk: post } = await this.asked(tx, id, 'read');
      await recordRead(tx, { what: `consultation/${service}`, action: READ, file, post });
      const application = await this.applications.get(tx, file);
      return toQuestion(await this.consultations.lock(tx, id), await consultedService(tx, service), application);
    });
  }

  /** @throws 404 for everybody else; 409 when it was answered; 422 `objection-unexplained`, `question-missing` */
  answer(context: RequestContext, id: string, { answer, reason }: ConsultationAnswerDto): Promise<ConsultationOutcome> {
    return this.transactions.run(context, async (tx) => {
      const { applicationId } = await this.asked(tx, id, 'answer');
      const application = await this.applications.lock(tx, applicationId);
      const consultation = await this.consultations.lock(tx, id);
      const moment = momentAt(await openPosts(tx), application.post, tx.now);
      const by = tx.actor.personId as string;
      if (answer === 'more-information') {
        consultation.askBack(reason, moment);
        application.recordAskedBack(consultation, by, moment.now);
      } else {
        consultation.answer(answer, reason, by, moment);
        const all = await this.consultations.ofApplication(tx, applicationId);
        const now = all.map((one) => (one.id === id ? consultation : one));
        application.recordAnswered(consultation, now, moment);
      }
      requireVersion(context, consultation.version);
      await this.consultations.save(tx, consultation, application.applicantPersonId);
      await this.applications.save(tx, application);
      return toOutcome(consultation, 'desk');
    });
  }

  /** The question, for who is at its desk; from then on the file may be looked at. */
  private async asked(tx: Tx, id: string, verb: 'read' | 'answer'): Promise<Consultation> {
    const consultation = await this.consultations.find(tx, id);
    authorize(visasRules, tx.actor, `visas.consultation.${verb}`, { post: consultation.desk });
    await lookAcrossPosts(tx);
    return consultation;
  }
}
