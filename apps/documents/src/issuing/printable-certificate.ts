import { z } from 'zod';

const date = z.iso.date();
const name = z.object({ surname: z.string().min(1), givenNames: z.string() });

/** What civil-registry hands over for printing (purpose `issuing`). Read tolerantly: more fields may come. */
export const printableCertificateSchema = z.object({
  certificateId: z.uuid(),
  /** Code of the kind in the registry's policy: `residence`, `life` … */
  kind: z.string().regex(/^[a-z]+(-[a-z]+)*$/),
  title: z.object({ fr: z.string().min(1), en: z.string().min(1).optional() }),
  /** Which of the layouts prints it; several kinds may share one. */
  layout: z.string(),
  language: z.enum(['fr', 'en']),
  reference: z.string(),
  /** Code of the post that certifies. */
  post: z.string(),
  approvedOn: date,
  validUntil: date,
  signerRole: z.enum(['consul', 'head-of-section']),
  signerName: z.string().optional(),
  consularNumber: z.string().optional(),
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
    address: z.object({ lines: z.string(), city: z.string(), country: z.string() }).optional(),
  }),
  /** What was found, by what the kind checks. */
  details: z.object({
    presence: z.object({ mode: z.enum(['counter', 'video']), on: date, time: z.string().optional() }).optional(),
    act: z
      .object({
        centre: z.string(),
        year: z.int(),
        number: z.union([z.int(), z.string()]),
        answeredBy: z.enum(['register', 'home-centre']),
        answeredOn: date,
      })
      .optional(),
  }),
});

export type PrintableCertificate = z.infer<typeof printableCertificateSchema>;
