import { DomainError } from '@jatigi/kernel';
import type { Tx } from '@jatigi/platform-persistence';
import type { Words } from '@jatigi/visas-domain';

/** How files are looked for by what the policy answered at their submission. */
export const VISA_TYPE = {
  max: 20,
  pattern: /^[A-Z0-9]{2,20}$/,
  example: 'V03S',
  description:
    'Only files of this type of visa, as the policy said at the submission; codes as in /v1/visas/visa-types',
};
export const PROCESSING = { description: 'Only files of this class of processing', example: 'express' };

export interface KnownVisaType {
  code: string;
  text: Words;
}

/**
 * Every type that a set named which is in force or was, in the words of the last one: a file keeps the type of its
 * submission. At the posts that are furthest ahead a set is in force a day before.
 */
export async function knownVisaTypes(tx: Tx): Promise<KnownVisaType[]> {
  return (await tx.manager.query(
    `select distinct on (code) type->>'code' as code, type->'text' as text
       from policy_set s cross join lateral jsonb_array_elements(s.body->'visaTypes') type
      where s.state = 'approved' and s.active_from <= $1::date + 1
      order by code, s.active_from desc, s.decided_at desc nulls last, s.version desc`,
    [tx.now.toISOString().slice(0, 10)],
  )) as KnownVisaType[];
}

/** @throws 400 `visa-type-unknown` */
export async function theVisaTypeIsKnown(tx: Tx, { visaType }: { visaType?: string }): Promise<void> {
  if (visaType === undefined) return;
  const known = await knownVisaTypes(tx);
  if (known.some(({ code }) => code === visaType)) return;
  const fault = { code: 'visa-type-unknown', detail: 'No policy has this type of visa.' };
  throw new DomainError({ ...fault, kind: 'invalid', errors: [{ pointer: '/visaType', ...fault }] });
}
