import { redirect } from 'react-router';
import { Api } from '../../api/api';
import type { PageArguments } from '../../api/api';
import { localeOf } from '../../locale/locale';
import type { Application } from './application.types';

export type FileArguments = PageArguments & { params: Readonly<Record<string, string | undefined>> };

export const apiPathOf = ({ params }: FileArguments): string =>
  `/v1/visas/applications/${encodeURIComponent(String(params['id']))}`;

/** The page of the file itself. */
export const filePathOf = ({ params, request }: FileArguments): string =>
  `/${localeOf(request.url)}/visas/${encodeURIComponent(String(params['id']))}`;

export const openApplication = (args: FileArguments): Promise<Application> =>
  Api.of(args).get<Application>(apiPathOf(args));

/** For a page of one command. Who comes back to it when that is over sees the file as it is now. */
export async function openFor(args: FileArguments, command: string): Promise<Application> {
  const application = await openApplication(args);
  if (!application.allowedActions.includes(command)) throw redirect(filePathOf(args), 303);
  return application;
}
