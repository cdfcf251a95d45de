import { DocumentIssued, DocumentReissued, PaymentReceived, PostOpened } from '@jatigi/contracts';
import type { EventData } from '@jatigi/contracts';
import { fixedClock, uuidv7 } from '@jatigi/kernel';
import type { Actor, Clock, Money, Role } from '@jatigi/kernel';
import type { ReceivedEvent } from '@jatigi/platform-messaging';
import { Transactions } from '@jatigi/platform-persistence';
import { goldenSample, person, startTestService, jpeg, startDocumentsDouble, waitFor } from '@jatigi/platform-testing';
import type { TestAnswer, TestRequest, TestService, DocumentsDouble } from '@jatigi/platform-testing';
import { ReactionsController } from '../src/reactions/reactions.controller';
import { visasService } from '../src/visas.service-definition';

export const now = '2026-11-20T09:00:00Z';

export const form = {
  applicant: {
    surname: 'Mustermann',
    givenNames: 'Erika',
    sex: 'F',
    birthDate: '1990-08-12',
    birthPlace: 'Köln',
    birthCountry: 'DEU',
    nationality: 'DEU',
    residence: 'DEU',
    address: 'Heidestraße 17, 51147 Köln',
    occupation: 'Ingénieure',
  },
  travelDocument: {
    kind: 'ordinary',
    number: 'C01X00T47',
    issuer: 'DEU',
    issuedOn: '2024-01-10',
    expiresOn: '2034-01-09',
    freePages: 12,
  },
  journey: {
    purpose: 'tourism',
    arrival: '2027-01-10',
    departure: '2027-02-08',
    entries: 1,
    addressInMali: 'Hôtel, Ségou',
  },
};

/** Taken at the counter: only where they lie is told. */
export const biometrics = { outcome: 'captured', reference: 'BIO-BER-2026-004711' };

export const grantTerms = {
  decision: 'grant',
  visaType: 'V03S',
  entries: 1,
  validFrom: '2027-01-05',
  validUntil: '2027-04-04',
  stayDays: 30,
};

/** What a spec looks at in an answer. */
export interface Seen {
  id: string;
  version: number;
  state: string;
  code: string;
  reference: string;
  allowedActions: string[];
  allowed: string[];
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
  /** Copied files have no events of their own. */
  anyEvents?: boolean;
  /** A clock that a spec moves; never beyond the clock of the machine, which the event log looks at. */
  clock?: Clock;
  /** Where peers answer. */
  settings?: Record<string, unknown>;
}

/** The visas service on a real Postgres, with people, posts and the deeds of one journey. */
export class VisasScene {
  readonly agent = this.staff();
  readonly consul = this.staff();
  readonly applicant = person();
  private constructor(
    readonly service: TestService,
    readonly documents: DocumentsDouble,
  ) {}

  /** Of whom the next files speak, where not of the one in `form`. */
  traveller: Partial<typeof form> = {};

  static async open({ clock = fixedClock(now), ...options }: SceneOptions = {}): Promise<VisasScene> {
    const documents = await startDocumentsDouble();
    const settings = { DOCUMENTS_URL: documents.url, ...options.settings };
    const service = await startTestService(visasService, { clock, ...options, settings });
    const scene = new VisasScene(service, documents);
    await scene.openPost({ code: 'BER', country: 'DEU', jurisdictions: ['DEU', 'AUT'] });
    await scene.openPost({ code: 'PAR', country: 'FRA', jurisdictions: ['FRA'], kind: 'consulate-general' });
    await scene.grant(scene.agent, 'agent', 'BER');
    await scene.grant(scene.consul, 'consul', 'BER');
    return scene;
  }

  async close(): Promise<void> {
    await this.service.stop();
    await this.documents.stop();
  }

  staff(): Actor {
    return person(uuidv7(), { purpose: 'adjudication' });
  }

  grant(actor: Actor, role: Role, post: string): Promise<void> {
    return this.service.grant(actor.personId as string, role, [post]);
  }

  send(method: string, path: string, request: TestRequest = {}): Promise<SeenAnswer> {
    return this.service.request(method, `/v1/visas${path}`, request) as Promise<SeenAnswer>;
  }

  post(as: Actor, id: string, command: string, body: object = {}): Promise<SeenAnswer> {
    return this.send('POST', `/applications/${id}/${command}`, { as, body });
  }

  /** As the consumer would: one transaction in the service's own name. */
  react(work: (reactions: ReactionsController, event: ReceivedEvent) => Promise<void>, aggregateId = uuidv7()) {
    const { app } = this.service.running;
    const reactions = app.get(ReactionsController, { strict: false });
    return app
      .get(Transactions)
      .asService({ service: 'visas' }, (tx) => work(reactions, { tx, aggregateId } as ReceivedEvent));
  }

