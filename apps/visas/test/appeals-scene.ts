import type { Actor } from '@jatigi/kernel';
import { DocumentIssued } from '@jatigi/contracts';
import { uuidv7 } from '@jatigi/kernel';
import { goldenSample } from '@jatigi/platform-testing';
import { grantTerms } from './visas-scene';
import type { Seen, SeenAnswer, VisasScene } from './visas-scene';

const { decision: _grant, ...terms } = grantTerms;
export const overturn = { verdict: 'overturn', ...terms };
export const statement = 'L’hôte a confirmé son invitation.';

/** The deeds of a refusal and its appeal; examiner and referee work at headquarters and never touched a file. */
export class AppealsScene {
  readonly examiner: Actor;
  readonly referee: Actor;

  private constructor(readonly visas: VisasScene) {
    this.examiner = visas.staff();
    this.referee = visas.staff();
  }

  static async of(visas: VisasScene): Promise<AppealsScene> {
    const scene = new AppealsScene(visas);
    for (const officer of [scene.examiner, scene.referee]) await visas.grant(officer, 'central-desk', '*');
    return scene;
  }

  async refused(codes = ['R02', 'R12']): Promise<Seen> {
    const { id } = await this.visas.proposed(this.visas.agent, { decision: 'refuse', codes } as never);
    return (await this.visas.post(this.visas.consul, id, 'decide', { decision: 'refuse' })).body;
  }

  lodge(id: string, as = this.visas.applicant): Promise<SeenAnswer> {
    return this.visas.post(as, id, 'lodge-appeal', { statement });
  }

  /** Refused, contested, charged to the examiner. */
  async assigned(): Promise<Seen> {
    const { id } = await this.refused();
    await this.lodge(id);
    return (await this.visas.post(this.examiner, id, 'assign-appeal')).body;
  }

  async proposed(verdict: object = { verdict: 'uphold' }): Promise<Seen> {
    const { id } = await this.assigned();
    return (await this.visas.post(this.examiner, id, 'propose-appeal-decision', verdict)).body;
  }

  decide(id: string, verdict: string, as = this.referee): Promise<SeenAnswer> {
    return this.visas.post(as, id, 'decide-appeal', { verdict });
  }

  letterIssued(id: string, number = 'MLD0123456789P'): Promise<void> {
    const subject = { kind: 'visa-refusal', id };
    const issued = { ...goldenSample(DocumentIssued), kind: 'refusal-letter', number, subject };
    return this.visas.react((reactions, event) => reactions.onDocumentIssued(issued, event), uuidv7());
  }
}
