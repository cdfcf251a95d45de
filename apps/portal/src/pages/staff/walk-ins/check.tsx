import { Trans, useLingui } from '@lingui/react/macro';
import { BackLink, Button, Warning } from '@jatigi/ui';
import { useActionData, useLoaderData } from 'react-router';
import type { ActionFunctionArgs, LoaderFunctionArgs } from 'react-router';
import { loading } from '../../../api/page-errors';
import type { FormState } from '../../../forms/outcome';
import { PageForm } from '../../../forms/page-form';
import { useLocale } from '../../../layout/use-locale';
import { AnswersView } from '../../visa-application/answers-view';
import { MissingList } from '../../visa-application/missing-list';
import { openFor } from '../../visa-application/open-application';
import { submitApplication, submitProblems } from '../../visa-application/submit-application';
import { StaffPage } from '../staff-page';
import { walkInPlace } from './walk-in-place';
import { submitProblemWords, useCounterForm } from './walk-in-texts';

export function loader(args: LoaderFunctionArgs) {
  return loading(args, async () => ({
    application: await openFor(args, 'submit', walkInPlace(args)),
    key: crypto.randomUUID(),
  }));
}

export function action(args: ActionFunctionArgs) {
  const place = walkInPlace(args);
  const messages = { ...submitProblems, ...submitProblemWords };
  return submitApplication(args, { place, messages, to: `${place.page}?done=submitted` });
}

/** Everything that was typed, for the person to read over before it is filed in her name. */
export default function WalkInCheck() {
  const { application, key } = useLoaderData<typeof loader>();
  const state = useActionData() as FormState | undefined;
  const { t } = useLingui();
  const locale = useLocale();
  const { id, version, missing } = application;
  const form = useCounterForm(id);
  return (
    <StaffPage title={t`Vérifier et déposer`} hasErrors={state !== undefined}>
      <div className="narrow">
        <BackLink href={`/${locale}/staff/walk-ins/${id}`}>{t`Cette saisie`}</BackLink>
        <h1>
          <Trans>Vérifier avec la personne</Trans>
        </h1>
        <p>
          <Trans>Montrez-lui cette page, ou imprimez-la : c’est sa demande, et elle en répond.</Trans>
        </p>
        <MissingList missing={missing} form={form} />
        <AnswersView application={application} isChangeable form={form} />
        <h2>
          <Trans>Déposer la demande</Trans>
        </h2>
        <PageForm state={state} draft={false} version={version} idempotencyKey={key}>
          <Warning>
            <Trans>Après le dépôt, les réponses et les pièces ne changent plus.</Trans>
          </Warning>
          {missing.length === 0 ? (
            <Button>{t`La personne a vérifié : déposer`}</Button>
          ) : (
            <p>
              <Trans>La demande pourra être déposée quand rien ne manquera plus.</Trans>
            </p>
          )}
        </PageForm>
      </div>
    </StaffPage>
  );
}
