import { Api } from '../../api/api';
import type { PageArguments } from '../../api/api';
import { chosenOf } from './concerned';
import type { Concerned } from './concerned';
import type { Subject } from './emergency-request';
import { lossApi } from './travel-paths';
import type { LossReport } from './travel.types';

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
