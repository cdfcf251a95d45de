import { Trans, useLingui } from '@lingui/react/macro';
import { Tag } from '@jatigi/ui';
import { useLocale } from '../../layout/use-locale';
import { formatDate } from '../../locale/format';
import { registrationTone } from './registration-words';
import type { Registration } from './registration.types';

interface CardsProps {
  items: readonly Registration[];
}

/** My registrations, then those of whom I am responsible for. */
export function Registrations({ items }: CardsProps) {
  const { t } = useLingui();
  const mine = items.filter((one) => one.for !== 'ward');
  const family = items.filter((one) => one.for === 'ward');
  if (items.length === 0) return <p>{t`Vous n’avez pas demandé d’inscription.`}</p>;
  return (
    <>
      {mine.length > 0 && <Cards items={mine} heading="h3" />}
      {family.length > 0 && (
        <>
          <h3>
            <Trans>Ma famille</Trans>
          </h3>
          <Cards items={family} heading="h4" />
        </>
      )}
    </>
  );
}

function Cards({ items, heading: Heading }: CardsProps & { heading: 'h3' | 'h4' }) {
  const locale = useLocale();
  return (
    <ul className="cards">
      {items.map(({ id, reference, state, text, nextStep, facts, number, validUntil }) => (
        <li key={id} className="card">
          <Heading>
            <a href={`/${locale}/files/registration/${id}`}>
              {facts.name.givenNames} {facts.name.surname}
              <span className="visually-hidden"> {reference}</span>
            </a>
          </Heading>
          <p>
            <Tag tone={registrationTone(state)}>{text[locale]}</Tag>
          </p>
          <p className="hint">{number ?? reference}</p>
          {nextStep && <p>{nextStep.text[locale]}</p>}
          {validUntil !== null && <Until on={validUntil} />}
        </li>
      ))}
    </ul>
  );
}

function Until({ on }: { on: string }) {
  const date = formatDate(on, useLocale());
  return (
    <p className="hint">
      <Trans>Valable jusqu’au {date}</Trans>
    </p>
  );
}
