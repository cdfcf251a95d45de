import { Trans, useLingui } from '@lingui/react/macro';
import { Button } from '@jatigi/ui';
import { redirect, useActionData } from 'react-router';
import type { ActionFunctionArgs } from 'react-router';
import { Api } from '../../api/api';
import { submitting } from '../../forms/outcome';
import type { FormState } from '../../forms/outcome';
import { PageForm } from '../../forms/page-form';
import { textOf, typedOf } from '../../forms/typed';
import { Page } from '../../layout/page';
import { localeOf } from '../../locale/locale';
import { translated } from '../../locale/translated';
import { contactFields, contactIn, pathWith } from './account-paths';
import { accountWords } from './account-words';
import { ContactField } from './contact-field';

/** Asks for a code; the answer is the same for an unknown address. */
export async function action(args: ActionFunctionArgs) {
  const typed = typedOf(await args.request.formData());
  const locale = localeOf(args.request.url);
  return submitting(args, { typed, fields: contactFields, messages: translated(locale, accountWords) }, async () => {
    const contact = textOf(typed, 'contact');
    await Api.of(args).post('/v1/identity/password-recoveries', contactIn(contact));
    throw redirect(pathWith(`/${locale}/reset`, { contact }), 303);
  });
}

export default function Recover() {
  const state = useActionData() as FormState | undefined;
  const { t } = useLingui();
  return (
    <Page title={t`Mot de passe oublié`} hasErrors={state !== undefined}>
      <div className="narrow">
        <h1>
          <Trans>Mot de passe oublié</Trans>
        </h1>
        <p>
          <Trans>Un code vous sera envoyé, par e-mail ou par SMS, si un compte a cette adresse ou ce numéro.</Trans>
        </p>
        <p>
          <Trans>Le personnel ne passe pas par ici : un autre administrateur vous invite de nouveau.</Trans>
        </p>
        <PageForm state={state} draft={false}>
          <ContactField state={state} />
          <Button>{t`Recevoir un code`}</Button>
        </PageForm>
      </div>
    </Page>
  );
}
