import { msg } from '@lingui/core/macro';
import { Trans, useLingui } from '@lingui/react/macro';
import { Button, Inset } from '@jatigi/ui';
import { redirect, useActionData, useLoaderData } from 'react-router';
import type { ActionFunctionArgs, LoaderFunctionArgs } from 'react-router';
import { Api } from '../../api/api';
import { loading } from '../../api/page-errors';
import { submitting } from '../../forms/outcome';
import type { FormState } from '../../forms/outcome';
import { PageForm } from '../../forms/page-form';
import { typedOf } from '../../forms/typed';
import { Page } from '../../layout/page';
import { useLocale } from '../../layout/use-locale';
import { formatDate } from '../../locale/format';
import { localeOf } from '../../locale/locale';
import { translated } from '../../locale/translated';
import { carriedNames, draftOf } from './carried-answers';

interface Line {
  id: string;
  state: string;
  createdAt: string;
}

const messages = {
  'rate-limited': msg`Trop de demandes ont été commencées. Attendez un moment.`,
} as const;

/** Asks for a sign-in first: a draft belongs to somebody. */
export function loader(args: LoaderFunctionArgs) {
  return loading(args, async () => {
    const { items } = await Api.of(args).get<{ items: Line[] }>('/v1/visas/applications', { query: { limit: 50 } });
    const query = new URL(args.request.url).searchParams;
    const carried = carriedNames.flatMap((name) => {
      const value = query.get(name);
      return value === null ? [] : [{ name, value }];
    });
    return { drafts: items.filter(({ state }) => state === 'DRAFT'), carried, key: crypto.randomUUID() };
  });
}

export async function action(args: ActionFunctionArgs) {
  const typed = typedOf(await args.request.formData());
  const locale = localeOf(args.request.url);
  return submitting(args, { typed, messages: translated(locale, messages) }, async () => {
    const options = { idempotencyKey: typed['idempotencyKey'] };
    const body = { language: locale, ...draftOf(typed) };
    const { id } = await Api.of(args).post<{ id: string }>('/v1/visas/applications', body, options);
    throw redirect(`/${locale}/visas/${id}`, 303);
  });
}

export default function StartPage() {
  const { drafts, carried, key } = useLoaderData<typeof loader>();
  const state = useActionData() as FormState | undefined;
  const { t } = useLingui();
  return (
    <Page title={t`Demander un visa`} hasErrors={state !== undefined}>
      <div className="narrow">
        <h1>
          <Trans>Demander un visa</Trans>
        </h1>
        <p className="lead">
          <Trans>Environ quinze minutes, en plusieurs fois si vous voulez.</Trans>
        </p>
        <h2>
          <Trans>Ayez sous la main</Trans>
        </h2>
        <ul className="checklist">
          <li>
            <Trans>votre passeport ;</Trans>
          </li>
          <li>
            <Trans>une photo d’identité récente, prise avec votre téléphone si vous voulez ;</Trans>
          </li>
          <li>
            <Trans>les dates et l’adresse de votre séjour ;</Trans>
          </li>
          <li>
            <Trans>de quoi payer en ligne.</Trans>
          </li>
        </ul>
        {drafts.length > 0 && <Drafts drafts={drafts} />}
        <PageForm state={state} draft={false} idempotencyKey={key}>
          {carried.map(({ name, value }) => (
            <input key={name} type="hidden" name={name} value={value} />
          ))}
          <Button>{drafts.length > 0 ? t`Commencer une autre demande` : t`Commencer la demande`}</Button>
        </PageForm>
      </div>
    </Page>
  );
}

function Drafts({ drafts }: { drafts: Line[] }) {
  const locale = useLocale();
  const { t } = useLingui();
  return (
    <Inset>
      <h2>
        <Trans>Continuer une demande commencée</Trans>
      </h2>
      <ul>
        {drafts.map(({ id, createdAt }) => (
          <li key={id}>
            <a href={`/${locale}/visas/${id}`}>{t`Demande commencée le ${formatDate(createdAt, locale)}`}</a>
          </li>
        ))}
      </ul>
    </Inset>
  );
}
