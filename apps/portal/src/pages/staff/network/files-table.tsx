import { useLingui } from '@lingui/react/macro';
import { Tag } from '@jatigi/ui';
import { useLocale } from '../../../layout/use-locale';
import type { ConsultedService } from '../consultations/consultation.types';
import { Due } from '../due';
import { escalationWords } from '../escalation-words';
import { usePostNames } from '../policy/post-names';
import { openStateWords } from './network-words';
import type { OpenFile } from './network.types';
import { Tick, TickedTable, tickOf } from '../ticked-table';

interface Props {
  files: readonly OpenFile[];
  services: readonly ConsultedService[];
  today: string;
  /** Lines that were ticked when the form came back: `id:version`. */
  ticked: readonly string[];
}

/** Open files of several posts, without a name. */
export function FilesTable({ files, ...rest }: Props) {
  const { t } = useLingui();
  const heads = [t`Dossier`, t`Poste`, t`Étape`, t`Jours depuis le dépôt`, t`Échéance`, t`Attend l’avis de`];
  return (
    <TickedTable title={t`Dossiers de visa ouverts`} heads={heads}>
      {files.map((file) => (
        <Row key={file.id} file={file} {...rest} />
      ))}
    </TickedTable>
  );
}

function Row({ file, services, today, ticked }: Omit<Props, 'files'> & { file: OpenFile }) {
  const { i18n, t } = useLingui();
  const locale = useLocale();
  const nameOf = usePostNames();
  const { id, reference, post, state, days, dueOn, awaited, atHeadquarters, escalatedTo, mayTransfer } = file;
  const tick = tickOf(file);
  const words = openStateWords[state];
  const escalated = escalatedTo === null ? undefined : escalationWords[escalatedTo];
  const called = (code: string): string => services.find((service) => service.code === code)?.name[locale] ?? code;
  return (
    <tr data-row>
      <td>{mayTransfer && <Tick value={tick} name={reference} isTicked={ticked.includes(tick)} />}</td>
      <th scope="row">
        <a href={`/${locale}/staff/visas/${id}`} data-open>
          {reference}
        </a>
      </th>
      <td data-label={t`Poste`}>{nameOf(post)}</td>
      <td data-label={t`Étape`}>
        {words ? i18n._(words) : state} {atHeadquarters && <Tag tone="wait">{t`au siège`}</Tag>}
      </td>
      <td data-label={t`Jours depuis le dépôt`} className="number">
        {days}
      </td>
      <td data-label={t`Échéance`}>
        <Due due={dueOn === null ? null : { on: dueOn }} today={today} />{' '}
        {escalated && <Tag tone="bad">{t`Retard signalé : ${i18n._(escalated)}`}</Tag>}
      </td>
      <td data-label={t`Attend l’avis de`}>{awaited.map(called).join(', ') || '–'}</td>
    </tr>
  );
}
