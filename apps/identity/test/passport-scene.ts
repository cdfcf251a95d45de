import type { Actor, Role } from '@jatigi/kernel';
import { jpeg, person, startDocumentsDouble } from '@jatigi/platform-testing';
import type { DocumentsDouble, TestAnswer, TestRequest } from '@jatigi/platform-testing';
import { DemoData } from '../src/demo/demo-data';
import { RaiseAlarms } from '../src/passports/raise-alarms';
import { startIdentity } from './test-identity';
import type { TestIdentity } from './test-identity';

export const statedPerson = {
  name: { surname: 'Traoré', givenNames: 'Awa' },
  sex: 'F',
  birthDate: { value: '1990-03-01', approximate: false },
  birthPlace: 'Kati',
  birthCountry: 'MLI',
  nationalities: ['MLI'],
};
export const oldPassport = { number: 'AA0000001', issuedOn: '2017-01-10', expiresOn: '2022-01-10' };
export const wanted = { post: 'PAR', language: 'fr', kind: 'first', person: statedPerson };

/** What a spec looks at in an answer. */
export interface Seen {
  id: string;
  version: number;
  state: string;
  code: string;
  dueOn: string | null;
  overdue: boolean;
  allowedActions: string[];
  missing: Array<{ pointer: string }>;
  errors: Array<{ pointer: string; code: string }>;
  items: Seen[];
  counts: Record<string, number>;
  [field: string]: unknown;
}
export interface SeenAnswer extends TestAnswer {
  body: Seen;
}

const PATH = '/v1/identity/passport-requests';
const day = 86_400;

/** Requests for passports on a real Postgres: officers of Paris and Lyon, the ministry's program, documents as a double. */
export class PassportScene {
  readonly agent = person(undefined, { purpose: 'travel-document' });
  readonly consul = person(undefined, { purpose: 'travel-document' });
  readonly lyonAgent = person(undefined, { purpose: 'travel-document' });
  readonly ministry = person(undefined, { kind: 'client', strength: 'client', purpose: 'travel-document' });

  private constructor(
    readonly identity: TestIdentity,
    readonly documents: DocumentsDouble,
  ) {}

  /** A Monday morning. */
  static async open(): Promise<PassportScene> {
    const documents = await startDocumentsDouble();
    const settings = { DOCUMENTS_URL: documents.url };
    const identity = await startIdentity({ settings, start: new Date('2026-11-30T09:00:00Z') });
    await identity.service.running.app.get(DemoData).loadPosts();
    const scene = new PassportScene(identity, documents);
    const grant = (who: Actor, role: Role, post: string) =>
      identity.service.grant(who.personId as string, role, [post]);
    await grant(scene.agent, 'agent', 'PAR');
    await grant(scene.consul, 'consul', 'PAR');
    await grant(scene.lyonAgent, 'agent', 'LYS');
    await grant(scene.ministry, 'production-centre', 'CPP');
    return scene;
  }

  async close(): Promise<void> {
    await this.identity.stop();
    await this.documents.stop();
  }

  forward(days: number): void {
    this.identity.clock.forward(days * day);
  }

  raiseAlarms(): Promise<number> {
    return this.identity.service.running.app.get(RaiseAlarms, { strict: false }).sweep();
  }

  send(method: string, path: string, request: TestRequest = {}): Promise<SeenAnswer> {
    return this.identity.service.request(method, `${PATH}${path}`, request) as Promise<SeenAnswer>;
  }

  async read(as: Actor, id: string): Promise<Seen> {
    return (await this.send('GET', `/${id}`, { as })).body;
  }

  post(as: Actor, body: object): Promise<SeenAnswer> {
    return this.send('POST', '', { as, body });
  }

  at(as: Actor, id: string, command: string, body: object = {}): Promise<SeenAnswer> {
    return this.send('POST', `/${id}/${command}`, { as, body });
  }

  async ask(as: Actor, over: object = {}): Promise<Seen> {
    const { status, body } = await this.post(as, { ...wanted, ...over });
    if (status !== 201) throw new Error(JSON.stringify(body));
    return body;
  }

  sendProof(as: Actor, id: string, kind: string, version: number): Promise<SeenAnswer> {
    const headers = { 'content-type': 'image/jpeg', 'if-match': `"${version}"` };
    return this.send('PUT', `/${id}/documents/${kind}`, { as, body: jpeg, headers });
  }

  /** Asked, with everything that is missing. */
  async proved(as: Actor, over: object = {}): Promise<Seen> {
    let body = await this.ask(as, over);
    for (const { pointer } of body.missing)
      body = (await this.sendProof(as, body.id, String(pointer.split('/').at(-1)), body.version)).body;
    return body;
  }

  /** Commands that lead from a proved request to each state, in order. */
  readonly way: ReadonlyArray<[state: string, who: Actor, command: string, body: object]> = [
    ['APPOINTMENT', this.agent, 'appointment', { at: '2026-12-03T09:30' }],
    ['CAPTURED', this.agent, 'record-capture', { capturedOn: '2026-11-30', referenceOfCapture: 'PAR-2026-000114' }],
    ['SENT_TO_PRODUCTION', this.consul, 'send-to-production', {}],
    ['PRODUCED', this.ministry, 'produced', { passportNumber: 'AB1234567' }],
    ['AT_POST', this.agent, 'receive', { passportNumber: 'AB1234567' }],
    ['HANDED_OVER', this.agent, 'hand-over', { identityChecked: true }],
  ];

  async in(state: string, as: Actor, over: object = {}): Promise<Seen> {
    const { id } = await this.proved(as, over);
    for (const [reached, who, command, body] of this.way) {
      if ((await this.read(as, id)).state === state) break;
      const answer = await this.at(who, id, command, body);
      if (answer.body.state !== reached) throw new Error(JSON.stringify(answer.body));
    }
    return this.read(as, id);
  }

  /** Names of the facts about one request, in order. */
  async facts(id: string): Promise<string[]> {
    const rows = await this.identity.service.sql<{ type: string }>(
      'select type from event_log where aggregate_id = $1 order by id',
      [id],
    );
    return rows.map(({ type }) => type.replace('ml.consular.passport.', '').replace('.v1', ''));
  }
}
