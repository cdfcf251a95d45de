import { useLingui } from '@lingui/react/macro';
import { DateField, Select, TextField } from '@jatigi/ui';
import type { FormState } from '../../../forms/outcome';
import { useLocale } from '../../../layout/use-locale';
import type { Suggested } from './suggested-terms';
import type { VisaType } from './visa-file.types';

interface Props extends Pick<FormState, 'errors' | 'typed'> {
  types: readonly VisaType[];
  suggested: Suggested;
}

/** The terms of a grant, for one file or for several. */
export function GrantFields({ types, suggested, errors, typed }: Props) {
  const { t } = useLingui();
  const locale = useLocale();
  const entries = (count: number) =>
    count === 0 ? t`plusieurs entrées` : count === 1 ? t`une entrée` : t`deux entrées`;
  return (
    <>
      <Select
        name="visaType"
        label={t`Type de visa`}
        hint={t`Le type fixe le nombre d’entrées.`}
        value={typed['visaType'] ?? suggested.visaType}
        error={errors['visaType']}
        placeholder={t`Choisissez un type`}
        options={types.map((type) => ({
          value: `${type.code}:${type.entries}`,
          label: `${type.code}, ${type.text?.[locale] ?? ''} (${entries(type.entries)}, ${t`${type.maxStayDays} jours au plus`})`,
        }))}
      />
      <DateField
        name="validFrom"
        label={t`Valable à partir du`}
        value={suggested.validFrom}
        typed={typed}
        error={errors['validFrom']}
      />
      <DateField
        name="validUntil"
        label={t`Valable jusqu’au`}
        value={suggested.validUntil}
        typed={typed}
        error={errors['validUntil']}
      />
      <TextField
        name="stayDays"
        label={t`Durée de séjour, en jours`}
        width="short"
        value={typed['stayDays'] ?? suggested.stayDays}
        error={errors['stayDays']}
        input={{ inputMode: 'numeric', maxLength: 3 }}
      />
    </>
  );
}
