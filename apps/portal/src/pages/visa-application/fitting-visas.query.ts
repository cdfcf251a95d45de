import { Api } from '../../api/api';
import { ApiProblem } from '../../api/problem';
import type { Application, Money, Words } from './application.types';
import type { FileArguments } from './open-application';

export interface FittingVisa {
  code: string;
  text: Words;
  fee: Money;
}

/** The visas that fit what was said so far; none while too little was said, or when no visa is given. */
export async function fittingVisas(args: FileArguments, application: Application): Promise<FittingVisa[]> {
  const { applicant, travelDocument, journey } = application;
  const { nationality, residence } = applicant;
  const { purpose, arrival, departure, entries } = journey;
  const asked = { nationality, residence, travelDocument: travelDocument['kind'], purpose, arrival, departure };
  if (Object.values(asked).some((value) => value === undefined)) return [];
  const query = { ...asked, entries } as Record<string, string | number | undefined>;
  try {
    return (await Api.of(args).get<{ visaTypes: FittingVisa[] }>('/v1/visas/requirements', { query })).visaTypes;
  } catch (error) {
    // Dates that are no longer possible are told on their own page and at submission.
    if (error instanceof ApiProblem && error.status < 500) return [];
    throw error;
  }
}
