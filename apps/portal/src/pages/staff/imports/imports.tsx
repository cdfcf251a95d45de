import { Trans, useLingui } from '@lingui/react/macro';
import { Tag } from '@jatigi/ui';
import { useLoaderData } from 'react-router';
import type { LoaderFunctionArgs } from 'react-router';
import { Api } from '../../../api/api';
import { loading } from '../../../api/page-errors';
import { useLocale } from '../../../layout/use-locale';
import { formatInstant } from '../../../locale/format';
import { StaffPage } from '../staff-page';
import { importStateWords } from './import-words';
import type { ImportLine } from './import.types';

export function loader(args: LoaderFunctionArgs) {
  return loading(args, () =>
    Api.of(args).get<{ items: ImportLine[] }>('/v1/civil-registry/imports', { purpose: 'civil-act' }),
  );
}

/** Old registers that were loaded, and wait for a second person. */
export default function Imports() {
  const { items } = useLoaderData<typeof loader>();
  const { t } = useLingui();
  return (
    <StaffPage title={t`Anciens registres`} list>
      <h1>
        <Trans>Anciens registres</Trans>
      </h1>
      {items.length === 0 ? (
        <p>
          <Trans>Aucun ancien registre n’a été chargé pour votre centre.</Trans>
        </p>
      ) : (
        <div className="table-box" tabIndex={0} role="region" aria-label={t`Anciens registres`}>
          <table>
            <caption className="visually-hidden">{t`Anciens registres`}</caption>
            <thead>
              <tr>
                <th scope="col">{t`Chargé le`}</th>
                <th scope="col">{t`Centre`}</th>
                <th scope="col">{t`État`}</th>
                <th scope="col">{t`Lignes`}</th>
                <th scope="col">{t`Inscrites`}</th>
                <th scope="col">{t`Trous dans les numéros`}</th>
                <th scope="col">{t`Problèmes`}</th>
              </tr>
            </thead>
            <tbody>
              {items.map((line) => (
                <Row key={line.id} line={line} />
              ))}
            </tbody>
          </table>
        </div>
      )}
    </StaffPage>
  );
}

const tones = { INVALID: 'bad', STAGED: 'wait', CONFIRMED: 'good' } as const;

function Row({ line }: { line: ImportLine }) {
  const { i18n } = useLingui();
  const locale = useLocale();
  const words = importStateWords[line.state];
  return (
    <tr data-row>
      <th scope="row">
        <a href={`/${locale}/staff/imports/${line.id}`} data-open>
          {formatInstant(line.stagedAt, locale)}
        </a>
      </th>
      <td>{line.centre}</td>
      <td>
        <Tag tone={tones[line.state]}>{words ? i18n._(words) : line.state}</Tag>
      </td>
      <td className="number">{line.rows}</td>
      <td className="number">{line.confirmed}</td>
      <td className="number">{line.gaps}</td>
      <td className="number">{line.problems}</td>
    </tr>
  );
}
