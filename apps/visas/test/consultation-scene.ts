import { uuidv7 } from '@jatigi/kernel';
import type { Actor } from '@jatigi/kernel';
import { person } from '@jatigi/platform-testing';
import { PassConsultations } from '../src/consultations/pass-consultations';
import { PassDeadlines } from '../src/deadlines/pass-deadlines';
import { MovingClock } from './moving-clock';
import { grantTerms, VisasScene } from './visas-scene';
import type { Seen, SeenAnswer } from './visas-scene';

/** A Thursday. */
export const BEGIN = '2026-10-01T09:00:00Z';

/** The visas service with people of three consulted services, one of them a program of a partner State. */
export class ConsultationScene {
  readonly security: Actor;
  readonly labour: Actor;
  readonly administrator: Actor;
  /** No person: its own key, the role of its desk. */
  readonly niger: Actor = {
    ...person(uuidv7(), { purpose: 'adjudication' }),
    ...{ kind: 'client', accountId: null, strength: 'client' },
  };
  private constructor(
    readonly visas: VisasScene,
    readonly clock: MovingClock,
  ) {
    [this.security, this.labour, this.administrator] = [visas.staff(), visas.staff(), visas.staff()];
  }

  static async open(): Promise<ConsultationScene> {
    const clock = new MovingClock(BEGIN);
    const scene = new ConsultationScene(await VisasScene.open({ clock }), clock);
    await scene.visas.grant(scene.security, 'security-officer', 'SECURITE');
    await scene.visas.grant(scene.labour, 'consulted-officer', 'MIN-TRAVAIL');
    await scene.visas.grant(scene.niger, 'consulted-officer', 'ETAT-NER');
    await scene.visas.grant(scene.administrator, 'administrator', '*');
    return scene;
  }

  /** Everything that is late by now happens. */
  async sweep(): Promise<void> {
    const { app } = this.visas.service.running;
    while ((await app.get(PassConsultations, { strict: false }).sweep()) > 0);
    while ((await app.get(PassDeadlines, { strict: false }).sweep()) > 0);
  }

  ask(id: string, service: string, question?: string): Promise<SeenAnswer> {
    return this.visas.post(this.visas.agent, id, 'open-consultation', { service, ...(question && { question }) });
  }

  async asked(id: string): Promise<Seen[]> {
    return (await this.visas.send('GET', `/applications/${id}/consultations`, { as: this.visas.agent })).body.items;
  }

  /** The last question about this file. */
  async questionOf(id: string): Promise<Seen> {
    return (await this.asked(id)).at(-1) as Seen;
  }

  answer(as: Actor, id: string, body: object, headers: Record<string, string> = {}): Promise<SeenAnswer> {
    return this.visas.send('POST', `/consultations/${id}/answer`, { as, body, headers });
  }

  async file(id: string): Promise<Seen> {
    return (await this.visas.send('GET', `/applications/${id}`, { as: this.visas.agent })).body;
  }

  async partOf(id: string): Promise<{ part: string } | undefined> {
    const parts = (await this.file(id))['examination'] as Array<{ part: string }>;
    return parts.find(({ part }) => part === 'consultations');
  }

  propose(id: string, body: object = grantTerms): Promise<SeenAnswer> {
    return this.visas.post(this.visas.agent, id, 'propose-decision', body);
  }

  /** What was told of one application under this name, in order. */
  async told(id: string, name: string): Promise<Array<Record<string, unknown>>> {
    const rows = await this.visas.service.sql<{ payload: Record<string, unknown> }>(
      'select payload from event_log where aggregate_id = $1 and type = $2 order by version',
      [id, `ml.consular.application.${name}.v1`],
    );
    return rows.map(({ payload }) => payload);
  }
}
