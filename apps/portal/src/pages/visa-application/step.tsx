import { Trans, useLingui } from '@lingui/react/macro';
import { BackLink, Button, ButtonGroup } from '@jatigi/ui';
import { useActionData, useLoaderData } from 'react-router';
import type { ActionFunctionArgs, LoaderFunctionArgs } from 'react-router';
import { loading } from '../../api/page-errors';
import type { FormState } from '../../forms/outcome';
import { PageForm } from '../../forms/page-form';
import { Page } from '../../layout/page';
import { useLocale } from '../../layout/use-locale';
import { stepTitles } from './field-texts';
import { FittingVisas } from './fitting-visas';
import { fittingVisas } from './fitting-visas.query';
import { askedOn } from './form-of-file';
import { openFor } from './open-application';
import { saveStep } from './save-step';
import { StepControl } from './step-control';
import { stepOf } from './steps';

export function loader(args: LoaderFunctionArgs) {
  const step = stepOf(args.params['step']);
  if (!step) throw new Response(null, { status: 404 });
  return loading(args, async () => {
    const application = await openFor(args, 'edit');
    const { id, version } = application;
    const { fields } = askedOn(step, application);
    if (fields.length === 0) throw new Response(null, { status: 404 });
    const visas = step.slug === 'visa' ? await fittingVisas(args, application) : [];
    return { id, version, saved: application[step.part], slug: step.slug, fields, visas };
  });
}

export function action(args: ActionFunctionArgs) {
  return saveStep(args);
}

export default function StepPage() {
  const { id, version, saved, slug, fields, visas } = useLoaderData<typeof loader>();
  const state = useActionData() as FormState | undefined;
  const { i18n, t } = useLingui();
  const locale = useLocale();
  const title = i18n._(stepTitles[slug] ?? { id: slug });
  return (
    <Page title={title} hasErrors={state !== undefined}>
      <div className="narrow">
        <BackLink href={`/${locale}/visas/${id}`}>{t`Votre demande`}</BackLink>
        <h1>{title}</h1>
        <PageForm state={state} version={version}>
          {fields.map((field) =>
            field.name === 'visaType' ? (
              <FittingVisas key={field.name} visas={visas} value={state?.typed['visaType'] ?? saved['visaType']} />
            ) : (
              <StepControl key={field.name} field={field} saved={saved} state={state} />
            ),
          )}
          <ButtonGroup>
            <Button>{t`Enregistrer et continuer`}</Button>
            <Button kind="secondary" name="then" value="later">{t`Enregistrer et finir plus tard`}</Button>
          </ButtonGroup>
        </PageForm>
        <p className="hint">
          <Trans>Ce qui est enregistré est gardé : vous pouvez continuer sur un autre appareil.</Trans>
        </p>
      </div>
    </Page>
  );
}
