import { z } from 'zod';

const name = z.object({ surname: z.string().min(1), givenNames: z.string() });

/** Who a travel paper is about, as identity says it. */
export const printablePerson = z.object({
  name,
  originalName: name.extend({ script: z.enum(['Latn', 'Arab', 'Nkoo']) }).optional(),
  sex: z.enum(['F', 'M', 'X']),
  /** `YYYY-MM-DD`, or shorter where day or month are unknown */
  birthDate: z.object({ value: z.string(), approximate: z.boolean() }),
  birthPlace: z.string(),
  birthCountry: z.string(),
  nationalities: z.array(z.string()),
});

export type PrintablePerson = z.infer<typeof printablePerson>;
