import { msg } from '@lingui/core/macro';
import { Trans, useLingui } from '@lingui/react/macro';
import { BackLink, Button, ButtonLink, Inset, SummaryList } from '@jatigi/ui';
import { data, redirect, useActionData, useLoaderData } from 'react-router';
import type { ActionFunctionArgs, LoaderFunctionArgs } from 'react-router';
import { Api } from '../../api/api';
import { loading } from '../../api/page-errors';
import { submitting } from '../../forms/outcome';
import type { FormState } from '../../forms/outcome';
import { PageForm } from '../../forms/page-form';
import { typedOf } from '../../forms/typed';
import { Page } from '../../layout/page';
import { useLocale } from '../../layout/use-locale';
import { formatDate, formatMoney } from '../../locale/format';
import { localeOf } from '../../locale/locale';
import { translated } from '../../locale/translated';
import { filePathOf, openApplication } from './open-application';
import { paymentOf } from './payment-due';

const messages = {
  'payment-overdue': msg`Le délai de paiement est passé. Adressez-vous au poste.`,
  'illegal-transition': msg`Ce paiement n’est plus attendu. Regardez où en est votre demande.`,
  'provider-unavailable': msg`La page de paiement ne répond pas. Réessayez dans quelques minutes.`,
  'idempotency-key-in-progress': msg`La page de paiement s’ouvre déjà. Attendez un instant.`,
} as const;

type PayState = FormState & { checkout?: string };

export function loader(args: LoaderFunctionArgs) {
  return loading(args, async () => {
    const application = await openApplication(args);
    if (application.state !== 'AWAITING_PAYMENT') throw redirect(filePathOf(args), 303);
    return { application, payment: await paymentOf(args), key: crypto.randomUUID() };
  });
}

export async function action(args: ActionFunctionArgs) {
  const typed = typedOf(await args.request.formData());
  const locale = localeOf(args.request.url);
  return submitting(args, { typed, messages: translated(locale, messages) }, async () => {
    const body = { language: locale, returnTo: `${filePathOf(args)}?paid` };
    const path = `/v1/payments/${encodeURIComponent(typed['payment'] ?? '')}/checkouts`;
    const options = { idempotencyKey: typed['idempotencyKey'] };
    const { redirectUrl } = await Api.of(args).post<{ redirectUrl: string }>(path, body, options);
    return data<PayState>({ errors: {}, typed: {}, checkout: redirectUrl });
  });
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
        {payment === null ? (
          <NotYet />
        ) : (
          <>
            <SummaryList
              rows={[
                { key: 'amount', label: t`Montant`, value: formatMoney(payment.amount, locale) },
                { key: 'due', label: t`À payer avant le`, value: formatDate(payment.dueBy, locale) },
                { key: 'reference', label: t`Référence`, value: reference ?? '' },
              ]}
            />
            {state?.checkout === undefined ? (
              <PageForm state={state} draft={false} idempotencyKey={key}>
                <input type="hidden" name="payment" value={payment.id} />
                <p>
                  <Trans>Vous payez sur la page du prestataire, puis vous revenez ici.</Trans>
                </p>
                <Button>{t`Payer en ligne`}</Button>
              </PageForm>
            ) : (
              <Onward to={state.checkout} />
            )}
          </>
        )}
      </div>
    </Page>
  );
}

/**
 * The provider's page is another site, and a form of ours may not lead there (content security policy): the page goes on
 * by itself, at once, and has a link for browsers that do not.
 */
function Onward({ to }: { to: string }) {
  const { t } = useLingui();
  return (
    <>
      <meta httpEquiv="refresh" content={`0;url=${to}`} />
      <p role="status">
        <Trans>La page de paiement s’ouvre…</Trans>
      </p>
      <ButtonLink href={to}>{t`Continuer vers la page de paiement`}</ButtonLink>
    </>
  );
}

function NotYet() {
  const { t } = useLingui();
  return (
    <Inset>
      <p>
        <Trans>Le montant est en préparation. Rechargez cette page dans quelques secondes.</Trans>
      </p>
      <ButtonLink kind="secondary" href="?">{t`Recharger la page`}</ButtonLink>
    </Inset>
  );
}
