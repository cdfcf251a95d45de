import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import {
  allContracts,
  ApplicationPaymentDue,
  checkForPublishing,
  ContractViolation,
  fromHeaders,
  newEvent,
  readEvent,
  toHeaders,
  visasEvents,
} from '../src';
import { sampleOf as sample, samplesFolder as samples } from './samples';

describe.each(allContracts)('contract of $service', (contract) => {
  const definitions = [...contract.events.values()];

  it('has exactly one golden sample per event', () => {
    const files = readdirSync(join(samples, contract.service)).map((file) => file.replace(/\.json$/, ''));
    expect(files.sort()).toEqual(definitions.map((d) => d.name).sort());
  });

  it.each(definitions)('publishes and reads the golden sample of $name', (definition) => {
    const data = sample(contract.service, definition.name);
    expect(() => checkForPublishing(contract, { type: definition.type, data })).not.toThrow();
    expect(readEvent(definition, data)).toEqual(data);
  });

  it.each(definitions)('refuses to publish an unknown field in $name and drops it when reading', (definition) => {
    const data = sample(contract.service, definition.name);
    const grown = { ...data, addedLater: 'x' };
    expect(() => checkForPublishing(contract, { type: definition.type, data: grown })).toThrow(ContractViolation);
    expect(readEvent(definition, grown)).toEqual(data);
  });
});

describe('event data', () => {
  const due = sample('visas', 'application.payment-due.v1');

  it('may grow in nested objects', () => {
    const grown = { ...due, amount: { minor: 8000, currency: 'EUR', display: '80,00 €' } };
    expect(readEvent(ApplicationPaymentDue, grown)).toEqual(due);
  });

  it('keeps the checks on values when read tolerantly', () => {
    const negative = { ...due, amount: { minor: -1, currency: 'EUR' } };
    expect(() => readEvent(ApplicationPaymentDue, negative)).toThrow(/amount\/minor/);
  });

  it('of a type the service does not declare is refused', () => {
    const foreign = { type: 'ml.consular.payment.received.v1', data: {} };
    expect(() => checkForPublishing(visasEvents, foreign)).toThrow(/does not publish/);
  });

  it('never repeats a value in the message of a violation', () => {
    const bad = newEvent(ApplicationPaymentDue, { ...(due as never as object), dueBy: 'Aïssata Traoré' } as never);
    expect(() => checkForPublishing(visasEvents, bad)).toThrow(expect.not.objectContaining({ message: /Traoré/ }));
  });
});

describe('envelope', () => {
  const envelope = {
    id: '0198f2a4-6b1e-7c3d-9a10-4d2b7e5f9001',
    source: 'urn:mli:gov:consular:visas',
    type: 'ml.consular.visa.issued.v1',
    subject: '0198f2a4-6b1e-7c3d-9a10-4d2b7e5f2001',
    time: '2026-11-24T09:00:00.000Z',
    dataschema: 'urn:mli:gov:consular:visas:schema:ml.consular.visa.issued.v1',
    sequence: 7,
    correlationid: 'r-1',
    causationid: undefined,
    traceparent: '00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01',
  };

  it('survives Kafka headers', () => {
    const wire = Object.fromEntries(Object.entries(toHeaders(envelope)).map(([k, v]) => [k, Buffer.from(v)]));
    expect(fromHeaders(wire)).toEqual(envelope);
  });

  it('is refused with the names of the attributes that are wrong', () => {
    expect(() => fromHeaders({ ce_specversion: '1.0', ce_sequence: '0' })).toThrow(/ce_id.*ce_sequence/);
  });

  it('is refused with a NUL in an attribute, which no database holds', () => {
    const wire = { ...toHeaders(envelope), ce_correlationid: Buffer.from('r\0-1') };
    expect(() => fromHeaders(wire)).toThrow(/ce_correlationid/);
  });
});
