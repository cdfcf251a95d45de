import { useLingui } from '@lingui/react/macro';
import { useLocale } from '../../../layout/use-locale';
import { formatDate } from '../../../locale/format';
import type { StaffLine } from './batch.types';
import { LineCells } from './line-cells';
import { TickedTable, tickOf } from '../ticked-table';

interface Props {
  title: string;
  lines: readonly StaffLine[];
  /** Ticks of a form that comes back. */
  ticked: readonly string[] | undefined;
}

/** The files of a group about which this officer may propose, with what the terms are measured by. */
export function ProposeTable({ title, lines, ticked }: Props) {
  const { t } = useLingui();
  const heads = [t`Voyageur`, t`Né le`, t`Dossier`, t`Arrivée`, t`Départ`, t`Passeport valable jusqu’au`];
  return (
    <TickedTable title={title} heads={heads}>
      {lines.map((line) => (
        <Line key={line.id} line={line} isTicked={ticked?.includes(tickOf(line)) ?? true} />
      ))}
    </TickedTable>
  );
}

function Line({ line, isTicked }: { line: StaffLine; isTicked: boolean }) {
  const { t } = useLingui();
  const locale = useLocale();
  const { reference, applicant, journey, travelDocument } = line;
  const day = (date: string | null): string => (date === null ? '—' : formatDate(date, locale));
  return (
    <tr data-row>
      <LineCells line={line} isTicked={isTicked} />
      <td data-label={t`Né le`}>{day(applicant.birthDate)}</td>
      <td data-label={t`Dossier`}>{reference}</td>
      <td data-label={t`Arrivée`}>{day(journey.arrival)}</td>
      <td data-label={t`Départ`}>{day(journey.departure)}</td>
      <td data-label={t`Passeport valable jusqu’au`}>{day(travelDocument.expiresOn)}</td>
    </tr>
  );
}
