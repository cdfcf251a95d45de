import { Trans, useLingui } from '@lingui/react/macro';
import type { ComparedRow } from './registers/differences';

interface Props {
  groups: readonly { title: string; rows: readonly ComparedRow[] }[];
  names: [string, string];
}

/** Two files side by side, answer by answer; on a narrow screen each answer is a block of its own. */
export function ComparedTable({ groups, names }: Props) {
  const { t } = useLingui();
  const differences = groups.flatMap(({ rows }) => rows).filter(({ differs }) => differs).length;
  return (
    <div className="table-box" tabIndex={0} role="region" aria-label={t`Comparaison : ${names[1]}`}>
      <table className="stacked">
        <caption>
          <Trans>Les réponses différentes sont marquées : {differences}</Trans>
        </caption>
        <thead>
          <tr>
            <th scope="col">
              <Trans>Réponse</Trans>
            </th>
            <th scope="col">{names[0]}</th>
            <th scope="col">{names[1]}</th>
            <th scope="col">
              <Trans>Comparaison</Trans>
            </th>
          </tr>
        </thead>
        {groups.map(({ title, rows }) => (
          <tbody key={title}>
            <tr>
              <th scope="rowgroup" colSpan={4}>
                {title}
              </th>
            </tr>
            {rows.map((row) => (
              <tr key={row.key}>
                <th scope="row">{row.label}</th>
                <td dir="auto" data-label={names[0]}>
                  {row.differs ? <mark>{row.left ?? '—'}</mark> : row.left}
                </td>
                <td dir="auto" data-label={names[1]}>
                  {row.differs ? <mark>{row.right ?? '—'}</mark> : row.right}
                </td>
                <td>{row.differs ? <strong>{t`différent`}</strong> : t`identique`}</td>
              </tr>
            ))}
          </tbody>
        ))}
      </table>
    </div>
  );
}
