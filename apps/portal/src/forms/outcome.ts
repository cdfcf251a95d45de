import { data } from 'react-router';
import type { FieldProblem } from '../api/problem';
import { ApiProblem } from '../api/problem';
import type { PageArguments } from '../api/api';
import { errorPageOf } from '../api/page-errors';
import type { Typed } from './typed';

/** What a form shows when it comes back: each message beside its field and in the summary, and all that was typed. */
export interface FormState {
  /** By field name; the empty name is for the whole form. */
  errors: Readonly<Record<string, string>>;
  typed: Typed;
  /** The session ended meanwhile: the form waits with everything in it until the person has signed in again. */
  signedOut?: boolean;
}

/** Messages by the code of a problem or of a field's problem; the function is for texts that need the problem. */
export type Messages = Readonly<Record<string, string>>;

interface FailureOptions {
  typed: Typed;
  /** JSON pointer of the service's field → name of the form's field. Default: the last part of the pointer. */
  fields?: Readonly<Record<string, string>>;
  messages?: Messages;
}

/**
 * Runs a command of a form. A refusal comes back as the form with its messages (400, 409, 422 …), an ended session as the
 * form that waits; what is our fault becomes an error page.
 */
export async function submitting<T>(
  _args: PageArguments,
  options: FailureOptions,
  work: () => Promise<T>,
): Promise<T | ReturnType<typeof data<FormState>>> {
  try {
    return await work();
  } catch (error) {
    if (!(error instanceof ApiProblem)) throw error;
    return comeBack(error, options);
  }
}

function comeBack(problem: ApiProblem, { typed, fields = {}, messages = {} }: FailureOptions) {
  if (problem.status === 401 && problem.code === 'sign-in-required')
    return data<FormState>({ errors: {}, typed, signedOut: true }, { status: 401 });
  const said = messagesOf(problem, fields, messages);
  const isTheirs = Object.keys(said).length > 0;
  if (!isTheirs) throw errorPageOf(problem);
  return data<FormState>({ errors: said, typed }, { status: problem.status });
}

function messagesOf(problem: ApiProblem, fields: Readonly<Record<string, string>>, messages: Messages) {
  const beside = problem.fields.map((field) => [nameOf(field, fields), messageOf(field, messages)] as const);
  if (beside.length > 0) return Object.fromEntries(beside);
  const whole = messages[problem.code];
  if (whole !== undefined) return { '': whole };
  return problem.status === 400 || problem.status === 422 ? { '': problem.detail ?? problem.code } : {};
}

function nameOf({ pointer }: FieldProblem, fields: Readonly<Record<string, string>>): string {
  return fields[pointer] ?? pointer.split('/').at(-1) ?? '';
}

function messageOf({ code, detail }: FieldProblem, messages: Messages): string {
  return messages[code] ?? detail;
}

/** A form that comes back because of a check of the portal itself. */
export function refused(typed: Typed, errors: Readonly<Record<string, string>>) {
  return data<FormState>({ errors, typed }, { status: 400 });
}