  openPost(over: Partial<EventData<typeof PostOpened>>): Promise<void> {
    const calendar = { workingDays: [1, 2, 3, 4, 5], holidays: ['2026-11-23'] };
    const berlin = { kind: 'embassy', timeZone: 'Europe/Berlin', currencies: ['EUR'], calendar };
    const post = { ...goldenSample(PostOpened), ...berlin };
    return this.react((reactions, event) => reactions.onPostOpened({ ...post, ...over }, event));
  }

  async draft(as = this.applicant, change: Partial<typeof form> = {}): Promise<Seen> {
    const { body } = await this.send('POST', '/applications', { as, body: { ...form, ...this.traveller, ...change } });
    return body;
  }

  attach(as: Actor, { id, version }: Seen, kind: string, more: { bytes?: Buffer; type?: string } = {}) {
    const headers = { 'content-type': more.type ?? 'image/jpeg', 'if-match': `"${version}"` };
    const path = `/applications/${id}/documents/${kind}`;
    return this.send('PUT', path, { as, body: more.bytes ?? jpeg, headers });
  }

  async ready(as = this.applicant, change: Partial<typeof form> = {}): Promise<Seen> {
    const photo = await this.attach(as, await this.draft(as, change), 'photo');
    return (await this.attach(as, photo.body, 'passport')).body;
  }

  async submitted(as = this.applicant): Promise<Seen> {
    return (await this.post(as, (await this.ready(as)).id, 'submit')).body;
  }

  async paid(as = this.applicant, receivedBy: string | null = null): Promise<Seen> {
    const { id } = await this.submitted(as);
    await this.pay(id, receivedBy);
    return (await this.send('GET', `/applications/${id}`, { as })).body;
  }

  /** What payments says once it has the fee that is asked now, or another amount. */
  async pay(id: string, receivedBy: string | null = null, amount?: Money): Promise<void> {
    const about = { subject: { kind: 'visa-application' as const, id }, amount: amount ?? (await this.feeOf(id)) };
    const method = receivedBy ? ('counter' as const) : ('online' as const);
    const payment = { ...goldenSample(PaymentReceived), ...about, receivedBy, method };
    return this.react((reactions, event) => reactions.onPaymentReceived(payment, event));
  }

  async feeOf(id: string): Promise<Money> {
    const sql = `select assessment->'fee' as fee from visa_application where id = $1`;
    return (await this.service.sql<{ fee: Money }>(sql, [id]))[0]?.fee ?? goldenSample(PaymentReceived).amount;
  }

  async examined(receivedBy: string | null = null): Promise<Seen> {
    const { id } = await this.paid(this.applicant, receivedBy);
    await this.admitted(id);
    await this.post(this.agent, id, 'record-biometrics', biometrics);
    await this.post(this.agent, id, 'documents/photo/accept');
    return (await this.post(this.agent, id, 'documents/passport/accept')).body;
  }

  /** Admitted, and held against the lists: cleared, or with hits that wait for a person. */
  async admitted(id: string): Promise<SeenAnswer> {
    await this.post(this.agent, id, 'admit');
    return this.screened(id);
  }

  /** The file once the lists were asked. */
  screened(id: string): Promise<SeenAnswer> {
    return waitFor(
      async () => {
        const answered = ['application.screening-cleared', 'application.hit-raised'];
        const facts = await this.facts(id);
        if (!facts.some((fact) => answered.includes(fact))) return null;
        return this.send('GET', `/applications/${id}`, { as: this.agent });
      },
      { what: 'the lists were asked', timeoutMs: 30_000 },
    );
  }

  async proposed(by = this.agent, terms = grantTerms): Promise<Seen> {
    const { id } = await this.examined();
    return (await this.post(by, id, 'propose-decision', terms)).body;
  }

  async granted(terms = grantTerms): Promise<Seen> {
    const { id } = await this.proposed(this.agent, terms);
    return (await this.post(this.consul, id, 'decide', { decision: 'grant' })).body;
  }

  async issued(terms = grantTerms): Promise<Seen> {
    const { id } = await this.granted(terms);
    await this.documentIssued(id);
    return (await this.send('GET', `/applications/${id}`, { as: this.applicant })).body;
  }

  documentIssued(id: string): Promise<void> {
    const issued = { ...goldenSample(DocumentIssued), kind: 'e-visa', subject: { kind: 'visa-application', id } };
    return this.react((reactions, event) => reactions.onDocumentIssued(issued, event), uuidv7());
  }

  documentReissued(id: string, number: string, documentId: string, edition = 2): Promise<void> {
    const about = { kind: 'e-visa', number, edition, subject: { kind: 'visa-application', id } };
    const again = { ...goldenSample(DocumentReissued), ...about };
    return this.react((reactions, event) => reactions.onDocumentReissued(again, event), documentId);
  }

  /** Names of the facts about one application, in order. */
  async facts(id: string): Promise<string[]> {
    const rows = await this.service.sql<{ type: string }>(
      'select type from event_log where aggregate_id = $1 order by version',
      [id],
    );
    return rows.map(({ type }) => type.replace('ml.consular.', '').replace('.v1', ''));
  }
}
