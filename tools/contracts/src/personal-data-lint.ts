import type { EventDefinition } from '@jatigi/contracts';
import { fieldKinds, personalDataIn } from '@jatigi/contracts';
import { z } from 'zod';

/** Names that look like personal data and are none, each with the reason. A name that may never be is not excused here. */
const explained: ReadonlyArray<{ field: string; events: RegExp; why: string }> = [
  {
    field: 'documentNumber',
    events: /^(visa|copy|certificate)\./,
    why: 'drawn at random by documents for the paper it is printed on; printed for whoever verifies the paper',
  },
  {
    field: 'number',
    events: /^(document|travel-document)\./,
    why: 'the same number, where the event is about the paper; the zone of a laissez-passer shows it too',
  },
  {
    field: 'number',
    events: /^(act|volet|note)\./,
    why: 'counted in a register: with centre, kind and year it names an act as the register does, and no person',
  },
  {
    field: 'receiptNumber',
    events: /^(payment|application)\./,
    why: 'counted per post and year, printed on a receipt',
  },
  { field: 'refundNumber', events: /^payment\./, why: 'counted per post and year, printed beside a refund' },
  { field: 'parent', events: /^post\./, why: 'the post above a post, not the parent of a person' },
  { field: 'note', events: /^note\./, why: 'which kind of marginal note, of a list; its text stays on the act' },
  { field: 'contact', events: /^account\./, why: 'which of the two changed, of a list; never the address itself' },
];

/**
 * What in an event could hold personal data: a field whose name says so, or a text that is neither an id, a code, a date,
 * a printed number, a digest nor a listed word.
 * @returns one sentence per field, with its path
 */
export function personalDataProblems({ name, schema }: EventDefinition): string[] {
  return problemsIn(schema, { event: name, path: '' });
}

interface Place {
  event: string;
  path: string;
}

function problemsIn(schema: z.ZodType, place: Place): string[] {
  if (fieldKinds.get(schema)) return [];
  if (schema instanceof z.ZodObject) {
    return Object.entries(schema.shape).flatMap(([field, part]) => {
      const at = { ...place, path: `${place.path}/${field}` };
      return [...nameProblems(field, at), ...problemsIn(part as z.ZodType, at)];
    });
  }
  if (schema instanceof z.ZodArray) return listProblems(schema, place);
  if (schema instanceof z.ZodNullable || schema instanceof z.ZodOptional) {
    return problemsIn(schema.unwrap() as z.ZodType, place);
  }
  if (schema instanceof z.ZodUnion) return schema.options.flatMap((part) => problemsIn(part as z.ZodType, place));
  return isHarmless(schema) ? [] : [`${place.event}${place.path}: ${insteadOf(schema)}`];
}

function listProblems(schema: z.ZodArray, place: Place): string[] {
  const isBounded = z.toJSONSchema(schema)['maxItems'] !== undefined;
  return [
    ...(isBounded ? [] : [`${place.event}${place.path}: a list without an end; give it a \`max\``]),
    ...problemsIn(schema.element as z.ZodType, { ...place, path: `${place.path}[]` }),
  ];
}

function nameProblems(field: string, { event, path }: Place): string[] {
  const verdict = personalDataIn(field);
  if (verdict === 'never') return [`${event}${path}: a field of this name is never in an event`];
  const isExplained = explained.some((one) => one.field === field && one.events.test(event));
  if (verdict === null || isExplained) return [];
  return [`${event}${path}: the name says personal data; give it another, or explain it in personal-data-lint.ts`];
}

const isHarmless = (schema: z.ZodType): boolean =>
  schema instanceof z.ZodEnum ||
  schema instanceof z.ZodLiteral ||
  schema instanceof z.ZodBoolean ||
  schema instanceof z.ZodNumber;

const insteadOf = (schema: z.ZodType): string =>
  schema.def.type === 'string'
    ? 'a text of no kind could hold anything; use a kind of libs/contracts/src/fields.ts'
    : `${schema.def.type} is not used in events; say what it holds field by field`;
