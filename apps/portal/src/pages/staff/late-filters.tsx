import { useLingui } from '@lingui/react/macro';
import { Select } from '@jatigi/ui';
import { escalationOptions } from './escalation-words';

/** Files past their day. */
export function OverdueFilter({ value }: { value: string | undefined }) {
  const { t } = useLingui();
  return (
    <Select
      name="overdue"
      label={t`Échéance`}
      value={value}
      placeholder={t`Toutes`}
      options={[{ value: 'true', label: t`Dépassée` }]}
    />
  );
}

/** Files of which somebody was told that something is late. */
export function EscalatedFilter({ value }: { value: string | undefined }) {
  const { i18n, t } = useLingui();
  return (
    <Select
      name="escalated"
      label={t`Retard signalé à`}
      value={value}
      placeholder={t`Indifférent`}
      options={escalationOptions(i18n)}
    />
  );
}
