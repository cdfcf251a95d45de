import { Trans, useLingui } from '@lingui/react/macro';
import { Tag } from '@jatigi/ui';
import { useLocale } from '../../layout/use-locale';
import { formatDate } from '../../locale/format';
import { useExpectedWords } from '../visa-application/expected-decision';
import type { ExpectedDecision } from '../visa-application/expected-decision';
import { dueWords, stateText } from '../visa-application/state-words';
import type { CopyFile, VisaLine } from './copy.types';
import { productWords, toneOf } from './file-words';

export function Copies({ items }: { items: CopyFile[] }) {
  const { i18n, t } = useLingui();
  const locale = useLocale();
  if (items.length === 0) return <p>{t`Vous n’avez encore rien commandé.`}</p>;
  return (
    <ul className="cards">
      {items.map(({ id, product, reference, state, text, nextStep, expectedOn }) => (
        <li key={id} className="card">
          <h3>
            <a href={`/${locale}/files/copy/${id}`}>
              {i18n._(productWords[product] ?? { id: product })}
              <span className="visually-hidden"> {reference}</span>
            </a>
          </h3>
          <p>
            <Tag tone={toneOf(state)}>{text[locale]}</Tag>
          </p>
          <p className="hint">{reference}</p>
          {nextStep && <p>{nextStep.text[locale]}</p>}
          {expectedOn !== null && <Expected on={expectedOn} />}
        </li>
      ))}
    </ul>
  );
}

export function Visas({ items }: { items: VisaLine[] }) {
  const { i18n, t } = useLingui();
  const locale = useLocale();
  if (items.length === 0) return <p>{t`Vous n’avez pas de demande de visa.`}</p>;
  return (
    <ul className="cards">
      {items.map(({ id, reference, state, due, expectedDecision, bondIsAwaited, createdAt }) => {
        const text = stateText(state, bondIsAwaited);
        return (
          <li key={id} className="card">
            <h3>
              <a href={`/${locale}/visas/${id}`}>
                {reference ?? t`Demande commencée le ${formatDate(createdAt, locale)}`}
              </a>
            </h3>
            {text && (
              <>
                <p>
                  <Tag tone={text.tone}>{i18n._(text.label)}</Tag>
                </p>
                <p>{i18n._(text.next)}</p>
              </>
            )}
            {due && <Due step={due.step} on={due.on} />}
            {expectedDecision && <Likely expected={expectedDecision} />}
          </li>
        );
      })}
    </ul>
  );
}

function Expected({ on }: { on: string }) {
  const locale = useLocale();
  const date = formatDate(on, locale);
  return (
    <p className="hint">
      <Trans>Au plus tard le {date}</Trans>
    </p>
  );
}

/** The next date of an application, by what is due then. */
function Due({ step, on }: { step: string; on: string }) {
  const { i18n } = useLingui();
  const locale = useLocale();
  const label = dueWords[step];
  if (!label) return <Expected on={on} />;
  return (
    <p className="hint">
      {i18n._(label)} {formatDate(on, locale)}
    </p>
  );
}

/** When the decision is likely, by what the post really does. */
function Likely({ expected }: { expected: ExpectedDecision }) {
  const words = useExpectedWords()(expected);
  return (
    <p className="hint">
      <Trans>Décision probable : {words}</Trans>
    </p>
  );
}
