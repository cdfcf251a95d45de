import { createContext, useContext } from 'react';
import { useLingui } from '@lingui/react/macro';
import type { Api } from '../../../api/api';
import { useLocale } from '../../../layout/use-locale';
import type { Words } from './policy.types';

/** Names of the posts by their codes. */
export type PostNames = Readonly<Record<string, Words>>;

/** Every post that is open; none while identity does not answer: codes say enough meanwhile. */
export async function postNames(api: Api): Promise<PostNames> {
  const posts = await api.get<{ items: { code: string; names: Words }[] }>('/v1/identity/posts').catch(() => null);
  return Object.fromEntries((posts?.items ?? []).map(({ code, names }) => [code, names]));
}

const Names = createContext<PostNames>({});
export const PostNamesProvider = Names.Provider;
export const useKnownPosts = (): PostNames => useContext(Names);

/** How a post is called; `*` are those that no other row names. */
export function usePostNames(): (code: string) => string {
  const { t } = useLingui();
  const names = useContext(Names);
  const locale = useLocale();
  return (code) => (code === '*' ? t`tous les autres postes` : (names[code]?.[locale] ?? code));
}
