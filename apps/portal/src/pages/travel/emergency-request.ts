import { textOf } from '../../forms/typed';
import type { Typed } from '../../forms/typed';
import type { Concerned } from './concerned';
import { journeyOf, personOf } from './travel-input';

/** Whom a laissez-passer is for, and the loss that it answers. */
export interface Subject {
  concerned: Concerned;
  report: { id: string; kind: string; circumstance: string; reference: string; post: string; person: string } | null;
}

/** A request for identity. */
export function emergencyRequestOf(subject: Subject | null, typed: Typed): Record<string, unknown> {
  const { value, isRegistered } = subject?.concerned ?? { value: 'self', isRegistered: false };
  const report = subject?.report;
  return {
    post: textOf(typed, 'post') ?? '',
    ...(value === 'self' || value === 'ward' ? { for: value } : { registrationId: value }),
    ...(report ? { lossReportId: report.id, reason: report.circumstance } : { reason: textOf(typed, 'reason') ?? '' }),
    journey: journeyOf(typed),
    ...(!isRegistered && { person: personOf(typed) }),
  };
}
