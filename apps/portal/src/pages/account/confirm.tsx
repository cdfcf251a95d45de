import { Trans, useLingui } from '@lingui/react/macro';
import { Button, Details } from '@jatigi/ui';
import { redirect, useActionData, useLoaderData } from 'react-router';
import type { ActionFunctionArgs, LoaderFunctionArgs } from 'react-router';
import { Api } from '../../api/api';
import { submitting } from '../../forms/outcome';
import type { FormState } from '../../forms/outcome';
import { PageForm } from '../../forms/page-form';
import { textOf, typedOf } from '../../forms/typed';
import { Page } from '../../layout/page';
import { useLocale } from '../../layout/use-locale';
import { localeOf } from '../../locale/locale';
import { translated } from '../../locale/translated';
import { contactFields, contactIn, digitsOf, contactAsked, pathWith } from './account-paths';
import { accountWords } from './account-words';
import { ContactField } from './contact-field';
import { MailCodeField } from './mail-code-field';
import { safeNext } from './safe-next';

export function loader({ request }: LoaderFunctionArgs) {
  return { contact: contactAsked(request.url), next: safeNext(request.url) };
}

/** The code of the mail or the SMS proves the address or the number. */
export async function action(args: ActionFunctionArgs) {
  const typed = typedOf(await args.request.formData());
  const locale = localeOf(args.request.url);
  return submitting(args, { typed, fields: contactFields, messages: translated(locale, accountWords) }, async () => {
    const contact = textOf(typed, 'contact');
    await Api.of(args).post('/v1/identity/accounts/confirmations', {
      ...contactIn(contact),
      code: digitsOf(typed['code']),
    });
    throw redirect(
      pathWith(`/${locale}/sign-in`, { done: 'confirmed', contact, next: safeNext(args.request.url) }),
      303,
    );
  });
}

export default function Confirm() {
  const { contact, next } = useLoaderData<typeof loader>();
  const state = useActionData() as FormState | undefined;
  const { t } = useLingui();
  const locale = useLocale();
  return (
    <Page title={t`Taper le code`} hasErrors={state !== undefined}>
      <div className="narrow">
        <h1>
          <Trans>Taper le code</Trans>
        </h1>
        <p>
          <Trans>
            Un code de huit chiffres vous attend dans votre boîte (il vaut 30 minutes) ou par SMS (il vaut 10 minutes).
          </Trans>
        </p>
        <PageForm state={state} draft={false}>
          <ContactField state={state} value={contact} />
          <MailCodeField state={state} />
          <Button>{t`Confirmer`}</Button>
        </PageForm>
        <Details summary={t`Je n’ai rien reçu`}>
          <p>
            <Trans>
              Regardez dans les messages indésirables, et si l’adresse ou le numéro est bien écrit. Après une minute,
              vous pouvez <a href={pathWith(`/${locale}/sign-up`, { next })}>remplir le formulaire une nouvelle fois</a>{' '}
              : un nouveau code partira. Si vous aviez déjà un compte, le message le dit : connectez-vous.
            </Trans>
          </p>
        </Details>
      </div>
    </Page>
  );
}
