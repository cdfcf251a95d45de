import { Trans, useLingui } from '@lingui/react/macro';
import { BackLink, Button, TextField } from '@jatigi/ui';
import { useActionData, useLoaderData } from 'react-router';
import type { ActionFunctionArgs, LoaderFunctionArgs } from 'react-router';
import { Api } from '../../../api/api';
import { loading } from '../../../api/page-errors';
import { refused } from '../../../forms/outcome';
import type { FormState } from '../../../forms/outcome';
import { textOf, typedOf } from '../../../forms/typed';
import { useLocale } from '../../../layout/use-locale';
import { localeOf } from '../../../locale/locale';
import { translated } from '../../../locale/translated';
import { commanding } from '../commanding';
import { onlyFor } from '../only-for';
import { StaffForm, stateOf, WholeRefusal } from '../staff-form';
import { StaffPage } from '../staff-page';
import { serviceDesks } from './service-desks';
import { ServiceFields } from './service-fields';
import { isServiceCode, serviceBody, typedService } from './service-input';
import { SERVICES } from './services-api';
import { serviceProblemWords } from './service-words';

export function loader(args: LoaderFunctionArgs) {
  return loading(args, async () => {
    await onlyFor(args, 'administrator');
    return { desks: await serviceDesks(Api.of(args)) };
  });
}

export async function action(args: ActionFunctionArgs) {
  const form = await args.request.formData();
  const typed = typedService(form, typedOf(form));
  const messages = translated(localeOf(args.request.url), serviceProblemWords);
  const code = textOf(typed, 'code');
  if (!isServiceCode(code)) return refused(typed, { code: messages['code:'] });
  const to = `/${args.params['locale'] ?? 'fr'}/staff/consulted-services?done=added`;
  // Without a version: a code that is taken is refused, and nobody's service is written over.
  return commanding(args, { typed, messages, to }, (api) => api.put(`${SERVICES}/${code}`, serviceBody(typed)));
}

/** Somebody more who may be asked; which applications are is the policy's matter. */
export default function NewService() {
  const { desks } = useLoaderData<typeof loader>();
  const state = useActionData() as FormState | undefined;
  const { t } = useLingui();
  const locale = useLocale();
  const { errors, typed } = stateOf(state, 'add');
  return (
    <StaffPage title={t`Inscrire un service consulté`} hasErrors={state !== undefined}>
      <BackLink href={`/${locale}/staff/consulted-services`}>{t`Services consultés`}</BackLink>
      <WholeRefusal state={state} />
      <h1>
        <Trans>Inscrire un service consulté</Trans>
      </h1>
      <div className="narrow">
        <StaffForm intent="add" state={state} draft>
          <TextField
            name="code"
            label={t`Code`}
            hint={t`Il le désigne dans la politique des visas et ne change plus. Petites lettres, chiffres, points et tirets.`}
            value={typed['code']}
            error={errors['code']}
            width="medium"
            input={{ maxLength: 60, autoComplete: 'off', spellCheck: false }}
          />
          <ServiceFields typed={typed} errors={errors} desks={desks} />
          <Button>{t`Inscrire le service`}</Button>
        </StaffForm>
      </div>
    </StaffPage>
  );
}
