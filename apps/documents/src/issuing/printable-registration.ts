import { z } from 'zod';

const date = z.iso.date();
const name = z.object({ surname: z.string().min(1), givenNames: z.string() });

/** What identity hands over for printing (purpose `issuing`). Read tolerantly: more fields may come. */
export const printableRegistrationSchema = z.object({
  registrationId: z.uuid(),
  language: z.enum(['fr', 'en']),
  /** The consular number as printed. */
  number: z.string().min(1),
  /** Code of the post that holds the register. */
  post: z.string(),
  registeredOn: date,
  validUntil: date,
  /** In the vault of uploads. */
  photo: z.object({ uploadId: z.uuid() }).optional(),
  /** Of a ward: who asked and proved to be responsible; named when she stands in the register herself. */
  responsible: z.object({ name: name.optional(), number: z.string().optional() }).optional(),
  person: z.object({
    name,
    originalName: name.extend({ script: z.enum(['Latn', 'Arab', 'Nkoo']) }).optional(),
    sex: z.enum(['F', 'M', 'X']),
    /** `YYYY-MM-DD`, or shorter where day or month are unknown */
    birthDate: z.object({ value: z.string(), approximate: z.boolean() }),
    birthPlace: z.string(),
    birthCountry: z.string(),
    nationalities: z.array(z.string()),
    occupation: z.string().optional(),
    address: z.object({ lines: z.string(), city: z.string(), country: z.string() }),
  }),
});

export type PrintableRegistration = z.infer<typeof printableRegistrationSchema>;
