import { PostOpened } from '@jatigi/contracts';
import type { EventData } from '@jatigi/contracts';
import { uuidv7 } from '@jatigi/kernel';
import type { Actor, Clock, Role } from '@jatigi/kernel';
import type { ReceivedEvent } from '@jatigi/platform-messaging';
import { mergePerson, Transactions } from '@jatigi/platform-persistence';
import { goldenSample, person, startTestService } from '@jatigi/platform-testing';
import type { TestAnswer, TestRequest, TestService } from '@jatigi/platform-testing';
import { civilRegistryService } from '../src/civil-registry.service-definition';
import { registryPersons } from '../src/persons';
import { ReactionsController } from '../src/reactions/reactions.controller';
import { SendVolet } from '../src/volets/send-volet';
import { startIdentityDouble } from './identity-double';
import type { IdentityDouble } from './identity-double';

export const today = '2026-11-24';

/** A clock that a spec sets. */
export class MovableClock implements Clock {
  private instant = new Date(`${today}T10:00:00Z`);
  now(): Date {
    return this.instant;
  }
  set(date: string, time = '10:00:00'): void {
    this.instant = new Date(`${date}T${time}Z`);
  }
}

const parent = (surname: string, givenNames: string, year: string) => ({
  name: { surname, givenNames },
  birthDate: { value: year, approximate: true },
  birthPlace: 'Kati',
  birthCountry: 'MLI',
  nationalities: ['MLI'],
});

export const facts = {
  child: {
    name: { surname: 'Traoré', givenNames: 'Awa' },
    originalName: { surname: 'ߕߙߊߥߏߙߋ', givenNames: 'ߊߥߊ', script: 'Nkoo' },
    sex: 'F',
    birthDate: { value: '2026-11-12', approximate: false },
    birthTime: '04:35',
    birthPlace: 'Paris 14e',
    birthCountry: 'FRA',
    nationalities: ['MLI'],
  },
  mother: parent('Cissé', 'Aïssata', '1998'),
  father: parent('Traoré', 'Moussa', '1995'),
  declarant: { capacity: 'father' },
};

/** Facts that nobody takes for somebody else's. */
export function otherFacts(index: number) {
  const letters = (n: number): string => String.fromCharCode(65 + (n % 26)) + String.fromCharCode(97 + ((n * 7) % 26));
  const name = (prefix: string): string => `${prefix}${letters(index)}${letters(index * 3 + 1).toLowerCase()}`;
  const day = String(1 + (index % 23)).padStart(2, '0');
  return {
    ...facts,
    child: {
      ...facts.child,
      name: { surname: name('Kon'), givenNames: name('Fat') },
      birthDate: { value: `2026-11-${day}`, approximate: false },
    },
    mother: parent(name('Dem'), name('Ra'), '1990'),
    father: parent(name('Kon'), name('Ib'), '1988'),
  };
}

/** What a spec looks at in an answer. */
export interface Seen {
  id: string;
  version: number;
  state: string;
  code: string;
  allowedActions: string[];
  allowed: string[];
  act: { id: string; reference: { number: number; centre: string; year: number }; printedNumber: string } | null;
  errors: Array<{ pointer: string; code: string }>;
  items: Seen[];
  next: string | null;
  [field: string]: unknown;
}
export interface SeenAnswer extends TestAnswer {
  body: Seen;
}

interface SceneOptions {
  withBus?: boolean;
  documentsUrl?: string;
}

/** The registry on a real Postgres, with posts, officers and the deeds of one journey. */
export class RegistryScene {
  readonly agent = this.staff();
  readonly consul = this.staff();
  readonly lyonAgent = this.staff();
  readonly office = this.staff({ kind: 'client', strength: 'client' });
  private constructor(
    readonly service: TestService,
    readonly identity: IdentityDouble,
    readonly clock: MovableClock,
  ) {}

