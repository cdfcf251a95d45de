import { useLingui } from '@lingui/react/macro';
import { BackLink, Button } from '@jatigi/ui';
import { useActionData, useLoaderData } from 'react-router';
import type { ActionFunctionArgs, LoaderFunctionArgs } from 'react-router';
import { loading } from '../../../api/page-errors';
import type { FormState } from '../../../forms/outcome';
import { PageForm } from '../../../forms/page-form';
import { typedOf } from '../../../forms/typed';
import { useLocale } from '../../../layout/use-locale';
import { guardiansIn } from '../../visa-application/guardian-answers';
import { GuardianFields, WhyGuardians } from '../../visa-application/guardian-fields';
import { openFor } from '../../visa-application/open-application';
import { saveGuardians } from '../../visa-application/save-guardians';
import { StaffPage } from '../staff-page';
import { walkInPlace } from './walk-in-place';

export function loader(args: LoaderFunctionArgs) {
  return loading(args, async () => {
    const application = await openFor(args, 'edit', walkInPlace(args));
    return { id: application.id, version: application.version, guardians: guardiansIn(application) };
  });
}

export async function action(args: ActionFunctionArgs) {
  return saveGuardians(args, typedOf(await args.request.formData()), walkInPlace(args));
}

/** Who answers for a minor at the counter; their consent is scanned with the other papers. */
export default function WalkInGuardians() {
  const { id, version, guardians } = useLoaderData<typeof loader>();
  const state = useActionData() as FormState | undefined;
  const { t } = useLingui();
  const locale = useLocale();
  const title = t`Parents ou tuteur du mineur`;
  return (
    <StaffPage title={title} hasErrors={state !== undefined}>
      <div className="narrow">
        <BackLink href={`/${locale}/staff/walk-ins/${id}`}>{t`Cette saisie`}</BackLink>
        <h1>{title}</h1>
        <WhyGuardians />
        <PageForm state={state} version={version}>
          <GuardianFields guardians={guardians} state={state} />
          <Button>{t`Enregistrer`}</Button>
        </PageForm>
      </div>
    </StaffPage>
  );
}
