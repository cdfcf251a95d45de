import { Trans, useLingui } from '@lingui/react/macro';
import { BackLink, Button, Notice } from '@jatigi/ui';
import { redirect, useLoaderData } from 'react-router';
import type { ActionFunctionArgs, LoaderFunctionArgs } from 'react-router';
import { Api } from '../../api/api';
import { loading } from '../../api/page-errors';
import { submitting } from '../../forms/outcome';
import { typedOf } from '../../forms/typed';
import { Page } from '../../layout/page';
import { useLocale } from '../../layout/use-locale';
import { formatDate, formatInstant } from '../../locale/format';
import { localeOf } from '../../locale/locale';
import { ScopeList } from './asked-for';
import type { Consent } from './program.types';

export function loader(args: LoaderFunctionArgs) {
  return loading(args, async () => {
    const { items } = await Api.of(args).get<{ items: Consent[] }>('/v1/identity/me/consents');
    return { items, done: new URL(args.request.url).searchParams.has('done') };
  });
}

export async function action(args: ActionFunctionArgs) {
  const { consent = '' } = typedOf(await args.request.formData());
  return submitting(args, { typed: {} }, async () => {
    await Api.of(args).post(`/v1/identity/me/consents/${encodeURIComponent(consent)}/end`, {});
    throw redirect(`/${localeOf(args.request.url)}/account/programs?done`, 303);
  });
}

/** The programs that act for the person: what each may do, and its end. */
export default function MyPrograms() {
  const { items, done } = useLoaderData<typeof loader>();
  const { t } = useLingui();
  const locale = useLocale();
  return (
    <Page title={t`Programmes reliés`}>
      <div className="narrow">
        <BackLink href={`/${locale}/account`}>{t`Mon compte`}</BackLink>
        {done && (
          <Notice kind="success">
            <p>
              <Trans>L’accès est retiré. Le programme ne peut plus rien faire en votre nom.</Trans>
            </p>
          </Notice>
        )}
        <h1>
          <Trans>Programmes reliés</Trans>
        </h1>
        {items.length === 0 ? (
          <p>
            <Trans>Aucun programme n’agit en votre nom.</Trans>
          </p>
        ) : (
          items.map((consent) => <OneProgram key={consent.id} consent={consent} />)
        )}
      </div>
    </Page>
  );
}

function OneProgram({ consent }: { consent: Consent }) {
  const locale = useLocale();
  const { t } = useLingui();
  const { name } = consent.program;
  return (
    <section>
      <h2>{name}</h2>
      <p>
        <Trans>
          Autorisé le {formatInstant(consent.givenAt, locale)}, jusqu’au {formatDate(consent.validUntil, locale)}. Il
          peut :
        </Trans>
      </p>
      <ScopeList scopes={consent.scopes} />
      <form method="post">
        <input type="hidden" name="consent" value={consent.id} />
        <Button kind="secondary">{t`Retirer l’accès de ${name}`}</Button>
      </form>
    </section>
  );
}
