import { Trans, useLingui } from '@lingui/react/macro';
import { Button, ButtonLink } from '@jatigi/ui';
import { data, useLoaderData } from 'react-router';
import type { LoaderFunctionArgs } from 'react-router';
import { Api } from '../../api/api';
import { loading } from '../../api/page-errors';
import { CountryField } from '../../forms/country-field';
import { QuestionForm } from '../../forms/question-form';
import { Page } from '../../layout/page';
import { useLocale } from '../../layout/use-locale';
import { fieldWords } from '../../forms/field-words';
import { countryName } from '../../locale/format';
import { localeOf } from '../../locale/locale';
import { isAbroad } from './post';
import type { Post } from './post';
import { PostDetails } from './post-details';

/** All posts abroad, and the one that is competent where somebody lives. */
export async function loader(args: LoaderFunctionArgs) {
  return loading(args, async () => {
    const api = Api.of(args);
    const country = new URL(args.request.url).searchParams.get('country');
    const { items } = await api.get<{ items: Post[] }>('/v1/identity/posts');
    const posts = items.filter(isAbroad);
    const now = new Date().toISOString();
    if (country === null) return data({ country: '', mine: null, posts, now, error: null });
    if (!/^[A-Z]{3}$/.test(country)) {
      const error = fieldWords(country === '' ? 'required' : 'not-a-choice', localeOf(args.request.url));
      return data({ country: '', mine: null, posts, now, error }, { status: 400 });
    }
    const mine = await api.get<Post>('/v1/identity/posts/competent', { query: { country } });
    return data({ country, mine, posts, now, error: null });
  });
}

export default function Posts() {
  const { country, mine, posts, now, error } = useLoaderData<typeof loader>();
  const { t } = useLingui();
  const locale = useLocale();
  const state = error === null ? undefined : { errors: { country: error }, typed: {} };
  return (
    <Page title={t`Quel est mon poste ?`} hasErrors={error !== null}>
      <h1>
        <Trans>Quel est mon poste ?</Trans>
      </h1>
      <p className="narrow">
        <Trans>
          C’est le pays où vous habitez qui décide, pas votre nationalité. Une déclaration de naissance se fait au
          guichet de ce poste ; visas et copies d’actes se demandent aussi en ligne.
        </Trans>
      </p>
      <QuestionForm state={state}>
        <CountryField name="country" label={t`Pays de résidence`} value={country} error={error ?? undefined} />
        <Button>{t`Trouver mon poste`}</Button>
      </QuestionForm>
      {mine && (
        <section aria-labelledby="mine">
          <h2 id="mine">
            <Trans>
              Vous habitez : {countryName(country, locale)}. Votre poste : {mine.names[locale]}
            </Trans>
          </h2>
          <PostDetails post={mine} now={now} />
          <ButtonLink kind="secondary" href={`/${locale}/posts`}>{t`Chercher un autre pays`}</ButtonLink>
        </section>
      )}
      {!mine && <AllPosts posts={posts} />}
    </Page>
  );
}

function AllPosts({ posts }: { posts: readonly Post[] }) {
  const locale = useLocale();
  return (
    <div className="table-box" tabIndex={0} role="region" aria-labelledby="all-posts">
      <table>
        <caption id="all-posts">
          <Trans>Ambassades et consulats</Trans>
        </caption>
        <thead>
          <tr>
            <th scope="col">
              <Trans>Poste</Trans>
            </th>
            <th scope="col">
              <Trans>Pays</Trans>
            </th>
          </tr>
        </thead>
        <tbody>
          {posts.map(({ code, names, country }) => (
            <tr key={code}>
              <th scope="row">
                <a href={`/${locale}/posts/${code}`}>{names[locale]}</a>
              </th>
              <td>{countryName(country, locale)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
