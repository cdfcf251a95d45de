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

/** Where an application is filled: by its applicant on her own pages, by an agent for somebody who stands at the desk. */
export interface FormPlace {
  /** The page of the file; its other pages stand below it. */
  page: string;
  /** Where the service shows it, and why it is read when it is somebody else's. */
  file: string;
  purpose?: string;
  /** Where the service takes what is done with it. */
  commands: string;
}

export const ownPlace = (args: FileArguments): FormPlace => ({
  page: filePathOf(args),
  file: apiPathOf(args),
  commands: apiPathOf(args),
});

export const openApplication = (args: FileArguments, place: FormPlace = ownPlace(args)): Promise<Application> =>
  Api.of(args).get<Application>(place.file, { purpose: place.purpose });

/** For a page of one command. Who comes back to it when that is over sees the file as it is now. */
export async function openFor(
  args: FileArguments,
  command: string,
  place: FormPlace = ownPlace(args),
): Promise<Application> {
  const application = await openApplication(args, place);
  if (!application.allowedActions.includes(command)) throw redirect(place.page, 303);
  return application;
}
