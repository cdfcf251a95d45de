import { msg } from '@lingui/core/macro';
import { Api } from '../../api/api';
import type { PageArguments } from '../../api/api';
import { ApiProblem } from '../../api/problem';
import { i18nOf } from '../../locale/i18n';
import { localeOf } from '../../locale/locale';
import type { Post } from '../public/post';

const named = msg`Ici, ce n’est pas ce poste qui tient le registre, mais : {posts}.`;

/**
 * Runs a request for the register. When another post is competent for the address, its name is put into the messages
 * before the refusal goes on.
 */
export async function namingCompetentPosts<T>(
  args: PageArguments,
  { messages, field }: { messages: Record<string, string>; field: string },
  work: () => Promise<T>,
): Promise<T> {
  try {
    return await work();
  } catch (error) {
    if (error instanceof ApiProblem && error.code === 'post-not-competent')
      messages[`${field}:post-not-competent`] = await wordsFor(args, error.body['posts'] as string[]);
    throw error;
  }
}

async function wordsFor(args: PageArguments, codes: readonly string[]): Promise<string> {
  const locale = localeOf(args.request.url);
  const { items } = await Api.of(args).get<{ items: Post[] }>('/v1/identity/posts');
  const names = codes.map((code) => items.find((post) => post.code === code)?.names[locale] ?? code);
  const posts = new Intl.ListFormat(locale, { type: 'disjunction' }).format(names);
  return i18nOf(locale)._(named.id, { posts });
}
