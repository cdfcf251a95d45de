import { useLingui } from '@lingui/react/macro';
import { Select } from '@jatigi/ui';
import { useLocale } from '../../../layout/use-locale';
import { classWords } from '../policy/policy-words';
import { offeredKinds } from './visa-kinds';
import type { VisaKind } from './visa-kinds';

/** Files of one type of visa. */
export function VisaTypeFilter({ value, types }: { value: string | undefined; types: readonly VisaKind[] }) {
  const { t } = useLingui();
  const locale = useLocale();
  return (
    <Select
      name="visaType"
      label={t`Type de visa`}
      value={value}
      placeholder={t`Tous`}
      options={offeredKinds(types, { value, locale })}
    />
  );
}

/** Files that are handled in the ordinary delays, or sooner. */
export function ProcessingFilter({ value }: { value: string | undefined }) {
  const { i18n, t } = useLingui();
  return (
    <Select
      name="processing"
      label={t`Procédure`}
      value={value}
      placeholder={t`Toutes`}
      options={Object.entries(classWords).map(([code, words]) => ({ value: code, label: i18n._(words) }))}
    />
  );
}
