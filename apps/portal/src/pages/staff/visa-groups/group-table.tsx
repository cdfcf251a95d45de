import { Trans, useLingui } from '@lingui/react/macro';
import { useLocale } from '../../../layout/use-locale';
import { formatDate } from '../../../locale/format';
import { useViewer } from '../use-viewer';
import { stateWords, visaStateWords } from '../words/states';
import type { StaffLine } from './batch.types';

/** The files of a group that are at the officer's posts. */
export function GroupTable({ title, lines }: { title: string; lines: readonly StaffLine[] }) {
  return (
    <div className="table-box" tabIndex={0} role="region" aria-label={title}>
      <table>
        <caption className="visually-hidden">{title}</caption>
        <thead>
          <tr>
            <th scope="col">
              <span className="visually-hidden">
                <Trans>Cocher</Trans>
              </span>
            </th>
            <th scope="col">
              <Trans>Voyageur</Trans>
            </th>
            <th scope="col">
              <Trans>Né le</Trans>
            </th>
            <th scope="col">
              <Trans>Dossier</Trans>
            </th>
            <th scope="col">
              <Trans>État</Trans>
            </th>
            <th scope="col">
              <Trans>Proposé</Trans>
            </th>
            <th scope="col">
              <Trans>Confié à</Trans>
            </th>
          </tr>
        </thead>
        <tbody>
          {lines.map((line) => (
            <Line key={line.id} line={line} />
          ))}
        </tbody>
      </table>
    </div>
  );
}

function Line({ line }: { line: StaffLine }) {
  const { i18n, t } = useLingui();
  const locale = useLocale();
  const viewer = useViewer();
  const { id, version, reference, state, applicant, proposal, assignedTo } = line;
  const name = [applicant.surname, applicant.givenNames].filter((part) => part !== null).join(' ');
  const words = visaStateWords[state] ?? stateWords[state];
  return (
    <tr data-row>
      <td>
        <input
          type="checkbox"
          name="line"
          value={`${id}:${version}`}
          aria-label={t`Cocher ${name}`}
          className="tick"
          defaultChecked={line.allowedActions.length > 0}
        />
      </td>
      <th scope="row">
        <a href={`/${locale}/staff/visas/${id}`} data-open>
          {name === '' ? reference : name}
        </a>
      </th>
      <td>{applicant.birthDate === null ? '—' : formatDate(applicant.birthDate, locale)}</td>
      <td>{reference}</td>
      <td>{words ? i18n._(words) : state}</td>
      <td>{proposal === null ? '—' : proposal.decision === 'grant' ? t`accorder` : t`refuser`}</td>
      <td>
        {assignedTo === null ? (
          <Trans>personne</Trans>
        ) : assignedTo === viewer.personId ? (
          <Trans>moi</Trans>
        ) : (
          <Trans>quelqu’un d’autre</Trans>
        )}
      </td>
    </tr>
  );
}
