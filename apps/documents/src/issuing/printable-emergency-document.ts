import { z } from 'zod';
import { printablePerson } from './printable-person';

const date = z.iso.date();
const stop = z.object({ place: z.string().min(1), country: z.string() });

/** What identity hands over for a laissez-passer (purpose `issuing`). Read tolerantly: more fields may come. */
export const printableEmergencyDocumentSchema = z.object({
  requestId: z.uuid(),
  language: z.literal('fr'),
  reference: z.string().min(1),
  /** Code of the post that approved. */
  post: z.string(),
  validUntil: date,
  person: printablePerson,
  /** In the vault of uploads. */
  photo: z.object({ uploadId: z.uuid() }),
  journey: z.object({ from: stop, transits: z.array(stop), to: stop, departBy: date }),
  /** What it stands in for on this journey; the number is masked. */
  lostDocument: z.object({ kind: z.string(), issuingCountry: z.string(), number: z.string() }).optional(),
});

export type PrintableEmergencyDocument = z.infer<typeof printableEmergencyDocumentSchema>;