  static async open({ documentsUrl = 'http://127.0.0.1:1', ...options }: SceneOptions = {}): Promise<RegistryScene> {
    const identity = await startIdentityDouble();
    const clock = new MovableClock();
    const settings = { IDENTITY_URL: identity.url, DOCUMENTS_URL: documentsUrl };
    const service = await startTestService(civilRegistryService, { clock, settings, ...options });
    const scene = new RegistryScene(service, identity, clock);
    await scene.openPost({ code: 'PAR', country: 'FRA', kind: 'consulate-general' });
    await scene.openPost({ code: 'LYO', country: 'FRA', kind: 'consulate' });
    await scene.openPost({ code: 'CEC-KATI', country: 'MLI', kind: 'civil-centre', timeZone: 'Africa/Bamako' });
    await scene.openPost({ code: 'CEC-CENTRAL', country: 'MLI', kind: 'central-office', timeZone: 'Africa/Bamako' });
    await scene.grant(scene.agent, 'agent', 'PAR');
    await scene.grant(scene.consul, 'consul', 'PAR');
    await scene.grant(scene.lyonAgent, 'agent', 'LYO');
    await scene.grant(scene.office, 'civil-status-centre', 'CEC-CENTRAL');
    return scene;
  }

  async close(): Promise<void> {
    await this.service.stop();
    await this.identity.stop();
  }

  staff(over: Partial<Actor> = {}): Actor {
    return person(uuidv7(), { purpose: 'civil-act', ...over });
  }

  grant(actor: Actor, role: Role, post: string): Promise<void> {
    return this.service.grant(actor.personId as string, role, [post]);
  }

  send(method: string, path: string, request: TestRequest = {}): Promise<SeenAnswer> {
    return this.service.request(method, `/v1/civil-registry${path}`, request) as Promise<SeenAnswer>;
  }

  post(as: Actor, id: string, command: string, body: object = {}): Promise<SeenAnswer> {
    return this.send('POST', `/declarations/${id}/${command}`, { as, body });
  }

  /** As the consumer would: one transaction in the service's own name. */
  react(work: (reactions: ReactionsController, event: ReceivedEvent) => Promise<void>) {
    const { app } = this.service.running;
    const reactions = app.get(ReactionsController, { strict: false });
    return app
      .get(Transactions)
      .asService({ service: 'civil-registry' }, (tx) =>
        work(reactions, { tx, aggregateId: uuidv7() } as ReceivedEvent),
      );
  }

  openPost(over: Partial<EventData<typeof PostOpened>>): Promise<void> {
    const post = { ...goldenSample(PostOpened), timeZone: 'Europe/Paris', currencies: ['EUR'] };
    return this.react((reactions, event) => reactions.onPostOpened({ ...post, ...over }, event));
  }

  mergePersons(personId: string, formerPersonId: string): Promise<void> {
    return this.react((_reactions, { tx }) => mergePerson(tx, registryPersons, { personId, formerPersonId }));
  }

  async draft(given: object = facts, as = this.agent, post = 'PAR'): Promise<Seen> {
    const answer = await this.send('POST', '/declarations', { as, body: { post, facts: given } });
    if (answer.status !== 201) throw new Error(JSON.stringify(answer.body));
    return answer.body;
  }

  async declared(given: object = facts, as = this.agent, post = 'PAR'): Promise<Seen> {
    const { id } = await this.draft(given, as, post);
    return this.done(await this.post(as, id, 'declare'));
  }

  async verified(given: object = facts): Promise<Seen> {
    const { id } = await this.declared(given);
    return this.done(await this.post(this.agent, id, 'verify'));
  }

  async signed(given: object = facts): Promise<Seen> {
    const { id } = await this.verified(given);
    return this.done(await this.post(this.consul, id, 'sign'));
  }

  /** Signed, and its second volet laid out. */
  async sent(given: object = facts): Promise<Seen> {
    const { id, act } = await this.signed(given);
    await this.sendVolet(act?.id as string, 1);
    return (await this.send('GET', `/declarations/${id}`, { as: this.agent })).body;
  }

  sendVolet(actId: string, sending: number): Promise<void> {
    return this.service.running.app.get(SendVolet, { strict: false }).send({ actId, sending });
  }

  private done({ status, body }: SeenAnswer): Seen {
    if (status !== 200) throw new Error(JSON.stringify(body));
    return body;
  }

  /** Names of the facts about one aggregate, in order. */
  async facts(id: string): Promise<string[]> {
    const rows = await this.service.sql<{ type: string }>(
      'select type from event_log where aggregate_id = $1 order by version',
      [id],
    );
    return rows.map(({ type }) => type.replace('ml.consular.', '').replace('.v1', ''));
  }
}
