import { useLingui } from '@lingui/react/macro';
import { BackLink, Button } from '@jatigi/ui';
import { useActionData, useLoaderData } from 'react-router';
import type { ActionFunctionArgs, LoaderFunctionArgs } from 'react-router';
import { loading } from '../../api/page-errors';
import type { FormState } from '../../forms/outcome';
import { PageForm } from '../../forms/page-form';
import { typedOf } from '../../forms/typed';
import { Page } from '../../layout/page';
import { useLocale } from '../../layout/use-locale';
import { guardiansIn } from './guardian-answers';
import { GuardianFields, WhyGuardians } from './guardian-fields';
import { openFor, ownPlace } from './open-application';
import { saveGuardians } from './save-guardians';

export function loader(args: LoaderFunctionArgs) {
  return loading(args, async () => {
    const application = await openFor(args, 'edit');
    return { id: application.id, version: application.version, guardians: guardiansIn(application) };
  });
}

export async function action(args: ActionFunctionArgs) {
  return saveGuardians(args, typedOf(await args.request.formData()), ownPlace(args));
}

/** Who answers for a minor; their consent is a document of the checklist. */
export default function GuardiansPage() {
  const { id, version, guardians } = useLoaderData<typeof loader>();
  const state = useActionData() as FormState | undefined;
  const { t } = useLingui();
  const locale = useLocale();
  const title = t`Parents ou tuteur du mineur`;
  return (
    <Page title={title} hasErrors={state !== undefined}>
      <div className="narrow">
        <BackLink href={`/${locale}/visas/${id}`}>{t`Votre demande`}</BackLink>
        <h1>{title}</h1>
        <WhyGuardians />
        <PageForm state={state} version={version}>
          <GuardianFields guardians={guardians} state={state} />
          <Button>{t`Enregistrer`}</Button>
        </PageForm>
      </div>
    </Page>
  );
}
