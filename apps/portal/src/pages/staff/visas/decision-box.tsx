import { useLingui } from '@lingui/react/macro';
import { Warning } from '@jatigi/ui';
import type { FormState } from '../../../forms/outcome';
import type { ConsultedService, FileConsultation } from '../consultations/consultation.types';
import { DossierPane } from './decision/dossier-pane';
import { FilingPolicyBox } from './decision/filing-policy-box';
import type { FilingPolicy } from './decision/filing-policy.types';
import { DrawnPaper, PaperPreview } from './decision/paper-preview';
import { ProposalPane } from './decision/proposal-pane';
import { EarlierBox } from './earlier-box';
import { earlierWarnings, earlierWarningWords } from './earlier-files';
import type { EarlierFile } from './earlier-files';
import type { RefusalCode, VisaFile } from './visa-file.types';
import { visaWarnings } from './visa-warnings';
import { warningWords } from './visa-words';

interface Props {
  file: VisaFile;
  codes: readonly RefusalCode[];
  asked: {
    consultations: readonly FileConsultation[];
    services: readonly ConsultedService[];
    earlier: readonly EarlierFile[];
  };
  policy: FilingPolicy | null;
  /** The draft of the paper is shown, not only its text. */
  isDrawn: boolean;
  state: FormState | undefined;
  today: string;
  /** Of the post, as in the history. */
  zone: string;
}

/** What must not be overlooked; and for the second person everything a decision needs, in one place. */
export function DecisionBox(props: Props) {
  const { i18n } = useLingui();
  const { file, asked, today } = props;
  const warnings = visaWarnings(file, today);
  return (
    <>
      {earlierWarnings(file.state, asked.earlier).map((warning) => (
        <Warning key={warning}>{i18n._(earlierWarningWords[warning])}</Warning>
      ))}
      {warnings.map((warning) => (
        <Warning key={warning}>{i18n._(warningWords[warning])}</Warning>
      ))}
      <DecisionSheet {...props} />
    </>
  );
}

/** Side by side where the screen is wide: the proposal, the file, the rules and what the applicant will read. */
function DecisionSheet({ file, codes, asked, policy, isDrawn, state, zone }: Props) {
  const { proposal } = file;
  if (!proposal) return null;
  const pane = <ProposalPane {...{ file, codes, state, proposal, zone }} />;
  if (file.state !== 'DECISION_PROPOSED') return <div className="notice">{pane}</div>;
  return (
    <div className="notice sheet">
      <div className="columns columns-3">
        <div className="pane">
          {pane}
          <PaperPreview file={file} proposal={proposal} codes={codes} />
        </div>
        <div className="pane">
          <DossierPane file={file} consultations={asked.consultations} />
        </div>
        <div className="pane">
          <EarlierBox earlier={asked.earlier} />
          <FilingPolicyBox policy={policy} services={asked.services} />
        </div>
      </div>
      {isDrawn && <DrawnPaper file={file} proposal={proposal} />}
    </div>
  );
}
