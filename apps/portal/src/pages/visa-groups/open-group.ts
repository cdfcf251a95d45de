import { Api } from '../../api/api';
import type { FileArguments } from '../visa-application/open-application';
import { localeOf } from '../../locale/locale';
import type { Application } from '../visa-application/application.types';
import type { Group, GroupLine, Shareable } from './group.types';

export const groupApiOf = ({ params }: FileArguments): string =>
  `/v1/visas/groups/${encodeURIComponent(String(params['id']))}`;

export const groupPathOf = ({ params, request }: FileArguments): string =>
  `/${localeOf(request.url)}/visa-groups/${encodeURIComponent(String(params['id']))}`;

export const openGroup = (args: FileArguments): Promise<Group> => Api.of(args).get<Group>(groupApiOf(args));

export async function filesOf(args: FileArguments, cursor: string | null) {
  const query = { limit: 50, cursor };
  return Api.of(args).get<{ items: GroupLine[]; next: string | null }>(`${groupApiOf(args)}/files`, { query });
}

/** About one traveller; the service refuses them too. */
const personal = ['photo', 'passport', 'guardian-consent'];

/** Documents that one upload can bring for all: by the checklist of a file that is still a draft. */
export async function shareableIn(args: FileArguments, lines: readonly GroupLine[]): Promise<Shareable[]> {
  const draft = lines.find(({ state }) => state === 'DRAFT');
  if (!draft) return [];
  const { documents } = await Api.of(args).get<Application>(`/v1/visas/applications/${draft.id}`);
  return documents.filter(({ kind }) => !personal.includes(kind));
}
