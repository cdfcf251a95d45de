import { Trans, useLingui } from '@lingui/react/macro';
import { Tag } from '@jatigi/ui';
import { useLocale } from '../../layout/use-locale';
import { formatDate } from '../../locale/format';
import { registrationTone } from './registration-words';
import type { Registration } from './registration.types';

interface CardsProps {
  items: readonly Registration[];
}

/** My registrations, then those of each person I am responsible for. */
export function Registrations({ items, me }: CardsProps & { me: string | null }) {
  const { t } = useLingui();
  const isMine = (one: Registration): boolean => (me === null ? one.for !== 'ward' : one.personId === me);
  const mine = items.filter(isMine);
  const family = byPerson(items.filter((one) => !isMine(one)));
  if (items.length === 0) return <p>{t`Vous n’avez pas demandé d’inscription.`}</p>;
  return (
    <>
      {mine.length > 0 && <Cards items={mine} heading="h3" />}
      {family.length > 0 && (
        <>
          <h3>
            <Trans>Ma famille</Trans>
          </h3>
          {family.map((files) => (
            <Ward key={files[0]?.personId} files={files} />
          ))}
        </>
      )}
    </>
  );
}

/** One person with all her registrations; a single one names her itself. */
function Ward({ files }: { files: readonly Registration[] }) {
  const [newest] = files;
  if (!newest || files.length === 1) return <Cards items={files} heading="h4" />;
  const { surname, givenNames } = newest.facts.name;
  return (
    <>
      <h4>
        {givenNames} {surname}
      </h4>
      <Cards items={files} heading="h5" />
    </>
  );
}

/** The files of each person together, in the order in which they came. */
export function byPerson(items: readonly Registration[]): Registration[][] {
  const persons = [...new Set(items.map(({ personId }) => personId))];
  return persons.map((personId) => items.filter((one) => one.personId === personId));
}

function Cards({ items, heading: Heading }: CardsProps & { heading: 'h3' | 'h4' | 'h5' }) {
  const locale = useLocale();
  return (
    <ul className="cards">
      {items.map(({ id, reference, state, text, nextStep, facts, number, validUntil, setAside }) => (
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
          {setAside && (
            <p>
              <Trans>Mise de côté : une autre inscription compte, depuis que des dossiers ont été réunis.</Trans>
            </p>
          )}
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
