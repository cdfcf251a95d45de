import { useLingui } from '@lingui/react/macro';
import { Select } from '@jatigi/ui';
import type { FieldProps } from '@jatigi/ui';
import { useLocale } from '../layout/use-locale';
import { countries } from '../locale/format';

interface CountryFieldProps extends FieldProps {
  /** Alpha-3. */
  value?: string | undefined;
  input?: { autoComplete?: string };
}

/** A country by its name in the reader's language; sent as its ISO 3166-1 alpha-3 code. */
export function CountryField(props: CountryFieldProps) {
  const { t } = useLingui();
  const options = countries(useLocale()).map(({ code, name }) => ({ value: code, label: name }));
  return <Select {...props} options={options} placeholder={t`Choisissez un pays`} />;
}
