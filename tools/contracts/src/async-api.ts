import type { EventDefinition, ServiceContract } from '@jatigi/contracts';
import { envelopeHeaders, sourceOf } from '@jatigi/contracts';
import { z } from 'zod';
import type { SampleOf } from './release';
import { describedSchemaOf } from './schemas';

/** What every record carries beside its data; each message narrows it to its own type. */
function headersSchema(): object {
  const { $schema: _draft, ...schema } = z.toJSONSchema(envelopeHeaders, { target: 'draft-7', io: 'input' });
  const pos = { type: 'string', description: 'Log epoch and position in the producer’s log; for its relay only' };
  return { ...schema, properties: { ...schema.properties, pos } };
}

function headersOf(contract: ServiceContract, { type }: EventDefinition): object {
  const own = { ce_source: { const: sourceOf(contract.service) }, ce_type: { const: type } };
  return { allOf: [{ $ref: '#/components/schemas/headers' }, { type: 'object', properties: own }] };
}

const code = (names: readonly string[]): string => names.map((name) => `\`${name}\``).join(', ');

function descriptionOf(definition: EventDefinition): string {
  const { of, by, when, next, leadsTo, superseded } = definition;
  const lines = [
    ...(superseded
      ? [`**Deprecated**: read \`${superseded.by.name}\`. Published beside it until ${superseded.sunset}.`]
      : []),
    `By: ${by}. When: ${when}`,
    `Aggregate (\`ce_subject\`): ${of.kind}. ${of.meaning}.`,
    next.length > 0 ? `Next of the same aggregate: ${code(next)}.` : 'Nothing of the same aggregate follows.',
    ...(leadsTo ? [`Sets off elsewhere: ${code(leadsTo)}.`] : []),
  ];
  return lines.join('\n\n');
}

function messageOf(contract: ServiceContract, definition: EventDefinition, sampleOf: SampleOf): object {
  const { name, type, summary, of, superseded } = definition;
  const sunset = superseded && { 'x-superseded-by': superseded.by.name, 'x-sunset': superseded.sunset };
  return {
    name: type,
    title: name,
    summary,
    description: descriptionOf(definition),
    tags: [{ name: of.kind }, ...(superseded ? [{ name: 'deprecated' }] : [])],
    ...sunset,
    contentType: 'application/json',
    headers: headersOf(contract, definition),
    payload: describedSchemaOf(definition),
    bindings: { kafka: { key: { type: 'string', format: 'uuid' }, bindingVersion: '0.5.0' } },
    examples: [{ name: 'golden', payload: sampleOf(contract.service, name) }],
  };
}

function channelOf(contract: ServiceContract, names: readonly string[]): object {
  return {
    address: contract.topic,
    title: contract.topic,
    description:
      `Facts published by ${contract.service}. The key of a record is ce_subject: one aggregate lies in one partition, ` +
      'and its events come in the order of ce_sequence. Between aggregates there is no order.',
    messages: Object.fromEntries(names.map((name) => [name, { $ref: `#/components/messages/${name}` }])),
  };
}

const info = {
  title: 'Events of the consular platform',
  version: '1.0.0',
  description:
    'CloudEvents 1.0 in Kafka binary mode: attributes are headers (ce_…), the value is the data as JSON. No personal ' +
    'data: ids, codes, dates and amounts only. Readers ignore types, fields and codes that they do not know. ' +
    'For people: README.md beside this file.',
};

/** The AsyncAPI 3 document of everything that is published. */
export function asyncApiOf(contracts: readonly ServiceContract[], sampleOf: SampleOf): object {
  const messages: Record<string, object> = {};
  const channels: Record<string, object> = {};
  const operations: Record<string, object> = {};
  for (const contract of contracts) {
    const names = [...contract.events.values()].map(({ name }) => name);
    channels[contract.topic] = channelOf(contract, names);
    operations[`${contract.service}.publishes`] = {
      action: 'send',
      title: `${contract.service} publishes`,
      channel: { $ref: `#/channels/${contract.topic}` },
      messages: names.map((name) => ({ $ref: `#/channels/${contract.topic}/messages/${name}` })),
    };
    for (const definition of contract.events.values()) {
      messages[definition.name] = messageOf(contract, definition, sampleOf);
    }
  }
  return {
    asyncapi: '3.0.0',
    info,
    defaultContentType: 'application/json',
    servers: { local: { host: '127.0.0.1:4011', protocol: 'kafka', description: 'The broker of npm start' } },
    channels,
    operations,
    components: { schemas: { headers: headersSchema() }, messages },
  };
}
