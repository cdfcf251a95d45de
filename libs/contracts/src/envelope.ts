import { z } from 'zod';

/** The namespace is not registered yet, so it is a setting of the deployment, not a promise. */
export const DEFAULT_SOURCE_NAMESPACE = 'urn:mli:gov:consular';

/** CloudEvents 1.0 attributes of one event, with the extensions this platform uses. */
export interface EventEnvelope {
  readonly id: string;
  readonly source: string;
  readonly type: string;
  /** Opaque id of the aggregate; also the Kafka key. */
  readonly subject: string;
  /** When the fact was recorded. */
  readonly time: string;
  readonly dataschema: string;
  /** Version of the aggregate's event stream: 1, 2, 3 … without holes. */
  readonly sequence: number;
  readonly correlationid?: string | undefined;
  readonly causationid?: string | undefined;
  readonly traceparent?: string | undefined;
}

/** Headers that are not an envelope; a consumer stops on it, it never guesses. */
export class EnvelopeViolation extends Error {
  readonly code = 'envelope-violation';
}

const optionalText = z.string().max(256).optional();

/** The headers of a record, as a reader checks them; the descriptions are printed in the catalogue. */
export const envelopeHeaders = z.object({
  ce_specversion: z.literal('1.0').describe('The version of CloudEvents'),
  ce_id: z.uuid().describe('The id of the event. The same id again is the same event: a duplicate, to be dropped'),
  ce_source: z.string().min(1).max(200).describe('Who says it: urn:mli:gov:consular:{service}'),
  ce_type: z
    .string()
    .min(1)
    .max(200)
    .describe('What happened: ml.consular.{name of the event}, with its major version'),
  ce_subject: z
    .uuid()
    .describe('The id of what it happened to (the aggregate): also the key of the record, which decides the partition'),
  ce_time: z.iso
    .datetime({ offset: true })
    .describe('When the fact was recorded, in UTC; not an order: see ce_sequence'),
  ce_dataschema: z.string().min(1).max(300).describe('The name of the schema of the data'),
  ce_sequence: z
    .string()
    .regex(/^[1-9]\d{0,8}$/)
    .describe('The number of the event within its aggregate: 1, 2, 3 … without holes'),
  ce_correlationid: optionalText.describe('The request from which everything followed; the same in all its events'),
  ce_causationid: optionalText.describe('The ce_id of the event that led to this one, when one did'),
  traceparent: optionalText.describe('W3C trace context, for tracing a request through all services'),
});

/** Kafka binary mode: attributes as `ce_*` headers, data as the value. */
export function toHeaders(envelope: EventEnvelope): Record<string, string> {
  const headers: Record<string, string> = { 'content-type': 'application/json', ce_specversion: '1.0' };
  const { traceparent, ...attributes } = envelope;
  for (const [name, value] of Object.entries(attributes)) {
    if (value !== undefined) headers[`ce_${name}`] = String(value);
  }
  if (traceparent) headers['traceparent'] = traceparent;
  return headers;
}

type HeaderValue = Buffer | string | (Buffer | string)[] | undefined;

const attributeNames = Object.keys(envelopeHeaders.shape);

/** CloudEvents forbids control characters in attributes, and Postgres holds no NUL. */
function attributeText(name: string, value: HeaderValue): string {
  const text = String(Array.isArray(value) ? value[0] : value);
  if (text.includes('\0')) throw new EnvelopeViolation(`not a CloudEvent: ${name}`);
  return text;
}

/**
 * Reads the envelope back from Kafka headers. Only its own headers are made to text: a consumer does this for every record.
 * @throws EnvelopeViolation naming the bad attributes
 */
export function fromHeaders(headers: Readonly<Record<string, HeaderValue>>): EventEnvelope {
  const texts: Record<string, string> = {};
  for (const name of attributeNames) {
    const value = headers[name];
    if (value !== undefined) texts[name] = attributeText(name, value);
  }
  const result = envelopeHeaders.safeParse(texts);
  if (!result.success) {
    throw new EnvelopeViolation(`not a CloudEvent: ${result.error.issues.map((i) => i.path.join('.')).join(', ')}`);
  }
  const h = result.data;
  return {
    id: h.ce_id,
    source: h.ce_source,
    type: h.ce_type,
    subject: h.ce_subject,
    time: h.ce_time,
    dataschema: h.ce_dataschema,
    sequence: Number(h.ce_sequence),
    correlationid: h.ce_correlationid,
    causationid: h.ce_causationid,
    traceparent: h.traceparent,
  };
}

/** `urn:mli:gov:consular:visas` */
export function sourceOf(service: string, namespace = DEFAULT_SOURCE_NAMESPACE): string {
  return `${namespace}:${service}`;
}

/** `urn:mli:gov:consular:visas:schema:ml.consular.visa.issued.v1` */
export function dataSchemaOf(service: string, type: string, namespace = DEFAULT_SOURCE_NAMESPACE): string {
  return `${namespace}:${service}:schema:${type}`;
}
