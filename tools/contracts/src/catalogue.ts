import type { EventDefinition, ServiceContract } from '@jatigi/contracts';
import type { SampleOf } from './release';
import type { JsonSchema } from './schemas';
import { describedSchemaOf } from './schemas';

/** Where an event is written about, from any page of the catalogue. */
export type LinkTo = (name: string) => string;

/** Links by the page of the publishing service. */
export function linksOf(contracts: readonly ServiceContract[]): LinkTo {
  const pages = new Map(
    contracts.flatMap(({ service, events }) => [...events.values()].map(({ name }) => [name, service] as const)),
  );
  return (name) => `[${name}](${pages.get(name)}.md#${anchorOf(name)})`;
}

/** As the renderers of Markdown make it of a heading: dots go. */
const anchorOf = (heading: string): string => heading.replaceAll('.', '');

/** The page of one publishing service: its aggregates, and for each of their events everything a reader may ask. */
export function servicePageOf(contract: ServiceContract, scene: { sampleOf: SampleOf; linkTo: LinkTo }): string {
  const events = [...contract.events.values()];
  const kinds = [...new Map(events.map(({ of }) => [of.kind, of])).values()];
  const sections = kinds.map(({ kind, meaning }) => {
    const own = events.filter(({ of }) => of.kind === kind);
    return `## ${kind}

${meaning}. \`ce_subject\` is its id.

${own.map((definition) => eventSection(contract.service, definition, scene)).join('\n')}`;
  });
  return `# ${contract.topic}

Generated from \`libs/contracts\` by \`node tools/contracts/generate.mjs\`; do not edit. How to read a record, and what
order and duplicates mean: [index](README.md).

${sections.join('\n')}`;
}

function eventSection(
  service: string,
  definition: EventDefinition,
  { sampleOf, linkTo }: { sampleOf: SampleOf; linkTo: LinkTo },
): string {
  const { name, type, summary, by, when, next, leadsTo = [], begins, superseded } = definition;
  const follows = next.map(linkTo).join(', ') || 'nothing: it is the last';
  const lines = [
    `\`${type}\``,
    ...(superseded
      ? [
          `**Deprecated.** Read ${linkTo(superseded.by.name)}; this one is published beside it until ${superseded.sunset}.`,
        ]
      : []),
    summary,
    `- **By**: ${by}.\n- **When**: ${when}\n- **What may follow** of the same aggregate: ${follows}.` +
      (begins ? '\n- An aggregate can begin with it.' : '') +
      (leadsTo.length > 0 ? `\n- **Sets off** elsewhere: ${leadsTo.map(linkTo).join(', ')}.` : ''),
    fieldTable(describedSchemaOf(definition)),
    `\`\`\`json\n${JSON.stringify(sampleOf(service, name), null, 2)}\n\`\`\``,
  ];
  return `### ${name}\n\n${lines.join('\n\n')}\n`;
}

function fieldTable(schema: JsonSchema): string {
  const rows = fieldRows(schema);
  if (rows.length === 0) return 'No data beside the headers.';
  return `| Field | Kind | Meaning |
|---|---|---|
${rows.join('\n')}`;
}

function fieldRows(schema: JsonSchema, prefix = ''): string[] {
  return Object.entries(schema.properties ?? {}).flatMap(([name, field]) => {
    const presence = schema.required?.includes(name) ? '' : ', may be missing';
    const meaning = `${field.description ?? ''}${codesOf(field)}`;
    const row = `| \`${prefix}${name}\` | ${kindOf(field)}${presence} | ${meaning} |`;
    return field.properties ? [row, ...fieldRows(field, `${prefix}${name}.`)] : [row];
  });
}

function kindOf(field: JsonSchema): string {
  if (typeof field['x-kind'] === 'string') return field['x-kind'];
  if (field.anyOf) return [...new Set(field.anyOf.map(kindOf))].join(' or ');
  if (field['const'] !== undefined) return `\`${String(field['const'])}\``;
  if (field.enum) return field.enum.map((value) => `\`${String(value)}\``).join(', ');
  if (field.items) return `list of ${kindOf(field.items)}`;
  return field.type === 'integer' ? 'whole number' : (field.type ?? 'anything');
}

/** Which codes there are, wherever in the field they stand. */
function codesOf(field: JsonSchema): string {
  const known = field['x-known-codes'];
  if (Array.isArray(known)) {
    return `. Today: ${known.map((value) => `\`${String(value)}\``).join(', ')}; take others as “other”`;
  }
  if (typeof field['x-codes-from'] === 'string') return `. The codes are decided by: ${field['x-codes-from']}`;
  const parts = [...(field.anyOf ?? []), ...(field.items ? [field.items] : [])];
  return parts.map(codesOf).find((words) => words !== '') ?? '';
}
