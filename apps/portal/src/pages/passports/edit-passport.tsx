import { Trans, useLingui } from '@lingui/react/macro';
import { BackLink, Button, Inset } from '@jatigi/ui';
import { redirect, useActionData, useLoaderData } from 'react-router';
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
import { IdentityFields } from '../registration/identity-fields';
import { inputWords } from '../registration/registration-words';
import { PaperFields } from './paper-fields';
import { passportFields, statementOf, typedPassport } from './passport-input';
import { passportPath } from './passport-path';
import { passportInputWords } from './passport-words';
import type { PassportRequest } from './passport.types';

const pageOf = ({ request, params }: LoaderFunctionArgs): string =>
  `/${localeOf(request.url)}/files/passport/${encodeURIComponent(String(params['id']))}`;

export function loader(args: LoaderFunctionArgs) {
  return loading(args, async () => {
    const request = await Api.of(args).get<PassportRequest>(passportPath(args));
    // Whoever comes too late sees where the request stands.
    if (!request.allowedActions.includes('edit')) throw redirect(pageOf(args), 303);
    const { id, version, message, registrationId } = request;
    return { id, version, message, isRegistered: registrationId !== null, saved: typedPassport(request) };
  });
}

export async function action(args: ActionFunctionArgs) {
  const typed = typedOf(await args.request.formData());
  const messages = translated(localeOf(args.request.url), { ...inputWords, ...passportInputWords });
  return submitting(args, { typed, messages, fields: passportFields(typed) }, async () => {
    const statement = statementOf(typed, { isRegistered: typed['registered'] === 'yes' });
    await Api.of(args).patch(passportPath(args), statement, { version: typed['version'] });
    throw redirect(`${pageOf(args)}?saved`, 303);
  });
}

export default function EditPassport() {
  const { id, version, message, isRegistered, saved } = useLoaderData<typeof loader>();
  const state = useActionData() as FormState | undefined;
  const { t } = useLingui();
  const locale = useLocale();
  const shown = state ?? { typed: saved, errors: {} };
  return (
    <Page title={t`Modifier la demande de passeport`} hasErrors={state !== undefined}>
      <div className="narrow">
        <BackLink href={`/${locale}/files/passport/${id}`}>{t`Votre demande`}</BackLink>
        <h1>
          <Trans>Modifier la demande de passeport</Trans>
        </h1>
        {message !== null && (
          <Inset>
            <p>{message}</p>
          </Inset>
        )}
        <PageForm state={state} version={version}>
          {isRegistered ? <input type="hidden" name="registered" value="yes" /> : <IdentityFields state={shown} />}
          <PaperFields state={shown} />
          <Button>{t`Enregistrer`}</Button>
        </PageForm>
      </div>
    </Page>
  );
}
