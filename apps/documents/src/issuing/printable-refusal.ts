import { z } from 'zod';

const date = z.iso.date();

/** What visas hands over for a letter of refusal (purpose `issuing`). Read tolerantly: more fields may come. */
export const printableRefusalSchema = z.object({
  applicationId: z.uuid(),
  /** Code of the post that refused. */
  post: z.string(),
  reference: z.string().min(1),
  language: z.enum(['fr', 'en']),
  visaType: z.string().min(1),
  requestedOn: date,
  decidedOn: date,
  /** The last day on which the refusal may be contested; null: it may not. */
  appealUntil: date.nullable(),
  /** In the language of the letter. */
  grounds: z.array(z.object({ code: z.string(), text: z.string() })).min(1),
  /** Consulted States that objected, alpha-3. */
  objectingStates: z.array(z.string()),
  person: z.object({
    name: z.object({ surname: z.string().min(1), givenNames: z.string() }),
    birthDate: z.string(),
    address: z.string(),
    residence: z.string(),
  }),
});

export type PrintableRefusal = z.infer<typeof printableRefusalSchema>;
