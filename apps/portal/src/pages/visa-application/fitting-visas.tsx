import { Trans, useLingui } from '@lingui/react/macro';
import { Inset, Radios } from '@jatigi/ui';
import { useLocale } from '../../layout/use-locale';
import { formatMoney } from '../../locale/format';
import type { Value } from './application.types';
import { fieldTexts } from './field-texts';
import type { FittingVisa } from './fitting-visas.query';

interface FittingVisasProps {
  visas: readonly FittingVisa[];
  value: Value | undefined;
}

/** The visas that fit the journey, with their prices; without a wish the cheapest is asked for. */
export function FittingVisas({ visas, value }: FittingVisasProps) {
  const { i18n, t } = useLingui();
  const locale = useLocale();
  if (visas.length === 0)
    return (
      <Inset>
        <p>
          <Trans>
            Les visas possibles et leurs prix s’affichent ici quand le voyage et la nationalité sont remplis.
          </Trans>
        </p>
      </Inset>
    );
  const label = fieldTexts['visaType']?.label;
  return (
    <Radios
      name="visaType"
      label={label ? i18n._(label) : ''}
      value={typeof value === 'string' ? value : ''}
      choices={[
        { value: '', label: t`Le moins cher qui convient` },
        ...visas.map(({ code, text, fee }) => ({ value: code, label: text[locale], hint: formatMoney(fee, locale) })),
      ]}
    />
  );
}
