import { addMonths, DomainError } from '@jatigi/kernel';
import type { PlainDate } from '@jatigi/kernel';
import type { PolicySet } from '../policy/policy-set';

export const biometricOutcomes = ['captured', 'reused', 'waived', 'impossible'] as const;
export const waiverReasons = ['child', 'head-of-state'] as const;
export const impossibleReasons = ['physical', 'equipment', 'no-access'] as const;
export const biometricReasons = [...waiverReasons, ...impossibleReasons] as const;
export type BiometricReason = (typeof biometricReasons)[number];

/** Where the policy does not say how long a capture may be used again (VIS Regulation 767/2008, SAMPLE). */
const REUSE_MONTHS = 59;

/** What is kept of biometrics: that they were taken, and where they lie. */
export interface RecordedBiometrics {
  outcome: (typeof biometricOutcomes)[number];
  /** The name of the capture in the system that holds it. */
  reference?: string;
  /** When it was taken, for one that is used again. */
  capturedOn?: PlainDate;
  reason?: BiometricReason;
}
export type Biometrics = RecordedBiometrics & { by: string; at: string };

/** That they were taken, without where they lie: all that may stand in the clear. */
export const withoutReference = ({ reference: _where, ...kept }: Biometrics): Biometrics => kept;

/** What the policy says of biometrics. */
export type BiometricsPolicy = Pick<PolicySet, 'biometricsFromAge' | 'biometricsReuseMonths'>;

interface Known {
  birthDate?: PlainDate | undefined;
  policy: BiometricsPolicy;
  today: PlainDate;
}

type Fault = [field: string, code: string, detail: string];

function reuseFault({ reference, capturedOn }: RecordedBiometrics, { policy, today }: Known): Fault | null {
  const months = policy.biometricsReuseMonths ?? REUSE_MONTHS;
  if (!reference) return ['reference', 'reference-missing', 'Name the capture that is used again.'];
  if (!capturedOn || capturedOn > today) return ['capturedOn', 'capture-date-missing', 'Say when it was taken.'];
  return addMonths(capturedOn, months) < today
    ? ['capturedOn', 'biometrics-too-old', `A capture is used again for ${months} months.`]
    : null;
}

function waiverFault({ reason }: RecordedBiometrics, { birthDate, policy, today }: Known): Fault | null {
  const age = policy.biometricsFromAge;
  if (!waiverReasons.some((known) => known === reason)) {
    return ['reason', 'reason-unknown', `A waiver has one of these reasons: ${waiverReasons.join(', ')}.`];
  }
  if (reason === 'child' && (!birthDate || addMonths(birthDate, age * 12) <= today)) {
    return ['reason', 'not-a-child', `Waived for children under ${age}.`];
  }
  return null;
}

function faultOf(recorded: RecordedBiometrics, known: Known): Fault | null {
  switch (recorded.outcome) {
    case 'captured':
      return recorded.reference ? null : ['reference', 'reference-missing', 'Name the capture.'];
    case 'reused':
      return reuseFault(recorded, known);
    case 'waived':
      return waiverFault(recorded, known);
    case 'impossible':
      return impossibleReasons.some((reason) => reason === recorded.reason)
        ? null
        : ['reason', 'reason-unknown', `Impossible has one of these reasons: ${impossibleReasons.join(', ')}.`];
  }
}

/** @throws 422 `reference-missing`, `capture-date-missing`, `biometrics-too-old`, `reason-unknown`, `not-a-child` */
export function theBiometricsAreSound(recorded: RecordedBiometrics, known: Known): void {
  const fault = faultOf(recorded, known);
  if (!fault) return;
  const [field, code, detail] = fault;
  throw new DomainError({ code, kind: 'rule', detail, errors: [{ pointer: `/${field}`, code, detail }] });
}
