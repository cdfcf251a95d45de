import { Trans, useLingui } from '@lingui/react/macro';
import { BackLink, Button, Warning } from '@jatigi/ui';
import { useActionData, useLoaderData } from 'react-router';
import type { ActionFunctionArgs, LoaderFunctionArgs } from 'react-router';
import { loading } from '../../api/page-errors';
import type { FormState } from '../../forms/outcome';
import { PageForm } from '../../forms/page-form';
import { Page } from '../../layout/page';
import { useLocale } from '../../layout/use-locale';
import { AnswersView } from './answers-view';
import { useOwnForm } from './form-view';
import { MissingList } from './missing-list';
import { openFor } from './open-application';
import { submitOwn } from './submit-application';

export function loader(args: LoaderFunctionArgs) {
  return loading(args, async () => ({ application: await openFor(args, 'submit'), key: crypto.randomUUID() }));
}

export function action(args: ActionFunctionArgs) {
  return submitOwn(args);
}

/** Everything that was answered, with the way back to each page, before it is sent. */
export default function CheckPage() {
  const { application, key } = useLoaderData<typeof loader>();
  const state = useActionData() as FormState | undefined;
  const { t } = useLingui();
  const locale = useLocale();
  const { id, version, missing } = application;
  const form = useOwnForm(id);
  return (
    <Page title={t`Vérifier et déposer`} hasErrors={state !== undefined}>
      <div className="narrow">
        <BackLink href={`/${locale}/visas/${id}`}>{t`Votre demande`}</BackLink>
        <h1>
          <Trans>Vérifiez vos réponses</Trans>
        </h1>
        <MissingList missing={missing} form={form} />
        <AnswersView application={application} isChangeable />
        <h2>
          <Trans>Déposer la demande</Trans>
        </h2>
        <PageForm state={state} draft={false} version={version} idempotencyKey={key}>
          <Warning>
            <Trans>Une fausse déclaration fait refuser le visa. Après le dépôt, les réponses ne changent plus.</Trans>
          </Warning>
          {missing.length === 0 ? (
            <Button>{t`Déposer la demande`}</Button>
          ) : (
            <p>
              <Trans>La demande pourra être déposée quand rien ne manquera plus.</Trans>
            </p>
          )}
        </PageForm>
      </div>
    </Page>
  );
}
