import { Trans, useLingui } from '@lingui/react/macro';
import { Button, Inset, Radios, TaskList, TextArea, TextField, Warning } from '@jatigi/ui';
import type { FormState } from '../../../forms/outcome';
import { useLocale } from '../../../layout/use-locale';
import { formatMoney } from '../../../locale/format';
import { useDocumentTasks } from '../../visa-application/document-tasks';
import { FreeText } from '../../visa-application/free-text';
import { Folded } from '../folded';
import { StaffForm, stateOf } from '../staff-form';
import type { CounterPayment } from './counter-payment';
import type { WalkIn } from './walk-in-place';

interface FormProps {
  walkIn: WalkIn;
  state: FormState | undefined;
}

/** The post asked, the person came back: her papers and what she says. */
export function AnswerForm({ walkIn, state }: FormProps) {
  const { t } = useLingui();
  const locale = useLocale();
  const tasks = useDocumentTasks(walkIn, `/${locale}/staff/walk-ins/${walkIn.id}`);
  if (!walkIn.allowedActions.includes('answer')) return null;
  const { errors, typed } = stateOf(state, 'answer');
  return (
    <section aria-labelledby="papers" className="no-print">
      <h2 id="papers">
        <Trans>Réponse de la personne</Trans>
      </h2>
      <Inset>
        <FreeText text={walkIn.informationRequest} />
      </Inset>
      <TaskList tasks={tasks} />
      <StaffForm intent="answer" state={state} version={walkIn.version} draft>
        <TextArea
          name="message"
          label={t`Ce que la personne répond`}
          value={typed['message']}
          error={errors['message']}
          input={{ rows: 4, maxLength: 4000 }}
        />
        <Button>{t`Enregistrer la réponse`}</Button>
      </StaffForm>
    </section>
  );
}

/** By whoever may take money at this post; another person then proposes and decides. */
export function MoneyForm({ payment, state }: { payment: CounterPayment | null; state: FormState | undefined }) {
  const { t } = useLingui();
  const locale = useLocale();
  if (!payment?.allowedActions.includes('record-counter-receipt')) return null;
  const { errors, typed } = stateOf(state, 'receive');
  const { id, version, amount } = payment;
  const due = formatMoney(amount, locale);
  return (
    <section aria-labelledby="money" className="no-print">
      <h2 id="money">
        <Trans>Encaisser au guichet</Trans>
      </h2>
      <StaffForm intent="receive" state={state} version={version}>
        <input type="hidden" name="payment" value={id} />
        <input type="hidden" name="currency" value={amount.currency} />
        <input type="hidden" name="exponent" value={amount.exponent} />
        <TextField
          name="received"
          label={t`Montant reçu`}
          hint={t`Montant dû : ${due}`}
          value={typed['received']}
          error={errors['received']}
          width="short"
          input={{ inputMode: 'decimal', autoComplete: 'off', maxLength: 16 }}
        />
        <Radios
          name="means"
          label={t`Moyen de paiement`}
          value={typed['means'] ?? 'cash'}
          error={errors['means']}
          choices={[
            { value: 'cash', label: t`Espèces` },
            { value: 'card', label: t`Carte` },
            { value: 'bank-transfer', label: t`Virement` },
          ]}
        />
        <Button>{t`Encaisser et donner un numéro de quittance`}</Button>
      </StaffForm>
    </section>
  );
}

/** Folded: it is rare, and there is no way back. */
export function WithdrawForm({ walkIn, state }: FormProps) {
  const { t } = useLingui();
  if (!walkIn.allowedActions.includes('withdraw')) return null;
  return (
    <div className="no-print">
      <Folded intent="withdraw" state={state} summary={t`Abandonner cette demande`}>
        <StaffForm intent="withdraw" state={state} version={walkIn.version}>
          <Warning>
            <Trans>La demande sera close et ne pourra pas être rouverte.</Trans>
          </Warning>
          <Button kind="danger">{t`Abandonner la demande`}</Button>
        </StaffForm>
      </Folded>
    </div>
  );
}
