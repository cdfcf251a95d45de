import { Trans, useLingui } from '@lingui/react/macro';
import type { ReactNode } from 'react';

interface TableProps {
  title: string;
  /** Of the columns after that of the ticks. */
  heads: readonly string[];
  children: ReactNode;
}

/** Lines of which some are ticked for a command; on a telephone each line is a block. */
export function TickedTable({ title, heads, children }: TableProps) {
  return (
    <div className="table-box" tabIndex={0} role="region" aria-label={title}>
      <table className="stacked">
        <caption className="visually-hidden">{title}</caption>
        <thead>
          <tr>
            <th scope="col">
              <span className="visually-hidden">
                <Trans>Cocher</Trans>
              </span>
            </th>
            {heads.map((head) => (
              <th key={head} scope="col">
                {head}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>{children}</tbody>
      </table>
    </div>
  );
}

/** What a form sends of a ticked line: the file, and the version that was seen. */
export const tickOf = ({ id, version }: { id: string; version: number }): string => `${id}:${version}`;

interface TickProps {
  value: string;
  name: string | number;
  isTicked: boolean;
}

export function Tick({ value, name, isTicked }: TickProps) {
  const { t } = useLingui();
  return (
    <input
      type="checkbox"
      name="line"
      value={value}
      aria-label={t`Cocher ${name}`}
      className="tick"
      defaultChecked={isTicked}
    />
  );
}
