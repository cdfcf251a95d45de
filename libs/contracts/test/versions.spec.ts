import { z } from 'zod';
import {
  allContracts,
  checkForPublishing,
  DocumentIssued,
  DocumentIssuedV1,
  event,
  fieldKinds,
  findDefinition,
  inEveryVersion,
  PaymentReceived,
  PaymentReceivedV1,
  PaymentRequested,
  readAs,
  readEvent,
} from '../src';
import type { EventDefinition, ServiceContract } from '../src';
import { sampleOf } from './samples';

interface Superseded {
  contract: ServiceContract;
  older: EventDefinition;
  superseded: NonNullable<EventDefinition['superseded']>;
}
const superseded: Superseded[] = allContracts.flatMap((contract) =>
  [...contract.events.values()].flatMap((older) =>
    older.superseded ? [{ contract, older, superseded: older.superseded }] : [],
  ),
);

describe('a type that another one replaces', () => {
  it('is what the first versions of payments and documents are', () => {
    expect(superseded.map(({ older }) => older.name)).toEqual([
      'payment.requested.v1',
      'payment.received.v1',
      'payment.refund-due.v1',
      'payment.refunded.v1',
      'document.issued.v1',
    ]);
  });

  it.each(superseded)('$older.name can be read as the new type, and the new type says it back', (one) => {
    const { contract, older } = one;
    const data = sampleOf(contract.service, older.name);
    const risen = one.superseded.upcast(readEvent(older, data));
    expect(() => checkForPublishing(contract, { type: one.superseded.by.type, data: risen })).not.toThrow();
    const fallen = one.superseded.downcast(risen);
    expect(() => checkForPublishing(contract, { type: older.type, data: fallen })).not.toThrow();
    expect(fallen).toEqual(data);
  });

  it.each(superseded)('$older.name is upcast and downcast by pure functions', (one) => {
    const data = Object.freeze(sampleOf(one.contract.service, one.older.name));
    const before = structuredClone(data);
    const twice = [one.superseded.upcast(data), one.superseded.upcast(data)];
    expect(twice[0]).toEqual(twice[1]);
    expect(one.superseded.downcast(twice[0] as never)).toEqual(one.superseded.downcast(twice[1] as never));
    expect(data).toEqual(before);
  });
});

describe('reading a log that is older than a type', () => {
  const old = sampleOf('payments', 'payment.received.v1');

  it('gives the old fact as the new type', () => {
    expect(readAs(PaymentReceived, { type: PaymentReceivedV1.type, data: old })).toEqual(old);
  });

  it('gives the new fact as it is', () => {
    const now = sampleOf('payments', 'payment.received.v2');
    expect(readAs(PaymentReceived, { type: PaymentReceived.type, data: now })).toEqual(now);
  });

  it('gives nothing of other types, known or not, and never a new fact as an old one', () => {
    expect(readAs(PaymentRequested, { type: PaymentReceivedV1.type, data: old })).toBeUndefined();
    expect(readAs(PaymentReceivedV1, { type: PaymentReceived.type, data: old })).toBeUndefined();
    expect(readAs(PaymentReceived, { type: 'ml.consular.payment.received.v9', data: old })).toBeUndefined();
  });

  it('refuses what is not even its own type', () => {
    expect(() => readAs(PaymentReceived, { type: PaymentReceivedV1.type, data: { ...old, post: 7 } })).toThrow(
      /\/post/,
    );
  });
});

describe('saying a fact in every version', () => {
  it('says a payment of a visa in both, the new one first', () => {
    const data = { ...sampleOf('payments', 'payment.received.v2'), subject: { kind: 'visa-application', id: anId } };
    expect(inEveryVersion(PaymentReceived, data as never)).toEqual([
      { type: PaymentReceived.type, data },
      { type: PaymentReceivedV1.type, data },
    ]);
  });

  it('says a payment of a copy, and a document that is no e-visa, in the new one alone', () => {
    const payment = sampleOf('payments', 'payment.received.v2');
    expect(inEveryVersion(PaymentReceived, payment as never)).toHaveLength(1);
    const document = sampleOf('documents', 'document.issued.v2');
    expect(inEveryVersion(DocumentIssued, document as never)).toEqual([{ type: DocumentIssued.type, data: document }]);
  });

  it('says an e-visa in both', () => {
    const data = { ...sampleOf('documents', 'document.issued.v2'), kind: 'e-visa' };
    const types = inEveryVersion(DocumentIssued, data as never).map(({ type }) => type);
    expect(types).toEqual([DocumentIssued.type, DocumentIssuedV1.type]);
  });

  it('says what no older type says once', () => {
    const definition = findDefinition('ml.consular.visa.revoked.v1') as EventDefinition;
    expect(inEveryVersion(definition, sampleOf('visas', 'visa.revoked.v1'))).toHaveLength(1);
  });
});

const anId = '0198f2a4-6b1e-7c3d-9a10-4d2b7e5f2001';

describe('data stored under an earlier shape of the same type', () => {
  const id = z.uuid().register(fieldKinds, { kind: 'id' });
  const meaning = { of: { kind: 'file', meaning: 'A file' }, summary: 'S.', by: 'B', when: 'W.', next: [] };
  const moved = event('file.moved.v1', meaning, z.strictObject({ fileId: id, drawers: z.array(id).max(9) }), {
    upcast: (stored) => ({ drawers: [], ...(stored as object) }),
  });

  it('is brought into the shape of today before it is checked', () => {
    expect(readEvent(moved, { fileId: anId })).toEqual({ fileId: anId, drawers: [] });
    expect(readEvent(moved, { fileId: anId, drawers: [anId] })).toEqual({ fileId: anId, drawers: [anId] });
  });

  it('is refused when it does not fit then either', () => {
    expect(() => readEvent(moved, { drawers: [] })).toThrow(/fileId/);
  });
});
