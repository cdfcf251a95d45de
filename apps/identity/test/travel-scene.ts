import { DocumentIssued, DocumentReissued, PersonDied } from '@jatigi/contracts';
import type { EventData } from '@jatigi/contracts';
import type { Actor } from '@jatigi/kernel';
import type { ReceivedEvent } from '@jatigi/platform-messaging';
import { Transactions } from '@jatigi/platform-persistence';
import { goldenSample, jpeg, person } from '@jatigi/platform-testing';
import type { TestAnswer, TestRequest } from '@jatigi/platform-testing';
import { TravelReactions } from '../src/travel/travel.reactions';
import { file, RegisterScene } from './register-scene';
import type { Seen } from './register-scene';

interface SeenAnswer extends TestAnswer {
  body: Seen;
}

const REPORTS = '/v1/identity/loss-reports';
const DOCUMENTS = '/v1/identity/emergency-documents';

export const passport = { kind: 'passport', issuingCountry: 'MLI', number: 'AA 123-4567', issuedOn: '2024-05-02' };
export const loss = {
  document: passport,
  circumstance: 'stolen',
  on: '2026-11',
  place: 'Aéroport de Roissy',
  country: 'FRA',
  post: 'PAR',
  text: 'Sac arraché au guichet',
  for: 'self',
};
export const journey = {
  from: { place: 'Paris', country: 'FRA' },
  transits: [{ place: 'Istanbul', country: 'TUR' }],
  to: { place: 'Bamako', country: 'MLI' },
  departBy: '2026-12-05',
};
const { name, sex, birthDate, birthPlace, birthCountry, nationalities } = file;
export const facts = { name, sex, birthDate, birthPlace, birthCountry, nationalities };

let drawn = 0;
/** Another document each time, where which one does not matter. */
export const anyPassport = () => ({ ...passport, number: `AB${String((drawn += 1)).padStart(7, '0')}` });

/** Loss reports and emergency documents at Paris and Dakar, on the stage of the register; a border officer in Bamako. */
export class TravelScene {
  readonly agent: Actor;
  readonly head: Actor;
  readonly consul: Actor;
  readonly dakarAgent: Actor;
  readonly dakarConsul: Actor;
  readonly border = person(undefined, { purpose: 'border-check' });

  private constructor(readonly register: RegisterScene) {
    const forTravel = (who: Actor): Actor => ({ ...who, purpose: 'travel-document' });
    this.agent = forTravel(register.agent);
    this.head = forTravel(register.head);
    this.consul = forTravel(register.consul);
    this.dakarAgent = forTravel(register.dakarAgent);
    this.dakarConsul = forTravel(register.dakarConsul);
  }

  static async open(): Promise<TravelScene> {
    const scene = new TravelScene(await RegisterScene.open());
    await scene.service.grant(scene.border.personId as string, 'border-officer', ['BKO']);
    return scene;
  }

  get service() {
    return this.register.identity.service;
  }

  close(): Promise<void> {
    return this.register.close();
  }

  send(method: string, path: string, request: TestRequest = {}): Promise<SeenAnswer> {
    return this.service.request(method, `/v1/identity${path}`, request) as Promise<SeenAnswer>;
  }

  tryReport(as: Actor | undefined, over: object = {}): Promise<SeenAnswer> {
    const request = { body: { ...loss, document: anyPassport(), person: facts, ...over }, ...(as && { as }) };
    return this.service.request('POST', REPORTS, request) as Promise<SeenAnswer>;
  }

  tryAsk(as: Actor | undefined, over: object = {}): Promise<SeenAnswer> {
    const request = { body: { post: 'PAR', reason: 'expired', journey, person: facts, ...over }, ...(as && { as }) };
    return this.service.request('POST', DOCUMENTS, request) as Promise<SeenAnswer>;
  }

  async report(as: Actor, over: object = {}): Promise<Seen> {
    return bodyOf(await this.tryReport(as, over), 201);
  }

  /** A request with its photo. */
  async ask(as: Actor, over: object = {}): Promise<Seen> {
    const { id, version } = bodyOf(await this.tryAsk(as, over), 201);
    return bodyOf(await this.sendFile(as, id, version), 200);
  }

  sendFile(as: Actor, id: string, version: number, sent: { kind?: string; body?: Buffer; type?: string } = {}) {
    const { kind = 'photo', body = jpeg, type = 'image/jpeg' } = sent;
    const headers = { 'content-type': type, 'if-match': `"${version}"` };
    return this.send('PUT', `/emergency-documents/${id}/documents/${kind}`, { as, body, headers });
  }

  /** One command on an emergency document. */
  at(as: Actor | undefined, id: string, command: string, body: object = {}): Promise<SeenAnswer> {
    return this.send('POST', `/emergency-documents/${id}/${command}`, { body, ...(as && { as }) });
  }

  read(as: Actor, id: string): Promise<SeenAnswer> {
    return this.send('GET', `/emergency-documents/${id}`, { as });
  }

  async checked(as: Actor, over: object = {}): Promise<Seen> {
    const { id } = await this.ask(as, over);
    return bodyOf(
      await this.at(this.agent, id, 'check-identity', { by: 'record', note: 'Fichier des passeports' }),
      200,
    );
  }

  async approved(as: Actor, over: object = {}): Promise<Seen> {
    const { id } = await this.checked(as, over);
    return bodyOf(await this.at(this.consul, id, 'approve'), 200);
  }

  /** Sealed under a number of its own, and in the hands of the person. */
  async handedOver(as: Actor, over: object = {}): Promise<Seen & { paper: { number: string } }> {
    const { id } = await this.approved(as, over);
    await this.sealed('emergency-document', id);
    return bodyOf(await this.at(this.agent, id, 'hand-over'), 200) as Seen & { paper: { number: string } };
  }

  /** documents says that the paper of this subject exists. */
  async sealed(kind: string, id: string, number = `L${String((drawn += 1)).padStart(8, '0')}`): Promise<string> {
    const data: EventData<typeof DocumentIssued> = {
      ...goldenSample(DocumentIssued),
      kind,
      number,
      subject: { kind, id },
    };
    await this.react((reactions, event) => reactions.onDocumentIssued(data, event), id);
    return number;
  }

  /** documents says that it was made again, as this document. */
  async madeAgain(kind: string, id: string, number: string, documentId: string): Promise<void> {
    const data = { ...goldenSample(DocumentReissued), kind, number, subject: { kind, id } };
    await this.react((reactions, event) => reactions.onDocumentReissued(data, event), documentId);
  }

  died(personId: string): Promise<void> {
    const data: EventData<typeof PersonDied> = { personId };
    return this.react((reactions, event) => reactions.onPersonDied(data, event), personId);
  }

  /** Names of the facts about one report or document, in order. */
  facts(id: string): Promise<string[]> {
    return this.register.facts(id);
  }

  private react(work: (reactions: TravelReactions, event: ReceivedEvent) => Promise<void>, aggregateId: string) {
    const { app } = this.service.running;
    return app
      .get(Transactions)
      .asService({ service: 'identity' }, (tx) =>
        work(app.get(TravelReactions, { strict: false }), { tx, aggregateId } as unknown as ReceivedEvent),
      );
  }
}

function bodyOf({ status, body }: SeenAnswer, expected: number): Seen {
  if (status !== expected) throw new Error(`${status} ${JSON.stringify(body)}`);
  return body;
}
