import { Trans, useLingui } from '@lingui/react/macro';
import { Tag } from '@jatigi/ui';
import { useLocale } from '../../layout/use-locale';
import { formatDate } from '../../locale/format';
import { passportTone } from './passport-words';
import type { PassportRequest } from './passport.types';

/** My passports on their way, and those of whom I am responsible for. */
export function Passports({ items }: { items: readonly PassportRequest[] }) {
  const { t } = useLingui();
  const locale = useLocale();
  if (items.length === 0) return <p>{t`Vous n’avez pas demandé de passeport.`}</p>;
  return (
    <ul className="cards">
      {items.map(({ id, reference, state, text, nextStep, person, expectedBetween }) => (
        <li key={id} className="card">
          <h3>
            <a href={`/${locale}/files/passport/${id}`}>
              {person.name.givenNames} {person.name.surname}
              <span className="visually-hidden"> {reference}</span>
            </a>
          </h3>
          <p>
            <Tag tone={passportTone(state)}>{text[locale]}</Tag>
          </p>
          <p className="hint">{reference}</p>
          {nextStep && <p>{nextStep.text[locale]}</p>}
          {expectedBetween && <Until on={expectedBetween.to} />}
        </li>
      ))}
    </ul>
  );
}

function Until({ on }: { on: string }) {
  const date = formatDate(on, useLocale());
  return (
    <p className="hint">
      <Trans>Attendu au poste vers le {date} au plus tard</Trans>
    </p>
  );
}
