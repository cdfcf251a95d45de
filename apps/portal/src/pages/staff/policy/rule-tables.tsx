import { useLingui } from '@lingui/react/macro';
import { Tag } from '@jatigi/ui';
import type { ReactNode } from 'react';
import { useLocale } from '../../../layout/use-locale';
import { listWords } from './policy-words';
import { useColumns } from './rule-columns';
import { Dates } from './rule-cells';
import { codedLists, orderedLists } from './policy.types';
import type { ListName, Policy, Row } from './policy.types';

interface Props {
  list: ListName;
  policy: Policy;
  /** Where rows are changed; absent: nobody may. */
  editHref?: string | undefined;
}

/** One list of a set as a table; on a narrow screen each rule is a block of its own. */
export function RuleTable({ list, policy, editHref }: Props) {
  const { t, i18n } = useLingui();
  const rows = policy[list];
  const title = i18n._(listWords[list]);
  return (
    <section aria-labelledby={list}>
      <h2 id={list}>
        {title} ({rows.length})
      </h2>
      {orderedLists.includes(list) && rows.length > 1 && (
        <p className="hint">{t`Dans cet ordre : la première règle qui s’applique décide.`}</p>
      )}
      {rows.length === 0 ? (
        <p>{t`Aucune ligne.`}</p>
      ) : (
        <Table list={list} rows={rows} title={title} editHref={editHref} />
      )}
      {editHref !== undefined && (
        <p>
          <a href={`${editHref}?row=${list}/new`}>
            {t`Ajouter une ligne`}
            <span className="visually-hidden"> : {title}</span>
          </a>
        </p>
      )}
    </section>
  );
}

interface TableProps extends Pick<Props, 'list' | 'editHref'> {
  rows: readonly Row[];
  title: string;
}

function Table({ list, rows, title, editHref }: TableProps) {
  const { t } = useLingui();
  const columns = useColumns(list);
  const isDated = !codedLists.includes(list);
  return (
    <div className="table-box" tabIndex={0} role="region" aria-label={title}>
      <table className="stacked">
        <caption className="visually-hidden">{title}</caption>
        <thead>
          <tr>
            <th scope="col">{isDated ? t`Règle` : list === 'visaTypes' ? t`Type` : t`Motif`}</th>
            {columns.map(({ title: head }) => (
              <th scope="col" key={head}>
                {head}
              </th>
            ))}
            {isDated && <th scope="col">{t`Dates`}</th>}
            {editHref !== undefined && (
              <th scope="col">
                <span className="visually-hidden">{t`Modifier`}</span>
              </th>
            )}
          </tr>
        </thead>
        <tbody>
          {rows.map((row, at) => (
            <tr key={row.id ?? row.code}>
              <th scope="row">
                <RowName row={row} number={orderedLists.includes(list) ? at + 1 : undefined} />
              </th>
              {columns.map(({ title: head, cell }) => (
                <td key={head} data-label={head}>
                  {cell(row)}
                </td>
              ))}
              {isDated && (
                <td data-label={t`Dates`}>
                  <Dates row={row} />
                </td>
              )}
              {editHref !== undefined && (
                <td>
                  <EditLink href={`${editHref}?row=${list}/${at}`}>{row.id ?? row.code}</EditLink>
                </td>
              )}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

/** What the rule says, its source, and the name by which differences and simulations call it. */
function RowName({ row, number }: { row: Row; number: number | undefined }) {
  const { t } = useLingui();
  const locale = useLocale();
  const { id, code, text, title, source, sample } = row;
  return (
    <>
      {number !== undefined && `${number}. `}
      {(title ?? text)?.[locale]}
      <div className="hint">
        <code>{id ?? code}</code>
        {source !== undefined && source !== 'SAMPLE' && ` · ${source}`}
      </div>
      {sample && <Tag>{t`Exemple`}</Tag>}
    </>
  );
}

function EditLink({ href, children }: { href: string; children: ReactNode }) {
  const { t } = useLingui();
  return (
    <a href={href}>
      {t`Modifier`}
      <span className="visually-hidden"> {children}</span>
    </a>
  );
}
