import { uuidv7 } from '@jatigi/kernel';
import type { Actor } from '@jatigi/kernel';
import type { ReceivedEvent } from '@jatigi/platform-messaging';
import { Transactions } from '@jatigi/platform-persistence';
import { DocumentIssued, DocumentReissued, PaymentReceived } from '@jatigi/contracts';
import { goldenSample, jpeg, person, startDocumentsDouble } from '@jatigi/platform-testing';
import type { DocumentsDouble } from '@jatigi/platform-testing';
import { CertificatesReactions } from '../src/certificates/certificates.reactions';
import { ExpireCertificates } from '../src/certificates/expire-certificates';
import { RegistryScene } from './registry-scene';
import type { Seen, SeenAnswer } from './registry-scene';

/** Somebody whom no act and no other spec knows. */
export const awa = {
  name: { surname: 'Sangaré', givenNames: 'Awa' },
  sex: 'F' as const,
  birthDate: { value: '1990-03-01', approximate: false },
  birthPlace: 'Kati',
  birthCountry: 'MLI',
  nationalities: ['MLI'],
  address: { lines: '12 rue de la Roquette', city: 'Paris', country: 'FRA' },
};

export const staff = (over: Partial<Actor> = {}): Actor => person(uuidv7(), { purpose: 'civil-act', ...over });

/** A post that gives certificates: an agent, a head of section, a consul, and a centre at home. */
export class CertificateScene {
  readonly head = staff();
  readonly auditor = staff();
  readonly kati = staff({ kind: 'client', strength: 'client' });

  private constructor(
    readonly registry: RegistryScene,
    readonly documents: DocumentsDouble,
  ) {}

  static async open(options: { withBus?: boolean } = {}): Promise<CertificateScene> {
    const documents = await startDocumentsDouble();
    const scene = new CertificateScene(
      await RegistryScene.open({ documentsUrl: documents.url, ...options }),
      documents,
    );
    await scene.registry.grant(scene.head, 'head-of-section', 'PAR');
    await scene.registry.grant(scene.auditor, 'auditor', 'PAR');
    await scene.registry.grant(scene.kati, 'civil-status-centre', 'CEC-KATI');
    return scene;
  }

  async close(): Promise<void> {
    await this.registry.close();
    await this.documents.stop();
  }

  get agent(): Actor {
    return this.registry.agent;
  }
  get consul(): Actor {
    return this.registry.consul;
  }

  /** A person of her own, without a purpose: she reads what is hers. */
  person(): Actor {
    return staff({ purpose: null });
  }

  /** Stands in the consular register of Paris, or has a ward who does. */
  registered(requester: Actor, over: { person?: object; personId?: string; post?: string } = {}): string {
    const registrationId = uuidv7();
    const requesterPersonId = requester.personId as string;
    const { personId = requesterPersonId, post = 'PAR' } = over;
    const person = { ...awa, ...over.person };
    const stands = { number: 'C-A1B2-C3D4-E', post, validUntil: '2029-11-28', person };
    this.registry.identity.registrations.set(registrationId, {
      registrationId,
      personId,
      requesterPersonId,
      ...stands,
    });
    return registrationId;
  }

  post(as: Actor, body: object): Promise<SeenAnswer> {
    return this.registry.send('POST', '/certificates', {
      as,
      body: { post: 'PAR', language: 'fr', statements: {}, ...body },
    });
  }

  async ask(as: Actor, body: object): Promise<Seen> {
    const answer = await this.post(as, body);
    if (answer.status !== 201) throw new Error(JSON.stringify(answer.body));
    return answer.body;
  }

  read(as: Actor, id: string): Promise<SeenAnswer> {
    return this.registry.send('GET', `/certificates/${id}`, { as });
  }

  at(as: Actor, id: string, command: string, body: object = {}): Promise<SeenAnswer> {
    return this.registry.send('POST', `/certificates/${id}/${command}`, { as, body });
  }

  async attach(as: Actor, id: string, kind: string, version?: number): Promise<SeenAnswer> {
    const current = version ?? (await this.read(as, id)).body.version;
    const headers = { 'content-type': 'image/jpeg', 'if-match': `"${current}"` };
    return this.registry.send('PUT', `/certificates/${id}/documents/${kind}`, { as, body: jpeg, headers });
  }

  /** A residence certificate with its proof of address, ready to be signed. */
  async residence(as: Actor): Promise<Seen> {
    const { id } = await this.ask(as, { kind: 'residence', registrationId: this.registered(as) });
    return (await this.attach(as, id, 'proof-of-address')).body;
  }

  /** A certificate of life of a registered person who was seen at the counter. */
  async seen(as: Actor): Promise<Seen> {
    const { id } = await this.ask(as, { kind: 'life', registrationId: this.registered(as) });
    await this.at(this.agent, id, 'record-presence', { mode: 'counter', on: '2026-11-24' });
    return (await this.read(as, id)).body;
  }

  /** A certificate of life, free, approved by two. */
  async granted(as: Actor): Promise<Seen> {
    const { id } = await this.seen(as);
    await this.at(this.agent, id, 'propose');
    await this.at(this.consul, id, 'approve');
    return (await this.read(as, id)).body;
  }

  async download(as: Actor, id: string): Promise<number> {
    return (await this.registry.send('GET', `/certificates/${id}/certificate`, { as })).status;
  }

  sweep(): Promise<number> {
    return this.registry.service.running.app.get(ExpireCertificates, { strict: false }).sweep();
  }

  /** A request of this person in a state in which the desk may give the command. */
  async inStateFor(command: string, as: Actor): Promise<Seen> {
    if (command === 'record-presence') return this.ask(as, { kind: 'life', registrationId: this.registered(as) });
    if (command === 'approve') return this.residence(as);
    if (command === 'revoke') return this.granted(as);
    const seen = await this.seen(as);
    if (command === 'return-to-agent') await this.at(this.agent, seen.id, 'propose');
    return seen;
  }

  pay(id: string): Promise<void> {
    const paid = { ...goldenSample(PaymentReceived), subject: { kind: 'certificate-request', id } };
    return this.react((reactions, event) => reactions.onPaymentReceived(paid, event));
  }

  issue(id: string, number = 'MLC-0123-4567-89A'): Promise<void> {
    const issued = { ...goldenSample(DocumentIssued), number, subject: { kind: 'certificate-request', id } };
    return this.react((reactions, event) => reactions.onDocumentIssued(issued, event));
  }

  /** documents says that it was made again. */
  reissue(id: string, number: string): Promise<void> {
    const again = { ...goldenSample(DocumentReissued), number, subject: { kind: 'certificate-request', id } };
    return this.react((reactions, event) => reactions.onDocumentReissued(again, event));
  }

  react(work: (reactions: CertificatesReactions, event: ReceivedEvent) => Promise<void>): Promise<void> {
    const { app } = this.registry.service.running;
    const reactions = app.get(CertificatesReactions, { strict: false });
    return app
      .get(Transactions)
      .asService({ service: 'civil-registry' }, (tx) =>
        work(reactions, { tx, aggregateId: uuidv7() } as ReceivedEvent),
      );
  }
}
