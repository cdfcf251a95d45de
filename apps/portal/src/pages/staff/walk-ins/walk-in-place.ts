import { redirect } from 'react-router';
import { Api } from '../../../api/api';
import { localeOf } from '../../../locale/locale';
import type { Application } from '../../visa-application/application.types';
import type { FileArguments, FormPlace } from '../../visa-application/open-application';

export const PURPOSE = 'adjudication';

/** A file that an officer reads, with who filed it. */
export type WalkIn = Application & { filedBy: 'applicant' | 'proxy' | 'agent' };

const idOf = ({ params }: FileArguments): string => encodeURIComponent(String(params['id']));

/** The desk reads as officers do, with a purpose; what it does it does by the routes of a walk-in. */
export function walkInPlace(args: FileArguments): FormPlace {
  const id = idOf(args);
  return {
    page: `/${localeOf(args.request.url)}/staff/walk-ins/${id}`,
    file: `/v1/visas/applications/${id}`,
    purpose: PURPOSE,
    commands: `/v1/visas/walk-ins/${id}`,
  };
}

/** What somebody filed herself is not for the counter: it leads to where officers examine it. */
export async function openWalkIn(args: FileArguments): Promise<WalkIn> {
  const { file, purpose } = walkInPlace(args);
  const walkIn = await Api.of(args).get<WalkIn>(file, { purpose });
  if (walkIn.filedBy !== 'agent') throw redirect(`/${localeOf(args.request.url)}/staff/visas/${idOf(args)}`, 303);
  return walkIn;
}
