import { data } from 'react-router';
import type { PageArguments } from '../../../api/api';
import { ApiProblem } from '../../../api/problem';
import type { FormState } from '../../../forms/outcome';
import { commanding } from '../commanding';
import { faultsOf } from './faults';
import type { PolicyFault } from './policy.types';

/** A form that came back, with what the service found wrong with the set. */
export interface FaultyState extends FormState {
  code: string;
  faults: readonly PolicyFault[];
}

type Work = Parameters<typeof commanding>[2];

/**
 * Runs a command on a policy set. When the set itself is at fault the form says so as a whole; which rows, and why, the
 * page shows at the rows.
 */
export async function commandingWithFaults(
  args: PageArguments,
  options: Parameters<typeof commanding>[1],
  work: Work,
): Promise<ReturnType<typeof data<FaultyState>>> {
  let problem: ApiProblem | undefined;
  const noted: Work = async (...given) => {
    try {
      return await work(...given);
    } catch (error) {
      if (error instanceof ApiProblem) problem = error;
      throw error;
    }
  };
  // Without a refusal it redirects: what comes back is a form.
  const answer = (await commanding(args, options, noted)) as ReturnType<typeof data<FormState>>;
  const { code = '' } = problem ?? {};
  const faults = problem ? faultsOf(problem) : [];
  const errors = faults.length > 0 ? { '': options.messages?.[code] ?? code } : answer.data.errors;
  return data<FaultyState>({ ...answer.data, errors, code, faults }, answer.init ?? undefined);
}
