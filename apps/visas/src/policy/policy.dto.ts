import { DomainError } from '@jatigi/kernel';
import { Flag, IntField, ObjectField, Text } from '@jatigi/platform-http';
import { readPolicy, readPolicyFile, toRowErrors } from '@jatigi/visas-domain';
import type { Override, PolicySet } from '@jatigi/visas-domain';

const VERSION = /^[A-Z0-9][A-Z0-9.-]{2,39}$/;

export class WritePolicyDto {
  @ObjectField({ optional: true, description: 'The whole set, as a GET of another one answers it in `policy`' })
  policy?: object;

  @Text({ optional: true, max: 240_000, description: 'Instead: the whole set as a file, as `…/file` writes it' })
  file?: string;

  @Flag({ optional: true, description: 'I mean it: nobody would get a visa any more. The second person says so too' })
  refuseEverybody?: boolean;

  @Text({
    optional: true,
    min: 10,
    max: 500,
    example: 'Frontières fermées par le décret du 12 mars.',
    description: 'Why: needed with `refuseEverybody`, read by the second person',
  })
  refuseEverybodyReason?: string;
}

export class DraftPolicyDto extends WritePolicyDto {
  @Text({
    optional: true,
    max: 40,
    pattern: VERSION,
    example: 'SAMPLE-2026.1',
    description: 'The set it was begun from',
  })
  basedOn?: string;
}

export class ApprovePolicyDto {
  @Flag({ optional: true, description: 'Needed for a set under which nobody would get a visa any more' })
  refuseEverybody?: boolean;
}

export class AgainstQuery {
  @Text({
    optional: true,
    max: 40,
    pattern: VERSION,
    example: 'SAMPLE-2026.1',
    description: 'Another set; that which would be in force on its day when absent',
  })
  against?: string;
}

export class SimulateDto extends AgainstQuery {
  @IntField({ optional: true, min: 1, max: 100_000, example: 10_000, description: 'The newest applications; 10,000' })
  limit?: number;
}

interface SentOverride {
  refuseEverybody?: boolean;
  refuseEverybodyReason?: string | null;
}

/** Whether and why everybody is to be refused. */
export const sentOverride = ({ refuseEverybody = false, refuseEverybodyReason = null }: SentOverride): Override => ({
  isMeant: refuseEverybody,
  reason: refuseEverybodyReason,
});

/** The set that was sent, in either form. @throws 400 `policy-missing`; 422 `policy-unreadable` with its places */
export function sentPolicy({ policy, file }: WritePolicyDto): PolicySet {
  if ((policy === undefined) === (file === undefined)) {
    const fault = { code: 'policy-missing', detail: 'Send the set either as `policy` or as `file`.' };
    throw new DomainError({ ...fault, kind: 'invalid', errors: [{ pointer: '/policy', ...fault }] });
  }
  const read = file === undefined ? readPolicy(policy) : readPolicyFile(file);
  if ('policy' in read) return read.policy;
  throw new DomainError({
    code: 'policy-unreadable',
    kind: 'rule',
    detail: `This is no policy set: ${read.faults.length} place(s), see errors.`,
    errors: toRowErrors(read.faults),
    extra: { faults: read.faults },
  });
}
