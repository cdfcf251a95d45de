import { data } from 'react-router';
import type { FieldProblem } from '../api/problem';
import { ApiProblem } from '../api/problem';
import type { PageArguments } from '../api/api';
import { errorPageOf } from '../api/page-errors';
import type { ErrorData } from '../api/page-errors';
import { localeOf } from '../locale/locale';
import type { Locale } from '../locale/locale';
import { fieldWords, refusalWords } from './field-words';
import type { Typed } from './typed';

/** What a form shows when it comes back: each message beside its field and in the summary, and all that was typed. */
export interface FormState {
  /** By field name; the empty name is for the whole form. */
  errors: Readonly<Record<string, string>>;
  typed: Typed;
}

/**
 * Words for problems, the closest first: `field:code` for one problem of one field, `field:` for whatever is wrong with
 * it, `code` for a problem wherever it stands. What has no words of its own gets general ones in the page's language.
 */
export type Messages = Readonly<Record<string, string>>;

interface FailureOptions {
  typed: Typed;
  /** JSON pointer of the service's field → name of the form's field. Default: the last part of the pointer. */
  fields?: Readonly<Record<string, string>>;
  messages?: Messages;
}

/**
 * Runs a command of a form. A refusal comes back as the form with its messages (400, 409, 422 …), an ended session as a
 * page that keeps what was typed; what is our fault becomes an error page.
 */
export async function submitting<T>(
  args: PageArguments,
  options: FailureOptions,
  work: () => Promise<T>,
): Promise<T | ReturnType<typeof data<FormState>>> {
  try {
    return await work();
  } catch (error) {
    if (!(error instanceof ApiProblem)) throw error;
    return comeBack(args, error, options);
  }
}

function comeBack(args: PageArguments, problem: ApiProblem, options: FailureOptions) {
  if (problem.status === 401 && problem.code === 'sign-in-required')
    throw data<ErrorData>({ code: 'session-ended', typed: options.typed }, { status: 401 });
  const state = refusalOf(args, problem, options);
  if (!state) throw errorPageOf(problem);
  return data<FormState>(state, { status: problem.status });
}

/** What a problem means for the form; null when it is not about what was typed. Also for questions asked by GET. */
export function refusalOf(args: PageArguments, problem: ApiProblem, options: FailureOptions): FormState | null {
  const errors = messagesOf(problem, options, localeOf(args.request.url));
  return Object.keys(errors).length > 0 ? { errors, typed: options.typed } : null;
}

function messagesOf(problem: ApiProblem, { fields = {}, messages = {} }: FailureOptions, locale: Locale) {
  const own = messages[problem.code];
  const beside = problem.fields.map((field) => {
    const name = nameOf(field, fields);
    const words = messages[`${name}:${field.code}`] ?? messages[`${name}:`] ?? messages[field.code];
    return [name, words ?? fieldWords(field.code, locale)] as const;
  });
  if (beside.length > 0) return firstOfEach(beside);
  if (own !== undefined) return { '': own };
  return problem.status === 400 || problem.status === 422 ? { '': refusalWords(locale) } : {};
}

/** Of several problems of one field the first says most: what was not typed is also of the wrong form. */
function firstOfEach(entries: readonly (readonly [string, string])[]): Record<string, string> {
  const first: Record<string, string> = {};
  for (const [name, words] of entries) first[name] ??= words;
  return first;
}

function nameOf({ pointer }: FieldProblem, fields: Readonly<Record<string, string>>): string {
  return fields[pointer] ?? pointer.split('/').at(-1) ?? '';
}

/** A form that comes back because of a check of the portal itself. */
export function refused(typed: Typed, errors: Readonly<Record<string, string>>) {
  return data<FormState>({ errors, typed }, { status: 400 });
}

/** The same messages for the top of the page, each with the way to its field. */
export function summaryOf(state: FormState | undefined): { field: string | undefined; message: string }[] {
  return Object.entries(state?.errors ?? {}).map(([field, message]) => ({
    field: field === '' ? undefined : field,
    message,
  }));
}
