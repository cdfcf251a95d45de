import { z } from 'zod';
import { printablePerson } from './printable-person';

/** What identity hands over for a receipt (purpose `issuing`). Read tolerantly: more fields may come. */
export const printableLossReportSchema = z.object({
  reportId: z.uuid(),
  language: z.enum(['fr', 'en']),
  reference: z.string().min(1),
  /** Code of the post that took the report. */
  post: z.string(),
  reportedAt: z.iso.datetime(),
  circumstance: z.enum(['lost', 'stolen']),
  /** As far as it is known. */
  on: z.string(),
  place: z.string(),
  country: z.string(),
  policeReference: z.string().optional(),
  document: z.object({ kind: z.string(), issuingCountry: z.string(), number: z.string().min(1) }),
  person: printablePerson,
});

export type PrintableLossReport = z.infer<typeof printableLossReportSchema>;
