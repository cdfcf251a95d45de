import { Trans, useLingui } from '@lingui/react/macro';
import { BackLink, ButtonLink, Inset, TaskList } from '@jatigi/ui';
import { useLoaderData } from 'react-router';
import type { LoaderFunctionArgs } from 'react-router';
import { loading } from '../../api/page-errors';
import { Page } from '../../layout/page';
import { useLocale } from '../../layout/use-locale';
import { useDocumentTasks } from './document-tasks';
import { openFor } from './open-application';

export function loader(args: LoaderFunctionArgs) {
  return loading(args, async () => ({ application: await openFor(args, 'attach') }));
}

/** The checklist that the policy makes for this journey. */
export default function DocumentsPage() {
  const { application } = useLoaderData<typeof loader>();
  const { t } = useLingui();
  const locale = useLocale();
  const file = `/${locale}/visas/${application.id}`;
  const tasks = useDocumentTasks(application, file);
  const isAnswer = application.allowedActions.includes('answer');
  return (
    <Page title={t`Pièces à joindre`}>
      <div className="narrow">
        <BackLink href={file}>{t`Votre demande`}</BackLink>
        <h1>
          <Trans>Pièces à joindre</Trans>
        </h1>
        <p>
          <Trans>
            Une photo nette prise avec votre téléphone suffit, ou un PDF. Une pièce peut être remplacée jusqu’au dépôt.
          </Trans>
        </p>
        {tasks.length === 0 && (
          <Inset>
            <p>
              <Trans>
                La liste dépend de votre nationalité, de votre pays de résidence, de votre document et de votre voyage :
                remplissez-les d’abord.
              </Trans>
            </p>
          </Inset>
        )}
        <TaskList tasks={tasks} />
        <ButtonLink href={isAnswer ? `${file}/answer` : file}>
          {isAnswer ? t`Continuer la réponse` : t`Continuer la demande`}
        </ButtonLink>
      </div>
    </Page>
  );
}
