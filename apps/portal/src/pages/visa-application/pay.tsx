import { Trans, useLingui } from '@lingui/react/macro';
import { BackLink } from '@jatigi/ui';
import { redirect, useActionData, useLoaderData } from 'react-router';
import type { ActionFunctionArgs, LoaderFunctionArgs } from 'react-router';
import { loading } from '../../api/page-errors';
import { typedOf } from '../../forms/typed';
import { Page } from '../../layout/page';
import { useLocale } from '../../layout/use-locale';
import { PayForm } from '../payment/pay-form';
import { openingCheckout, paymentFor } from '../payment/payment';
import type { PayState } from '../payment/payment';
import { filePathOf, openApplication } from './open-application';

export function loader(args: LoaderFunctionArgs) {
  return loading(args, async () => {
    const application = await openApplication(args);
    if (application.state !== 'AWAITING_PAYMENT') throw redirect(filePathOf(args), 303);
    return { application, payment: await paymentFor(args, application.id), key: crypto.randomUUID() };
  });
}

export async function action(args: ActionFunctionArgs) {
  return openingCheckout(args, typedOf(await args.request.formData()), `${filePathOf(args)}?paid`);
}

export default function PayPage() {
  const { application, payment, key } = useLoaderData<typeof loader>();
  const state = useActionData() as PayState | undefined;
  const { t } = useLingui();
  const locale = useLocale();
  const { id, reference } = application;
  return (
    <Page title={t`Payer les droits de visa`} hasErrors={state !== undefined && state.checkout === undefined}>
      <div className="narrow">
        <BackLink href={`/${locale}/visas/${id}`}>{t`Votre demande`}</BackLink>
        <h1>
          <Trans>Payer les droits de visa</Trans>
        </h1>
        <PayForm payment={payment} reference={reference ?? ''} state={state} idempotencyKey={key} />
      </div>
    </Page>
  );
}
