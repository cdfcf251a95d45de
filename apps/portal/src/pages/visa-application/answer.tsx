import { msg } from '@lingui/core/macro';
import { Trans, useLingui } from '@lingui/react/macro';
import { BackLink, Button, Inset, TaskList, TextArea } from '@jatigi/ui';
import { redirect, useActionData, useLoaderData } from 'react-router';
import type { ActionFunctionArgs, LoaderFunctionArgs } from 'react-router';
import { Api } from '../../api/api';
import { loading } from '../../api/page-errors';
import { isRefusal } from '../../api/problem';
import { submitting } from '../../forms/outcome';
import type { FormState } from '../../forms/outcome';
import { PageForm } from '../../forms/page-form';
import { typedOf } from '../../forms/typed';
import { Page } from '../../layout/page';
import { useLocale } from '../../layout/use-locale';
import { localeOf } from '../../locale/locale';
import { translated } from '../../locale/translated';
import { useDocumentTasks } from './document-tasks';
import { FreeText } from './free-text';
import { apiPathOf, filePathOf, openFor } from './open-application';

const messages = {
  'message:': msg`Écrivez votre réponse (4 000 signes au plus)`,
  'stale-version': msg`La demande a changé dans un autre onglet. Relisez votre réponse, puis envoyez-la.`,
} as const;

export function loader(args: LoaderFunctionArgs) {
  return loading(args, async () => ({ application: await openFor(args, 'answer'), key: crypto.randomUUID() }));
}

export async function action(args: ActionFunctionArgs) {
  const typed = typedOf(await args.request.formData());
  return submitting(args, { typed, messages: translated(localeOf(args.request.url), messages) }, async () => {
    const options = { version: typed['version'], idempotencyKey: typed['idempotencyKey'] };
    try {
      await Api.of(args).post(`${apiPathOf(args)}/answer`, { message: typed['message']?.trim() }, options);
    } catch (error) {
      // Answered already, in another tab or by a second click.
      if (!isRefusal(error, 'illegal-transition')) throw error;
    }
    throw redirect(filePathOf(args), 303);
  });
}

/** What the post asked, the documents it wants again, and the answer. */
export default function AnswerPage() {
  const { application, key } = useLoaderData<typeof loader>();
  const state = useActionData() as FormState | undefined;
  const { t } = useLingui();
  const locale = useLocale();
  const { id, version, informationRequest } = application;
  const tasks = useDocumentTasks(application, `/${locale}/visas/${id}`);
  return (
    <Page title={t`Répondre au poste`} hasErrors={state !== undefined}>
      <div className="narrow">
        <BackLink href={`/${locale}/visas/${id}`}>{t`Votre demande`}</BackLink>
        <h1>
          <Trans>Répondre au poste</Trans>
        </h1>
        <p>
          <Trans>Le poste vous demande :</Trans>
        </p>
        <Inset>
          <FreeText text={informationRequest} />
        </Inset>
        <h2>
          <Trans>Joindre ou remplacer une pièce</Trans>
        </h2>
        <TaskList tasks={tasks} />
        <h2>
          <Trans>Votre réponse</Trans>
        </h2>
        <PageForm state={state} version={version} idempotencyKey={key}>
          <TextArea
            name="message"
            label={t`Message au poste`}
            hint={t`Joignez d’abord les pièces : après l’envoi, elles ne changent plus.`}
            value={state?.typed['message']}
            error={state?.errors['message']}
          />
          <Button>{t`Envoyer la réponse`}</Button>
        </PageForm>
      </div>
    </Page>
  );
}
