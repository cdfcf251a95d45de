import type { Actor } from '@jatigi/kernel';
import { samplePolicy, writePolicyFile } from '@jatigi/visas-domain';
import type { PolicySet } from '@jatigi/visas-domain';
import { waitFor } from '@jatigi/platform-testing';
import { VisasScene } from './visas-scene';
import type { Seen, SeenAnswer } from './visas-scene';

export const nextYear = '2026-12-01';

/** A sound set that differs from the sample by what `change` says. */
export function policy(version: string, change: (policy: PolicySet) => void = () => undefined): PolicySet {
  const next = { ...structuredClone(samplePolicy), version, activeFrom: nextYear as PolicySet['activeFrom'] };
  change(next);
  return next;
}

/** The sample under which everybody is refused. */
export const closed = (version: string): PolicySet =>
  policy(version, (set) => {
    set.outcomes.splice(4, 1);
    Object.assign(set.outcomes.at(-1) as object, { outcome: 'suspended' });
  });

/** Two persons at headquarters, a reader at a post, and every post that the sample names. */
export class PolicyScene {
  readonly writer: Actor;
  readonly decider: Actor;
  readonly auditor: Actor;
  private constructor(readonly visas: VisasScene) {
    [this.writer, this.decider, this.auditor] = [visas.staff(), visas.staff(), visas.staff()].map((actor) => ({
      ...actor,
      purpose: 'administration' as const,
    })) as [Actor, Actor, Actor];
  }

  static async open(visas: VisasScene): Promise<PolicyScene> {
    const scene = new PolicyScene(visas);
    await visas.openPost({ code: 'OTT', country: 'CAN', jurisdictions: ['CAN'], timeZone: 'America/Toronto' });
    await visas.openPost({ code: 'DLA', country: 'CMR', jurisdictions: ['CMR'], timeZone: 'Africa/Douala' });
    await visas.grant(scene.writer, 'administrator', '*');
    await visas.grant(scene.decider, 'administrator', '*');
    await visas.grant(scene.auditor, 'auditor', '*');
    return scene;
  }

  send(method: string, path: string, as?: Actor, { body, ifMatch }: { body?: unknown; ifMatch?: number } = {}) {
    const headers: Record<string, string> = ifMatch === undefined ? {} : { 'if-match': `"${ifMatch}"` };
    return this.visas.send(method, `/policy-sets${path}`, { ...(as && { as }), ...(body ? { body } : {}), headers });
  }

  draft(set: PolicySet, more: object = {}): Promise<SeenAnswer> {
    return this.send('POST', '', this.writer, { body: { policy: set, ...more } });
  }

  imported(set: PolicySet): Promise<SeenAnswer> {
    return this.send('POST', '', this.writer, { body: { file: writePolicyFile(set) } });
  }

  step(id: string, verb: string, as: Actor, body: object = {}): Promise<SeenAnswer> {
    return this.send('POST', `/${id}/${verb}`, as, { body });
  }

  /** Asks for a simulation and waits for what it found. */
  async simulated(id: string, body: object = {}): Promise<Seen> {
    const asked = await this.step(id, 'simulate', this.writer, body);
    const path = `/${id}/simulations/${asked.body.id}`;
    const found = async () => (await this.send('GET', path, this.writer)).body['result'] as Seen | null;
    return waitFor(found, { what: 'the simulation is done', timeoutMs: 300_000 });
  }

  async proposed(set: PolicySet, more: object = {}): Promise<Seen> {
    const { body } = await this.draft(set, more);
    return (await this.step(body.id, 'propose', this.writer)).body;
  }

  async approved(set: PolicySet): Promise<Seen> {
    return (await this.step((await this.proposed(set)).id, 'approve', this.decider)).body;
  }
}
