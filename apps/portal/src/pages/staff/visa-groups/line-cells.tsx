import { useLingui } from '@lingui/react/macro';
import { useLocale } from '../../../layout/use-locale';
import type { StaffLine } from './batch.types';

interface Props {
  line: StaffLine;
  isTicked: boolean;
}

/** What a form sends of a ticked line: the file, and the version that was seen. */
export const tickOf = ({ id, version }: Pick<StaffLine, 'id' | 'version'>): string => `${id}:${version}`;

const nameOf = ({ applicant: { surname, givenNames }, reference }: StaffLine): string =>
  [surname, givenNames].filter((part) => part !== null).join(' ') || (reference ?? '');

/** The two cells that every line of a group begins with: its tick, and whose file it is. */
export function LineCells({ line, isTicked }: Props) {
  const { t } = useLingui();
  const locale = useLocale();
  const name = nameOf(line);
  return (
    <>
      <td>
        <input
          type="checkbox"
          name="line"
          value={tickOf(line)}
          aria-label={t`Cocher ${name}`}
          className="tick"
          defaultChecked={isTicked}
        />
      </td>
      <th scope="row">
        <a href={`/${locale}/staff/visas/${line.id}`} data-open>
          {name}
        </a>
      </th>
    </>
  );
}
