import { createContext, useContext } from 'react';
import { useLingui } from '@lingui/react/macro';
import type { Api } from '../../../api/api';
import { useLocale } from '../../../layout/use-locale';
import type { Words } from './policy.types';

/** A post that may decide about visas, or one of the others: a row may name it all the same. */
interface KnownPost {
  names: Words;
  decides: boolean;
}
/** What is known of the posts, by their codes. */
export type PostNames = Readonly<Record<string, KnownPost>>;

const deciding = ['embassy', 'consulate-general', 'consulate', 'section', 'headquarters-desk'];

/** Every post that is open; none while identity does not answer: codes say enough meanwhile. */
export async function postNames(api: Api): Promise<PostNames> {
  const posts = await api
    .get<{ items: { code: string; kind: string; names: Words }[] }>('/v1/identity/posts')
    .catch(() => null);
  return Object.fromEntries(
    (posts?.items ?? []).map(({ code, kind, names }) => [code, { names, decides: deciding.includes(kind) }]),
  );
}

const Names = createContext<PostNames>({});
export const PostNamesProvider = Names.Provider;
export const useKnownPosts = (): PostNames => useContext(Names);

/** How a post is called; `*` are those that no other row names. */
export function usePostNames(): (code: string) => string {
  const { t } = useLingui();
  const names = useContext(Names);
  const locale = useLocale();
  return (code) => (code === '*' ? t`tous les autres postes` : (names[code]?.names[locale] ?? code));
}
