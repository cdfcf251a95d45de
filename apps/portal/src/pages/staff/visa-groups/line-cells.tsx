import { useLocale } from '../../../layout/use-locale';
import type { StaffLine } from './batch.types';
import { Tick, tickOf } from '../ticked-table';

interface Props {
  line: StaffLine;
  isTicked: boolean;
}

const nameOf = ({ applicant: { surname, givenNames }, reference }: StaffLine): string =>
  [surname, givenNames].filter((part) => part !== null).join(' ') || (reference ?? '');

/** The two cells that every line of a group begins with: its tick, and whose file it is. */
export function LineCells({ line, isTicked }: Props) {
  const locale = useLocale();
  const name = nameOf(line);
  return (
    <>
      <td>
        <Tick value={tickOf(line)} name={name} isTicked={isTicked} />
      </td>
      <th scope="row">
        <a href={`/${locale}/staff/visas/${line.id}`} data-open>
          {name}
        </a>
      </th>
    </>
  );
}
