import { z } from 'zod';

const date = z.iso.date();

/** What visas hands over for printing (purpose `issuing`). Read tolerantly: more fields may come. */
export const printableSchema = z.object({
  applicationId: z.uuid(),
  post: z.string(),
  visaType: z.string().min(1),
  /** 0 = multiple */
  entries: z.int().min(0).max(255),
  validFrom: date,
  validUntil: date,
  stayDays: z.int().positive(),
  holder: z.object({
    surname: z.string(),
    givenNames: z.string(),
    /** `YYYY-MM-DD`, or shorter where day or month are unknown */
    birthDate: z.string(),
    sex: z.enum(['M', 'F', 'X']),
    nationality: z.string(),
    passportNumber: z.string(),
    passportIssuer: z.string(),
    passportExpiry: date,
  }),
  photo: z.object({ uploadId: z.uuid() }),
});

export type Printable = z.infer<typeof printableSchema>;
