import { Trans, useLingui } from '@lingui/react/macro';
import { Button, ButtonLink, Inset, SummaryList } from '@jatigi/ui';
import { PageForm } from '../../forms/page-form';
import { useLocale } from '../../layout/use-locale';
import { formatDate, formatMoney } from '../../locale/format';
import type { Payment, PayState } from './payment';

interface Props {
  payment: Payment | null;
  /** Of the file that is paid for. */
  reference: string;
  state: PayState | undefined;
  idempotencyKey: string;
}

/** What is to be paid, and the way to the provider. */
export function PayForm({ payment, reference, state, idempotencyKey }: Props) {
  const { t } = useLingui();
  const locale = useLocale();
  if (payment === null) return <NotYet />;
  return (
    <>
      <SummaryList
        rows={[
          { key: 'amount', label: t`Montant`, value: formatMoney(payment.amount, locale) },
          { key: 'due', label: t`À payer avant le`, value: formatDate(payment.dueBy, locale) },
          { key: 'reference', label: t`Référence`, value: reference },
        ]}
      />
      {state?.checkout === undefined ? (
        <PageForm state={state} draft={false} idempotencyKey={idempotencyKey}>
          <input type="hidden" name="command" value="pay" />
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
