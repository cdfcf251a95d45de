import { Trans, useLingui } from '@lingui/react/macro';
import { Tag } from '@jatigi/ui';
import { useLocale } from '../../../layout/use-locale';
import type { ConsultedService } from '../consultations/consultation.types';
import { Due } from '../due';
import { usePostNames } from '../policy/post-names';
import { openStateWords } from './network-words';
import type { OpenFile } from './network.types';

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
    <div className="table-box" tabIndex={0} role="region" aria-label={t`Dossiers de visa ouverts`}>
      <table className="stacked">
        <caption className="visually-hidden">{t`Dossiers de visa ouverts`}</caption>
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
        <tbody>
          {files.map((file) => (
            <Row key={file.id} file={file} {...rest} />
          ))}
        </tbody>
      </table>
    </div>
  );
}

function Row({ file, services, today, ticked }: Omit<Props, 'files'> & { file: OpenFile }) {
  const { i18n, t } = useLingui();
  const locale = useLocale();
  const nameOf = usePostNames();
  const { id, version, reference, post, state, days, dueOn, awaited, atHeadquarters, mayTransfer } = file;
  const words = openStateWords[state];
  const called = (code: string): string => services.find((service) => service.code === code)?.name[locale] ?? code;
  return (
    <tr data-row>
      <td>
        {mayTransfer && (
          <input
            type="checkbox"
            name="line"
            value={`${id}:${version}`}
            defaultChecked={ticked.includes(`${id}:${version}`)}
            aria-label={t`Cocher ${reference}`}
            className="tick"
          />
        )}
      </td>
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
        <Due due={dueOn === null ? null : { on: dueOn }} today={today} />
      </td>
      <td data-label={t`Attend l’avis de`}>{awaited.map(called).join(', ') || '–'}</td>
    </tr>
  );
}
