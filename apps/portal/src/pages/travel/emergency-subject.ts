import { Api } from '../../api/api';
import type { PageArguments } from '../../api/api';
import { textOf } from '../../forms/typed';
import type { Typed } from '../../forms/typed';
import { chosenOf } from './concerned';
import type { Concerned } from './concerned';
import { journeyOf, personOf } from './travel-input';
import { lossApi } from './travel-paths';
import type { LossReport } from './travel.types';

/** Whom a laissez-passer is for, and the loss that it answers. */
export interface Subject {
  concerned: Concerned;
  report: { id: string; kind: string; circumstance: string; reference: string; post: string; person: string } | null;
}

/** From the address of the page: a report that was made, or a person; nobody yet without either. */
export async function subjectOf(args: PageArguments): Promise<{ subject: Subject | null; all: Concerned[] }> {
  const reportId = new URL(args.request.url).searchParams.get('report');
  if (reportId === null) {
    const { chosen, all } = await chosenOf(args);
    return { subject: chosen && { concerned: chosen, report: null }, all };
  }
  const report = await Api.of(args).get<LossReport>(`${lossApi}/${encodeURIComponent(reportId)}`);
  const { id, kind, circumstance, reference, post, person } = report;
  const name = `${person.name.givenNames} ${person.name.surname}`;
  // The report says who she is.
  const concerned = { value: report.for, name, isRegistered: true };
  return { subject: { concerned, report: { ...{ id, kind, circumstance, reference, post }, person: name } }, all: [] };
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
