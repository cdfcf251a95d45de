import { PersonRegistered } from '@jatigi/contracts';
import type {
  ApplicationAppealDecided,
  ApplicationRefused,
  PersonStruckOff,
  PersonTransferred,
  RegistrationExpired,
  TravelDocumentApproved,
  TravelDocumentEnded,
  TravelDocumentInvalidated,
  TravelDocumentReportedLost,
} from '@jatigi/contracts';
import { fixedClock, serviceActor, uuidv7 } from '@jatigi/kernel';
import { goldenSample, waitFor } from '@jatigi/platform-testing';
import { IssuePaper } from '../src/issuing/issue-paper';
import { startDocuments } from './fixture';
import type { DocumentsFixture } from './fixture';
import { printableRegistrationSample } from './sample-registration';

const personId = goldenSample(PersonRegistered).personId;

export interface Row {
  id: string;
  number: string;
}
type Fact =
  | typeof ApplicationRefused
  | typeof ApplicationAppealDecided
  | typeof PersonRegistered
  | typeof PersonStruckOff
  | typeof PersonTransferred
  | typeof RegistrationExpired
  | typeof TravelDocumentApproved
  | typeof TravelDocumentEnded
  | typeof TravelDocumentInvalidated
  | typeof TravelDocumentReportedLost;

const topicOf = ({ type }: Fact): string => (type.includes('.application.') ? 'visas.v1' : 'identity.v1');

/** The documents service on a real broker, with an identity that answers for registrations and says what became of them. */
export class RegistrationScene {
  private constructor(readonly fixture: DocumentsFixture) {}

  static async open(): Promise<RegistrationScene> {
    return new RegistrationScene(await startDocuments({ withBus: true, clock: fixedClock('2026-11-28T09:00:00Z') }));
  }

  close(): Promise<void> {
    return this.fixture.stop();
  }

  get<Provider>(type: new (...all: never[]) => Provider): Provider {
    return this.fixture.service.running.app.get(type);
  }

  rows(subject: string): Promise<Row[]> {
    return this.fixture.service.sql<Row>('select id, number from document where subject_id = $1', [subject]);
  }

  facts(documentId: string): Promise<{ type: string; payload: object }[]> {
    const sql = 'select type, payload from event_log where aggregate_id = $1 order by version';
    return this.fixture.service.sql(sql, [documentId]);
  }

  async verify(number: string): Promise<Record<string, unknown>> {
    return (await this.fixture.service.request('GET', `/v1/documents/verifications/${number}`)).body as never;
  }

  execute(registrationId: string): Promise<void> {
    const payload = { kind: 'consular-registration' as const, subjectId: registrationId, personId };
    return this.get(IssuePaper).execute({ payload });
  }

  /** Identity has this registration to print. */
  offer(over: object = {}, id = uuidv7()): string {
    this.fixture.visas.printables.set(id, { ...printableRegistrationSample(id), ...over });
    return id;
  }

  /** Its owner says one fact on the bus, three times. */
  async say(definition: Fact, aggregateId: string, version: number, over: object = {}): Promise<void> {
    const data = { ...goldenSample(definition), ...over };
    const event = { definition, aggregateId, version, eventId: uuidv7(), data };
    for (let time = 0; time < 3; time += 1) await this.fixture.service.bus?.say(topicOf(definition), [event as never]);
  }

  async registered(over: object = {}): Promise<Row & { subject: string }> {
    const subject = this.offer(over);
    await this.say(PersonRegistered, subject, 1);
    return this.paperAbout(subject);
  }

  /** The paper about a subject, when it is out. */
  async paperAbout(subject: string): Promise<Row & { subject: string }> {
    const isOut = async () => (await this.rows(subject)).length > 0;
    await waitFor(isOut, { timeoutMs: 45_000, what: 'the paper is issued' });
    return { ...((await this.rows(subject))[0] as Row), subject };
  }

  /** Bytes of a paper, as a service that owns its subject gets them. */
  async pdf(documentId: string): Promise<Buffer> {
    const path = `/internal/documents/${documentId}/content`;
    return (await this.fixture.service.request('GET', path, { as: serviceActor('identity') })).body as Buffer;
  }

  /** What the public verification says of a picture or a PDF. */
  async verifyFile(body: Buffer, type: string): Promise<Record<string, unknown>> {
    const headers = { 'content-type': type };
    const answer = await this.fixture.service.request('POST', '/v1/documents/verifications', { body, headers });
    return answer.body as never;
  }

  async bundle(): Promise<string> {
    return String((await this.fixture.service.request('GET', '/v1/documents/trust/certificates')).body);
  }
}
