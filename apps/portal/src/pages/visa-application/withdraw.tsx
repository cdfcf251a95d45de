import { msg } from '@lingui/core/macro';
import { Trans, useLingui } from '@lingui/react/macro';
import { BackLink, Button, ButtonGroup, ButtonLink, Warning } from '@jatigi/ui';
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
import { apiPathOf, filePathOf, openFor } from './open-application';

const messages = {
  'stale-version': msg`La demande a changé entre-temps. Regardez où elle en est, puis confirmez de nouveau.`,
} as const;

export function loader(args: LoaderFunctionArgs) {
  return loading(args, async () => {
    const { id, version, state, payment } = await openFor(args, 'withdraw');
    return { id, version, isDraft: state === 'DRAFT', isPaid: payment !== null, key: crypto.randomUUID() };
  });
}

export async function action(args: ActionFunctionArgs) {
  const typed = typedOf(await args.request.formData());
  return submitting(args, { typed, messages: translated(localeOf(args.request.url), messages) }, async () => {
    const options = { version: typed['version'], idempotencyKey: typed['idempotencyKey'] };
    try {
      await Api.of(args).post(`${apiPathOf(args)}/withdraw`, {}, options);
    } catch (error) {
      if (!isRefusal(error, 'illegal-transition')) throw error;
    }
    throw redirect(filePathOf(args), 303);
  });
}

export default function WithdrawPage() {
  const { id, version, isDraft, isPaid, key } = useLoaderData<typeof loader>();
  const state = useActionData() as FormState | undefined;
  const { t } = useLingui();
  const locale = useLocale();
  const title = isDraft ? t`Abandonner la demande` : t`Retirer la demande`;
  return (
    <Page title={title} hasErrors={state !== undefined}>
      <div className="narrow">
        <BackLink href={`/${locale}/visas/${id}`}>{t`Votre demande`}</BackLink>
        <h1>{title}</h1>
        <Warning>
          <Trans>La demande sera close et ne pourra pas être rouverte.</Trans>
        </Warning>
        {isPaid && (
          <p>
            <Trans>Les droits sont remboursés tant que l’examen n’a pas commencé ; ensuite, ils ne le sont plus.</Trans>
          </p>
        )}
        <PageForm state={state} draft={false} version={version} idempotencyKey={key}>
          <ButtonGroup>
            <Button kind="danger">{title}</Button>
            <ButtonLink kind="secondary" href={`/${locale}/visas/${id}`}>{t`Garder la demande`}</ButtonLink>
          </ButtonGroup>
        </PageForm>
      </div>
    </Page>
  );
}
