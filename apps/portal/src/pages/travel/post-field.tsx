import { useLingui } from '@lingui/react/macro';
import { Select } from '@jatigi/ui';
import { Api } from '../../api/api';
import type { PageArguments } from '../../api/api';
import { useLocale } from '../../layout/use-locale';
import { isAbroad } from '../public/post';
import type { Post } from '../public/post';
import { fieldOf } from '../registration/field-group';
import type { FieldsProps } from '../registration/field-group';

export type NamedPost = Pick<Post, 'code' | 'names'>;

/** Embassies and consulates by name. */
export async function postsAbroad(args: PageArguments): Promise<NamedPost[]> {
  const { items } = await Api.of(args).get<{ items: Post[] }>('/v1/identity/posts');
  return items.filter(isAbroad).map(({ code, names }) => ({ code, names }));
}

export function PostField({ state, posts }: FieldsProps & { posts: readonly NamedPost[] }) {
  const { t } = useLingui();
  const locale = useLocale();
  const options = posts
    .map(({ code, names }) => ({ value: code, label: names[locale] }))
    .sort((a, b) => a.label.localeCompare(b.label, locale));
  return (
    <Select
      {...fieldOf(state)('post')}
      label={t`Ambassade ou consulat`}
      hint={t`Le plus proche de l’endroit où vous êtes : c’est là que vous viendrez`}
      placeholder={t`Choisir`}
      options={options}
    />
  );
}
