import { toHeaders } from '@jatigi/contracts';
import type { KafkaMessage } from 'kafkajs';
import { read, toRecord } from './record';

const envelope = {
  id: '0198F2A4-6b1e-7c3d-9a10-4d2b7e5f1009',
  source: 'urn:mli:gov:consular:visas',
  type: 'ml.consular.visa.issued.v1',
  subject: '0198F2A4-6b1e-7c3d-9a10-4d2b7e5f1001',
  time: '2026-11-28T10:00:00.000Z',
  dataschema: 'urn:mli:gov:consular:visas:schema:ml.consular.visa.issued.v1',
  sequence: 3,
};
const message = (more: Partial<KafkaMessage>) =>
  ({
    key: Buffer.from(envelope.subject),
    value: Buffer.from('{}'),
    headers: toHeaders(envelope),
    timestamp: '0',
    attributes: 0,
    offset: '7',
    ...more,
  }) as KafkaMessage;
const reading = (more: Partial<KafkaMessage> = {}) => read(toRecord('visas.v1', 2, message(more)));

it('reads the attributes; ids are compared in one spelling', () => {
  expect(reading()).toMatchObject({ aggregateId: envelope.subject.toLowerCase(), problem: null });
  expect(reading().event).toMatchObject({ id: envelope.id.toLowerCase(), version: 3, time: new Date(envelope.time) });
});

it('reads the same after it was kept as JSON', () => {
  const record = toRecord('visas.v1', 2, message({}));
  expect(read(JSON.parse(JSON.stringify(record)) as typeof record)).toEqual(read(record));
});

it('never throws: what is no CloudEvent goes under its key, else under its place', () => {
  const broken = { headers: { ce_id: Buffer.from('x') } };
  expect(reading(broken)).toMatchObject({ event: null, aggregateId: envelope.subject.toLowerCase() });
  expect(reading(broken).problem).toContain('ce_specversion');
  expect(reading({ ...broken, key: null })).toMatchObject({ aggregateId: 'visas.v1/2/7', eventId: 'visas.v1/2/7' });
  expect(reading({ ...broken, key: Buffer.from('\0') })).toMatchObject({ aggregateId: 'visas.v1/2/7' });
});
