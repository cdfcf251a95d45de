import { Trans, useLingui } from '@lingui/react/macro';
import { dateIn } from '@jatigi/kernel';
import { useLocale } from '../../../../layout/use-locale';
import { formatInstant } from '../../../../locale/format';
import { AppealBox } from '../appeal-box';
import { Checklist } from '../checklist';
import { ProposalPane } from '../decision/proposal-pane';
import { EndingBox } from '../ending-box';
import { ExaminationList } from '../examination-list';
import { FileFacts } from '../file-facts';
import { FileHead } from '../file-head';
import type { RefusalCode, VisaFile } from '../visa-file.types';

/** What the service answers to `?asOf=`: nothing is allowed on it. */
export interface Replayed extends VisaFile {
  asOf: string;
}

interface Props {
  file: Replayed;
  codes: readonly RefusalCode[];
  zone: string;
}

/** The file as it stood then, with a mark along all of it: nobody takes it for the file of today. */
export function ReplayedFile({ file, codes, zone }: Props) {
  const { t } = useLingui();
  const { proposal } = file;
  const name = [file.applicant.surname, file.applicant.givenNames].filter(Boolean).join(' ');
  return (
    <div className="past">
      <PastBand asOf={file.asOf} zone={zone} id={file.id} />
      <h1>
        {name} <small className="hint">{file.reference ?? t`sans référence`}</small>
      </h1>
      <FileHead file={file} today={dateIn(zone, new Date(file.asOf))} />
      <AppealBox file={file} state={undefined} zone={zone} />
      {proposal && (
        <div className="notice">
          <ProposalPane {...{ file, codes, proposal, zone }} state={undefined} />
        </div>
      )}
      <EndingBox file={file} codes={codes} state={undefined} zone={zone} />
      <div className="columns columns-2">
        <div className="pane">
          <Checklist file={file} state={undefined} />
          <p className="hint">
            <Trans>Les fichiers joints se lisent dans le dossier d’aujourd’hui.</Trans>
          </p>
          <ExaminationList parts={file.examination} zone={zone} />
        </div>
        <div className="pane">
          <FileFacts file={file} />
        </div>
      </div>
    </div>
  );
}

function PastBand({ asOf, zone, id }: { asOf: string; zone: string; id: string }) {
  const { t } = useLingui();
  const locale = useLocale();
  const moment = formatInstant(asOf, locale, zone);
  return (
    <section className="acting-band" aria-label={t`Dossier d’un autre moment`}>
      <div className="frame">
        <p>
          <Trans>
            Le dossier <strong>tel qu’il était le {moment}</strong> ({zone}). Rien ne peut y être fait.
          </Trans>
        </p>
        <a href={`/${locale}/staff/visas/${id}`} className="button button-secondary">
          <Trans>Revenir à aujourd’hui</Trans>
        </a>
      </div>
    </section>
  );
}
