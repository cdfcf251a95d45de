import { Trans, useLingui } from '@lingui/react/macro';
import { Tag } from '@jatigi/ui';
import { useLocale } from '../../../layout/use-locale';
import { formatDate } from '../../../locale/format';
import { stateWords, visaStateWords } from '../words/states';
import { sameAsWords } from './earlier-files';
import type { EarlierFile } from './earlier-files';

/** What this traveller asked for besides, at whatever post: how each application stands, and nothing more. */
export function EarlierBox({ earlier }: { earlier: readonly EarlierFile[] }) {
  return (
    <section aria-labelledby="earlier">
      <h2 id="earlier">
        <Trans>Autres demandes du voyageur</Trans>
      </h2>
      {earlier.length === 0 ? (
        <p>
          <Trans>Aucune autre demande de ce voyageur ni de ce passeport.</Trans>
        </p>
      ) : (
        <ul className="task-list">
          {earlier.map((one) => (
            <li key={one.reference}>
              <Line one={one} />
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}

function Line({ one }: { one: EarlierFile }) {
  const { i18n } = useLingui();
  const locale = useLocale();
  const { id, reference, state, post, sameAs, submittedOn, decidedOn } = one;
  const words = visaStateWords[state] ?? stateWords[state];
  const [submitted, decided] = [submittedOn, decidedOn].map((day) => day && formatDate(day, locale));
  return (
    <div>
      {id === null ? reference : <a href={`/${locale}/staff/visas/${id}`}>{reference}</a>} {post}{' '}
      <Tag tone={toneOf(one)}>{words ? i18n._(words) : state}</Tag>
      <div className="hint">
        {i18n._(sameAsWords[sameAs])}
        {submitted && (
          <>
            {' · '}
            <Trans>déposée le {submitted}</Trans>
          </>
        )}
        {decided && (
          <>
            {' · '}
            <Trans>décidée le {decided}</Trans>
          </>
        )}
      </div>
      <Outcome one={one} />
    </div>
  );
}

function toneOf({ isOpen, isValidThen, decision }: EarlierFile): 'bad' | 'wait' | 'neutral' {
  if (isValidThen || decision === 'refuse') return 'bad';
  return isOpen ? 'wait' : 'neutral';
}

function Outcome({ one: { codes, visa, isValidThen } }: { one: EarlierFile }) {
  const locale = useLocale();
  const number = visa?.number;
  const [from, until] = [visa?.validFrom, visa?.validUntil].map((day) => day && formatDate(day, locale));
  return (
    <>
      {visa && (
        <div>
          <Trans>
            Visa {number}, du {from} au {until}
          </Trans>{' '}
          {isValidThen && (
            <strong>
              <Trans>valable pendant le voyage demandé</Trans>
            </strong>
          )}
        </div>
      )}
      {codes.map(({ code, words }) => (
        <div key={code}>
          {code} : {words[locale]}
        </div>
      ))}
    </>
  );
}
