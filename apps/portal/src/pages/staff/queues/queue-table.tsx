import { Trans, useLingui } from '@lingui/react/macro';
import { Tag } from '@jatigi/ui';
import { useLocale } from '../../../layout/use-locale';
import { formatDate } from '../../../locale/format';
import { Due } from '../due';
import { useViewer } from '../use-viewer';
import { stateWords } from '../words/states';
import type { QueueFamily } from './queue-catalogue';
import { lineDue, lineName } from './queue-lines';
import type { QueueLine } from './queue-lines';

interface Props {
  title: string;
  lines: readonly QueueLine[];
  base: string;
  today: string;
  /** Of this family; the words of all others for what it does not name. */
  states: QueueFamily['states'];
}

/** The lines of a queue. The script lets the keyboard walk through them; Tab and Enter do the same without it. */
export function QueueTable({ title, lines, base, today, states }: Props) {
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
              <Trans>Dossier</Trans>
            </th>
            <th scope="col">
              <Trans>État</Trans>
            </th>
            <th scope="col">
              <Trans>Échéance</Trans>
            </th>
            <th scope="col">
              <Trans>Poste</Trans>
            </th>
            <th scope="col">
              <Trans>Confié à</Trans>
            </th>
            <th scope="col">
              <Trans>Mis à jour</Trans>
            </th>
          </tr>
        </thead>
        <tbody>
          {lines.map((line) => (
            <Line key={line.id} line={line} base={base} today={today} states={states} />
          ))}
        </tbody>
      </table>
    </div>
  );
}

function Line({ line, base, today, states }: Omit<Props, 'title' | 'lines'> & { line: QueueLine }) {
  const { i18n, t } = useLingui();
  const locale = useLocale();
  const name = lineName(line);
  const mayTake = line.allowedActions.includes('assign');
  const state = states?.[line.state] ?? stateWords[line.state];
  return (
    <tr data-row>
      <td>
        {mayTake && (
          <input
            type="checkbox"
            name="line"
            value={`${line.id}:${line.version}`}
            aria-label={t`Cocher ${name}`}
            className="tick"
          />
        )}
      </td>
      <th scope="row">
        <a href={`${base}/${line.id}`} data-open>
          {name}
        </a>
        {(line.openSuspicions ?? 0) > 0 && (
          <>
            {' '}
            <Tag tone="bad">{t`doublon possible`}</Tag>
          </>
        )}
      </th>
      <td>{state ? i18n._(state) : line.state}</td>
      <td>
        <Due due={lineDue(line)} today={today} />
      </td>
      <td>{line.post}</td>
      <td>
        <Assigned line={line} name={name} mayTake={mayTake} />
      </td>
      <td>{formatDate(line.updatedAt, locale)}</td>
    </tr>
  );
}

function Assigned({ line, name, mayTake }: { line: QueueLine; name: string; mayTake: boolean }) {
  const viewer = useViewer();
  if (line.assignedTo === viewer.personId) return <Trans>moi</Trans>;
  return (
    <>
      {line.assignedTo && <Trans>quelqu’un d’autre</Trans>}{' '}
      {mayTake && (
        <button
          type="submit"
          name="one"
          value={`${line.id}:${line.version}`}
          className="link-button"
          data-take
          data-once
        >
          <Trans>Prendre</Trans> <span className="visually-hidden">{name}</span>
        </button>
      )}
    </>
  );
}
