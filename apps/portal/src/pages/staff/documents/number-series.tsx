import { Trans, useLingui } from '@lingui/react/macro';
import { Tag } from '@jatigi/ui';
import type { ReactNode } from 'react';
import type { ActRegister, ReceiptSeries } from './office.types';

interface TableProps {
  id: string;
  title: string;
  hint: ReactNode;
  columns: readonly string[];
  children: ReactNode;
  isEmpty: boolean;
}

function SeriesTable({ id, title, hint, columns, children, isEmpty }: TableProps) {
  return (
    <div>
      <h2 id={id}>{title}</h2>
      <p className="hint">{hint}</p>
      {isEmpty ? (
        <p>
          <Trans>Aucun numéro n’a encore été donné.</Trans>
        </p>
      ) : (
        <div className="table-box" tabIndex={0} role="region" aria-label={title}>
          <table className="stacked">
            <caption className="visually-hidden">{title}</caption>
            <thead>
              <tr>
                {columns.map((column) => (
                  <th key={column} scope="col">
                    {column}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>{children}</tbody>
          </table>
        </div>
      )}
    </div>
  );
}

/** Counted by the service at this moment: as many entries as the last number says. */
function Gaps({ gaps }: { gaps: number }) {
  const { t } = useLingui();
  return gaps === 0 ? <Tag tone="good">{t`aucun trou`}</Tag> : <Tag tone="bad">{t`trous : ${gaps}`}</Tag>;
}

export function ActSeries({ registers }: { registers: readonly ActRegister[] }) {
  const { t } = useLingui();
  return (
    <SeriesTable
      id="acts"
      title={t`Actes : une série par registre, sans trou`}
      hint={<Trans>Comptés à l’instant : à chaque numéro donné ici correspond un acte. La série n’a pas de fin.</Trans>}
      columns={[t`Registre`, t`Dernier numéro`, t`Prochain`, t`Actes`, t`Contrôle`]}
      isEmpty={registers.length === 0}
    >
      {registers.map(({ centre, year, lastNumber, acts, takenOverUpTo, gaps }) => (
        <tr key={`${centre}${year}`} data-row>
          <th scope="row">{t`${centre}, naissances ${year}`}</th>
          <td data-label={t`Dernier numéro`}>{lastNumber === 0 ? '–' : lastNumber}</td>
          <td data-label={t`Prochain`}>{lastNumber + 1}</td>
          <td data-label={t`Actes`}>{acts}</td>
          <td data-label={t`Contrôle`}>
            <Gaps gaps={gaps} />{' '}
            {takenOverUpTo !== null && (
              <span className="hint">
                <Trans>après le numéro {takenOverUpTo}, repris d’un ancien registre</Trans>
              </span>
            )}
          </td>
        </tr>
      ))}
    </SeriesTable>
  );
}

export function ReceiptSeriesTable({ series }: { series: readonly ReceiptSeries[] }) {
  const { t } = useLingui();
  return (
    <SeriesTable
      id="receipts"
      title={t`Quittances et remboursements : une série par poste et par année, sans trou`}
      hint={<Trans>Comptés à l’instant : à chaque numéro correspond une écriture que personne ne peut effacer.</Trans>}
      columns={[t`Série`, t`Dernier numéro`, t`Prochain`, t`Contrôle`]}
      isEmpty={series.length === 0}
    >
      {series.map(({ kind, post, year, lastNumber, nextNumber, gaps }) => (
        <tr key={`${kind}${post}${year}`} data-row>
          <th scope="row">
            {kind === 'receipt' ? t`${post}, quittances ${year}` : t`${post}, remboursements ${year}`}
          </th>
          <td data-label={t`Dernier numéro`} className="nowrap">
            {lastNumber}
          </td>
          <td data-label={t`Prochain`} className="nowrap">
            {nextNumber ?? t`année finie`}
          </td>
          <td data-label={t`Contrôle`}>
            <Gaps gaps={gaps} />
          </td>
        </tr>
      ))}
    </SeriesTable>
  );
}
