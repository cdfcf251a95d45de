import { Trans, useLingui } from '@lingui/react/macro';
import { Button, DateField, TextField } from '@jatigi/ui';
import type { FormState } from '../../../forms/outcome';
import { useLocale } from '../../../layout/use-locale';
import { formatMoney } from '../../../locale/format';
import { Folded } from '../folded';
import { StaffForm, stateOf } from '../staff-form';
import type { VisaFile } from './visa-file.types';

const INTENT = 'record-bond';

/** That the bond was lodged: the money is held elsewhere. */
export function BondForm({ file, state }: { file: VisaFile; state: FormState | undefined }) {
  const { t } = useLingui();
  const locale = useLocale();
  const { errors, typed } = stateOf(state, INTENT);
  const { bond } = file;
  if (!bond || !file.allowedActions.includes(INTENT)) return null;
  const amount = bond.amount ? formatMoney(bond.amount, locale) : t`non fixé par la politique`;
  return (
    <Folded intent={INTENT} state={state} summary={t`Noter le dépôt de la caution`}>
      <StaffForm intent={INTENT} state={state} version={file.version}>
        <p>
          <Trans>Montant : {amount}</Trans>
        </p>
        <TextField
          name="bondReference"
          label={t`Reçu de la caution`}
          hint={t`De qui garde l’argent, par exemple CAU-WAS-2026-000123.`}
          value={typed['bondReference'] ?? bond.reference ?? undefined}
          error={errors['bondReference']}
          input={{ maxLength: 40 }}
        />
        <DateField
          name="lodgedOn"
          label={t`Caution déposée le`}
          value={bond.lodgedOn ?? undefined}
          typed={typed}
          error={errors['lodgedOn']}
        />
        <Button>{t`Noter le dépôt`}</Button>
      </StaffForm>
    </Folded>
  );
}
