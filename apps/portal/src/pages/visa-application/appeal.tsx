import { msg } from '@lingui/core/macro';
import { Trans, useLingui } from '@lingui/react/macro';
import { BackLink, Button, TextArea } from '@jatigi/ui';
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
import { formatDate } from '../../locale/format';
import { localeOf } from '../../locale/locale';
import { translated } from '../../locale/translated';
import { apiPathOf, filePathOf, openFor } from './open-application';

const messages = {
  'statement:': msg`Écrivez pourquoi vous contestez le refus (4 000 signes au plus).`,
  'appeal-too-late': msg`Le délai pour contester ce refus est passé. Vous pouvez faire une nouvelle demande.`,
  'stale-version': msg`La demande a changé entre-temps. Relisez votre texte, puis envoyez-le.`,
} as const;

export function loader(args: LoaderFunctionArgs) {
  return loading(args, async () => ({
    application: await openFor(args, 'lodge-appeal'),
    key: crypto.randomUUID(),
  }));
}

export async function action(args: ActionFunctionArgs) {
  const typed = typedOf(await args.request.formData());
  return submitting(args, { typed, messages: translated(localeOf(args.request.url), messages) }, async () => {
    const options = { version: typed['version'], idempotencyKey: typed['idempotencyKey'] };
    try {
      await Api.of(args).post(`${apiPathOf(args)}/lodge-appeal`, { statement: typed['statement']?.trim() }, options);
    } catch (error) {
      // Lodged already, in another tab or by a second click.
      if (!isRefusal(error, 'illegal-transition')) throw error;
    }
    throw redirect(filePathOf(args), 303);
  });
}

/** Why the applicant contests the refusal: one text, sent once. */
export default function AppealPage() {
  const { application, key } = useLoaderData<typeof loader>();
  const state = useActionData() as FormState | undefined;
  const { t } = useLingui();
  const locale = useLocale();
  const { id, version, refusal } = application;
  const until = refusal?.appealUntil ? formatDate(refusal.appealUntil, locale) : '';
  return (
    <Page title={t`Contester le refus`} hasErrors={state !== undefined}>
      <div className="narrow">
        <BackLink href={`/${locale}/visas/${id}`}>{t`Votre demande`}</BackLink>
        <h1>
          <Trans>Contester le refus</Trans>
        </h1>
        <p>
          <Trans>
            Votre demande sera examinée de nouveau, à l’administration centrale, par deux personnes qui ne l’ont jamais
            traitée. C’est gratuit, et possible jusqu’au {until}.
          </Trans>
        </p>
        <PageForm state={state} version={version} idempotencyKey={key}>
          <TextArea
            name="statement"
            label={t`Pourquoi ce refus n’est pas juste`}
            hint={t`Répondez aux motifs, un par un. Après l’envoi, le texte ne change plus.`}
            value={state?.typed['statement']}
            error={state?.errors['statement']}
            input={{ rows: 10, maxLength: 4000 }}
          />
          <Button>{t`Envoyer le recours`}</Button>
        </PageForm>
      </div>
    </Page>
  );
}
