import type { EventDefinition, ServiceContract } from '@jatigi/contracts';
import { sourceOf } from '@jatigi/contracts';
import { schemaOf } from './json-schema';

/** Finds the golden sample of an event. */
export type SampleOf = (service: string, name: string) => unknown;

const text = (description: string, more: object = {}): object => ({ type: 'string', description, ...more });

function headersOf(contract: ServiceContract, { type }: EventDefinition): object {
  return {
    type: 'object',
    required: ['ce_specversion', 'ce_id', 'ce_source', 'ce_type', 'ce_subject', 'ce_time', 'ce_sequence'],
    properties: {
      ce_specversion: { type: 'string', const: '1.0' },
      ce_id: text('Id of the event; the same again is a duplicate', { format: 'uuid' }),
      ce_source: { type: 'string', const: sourceOf(contract.service) },
      ce_type: { type: 'string', const: type },
      ce_subject: text('Id of the aggregate; also the key of the record', { format: 'uuid' }),
      ce_time: text('When the fact was recorded', { format: 'date-time' }),
      ce_dataschema: text('Names the schema of the data', { format: 'uri' }),
      ce_sequence: text('Version of the aggregate: 1, 2, 3 … without holes', { pattern: '^[1-9][0-9]*$' }),
      ce_correlationid: text('The request from which everything followed'),
      ce_causationid: text('The event that led to this one'),
      traceparent: text('W3C trace context'),
      pos: text('Log epoch and position in the producer’s log; for the relay only'),
    },
  };
}

function messageOf(contract: ServiceContract, definition: EventDefinition, sampleOf: SampleOf): object {
  return {
    name: definition.type,
    title: definition.name,
    summary: definition.summary,
    contentType: 'application/json',
    headers: headersOf(contract, definition),
    payload: schemaOf(definition),
    bindings: { kafka: { key: { type: 'string', format: 'uuid' }, bindingVersion: '0.5.0' } },
    examples: [{ name: 'golden', payload: sampleOf(contract.service, definition.name) }],
  };
}

/** The AsyncAPI 3 document of everything that is published. */
export function asyncApiOf(contracts: readonly ServiceContract[], sampleOf: SampleOf): object {
  const messages: Record<string, object> = {};
  const channels: Record<string, object> = {};
  const operations: Record<string, object> = {};
  for (const contract of contracts) {
    const names = [...contract.events.values()].map(({ name }) => name);
    channels[contract.topic] = {
      address: contract.topic,
      description: `Facts published by ${contract.service}. One partition per aggregate: its facts stay in order.`,
      messages: Object.fromEntries(names.map((name) => [name, { $ref: `#/components/messages/${name}` }])),
    };
    operations[`${contract.service}.publishes`] = {
      action: 'send',
      channel: { $ref: `#/channels/${contract.topic}` },
      messages: names.map((name) => ({ $ref: `#/channels/${contract.topic}/messages/${name}` })),
    };
    for (const definition of contract.events.values()) {
      messages[definition.name] = messageOf(contract, definition, sampleOf);
    }
  }
  return {
    asyncapi: '3.0.0',
    info: {
      title: 'Jatigi events',
      version: '1.0.0',
      description: 'CloudEvents 1.0 in Kafka binary mode. No personal data: ids, codes, dates and amounts only.',
    },
    defaultContentType: 'application/json',
    servers: { local: { host: '127.0.0.1:4011', protocol: 'kafka', description: 'The broker of npm start' } },
    channels,
    operations,
    components: { messages },
  };
}
