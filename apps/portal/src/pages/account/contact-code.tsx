import { Trans, useLingui } from '@lingui/react/macro';
import { BackLink, Button } from '@jatigi/ui';
import { redirect, useActionData } from 'react-router';
import type { ActionFunctionArgs, LoaderFunctionArgs } from 'react-router';
import { Api } from '../../api/api';
import { loading } from '../../api/page-errors';
import { submitting } from '../../forms/outcome';
import type { FormState } from '../../forms/outcome';
import { PageForm } from '../../forms/page-form';
import { typedOf } from '../../forms/typed';
import { Page } from '../../layout/page';
import { useLocale } from '../../layout/use-locale';
import { localeOf } from '../../locale/locale';
import { translated } from '../../locale/translated';
import { digitsOf } from './account-paths';
import { accountWords } from './account-words';
import { MailCodeField } from './mail-code-field';

export function loader(args: LoaderFunctionArgs) {
  return loading(args, async () => {
    await Api.of(args).get('/v1/identity/me');
    return null;
  });
}

/** The code proves the new address or number. */
export async function action(args: ActionFunctionArgs) {
  const typed = typedOf(await args.request.formData());
  const locale = localeOf(args.request.url);
  return submitting(args, { typed, messages: translated(locale, accountWords) }, async () => {
    const contact = new URL(args.request.url).searchParams.get('kind') === 'email' ? 'email' : 'phone';
    await Api.of(args).post('/v1/identity/me/contacts/confirmations', { contact, code: digitsOf(typed['code']) });
    throw redirect(`/${locale}/account?done=contact`, 303);
  });
}

export default function ContactCode() {
  const state = useActionData() as FormState | undefined;
  const { t } = useLingui();
  const locale = useLocale();
  return (
    <Page title={t`Taper le code`} hasErrors={state !== undefined}>
      <div className="narrow">
        <BackLink href={`/${locale}/account/contact`}>{t`Ajouter ou changer un contact`}</BackLink>
        <h1>
          <Trans>Taper le code</Trans>
        </h1>
        <p>
          <Trans>Un code de huit chiffres est en route, par e-mail ou par SMS.</Trans>
        </p>
        <PageForm state={state} draft={false}>
          <MailCodeField state={state} />
          <Button>{t`Confirmer`}</Button>
        </PageForm>
      </div>
    </Page>
  );
}
