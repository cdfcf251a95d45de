import { Trans, useLingui } from '@lingui/react/macro';
import { Inset, SummaryList } from '@jatigi/ui';
import type { SummaryRow } from '@jatigi/ui';
import { useLocale } from '../../../layout/use-locale';
import { formatDate, formatMoney } from '../../../locale/format';
import { usePostNames } from '../policy/post-names';
import type { CounterPayment } from './counter-payment';
import type { WalkIn } from './walk-in-place';

interface ReceiptProps {
  walkIn: WalkIn;
  payment: CounterPayment | null;
  /** Where the person follows her application. */
  tracking: string;
}

/** What the person takes home: the reference, what is due and where to look; it is all that the page prints. */
export function CounterReceipt({ walkIn, payment, tracking }: ReceiptProps) {
  const { t } = useLingui();
  const { reference } = walkIn;
  const rows = useReceiptRows({ walkIn, payment, tracking });
  return (
    <section aria-labelledby="receipt">
      <p className="no-print">
        <Trans>Imprimez cette page et remettez le papier à la personne.</Trans>
      </p>
      <Inset>
        <h2 id="receipt">{t`Demande de visa déposée`}</h2>
        <p>
          <Trans>Référence :</Trans>
          <br />
          <strong className="number big-code">{reference}</strong>
        </p>
        <SummaryList rows={rows.filter(({ value }) => value !== '')} />
        <p>
          <Trans>
            Cette référence et la date de naissance suffisent pour suivre la demande. Aucun message n’est envoyé : la
            personne n’a pas de compte.
          </Trans>
        </p>
      </Inset>
    </section>
  );
}

const text = (value: unknown): string => (typeof value === 'string' ? value : '');

function useReceiptRows(props: ReceiptProps): SummaryRow[] {
  const { t } = useLingui();
  const locale = useLocale();
  const nameOf = usePostNames();
  const { applicant, travelDocument, post, submittedAt } = props.walkIn;
  const day = (value: string): string => (value === '' ? '' : formatDate(value, locale));
  return [
    {
      key: 'name',
      label: t`Nom et prénoms`,
      value: `${text(applicant['surname'])} ${text(applicant['givenNames'])}`.trim(),
    },
    { key: 'born', label: t`Date de naissance`, value: day(text(applicant['birthDate'])) },
    { key: 'document', label: t`Numéro du passeport`, value: text(travelDocument['number']) },
    { key: 'post', label: t`Poste`, value: nameOf(text(post)) },
    { key: 'submitted', label: t`Déposée le`, value: day(text(submittedAt)) },
    ...useMoneyRows(props),
    { key: 'where', label: t`Suivre la demande`, value: props.tracking },
  ];
}

/** What is due; once it is paid, under which number. */
function useMoneyRows({ walkIn: { fee, due, state, payment: paid }, payment }: ReceiptProps): SummaryRow[] {
  const { t } = useLingui();
  const locale = useLocale();
  const receipt = payment?.receipt?.number ?? paid?.receiptNumber;
  if (receipt !== undefined) return [{ key: 'paid', label: t`Quittance du paiement`, value: receipt }];
  if (state !== 'AWAITING_PAYMENT' || !fee || !due) return [];
  const [amount, until] = [formatMoney(fee, locale), formatDate(due.on, locale)];
  return [{ key: 'due', label: t`À payer à la caisse du poste`, value: t`${amount}, avant le ${until}` }];
}
