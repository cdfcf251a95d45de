import { Trans, useLingui } from '@lingui/react/macro';
import { BackLink, Button, Inset } from '@jatigi/ui';
import { data, useActionData, useLoaderData } from 'react-router';
import type { ActionFunctionArgs, LoaderFunctionArgs } from 'react-router';
import { Api } from '../../../api/api';
import { loading } from '../../../api/page-errors';
import type { ErrorData } from '../../../api/page-errors';
import type { FormState } from '../../../forms/outcome';
import { typedOf } from '../../../forms/typed';
import { useLocale } from '../../../layout/use-locale';
import { localeOf } from '../../../locale/locale';
import { translated } from '../../../locale/translated';
import { commanding } from '../commanding';
import { onlyFor } from '../only-for';
import { StaffForm, stateOf, WholeRefusal } from '../staff-form';
import { StaffPage } from '../staff-page';
import { serviceDesks } from './service-desks';
import { ServiceFields } from './service-fields';
import { serviceBody, typedOfService, typedService } from './service-input';
import { registeredServices, SERVICES } from './services-api';
import { serviceProblemWords } from './service-words';

export function loader(args: LoaderFunctionArgs) {
  const { code } = args.params;
  return loading(args, async () => {
    await onlyFor(args, 'administrator');
    const api = Api.of(args);
    const service = (await registeredServices(api)).find((one) => one.code === code);
    if (!service) throw data<ErrorData>({ code: 'not-found' }, { status: 404 });
    return { service, desks: await serviceDesks(api, service.desk) };
  });
}

export async function action(args: ActionFunctionArgs) {
  const form = await args.request.formData();
  const typed = typedService(form, typedOf(form));
  const messages = translated(localeOf(args.request.url), serviceProblemWords);
  const to = `/${args.params['locale'] ?? 'fr'}/staff/consulted-services?done=changed`;
  const path = `${SERVICES}/${encodeURIComponent(args.params['code'] ?? '')}`;
  return commanding(args, { typed, messages, to }, (api, { version }) =>
    api.put(path, serviceBody(typed), { version: version ?? '0' }),
  );
}

/** What is changed counts for questions asked from now on. */
export default function EditService() {
  const { service, desks } = useLoaderData<typeof loader>();
  const state = useActionData() as FormState | undefined;
  const { t } = useLingui();
  const locale = useLocale();
  const title = t`Modifier ${service.name[locale]}`;
  const { errors, typed } = stateOf(state, 'change');
  // Typed over what somebody else has changed since: what stands there now is shown, or the next try would undo it unseen.
  const isOfThisVersion = typed['version'] === String(service.version);
  return (
    <StaffPage title={title} hasErrors={state !== undefined}>
      <BackLink href={`/${locale}/staff/consulted-services`}>{t`Services consultés`}</BackLink>
      <WholeRefusal state={state} />
      <h1>{title}</h1>
      <div className="narrow">
        <Inset>
          <p>
            <Trans>
              Ce qui change ici vaut pour les questions posées à partir de maintenant ; celles qui attendent gardent
              leur délai et leur règle.
            </Trans>
          </p>
        </Inset>
        <StaffForm intent="change" state={state} version={service.version} draft>
          <ServiceFields typed={isOfThisVersion ? typed : typedOfService(service)} errors={errors} desks={desks} />
          <Button>{t`Enregistrer`}</Button>
        </StaffForm>
      </div>
    </StaffPage>
  );
}
