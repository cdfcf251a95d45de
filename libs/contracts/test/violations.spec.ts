import {
  checkForPublishing,
  CertificateDenied,
  civilRegistryEvents,
  ContractViolation,
  CopySealed,
  knownCodesOf,
  MandateEnded,
  PaymentReceived,
  personalDataIn,
  PostOpened,
  readEvent,
  VisaIssued,
  visasEvents,
} from '../src';
import type { EventDefinition, ServiceContract } from '../src';
import { identityEvents } from '../src/identity';
import { sampleOf } from './samples';

function violation(contract: ServiceContract, { type }: { type: string }, data: unknown): ContractViolation {
  try {
    checkForPublishing(contract, { type, data });
  } catch (error) {
    return error as ContractViolation;
  }
  throw new Error('it was let through');
}

describe('an event that is not published', () => {
  const issued = sampleOf('visas', 'visa.issued.v1');
  const without = ({ validUntil: _gone, ...rest }: Record<string, unknown>): unknown => rest;

  it.each<[string, string, unknown]>([
    ['event-field-missing', 'a field that is missing', without(issued)],
    ['event-field-unknown', 'a field that the contract does not know', { ...issued, colour: 'blue' }],
    ['event-field-invalid', 'a value of another kind', { ...issued, validUntil: 'soon' }],
    ['personal-data', 'a field that would hold personal data', { ...issued, holderName: 'Aïssata Traoré' }],
    ['personal-data', 'un champ de données personnelles', { ...issued, dateNaissance: '1990-01-01' }],
    ['personal-data', 'personal data beside other faults: the gravest counts', { passportNumber: 'AA1234567' }],
    ['event-field-invalid', 'data that is no object', 'visa'],
  ])('says %s for %s', (kind, _what, data) => {
    const { code, kind: said, message } = violation(visasEvents, VisaIssued, data);
    expect({ code, said }).toEqual({ code: 'contract-violation', said: kind });
    expect(message).not.toMatch(/Traoré|AA1234567|1990|soon|blue/);
  });

  it('says unknown-event-type for a type of somebody else', () => {
    expect(violation(visasEvents, PaymentReceived, {}).kind).toBe('unknown-event-type');
  });

  it('says event-field-invalid when whoever throws it says nothing', () => {
    expect(new ContractViolation('x', ['y']).kind).toBe('event-field-invalid');
  });
});

describe('a code', () => {
  const denied = sampleOf('civil-registry', 'certificate.denied.v1');

  it('that is not in the list is not published', () => {
    const { kind, problems } = violation(civilRegistryEvents, CertificateDenied, { ...denied, reason: 'traore' });
    expect({ kind, problems }).toEqual({ kind: 'event-field-invalid', problems: ['/reason: not a known code'] });
  });

  it('that came to the list later is read', () => {
    expect(readEvent(CertificateDenied, { ...denied, reason: 'court-order' })).toMatchObject({ reason: 'court-order' });
  });

  it('that is no code is not read either', () => {
    expect(() => readEvent(CertificateDenied, { ...denied, reason: 'Aïssata Traoré' })).toThrow(/\/reason/);
  });

  it('of a closed list is not let in by reading', () => {
    const ended = sampleOf('identity', 'mandate.ended.v1');
    expect(() => readEvent(MandateEnded, { ...ended, reason: 'other' })).toThrow(/\/reason/);
  });

  it('can be looked up by its field', () => {
    expect(knownCodesOf(MandateEnded, 'reason')).toEqual(['giver', 'helper', 'date', 'death', 'account']);
    expect(knownCodesOf(PaymentReceived, 'subject.kind')).toContain('copy-request');
    expect(knownCodesOf(CopySealed, 'documentNumber')).toBeUndefined();
    expect(knownCodesOf(CopySealed, 'nothing.there')).toBeUndefined();
  });
});

describe('a time zone', () => {
  const post = sampleOf('identity', 'post.opened.v1');
  const zoneProblems = (timeZone: string): readonly string[] =>
    violation(identityEvents, PostOpened as EventDefinition, { ...post, timeZone }).problems;

  it('is one of the IANA database', () => {
    expect(() => checkForPublishing(identityEvents, { type: PostOpened.type, data: post })).not.toThrow();
    expect(zoneProblems('Traore/Aissata')).toEqual(['/timeZone: not a time zone']);
  });
});

describe('the names of personal data', () => {
  it.each([
    'passportNumber',
    'numeroPasseport',
    'birth_date',
    'lieu-naissance',
    'e-mail',
    'emailAddress',
    'téléphone',
    'NINA',
    'mrz',
    'homeAddress',
    'prénoms',
    'photoId',
  ])('%s is never in an event', (name) => expect(personalDataIn(name)).toBe('never'));

  it.each(['holderName', 'nomUsage', 'documentNumber', 'parent', 'contact', 'note', 'sexe'])(
    '%s needs a reason',
    (name) => expect(personalDataIn(name)).toBe('unless-explained'),
  );

  it.each(['personId', 'post', 'validUntil', 'deliverTo', 'statusIndex', 'circumstance', 'sha256', 'stayDays'])(
    '%s is harmless',
    (name) => expect(personalDataIn(name)).toBeNull(),
  );
});
