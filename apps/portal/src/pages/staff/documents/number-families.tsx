import { Trans, useLingui } from '@lingui/react/macro';
import { msg } from '@lingui/core/macro';
import type { MessageDescriptor } from '@lingui/core';
import { useLocale } from '../../../layout/use-locale';
import { formatCount, formatDate } from '../../../locale/format';
import type { NumberStocks } from './office.types';

const familyWords: Readonly<Record<string, MessageDescriptor>> = {
  visa: msg`Visas`,
  act: msg`Copies et extraits d’actes`,
  registration: msg`Inscriptions consulaires`,
  certificate: msg`Certificats`,
  'loss-receipt': msg`Récépissés de perte`,
  'refusal-letter': msg`Décisions de refus`,
  'emergency-travel-document': msg`Laissez-passer`,
};

/** Numbers of documents: drawn at random, so that nobody walks through them. */
export function NumberFamilies({ stocks: { families, places } }: { stocks: NumberStocks }) {
  const { t } = useLingui();
  const locale = useLocale();
  const title = t`Documents : numéros tirés au sort`;
  return (
    <div>
      <h2 id="families">{title}</h2>
      <p className="hint">
        <Trans>Sans suite, pour que personne ne puisse compter ni deviner les papiers d’un poste.</Trans>
      </p>
      <div className="table-box" tabIndex={0} role="region" aria-label={title}>
        <table className="stacked">
          <caption className="visually-hidden">{title}</caption>
          <thead>
            <tr>
              <th scope="col">{t`Famille`}</th>
              <th scope="col">{t`Donnés`}</th>
              <th scope="col">{t`Encore possibles`}</th>
              <th scope="col">{t`Deviner un numéro`}</th>
              <th scope="col">{t`Dernier jour`}</th>
            </tr>
          </thead>
          <tbody>
            {families.map((family) => (
              <Family key={family.family} family={family} />
            ))}
          </tbody>
        </table>
      </div>
      <p>
        <Trans>
          Liste des situations : {formatCount(places.given, locale)} places réservées,{' '}
          {formatCount(places.used, locale)} occupées par un document.
        </Trans>
      </p>
    </div>
  );
}

function Family({ family }: { family: NumberStocks['families'][number] }) {
  const { i18n, t } = useLingui();
  const locale = useLocale();
  const { prefix, drawn, given, left, oneIn, lastIssuedOn } = family;
  const words = familyWords[family.family];
  const chance = oneIn === null ? '–' : t`une chance sur ${formatCount(oneIn, locale)}`;
  return (
    <tr data-row>
      <th scope="row">
        {words ? i18n._(words) : family.family}{' '}
        <span className="hint">
          <Trans>
            <code>{prefix}</code> et {drawn} signes au sort
          </Trans>
        </span>
      </th>
      <td data-label={t`Donnés`}>{formatCount(given, locale)}</td>
      <td data-label={t`Encore possibles`}>{formatCount(left, locale)}</td>
      <td data-label={t`Deviner un numéro`}>{chance}</td>
      <td data-label={t`Dernier jour`}>{lastIssuedOn === null ? '–' : formatDate(lastIssuedOn, locale)}</td>
    </tr>
  );
}
