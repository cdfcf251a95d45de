import { Trans, useLingui } from '@lingui/react/macro';
import { Inset, Notice } from '@jatigi/ui';
import { useLocale } from '../../layout/use-locale';
import { formatDate, formatMoney } from '../../locale/format';
import type { Application } from './application.types';

/** What is asked as a bond, and whether the post knows that it is lodged. */
export function BondNotice({ application: { bond } }: { application: Application }) {
  const { t } = useLingui();
  const locale = useLocale();
  if (!bond) return null;
  if (bond.lodgedOn !== null) {
    const [day, reference] = [formatDate(bond.lodgedOn, locale), bond.reference || '—'];
    return (
      <Inset>
        <p>
          <Trans>
            Caution déposée le {day} (reçu {reference}).
          </Trans>
        </p>
      </Inset>
    );
  }
  if (!bond.isAwaited) return null;
  const amount = bond.amount ? formatMoney(bond.amount, locale) : t`le poste vous en dit le montant`;
  return (
    <Notice>
      <h2>
        <Trans>Une caution est à déposer</Trans>
      </h2>
      <p>
        <Trans>Montant : {amount}. Aucun visa n’est accordé avant que le poste ait noté le dépôt.</Trans>
      </p>
      {bond.text && <p>{bond.text[locale]}</p>}
    </Notice>
  );
}
