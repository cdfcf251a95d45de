import { Trans, useLingui } from '@lingui/react/macro';
import { CursorPaging, Tag } from '@jatigi/ui';
import { useLocale } from '../../../layout/use-locale';
import type { Batch, BatchRow, PageOf } from './office.types';
import { addressOf } from './register-question';
import { refusalWords, rowTones, rowWords } from './row-words';
import { StopReason } from './stop-reason';

interface Asked {
  state?: string | undefined;
  cursor?: string | undefined;
}

interface Props {
  rows: PageOf<BatchRow>;
  asked: Asked;
  batch: Batch;
}

/** Each row with its outcome. */
export function BatchRows({ rows, asked, batch }: Props) {
  const { t } = useLingui();
  return (
    <section aria-labelledby="rows">
      <h2 id="rows">
        <Trans>Ligne par ligne</Trans>
      </h2>
      <Outcomes asked={asked} batch={batch} />
      {rows.items.length === 0 ? (
        <p>
          <Trans>Aucune ligne.</Trans>
        </p>
      ) : (
        <RowTable rows={rows.items} />
      )}
      <CursorPaging
        label={t`Pages des lignes`}
        firstHref={asked.cursor === undefined ? undefined : addressOf({ state: asked.state })}
        nextHref={rows.next === null ? undefined : addressOf({ state: asked.state, cursor: rows.next })}
      />
    </section>
  );
}

/** How many rows had which outcome; each is a filter. */
function Outcomes({ asked, batch }: Omit<Props, 'rows'>) {
  const { i18n, t } = useLingui();
  const { planned, refused, left, done, skipped, parked } = batch;
  const counts: Readonly<Record<string, number>> = { refused, waiting: left, done, skipped, parked };
  const all = planned + refused;
  return (
    <nav aria-label={t`Lignes par résultat`}>
      <ul className="counts">
        <li>
          <a href="?#rows" aria-current={asked.state === undefined ? 'true' : undefined}>
            {t`Toutes`} <span className="number">({all})</span>
          </a>
        </li>
        {Object.entries(rowWords)
          .filter(([state]) => (counts[state] ?? 0) > 0 || state === asked.state)
          .map(([state, words]) => (
            <li key={state}>
              <a href={`?state=${state}#rows`} aria-current={state === asked.state ? 'true' : undefined}>
                {i18n._(words)} <span className="number">({counts[state] ?? 0})</span>
              </a>
            </li>
          ))}
      </ul>
    </nav>
  );
}

function RowTable({ rows }: { rows: readonly BatchRow[] }) {
  const { t } = useLingui();
  return (
    <div className="table-box" tabIndex={0} role="region" aria-label={t`Lignes du lot`}>
      <table className="stacked">
        <caption className="visually-hidden">{t`Lignes du lot`}</caption>
        <thead>
          <tr>
            <th scope="col">{t`Numéro`}</th>
            <th scope="col">{t`Résultat`}</th>
            <th scope="col">{t`Nouveau papier ou raison`}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map((row, index) => (
            <Row key={`${row.number}${index}`} row={row} />
          ))}
        </tbody>
      </table>
    </div>
  );
}

function Row({ row }: { row: BatchRow }) {
  const { i18n, t } = useLingui();
  const locale = useLocale();
  const { state, number, documentId, line } = row;
  return (
    <tr data-row>
      <th scope="row">
        {documentId === null ? (
          <>
            {number} <span className="hint">{t`(ligne ${line})`}</span>
          </>
        ) : (
          <a href={`/${locale}/staff/documents/${documentId}`} className="nowrap">
            {number}
          </a>
        )}
      </th>
      <td data-label={t`Résultat`}>
        <Tag tone={rowTones[state] ?? 'neutral'}>{rowWords[state] ? i18n._(rowWords[state]) : state}</Tag>
      </td>
      <td data-label={t`Nouveau papier ou raison`}>
        <Outcome row={row} />
      </td>
    </tr>
  );
}

function Outcome({ row: { state, reason, successor } }: { row: BatchRow }) {
  const { i18n } = useLingui();
  const locale = useLocale();
  if (successor)
    return (
      <a href={`/${locale}/staff/documents/${successor.id}`} className="nowrap">
        {successor.number}
      </a>
    );
  if (reason === null) return <>–</>;
  const refusal = state === 'refused' ? refusalWords[reason] : undefined;
  return refusal ? <>{i18n._(refusal)}</> : <StopReason reason={reason} />;
}
