import { Injectable } from '@nestjs/common';
import type { OnApplicationBootstrap } from '@nestjs/common';
import { Transactions } from '@jatigi/platform-persistence';
import type { Tx } from '@jatigi/platform-persistence';
import { Timers } from '@jatigi/platform-service';
import type { Consultation, Moment } from '@jatigi/visas-domain';
import { ApplicationStore } from '../applications/application-store';
import { momentAt, openPosts } from '../posts/posts';
import { ConsultationStore } from './consultation-store';

const EVERY_MILLISECONDS = 60_000;
const AT_ONCE = 200;
const visas = { service: 'visas' } as const;

/** What follows when a service does not answer in time: somebody is told, or its silence is no objection. Never a decision. */
@Injectable()
export class PassConsultations implements OnApplicationBootstrap {
  constructor(
    private readonly transactions: Transactions,
    private readonly timers: Timers,
    private readonly applications: ApplicationStore,
    private readonly consultations: ConsultationStore,
  ) {}

  onApplicationBootstrap(): void {
    this.timers.every(EVERY_MILLISECONDS, 'pass-consultations', async () => void (await this.sweep()));
  }

  /** Each in a transaction of its own: one that fails keeps no other. @returns to how many something happened */
  async sweep(): Promise<number> {
    const due = await this.ids(`act_at <= $1 order by act_at limit ${AT_ONCE}`, (tx) => tx.now);
    const passed = await this.each(due, (scene) => this.pass(scene));
    return passed.filter(Boolean).length;
  }

  /** A desk counts its days differently: so does the time of its questions. */
  async recount(desk: string): Promise<void> {
    const open = await this.ids(`desk = $1 and state in ('OPEN', 'ASKED_BACK', 'OVERDUE') order by id`, () => desk);
    await this.each(open, ({ consultation, moment }) => {
      const before = JSON.stringify([consultation.dueOn, consultation.actAt]);
      consultation.recount(moment.officeOf);
      return Promise.resolve(JSON.stringify([consultation.dueOn, consultation.actAt]) !== before);
    });
  }

  private ids(where: string, value: (tx: Tx) => unknown): Promise<string[]> {
    return this.transactions.asService(visas, async (tx) => {
      const rows = (await tx.manager.query(`select id from consultation where ${where}`, [value(tx)])) as Array<{
        id: string;
      }>;
      return rows.map(({ id }) => id);
    });
  }

  private each(ids: readonly string[], work: (scene: Scene) => Promise<boolean>): Promise<boolean[]> {
    return this.transactions.eachAsService(visas, ids, async (tx, id) => {
      const { applicationId } = await this.consultations.find(tx, id);
      const application = await this.applications.lock(tx, applicationId);
      const consultation = await this.consultations.lock(tx, id);
      const moment = momentAt(await openPosts(tx), application.post, tx.now);
      const before = consultation.actAt?.getTime();
      const happened = await work({ tx, application, consultation, moment });
      // By the calendar of today it may not be late after all: then its time is written down anew.
      if (happened || consultation.actAt?.getTime() !== before) {
        await this.consultations.save(tx, consultation, application.applicantPersonId);
      }
      return happened;
    });
  }

  private async pass({ tx, application, consultation, moment }: Scene): Promise<boolean> {
    const passed = consultation.passDeadline(moment);
    if (!passed) return false;
    if ('toldTo' in passed) application.recordOverdue(consultation, passed.toldTo, moment);
    else {
      const all = await this.consultations.ofApplication(tx, application.id);
      const now = all.map((one) => (one.id === consultation.id ? consultation : one));
      application.recordExpired(consultation, now, moment.now);
    }
    await this.applications.save(tx, application);
    return true;
  }
}

interface Scene {
  tx: Tx;
  application: Awaited<ReturnType<ApplicationStore['lock']>>;
  consultation: Consultation;
  moment: Moment;
}
