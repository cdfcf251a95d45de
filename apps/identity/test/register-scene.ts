import type { Actor } from '@jatigi/kernel';
import { jpeg, person, startDocumentsDouble } from '@jatigi/platform-testing';
import type { DocumentsDouble, TestAnswer, TestRequest } from '@jatigi/platform-testing';
import { DemoData } from '../src/demo/demo-data';
import { startIdentity } from './test-identity';
import type { TestIdentity } from './test-identity';

export const file = {
  name: { surname: 'Traoré', givenNames: 'Awa' },
  sex: 'F',
  birthDate: { value: '1990-03-01', approximate: false },
  birthPlace: 'Kati',
  birthCountry: 'MLI',
  nationalities: ['MLI'],
  occupation: 'Infirmière',
  address: { lines: '12 rue de la Roquette', city: 'Paris', country: 'FRA' },
  emergencyContact: { name: 'Moussa Traoré', phone: '+223 70 00 00 00' },
};

/** What a spec looks at in an answer. */
export interface Seen {
  id: string;
  version: number;
  state: string;
  code: string;
  for: string;
  number: string | null;
  missing: Array<{ pointer: string }>;
  errors: Array<{ pointer: string; code: string }>;
  items: Seen[];
  [field: string]: unknown;
}
interface SeenAnswer extends TestAnswer {
  body: Seen;
}

const PATH = '/v1/identity/registrations';
const proofs = ['identity', 'nationality', 'residence', 'photo'];

/** The consular register on a real Postgres: officers of Paris and Dakar, and documents as a server of samples. */
export class RegisterScene {
  readonly agent = person(undefined, { purpose: 'registration' });
  readonly head = person(undefined, { purpose: 'registration' });
  readonly consul = person(undefined, { purpose: 'registration' });
  readonly dakarAgent = person(undefined, { purpose: 'registration' });
  readonly dakarConsul = person(undefined, { purpose: 'registration' });

  private constructor(
    readonly identity: TestIdentity,
    private readonly documents: DocumentsDouble,
  ) {}

  static async open(): Promise<RegisterScene> {
    const documents = await startDocumentsDouble();
    const identity = await startIdentity({
      settings: { DOCUMENTS_URL: documents.url },
      start: new Date('2026-11-28T09:00:00Z'),
    });
    await identity.service.running.app.get(DemoData).loadPosts();
    const scene = new RegisterScene(identity, documents);
    const grant = (who: Actor, role: 'agent' | 'head-of-section' | 'consul', post: string) =>
      identity.service.grant(who.personId as string, role, [post]);
    await grant(scene.agent, 'agent', 'PAR');
    await grant(scene.head, 'head-of-section', 'PAR');
    await grant(scene.consul, 'consul', 'PAR');
    await grant(scene.dakarAgent, 'agent', 'DKR');
    await grant(scene.dakarConsul, 'consul', 'DKR');
    return scene;
  }

  async close(): Promise<void> {
    await this.identity.stop();
    await this.documents.stop();
  }

  send(method: string, path: string, request: TestRequest = {}): Promise<SeenAnswer> {
    return this.identity.service.request(method, `${PATH}${path}`, request) as Promise<SeenAnswer>;
  }

  read(as: Actor, id: string): Promise<SeenAnswer> {
    return this.send('GET', `/${id}`, { as });
  }

  post(as: Actor, body: object): Promise<SeenAnswer> {
    return this.send('POST', '', { as, body });
  }

  /** One command of the person or of the desk. */
  at(as: Actor, id: string, command: string, body: object = {}): Promise<SeenAnswer> {
    return this.send('POST', `/${id}/${command}`, { as, body });
  }

  async ask(as: Actor, over: object = {}): Promise<Seen> {
    const { status, body } = await this.post(as, { post: 'PAR', for: 'self', facts: file, ...over });
    if (status !== 201) throw new Error(JSON.stringify(body));
    return body;
  }

  sendProof(as: Actor, id: string, kind: string, version: number): Promise<SeenAnswer> {
    const headers = { 'content-type': 'image/jpeg', 'if-match': `"${version}"` };
    return this.send('PUT', `/${id}/documents/${kind}`, { as, body: jpeg, headers });
  }

  /** Sends every proof, and more when they are named. */
  async prove(as: Actor, id: string, more: string[] = []): Promise<Seen> {
    let { body } = await this.read(as, id);
    for (const kind of [...proofs, ...more]) body = (await this.sendProof(as, id, kind, body.version)).body;
    return body;
  }

  async registered(as: Actor): Promise<Seen> {
    const { id } = await this.ask(as);
    await this.prove(as, id);
    await this.at(this.agent, id, 'verify');
    return (await this.at(this.consul, id, 'register')).body;
  }

  /** Names of the facts about one registration, in order. */
  async facts(id: string): Promise<string[]> {
    const rows = await this.identity.service.sql<{ type: string }>(
      'select type from event_log where aggregate_id = $1 order by id',
      [id],
    );
    return rows.map(({ type }) => type.replace(/^ml\.consular\./, '').replace(/\.v\d+$/, ''));
  }
}
