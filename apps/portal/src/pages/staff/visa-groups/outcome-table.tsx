import { useLingui } from '@lingui/react/macro';
import { Tag } from '@jatigi/ui';
import { useLocale } from '../../../layout/use-locale';
import { outcomeWords, rowProblemWords } from './batch-words';
import type { BatchRow } from './batch.types';
import { Tick, TickedTable } from '../ticked-table';

interface Props {
  title: string;
  rows: readonly BatchRow[];
  /** Ticks of a form that comes back. */
  ticked: readonly string[] | undefined;
}

/** A file that was left and is still in sight may be asked for again, as it is now. */
export const isLeft = ({ outcome, fileVersion }: BatchRow): boolean => outcome === 'not-done' && fileVersion !== null;

const tickOf = ({ application, fileVersion }: BatchRow): string => `${application}:${fileVersion}`;

/** What became of each file, and why. */
export function OutcomeTable({ title, rows, ticked }: Props) {
  const { t } = useLingui();
  const heads = [t`Dossier`, t`Résultat`, t`Pourquoi`];
  return (
    <TickedTable title={title} heads={heads}>
      {rows.map((row) => (
        <Row key={row.position} row={row} isTicked={ticked?.includes(tickOf(row)) ?? true} />
      ))}
    </TickedTable>
  );
}

function Row({ row, isTicked }: { row: BatchRow; isTicked: boolean }) {
  const { i18n, t } = useLingui();
  const locale = useLocale();
  const { application, outcome, code } = row;
  const name = row.reference ?? row.position;
  return (
    <tr data-row>
      <td>{isLeft(row) && <Tick value={tickOf(row)} name={name} isTicked={isTicked} />}</td>
      <th scope="row">
        <a href={`/${locale}/staff/visas/${application}`} data-open>
          {name}
        </a>
      </th>
      <td data-label={t`Résultat`}>
        <Tag tone={outcome === 'done' ? 'good' : outcome === 'not-done' ? 'bad' : 'wait'}>
          {i18n._(outcomeWords[outcome] ?? { id: outcome })}
        </Tag>
      </td>
      <td data-label={t`Pourquoi`}>{code === null ? '—' : i18n._(rowProblemWords[code] ?? { id: code })}</td>
    </tr>
  );
}
