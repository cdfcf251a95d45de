import type { ServiceContract } from '@jatigi/contracts';
import { envelopeHeaders, fieldKinds } from '@jatigi/contracts';
import { z } from 'zod';
import type { LinkTo } from './catalogue';

/** The page with which a team of another administration begins. */
export function indexPageOf(contracts: readonly ServiceContract[], linkTo: LinkTo): string {
  const parts = [
    INTRODUCTION,
    BEGIN,
    topicTable(contracts),
    deprecatedList(contracts, linkTo),
    `## A record

CloudEvents 1.0 in Kafka _binary mode_: the attributes are headers of the record, the value is the data as JSON (UTF-8,
at most 64 KB), the key is the same as \`ce_subject\`.

${headerTable()}

Ignore headers that are not in this table (\`pos\` is the publisher’s own bookmark).`,
    ORDER,
    CHANGES,
    `${KINDS}

What a post code stands for: ${linkTo('post.opened.v1')}. Publishing refuses a code that is not in the list of its field.
${openCodes(contracts)}`,
  ];
  return `${parts.filter((part) => part !== '').join('\n\n')}\n`;
}

const INTRODUCTION = `# Events

Generated from \`libs/contracts\` by \`node tools/contracts/generate.mjs\`; do not edit. The same for machines:
[asyncapi.json](asyncapi.json) (AsyncAPI 3).

The consular platform tells what happened as **events**: short records on Apache Kafka that other services and other
administrations may read. An event is a fact: it was true when it was recorded, is never changed and never taken back;
what undoes it is another event. Events say _that_ something happened and to which id. They hold **no personal data**:
whoever needs more asks the owning service for it, with a stated purpose, and that reading is written down.`;

const BEGIN = `## To begin

1. Choose the topic below that tells what you want to know. You read it with a consumer group of your own, from the
   beginning: the topics keep everything, and nobody else notices.
2. Read records as [below](#a-record), one aggregate at a time in the order of its numbers ([order, duplicates,
   gaps](#order-duplicates-gaps)), and only the types you need.
3. Take an example: [a ministry’s table of valid visas](../../examples/ministry-consumer/README.md) on the
   [library](../../libs/event-consumer/README.md) that does all of this, or
   [the same in Python](../../examples/python-consumer) from [asyncapi.json](asyncapi.json) alone.`;

const ORDER = `## Order, duplicates, gaps

- **Aggregate**: what an event happens to: one application, one document, one person’s registration. All events of one
  aggregate have the same \`ce_subject\` and lie in the same **partition** of the topic, so that they are read in the
  order in which they became true: \`ce_sequence\` 1, 2, 3 … Between two aggregates there is no order, not even by time.
- **Partition** of a key: \`(murmur2(key) & 0x7fffffff) % partitions\`, the default of the Java client.
- **Duplicates** happen: after a failure the same record may come again. Keep, per aggregate, the last \`ce_sequence\`
  you have handled, in the same transaction as what you did with it. A record whose sequence is not higher was handled
  already: drop it.
- **Gaps** do not happen in the topic. When the next sequence you see is not last + 1, you missed something: stop with
  this aggregate and read again from where you were. The same sequence with another \`ce_id\` is a fault of the
  publisher: stop and report it.
- A record that you cannot handle must not be skipped: put it aside with every later one of the same aggregate, and go
  on with the others.`;

const CHANGES = `## What may change

- New types, new optional fields and new codes may come at any time: **ignore types and fields you do not know, take a
  code you do not know as “other”**. Fields that are there are never removed, renamed or given another meaning.
- Anything else is a new type, \`….v2\`, published beside the old one until the old one’s announced **sunset**. Each fact
  is then said in both, one right after the other: read one of them, never both.
- A log or an archive from before the new type existed holds the old one alone: read it as what the new one says.`;

const KINDS = `## Kinds of fields

| Kind | What it holds |
|---|---|
| id | An opaque UUID. Says nothing by itself |
| date | YYYY-MM-DD, on the wall calendar of the post concerned |
| date or instant | YYYY-MM-DD, or RFC 3339 with an offset |
| post code | The code of an embassy, consulate, desk or centre |
| country, currency | ISO 3166-1 alpha-3, ISO 4217 |
| code | A word for machines. Either of a list that stands beside the field, or decided by whoever is named there |
| printed number | A number that we gave and printed: of a receipt, a refund, a document |
| digest | SHA-256 in lower-case hexadecimal |
| time zone | A name of the IANA database |`;

function topicTable(contracts: readonly ServiceContract[]): string {
  const rows = contracts.map(({ service, topic, events }) => {
    const kinds = [...new Set([...events.values()].map(({ of }) => of.kind))];
    return `| \`${topic}\` | [${service}](${service}.md) | ${kinds.join(', ')} | ${events.size} |`;
  });
  return `## Topics

| Topic | Publishing service | What its events happen to | Types |
|---|---|---|---|
${rows.join('\n')}`;
}

function deprecatedList(contracts: readonly ServiceContract[], linkTo: LinkTo): string {
  const rows = contracts
    .flatMap(({ events }) => [...events.values()])
    .flatMap(({ name, superseded }) =>
      superseded ? [`| ${linkTo(name)} | ${linkTo(superseded.by.name)} | ${superseded.sunset} |`] : [],
    );
  if (rows.length === 0) return '';
  return `Deprecated types:

| Type | Read instead | Published until |
|---|---|---|
${rows.join('\n')}`;
}

function headerTable(): string {
  const { properties = {}, required = [] } = z.toJSONSchema(envelopeHeaders, { io: 'input' });
  const rows = Object.entries(properties).map(([name, schema]) => {
    const meaning = typeof schema === 'object' ? schema.description : '';
    return `| \`${name}\` | ${required.includes(name) ? 'always' : 'may be missing'} | ${meaning} |`;
  });
  return `| Header | | Meaning |
|---|---|---|
${rows.join('\n')}`;
}

/** Said openly: a code that is data has the shape of a code, and that is all this platform can promise of it. */
function openCodes(contracts: readonly ServiceContract[]): string {
  const sources = new Set(
    contracts.flatMap(({ events }) => [...events.values()]).flatMap(({ schema }) => openCodesIn(schema)),
  );
  return `Where a code is data, only its shape is checked (letters, digits and \`. _ : / -\`,
at most 80): a single word of letters would pass. Who decides those codes keeps names out of them:

${[...sources].map((source) => `- ${source}`).join('\n')}`;
}

function openCodesIn(schema: z.ZodType): string[] {
  const from = fieldKinds.get(schema)?.codesFrom;
  if (from !== undefined) return [from];
  if (schema instanceof z.ZodObject)
    return Object.values(schema.shape).flatMap((part) => openCodesIn(part as z.ZodType));
  if (schema instanceof z.ZodArray) return openCodesIn(schema.element as z.ZodType);
  const isWrapped = schema instanceof z.ZodNullable || schema instanceof z.ZodOptional;
  return isWrapped ? openCodesIn(schema.unwrap() as z.ZodType) : [];
}
