import { data, redirect } from 'react-router';
import { localeOf } from '../locale/locale';
import type { PageArguments } from './api';
import { ApiProblem } from './problem';

/** What an error page may show of a problem. */
export interface ErrorData {
  code: string;
  detail?: string | undefined;
  requestId?: string | undefined;
  /** The session ended while a form was filled: what was typed, to be sent again. */
  typed?: Readonly<Record<string, string>> | undefined;
}

/**
 * Runs a loader: a problem becomes the error page of its status, and whoever is not signed in is sent to sign in and
 * comes back.
 */
export async function loading<T>(args: PageArguments, work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    if (!(error instanceof ApiProblem)) throw error;
    if (error.status === 401) throw redirect(signInPath(args.request));
    throw errorPageOf(error);
  }
}

/** Where to sign in and come back to this page. */
export function signInPath(request: Request): string {
  const { pathname, search } = new URL(request.url);
  return `/${localeOf(request.url)}/sign-in?next=${encodeURIComponent(pathname + search)}`;
}

/** Throw it to show the error page of a problem. */
export function errorPageOf({ status, code, requestId }: ApiProblem): ReturnType<typeof data<ErrorData>> {
  return data<ErrorData>({ code, requestId }, { status });
}
