import { z } from 'zod';

const date = z.iso.date();
const name = z.object({ surname: z.string(), givenNames: z.string() });
const partialDate = z.object({ value: z.string(), approximate: z.boolean() });

const person = z.object({
  name,
  originalName: name.extend({ script: z.enum(['Latn', 'Arab', 'Nkoo']) }).optional(),
  sex: z.enum(['F', 'M', 'X']).optional(),
  birthDate: partialDate.optional(),
  birthPlace: z.string().optional(),
  birthCountry: z.string().optional(),
  nationalities: z.array(z.string()),
  occupation: z.string().optional(),
  residence: z.string().optional(),
});
export type PrintablePerson = z.infer<typeof person>;

const note = z.object({
  ordinal: z.int().positive(),
  kind: z.string(),
  appliedOn: date,
  text: z.object({ fr: z.string(), en: z.string().optional() }),
  facts: z.record(z.string(), z.unknown()).optional(),
});

/** What civil-registry hands over for printing (purpose `issuing`). Read tolerantly: more fields may come. */
export const printableCopySchema = z.object({
  copyRequestId: z.uuid(),
  product: z.enum(['full-copy', 'extract-with-parentage', 'extract']),
  language: z.enum(['fr', 'en']),
  act: z.object({
    actId: z.uuid(),
    printedNumber: z.string(),
    reference: z.object({ centre: z.string(), kind: z.literal('birth'), year: z.int(), number: z.int() }),
    centre: z.object({ code: z.string() }),
    heldBy: z.string(),
    origin: z.enum(['declared', 'imported', 'home']),
    declaredOn: date.nullable(),
    signedOn: date.nullable(),
    officer: z.object({ name: z.string().optional() }),
    judgment: z.object({ court: z.string(), reference: z.string(), date }).optional(),
    facts: z.object({
      child: person.extend({ birthDate: partialDate, birthPlace: z.string(), birthTime: z.string().optional() }),
      multipleBirth: z.object({ children: z.int(), order: z.int() }).optional(),
      mother: person.optional(),
      father: person.optional(),
      declarant: z.object({ capacity: z.string(), person }),
      witnesses: z.array(person).default([]),
      interpreter: z.object({ person, language: z.string() }).optional(),
    }),
  }),
  notes: z.array(note),
  issuingPost: z.string(),
  holder: name,
});

export type PrintableCopy = z.infer<typeof printableCopySchema>;
