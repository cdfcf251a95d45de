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
import { namingCompetentPosts } from './competent-posts';
import { FamilyFields } from './family-fields';
import { IdentityFields } from './identity-fields';
import { LivingFields } from './living-fields';
import { factsOf, registrationFields, typedFacts } from './registration-input';
import { registrationPath } from './registration-path';
import { inputWords } from './registration-words';
import type { Registration } from './registration.types';

const pageOf = ({ request, params }: LoaderFunctionArgs): string =>
  `/${localeOf(request.url)}/files/registration/${encodeURIComponent(String(params['id']))}`;

export function loader(args: LoaderFunctionArgs) {
  return loading(args, async () => {
    const { id, version, facts, message, allowedActions } = await Api.of(args).get<Registration>(
      registrationPath(args),
    );
    // Whoever comes too late sees where the request stands.
    if (!allowedActions.includes('edit')) throw redirect(pageOf(args), 303);
    return { id, version, message, saved: typedFacts(facts) };
  });
}

export async function action(args: ActionFunctionArgs) {
  const typed = typedOf(await args.request.formData());
  const messages: Record<string, string> = translated(localeOf(args.request.url), inputWords);
  return submitting(args, { typed, messages, fields: registrationFields(typed) }, async () => {
    await namingCompetentPosts(args, { messages, field: 'country' }, () =>
      Api.of(args).patch(registrationPath(args), { facts: factsOf(typed) }, { version: typed['version'] }),
    );
    throw redirect(`${pageOf(args)}?saved`, 303);
  });
}

export default function EditRegistration() {
  const { id, version, message, saved } = useLoaderData<typeof loader>();
  const state = useActionData() as FormState | undefined;
  const { t } = useLingui();
  const locale = useLocale();
  const shown = state ?? { typed: saved, errors: {} };
  return (
    <Page title={t`Modifier la demande d’inscription`} hasErrors={state !== undefined}>
      <div className="narrow">
        <BackLink href={`/${locale}/files/registration/${id}`}>{t`Votre demande`}</BackLink>
        <h1>
          <Trans>Modifier la demande d’inscription</Trans>
        </h1>
        {message !== null && (
          <Inset>
            <p>{message}</p>
          </Inset>
        )}
        <PageForm state={state} version={version}>
          <IdentityFields state={shown} />
          <FamilyFields state={shown} />
          <LivingFields state={shown} />
          <Button>{t`Enregistrer`}</Button>
        </PageForm>
      </div>
    </Page>
  );
}
