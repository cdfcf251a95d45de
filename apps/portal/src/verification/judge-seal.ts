import { verifySeal } from '@jatigi/vds';
import type { DocumentStatus, SealStatus, TrustBundle, Verification } from '@jatigi/vds';
import { lastDayOf, sealedFields } from './sealed-fields';
import type { SealedField } from './sealed-fields';
import { fitnessOf } from './trust-list';
import type { Fitness } from './trust-list';

export type Verdict =
  'valid' | 'revoked' | 'suspended' | 'superseded' | 'expired' | 'unknown' | 'tampered' | 'undecided';

/** Why a telephone cannot say more, or what it knows beside the verdict. */
export type Reason =
  | 'no-list'
  | 'list-too-old'
  | 'clock-behind'
  | 'newer-than-list'
  | 'certificate-over'
  | 'key-withdrawn'
  | 'not-yet'
  | 'no-seal'
  | 'printed-differs'
  | 'printed-mistyped';

export interface Judgement {
  verdict: Verdict;
  reason?: Reason;
  /** Only when the signature holds: what an unknown hand sealed must not be shown as if it were ours. */
  fields: SealedField[];
  /** By which the register knows the document; a visa and a laissez-passer have none in their seal. */
  number?: string;
  fitness?: Fitness;
  test?: boolean;
}

interface Knowledge {
  bundle: TrustBundle | null;
  at: Date;
  maxAgeHours: number;
  /** Both lines of the zone on the paper, when somebody typed them. */
  printed?: readonly [string, string] | undefined;
}

type Outcome = Pick<Judgement, 'verdict' | 'reason'>;
const undecided = (reason: Reason): Outcome => ({ verdict: 'undecided', reason });

/**
 * What a telephone can say of a seal by itself: the signature, the list that it has, the days in the seal (ADR-0033).
 * A refusal stands however old the list is; *valid* needs a list that is young enough and a clock that can be right.
 */
export async function judgeSeal(bytes: Uint8Array, knowledge: Knowledge): Promise<Judgement> {
  const { bundle, at, maxAgeHours, printed } = knowledge;
  if (!bundle) return { ...undecided('no-list'), fields: [] };
  const verification = await verifySeal(bytes, bundle.signers, at, printed ? { printed } : {});
  const fitness = fitnessOf(bundle, at, maxAgeHours);
  const known = { fitness, test: bundle.head.test };
  const refused = refusalOf(verification, bundle);
  if (refused) return { ...refused, ...known, fields: [] };
  const number = verification.values?.['documentNumber'];
  const outcome = await standingOf(verification, { bundle, at, fitness });
  return {
    ...outcome,
    ...known,
    fields: sealedFields(verification),
    ...(typeof number === 'string' && { number }),
  };
}

/** Statuses after which nothing of the seal is worth reading. Those that are absent here mean that the signature holds. */
const REFUSALS: Partial<Record<SealStatus, Outcome>> = {
  READ_ERROR: { verdict: 'unknown', reason: 'no-seal' },
  WRONG_FORMAT: { verdict: 'unknown', reason: 'no-seal' },
  UNKNOWN_CERTIFICATE: { verdict: 'unknown' },
  UNTRUSTED_CERTIFICATE: { verdict: 'unknown' },
  INVALID_DOCUMENTTYPE: { verdict: 'tampered' },
  // Told before the signature is looked at: whoever has the key can sign anything.
  REVOKED_CERTIFICATE: { verdict: 'revoked', reason: 'key-withdrawn' },
  INVALID_SIGNATURE: { verdict: 'tampered' },
  INVALID_SEAL_MRZ: { verdict: 'tampered' },
};

function refusalOf({ status, seal }: Verification, { head }: TrustBundle): Outcome | undefined {
  // A signer that came after the list was made is not known to it.
  if (status === 'UNKNOWN_CERTIFICATE' && seal && seal.signed > head.issuedAt.slice(0, 10))
    return undecided('newer-than-list');
  return REFUSALS[status];
}

const PRINTED: Partial<Record<SealStatus, Outcome>> = {
  SEAL_VISA_MISMATCH: { verdict: 'tampered', reason: 'printed-differs' },
  SEAL_DOCUMENT_MISMATCH: { verdict: 'tampered', reason: 'printed-differs' },
  INVALID_VISA_MRZ: undecided('printed-mistyped'),
  INVALID_PRINTED_MRZ: undecided('printed-mistyped'),
};

/** By the index in the seal, else by what it signs; null: the list does not reach the document. */
async function listedAs({ values, seal }: Verification, bundle: TrustBundle): Promise<DocumentStatus | null> {
  const index = values?.['statusIndex'];
  if (typeof index === 'number') return bundle.statusOf(index);
  return seal ? bundle.statusOfSeal(seal.signedBytes) : null;
}

const UNFIT: Partial<Record<Fitness, Outcome>> = {
  'too-old': undecided('list-too-old'),
  'clock-behind': undecided('clock-behind'),
};

type Judged = Pick<Knowledge, 'at'> & { bundle: TrustBundle; fitness: Fitness };

/** Of a seal whose signature holds: withdrawn before expired, expired before what only this telephone does not know. */
async function standingOf(verification: Verification, { bundle, at, fitness }: Judged): Promise<Outcome> {
  const { status, isInForce } = verification;
  const listed = await listedAs(verification, bundle);
  if (listed !== null && listed !== 'valid') return { verdict: listed };
  const outcome = PRINTED[status];
  if (outcome) return outcome;
  const last = lastDayOf(verification);
  if (last !== null && last < at.toISOString().slice(0, 10)) return { verdict: 'expired' };
  if (status === 'EXPIRED_CERTIFICATE') return undecided('certificate-over');
  const unfit = UNFIT[fitness];
  if (unfit) return unfit;
  if (listed === null) return undecided('newer-than-list');
  return isInForce === false ? undecided('not-yet') : { verdict: 'valid' };
}
