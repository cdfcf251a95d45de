import { fixedClock, uuidv7 } from '@jatigi/kernel';
import type { Actor, Role } from '@jatigi/kernel';
import { Jobs } from '@jatigi/platform-jobs';
import { Transactions } from '@jatigi/platform-persistence';
import { person, waitFor } from '@jatigi/platform-testing';
import type { TestAnswer, TestServiceOptions } from '@jatigi/platform-testing';
import { ISSUE_PAPER } from '../src/issuing/issue-paper';
import { startDocuments } from './fixture';
import type { DocumentsFixture } from './fixture';
import { printableRegistrationSample } from './sample-registration';

const KIND = 'consular-registration' as const;
const wanted = { timeoutMs: 60_000 };

export interface Issued {
  id: string;
  number: string;
  subject: string;
}
interface Event {
  type: string;
  payload: Record<string, unknown>;
}

/** The documents service with an identity that answers for registrations, and officers of Berlin, Paris and the capital. */
export class OfficeScene {
  readonly agent = officer();
  readonly head = officer();
  readonly consul = officer();
  readonly stranger = officer();
  readonly desk = officer();
  readonly auditor = officer();

  private constructor(readonly fixture: DocumentsFixture) {}

  static async open(options: TestServiceOptions = {}): Promise<OfficeScene> {
    const clock = fixedClock('2026-11-28T09:00:00Z');
    const scene = new OfficeScene(await startDocuments({ clock, ...options }));
    const roles: [Actor, Role, string][] = [
      [scene.agent, 'agent', 'BER'],
      [scene.head, 'head-of-section', 'BER'],
      [scene.consul, 'consul', 'BER'],
      [scene.stranger, 'consul', 'PAR'],
      [scene.desk, 'central-desk', '*'],
      [scene.auditor, 'auditor', '*'],
    ];
    for (const [who, role, post] of roles) await scene.fixture.service.grant(who.personId as string, role, [post]);
    return scene;
  }

  close(): Promise<void> {
    return this.fixture.stop();
  }

  get<Provider>(type: new (...all: never[]) => Provider): Provider {
    return this.fixture.service.running.app.get(type);
  }

  sql<Row>(text: string, values: unknown[] = []): Promise<Row[]> {
    return this.fixture.service.sql<Row>(text, values);
  }

  /** Identity has a registration to print. */
  offer(over: object = {}, subject = uuidv7()): string {
    this.fixture.visas.printables.set(subject, { ...printableRegistrationSample(subject), ...over });
    return subject;
  }

  /** What a fact of identity plans. */
  async plan(...subjects: string[]): Promise<void> {
    await this.get(Transactions).asService({ service: 'documents' }, async (tx) => {
      for (const subjectId of subjects) {
        const payload = { kind: KIND, subjectId, personId: subjectId };
        await this.get(Jobs).enqueue(tx, { kind: ISSUE_PAPER, key: `${KIND}:${subjectId}`, payload });
      }
    });
  }

  /** Certificates of registration, each about another person. */
  async issued(count: number): Promise<Issued[]> {
    const subjects = Array.from({ length: count }, () => this.offer());
    await this.plan(...subjects);
    const timeoutMs = wanted.timeoutMs + count * 5_000; // a busy machine
    await waitFor(async () => (await this.papersAbout(subjects)).length === count, {
      timeoutMs,
      what: 'papers are out',
    });
    return this.papersAbout(subjects);
  }

  papersAbout(subjects: string[]): Promise<Issued[]> {
    const sql = `select id, number, subject_id as subject from document where subject_id = any ($1) order by id`;
    return this.sql<Issued>(sql, [subjects]);
  }

  facts(documentId: string): Promise<Event[]> {
    return this.sql('select type, payload from event_log where aggregate_id = $1 order by version', [documentId]);
  }

  post(as: Actor | undefined, path: string, body: object = {}, headers?: Record<string, string>): Promise<TestAnswer> {
    const asking = { ...(as && { as }), body, ...(headers && { headers }) };
    return this.fixture.service.request('POST', `/v1/documents/${path}`, asking);
  }

  read(as: Actor | undefined, path: string): Promise<TestAnswer> {
    const asking = as ? { as: { ...as, purpose: as.purpose ?? ('investigation' as const) } } : {};
    return this.fixture.service.request('GET', `/v1/documents/${path}`, asking);
  }

  async verify(number: string): Promise<Record<string, unknown>> {
    return (await this.fixture.service.request('GET', `/v1/documents/verifications/${number}`)).body as never;
  }

  /** Waits until no planned reissue is left that is not parked. */
  async settled(): Promise<void> {
    const sql = `select 1 from job where state in ('ready', 'running')`;
    await waitFor(async () => (await this.sql(sql)).length === 0, { ...wanted, what: 'no job is left' });
  }
}

const officer = (): Actor => person(uuidv7());

export const codeOf = ({ status, body }: TestAnswer): [number, unknown] => [status, (body as { code?: string }).code];
