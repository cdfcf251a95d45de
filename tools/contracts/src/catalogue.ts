import type { EventDefinition, ServiceContract } from '@jatigi/contracts';
import type { SampleOf } from './async-api';
import type { JsonSchema } from './json-schema';
import { schemaOf } from './json-schema';

/** The same contracts for people: one page, one section per topic, one table per event. */
export function catalogueOf(contracts: readonly ServiceContract[], sampleOf: SampleOf): string {
  const sections = contracts.map((contract) => topicSection(contract, sampleOf));
  return `# Events

Generated from \`libs/contracts\` by \`node tools/contracts/generate.mjs\`; do not edit. For machines:
[asyncapi.json](asyncapi.json).

CloudEvents 1.0 in Kafka binary mode: attributes are headers (\`ce_id\`, \`ce_type\`, \`ce_subject\`, \`ce_sequence\` …), the
value is the data as JSON, the key is the id of the aggregate. Versions of an aggregate count 1, 2, 3 … without holes.
Readers ignore types and fields that they do not know. No personal data: ids, codes, dates and amounts only.

${sections.join('\n')}`;
}

function topicSection(contract: ServiceContract, sampleOf: SampleOf): string {
  const events = [...contract.events.values()].map((definition) =>
    eventSection(contract.service, definition, sampleOf),
  );
  return `## ${contract.topic}

${events.join('\n')}`;
}

function eventSection(service: string, definition: EventDefinition, sampleOf: SampleOf): string {
  const schema = schemaOf(definition);
  const rows = fieldRows(schema);
  const table = `| Field | Type | |
|---|---|---|
${rows.join('\n')}`;
  return `### ${definition.name}

${definition.summary}

\`${definition.type}\`

${rows.length > 0 ? table : 'No data beside the envelope.'}

\`\`\`json
${JSON.stringify(sampleOf(service, definition.name), null, 2)}
\`\`\`
`;
}

function fieldRows(schema: JsonSchema, prefix = ''): string[] {
  return Object.entries(schema.properties ?? {}).flatMap(([name, field]) => {
    const presence = schema.required?.includes(name) ? '' : 'optional';
    const row = `| \`${prefix}${name}\` | ${typeOf(field)} | ${presence} |`;
    return field.properties ? [row, ...fieldRows(field, `${prefix}${name}.`)] : [row];
  });
}

function typeOf(field: JsonSchema): string {
  if (field.anyOf) return [...new Set(field.anyOf.map(typeOf))].join(' or ');
  if (field['const'] !== undefined) return `\`${String(field['const'])}\``;
  if (field.enum) return field.enum.map((value) => `\`${String(value)}\``).join(', ');
  if (field.items) return `list of ${typeOf(field.items)}`;
  const format = field['format'];
  return typeof format === 'string' ? format : (field.type ?? 'any');
}
