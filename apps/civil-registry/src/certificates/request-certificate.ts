import { Injectable } from '@nestjs/common';
import { CertificateRequest, civilRegistryRules } from '@jatigi/civil-registry-domain';
import type { CertificateKind, CertificateStatements, CertifiedPerson } from '@jatigi/civil-registry-domain';
import { authorize, finding, refuse, uuidv7 } from '@jatigi/kernel';
import { Transactions } from '@jatigi/platform-persistence';
import type { RequestContext } from '@jatigi/platform-persistence';
import { IdentityPeer } from '../declarations/identity-peer';
import type { StandingRegistration } from '../declarations/identity-peer';
import { mrzNameOf } from '../declarations/mrz-name';
import { lookAcrossCentres } from '../registry/across-centres';
import { newReference } from '../registry/new-reference';
import { toCertificateAnswer } from './certificate-answer';
import type { CertificateAnswer } from './certificate-answer';
import { momentOfNew } from './certificate-moment';
import { CertificateStore } from './certificate-store';
import { RequestCertificateDto, toCertifiedPerson } from './certificate.dto';
import { settleCertificate } from './read-notes';

/** A person asks for a certificate: about herself, or about somebody she is responsible for in the register. */
@Injectable()
export class RequestCertificate {
  constructor(
    private readonly transactions: Transactions,
    private readonly store: CertificateStore,
    private readonly identity: IdentityPeer,
  ) {}

  /** @throws 422 with what is wrong at its field; 503 when a registration is named and identity is away */
  async execute(context: RequestContext, dto: RequestCertificateDto): Promise<CertificateAnswer> {
    authorize(civilRegistryRules, context.actor, 'civil-registry.certificate.request');
    const registration = dto.registrationId && (await this.identity.standing(context, dto.registrationId));
    return this.transactions.run(context, async (tx) => {
      const { moment, policyVersion } = await momentOfNew(tx, dto);
      const requesterPersonId = tx.actor.personId as string;
      const start = {
        id: uuidv7(),
        reference: newReference('CER', tx.now),
        ...{ kind: dto.kind, policyVersion, post: dto.post, language: dto.language, requesterPersonId },
        personId: registration ? registration.personId : requesterPersonId,
        registrationId: registration ? registration.registrationId : null,
        person: registration ? registeredAt(registration, dto, moment.kind) : statedFor(moment.kind, dto),
        statements: dto.statements as CertificateStatements,
      };
      const request = CertificateRequest.request(start, moment);
      await lookAcrossCentres(tx);
      await settleCertificate(tx, request, moment);
      await this.store.insert(tx, request);
      return toCertificateAnswer(request, moment.kind);
    });
  }
}

/** @throws 422 `person-twice`; `other-post` when the certificate says where she is registered, and that is elsewhere */
function registeredAt(
  { person, number, post }: StandingRegistration,
  dto: RequestCertificateDto,
  { person: who }: CertificateKind,
): CertifiedPerson {
  const twice = 'Who is registered is known: leave this out.';
  if (dto.person) refuse([finding('/person', 'person-twice', twice)]);
  if (who === 'registered' && post !== dto.post)
    refuse([finding('/post', 'other-post', `The post ${post} certifies this: its register has the person.`)]);
  return { ...person, consularNumber: number };
}

/** @throws 422 `registration-missing`, `person-missing`, and names that cannot be compared */
function statedFor({ person: who }: CertificateKind, { person }: RequestCertificateDto): CertifiedPerson {
  const missing = 'This certificate is for persons of the consular register: register first.';
  if (who === 'registered') refuse([finding('/registrationId', 'registration-missing', missing)]);
  if (!person) refuse([finding('/person', 'person-missing', 'Say who you are, or name your registration.')]);
  const stated = toCertifiedPerson(person as NonNullable<typeof person>);
  mrzNameOf(stated.name, '/person');
  return stated;
}
