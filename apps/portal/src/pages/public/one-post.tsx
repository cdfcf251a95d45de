import { useLingui } from '@lingui/react/macro';
import { BackLink } from '@jatigi/ui';
import { useLoaderData } from 'react-router';
import type { LoaderFunctionArgs } from 'react-router';
import { Api } from '../../api/api';
import { loading } from '../../api/page-errors';
import { Page } from '../../layout/page';
import { useLocale } from '../../layout/use-locale';
import type { Post } from './post';
import { PostDetails } from './post-details';

/** One post. */
export async function loader(args: LoaderFunctionArgs) {
  const code = encodeURIComponent(args.params['code'] ?? '');
  return loading(args, async () => ({
    post: await Api.of(args).get<Post>(`/v1/identity/posts/${code}`),
    now: new Date().toISOString(),
  }));
}

export default function OnePost() {
  const { post, now } = useLoaderData<typeof loader>();
  const { t } = useLingui();
  const locale = useLocale();
  return (
    <Page title={post.names[locale]}>
      <BackLink href={`/${locale}/posts`}>{t`Ambassades et consulats`}</BackLink>
      <h1>{post.names[locale]}</h1>
      <PostDetails post={post} now={now} />
    </Page>
  );
}
