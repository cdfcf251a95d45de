import { Trans, useLingui } from '@lingui/react/macro';
import { Button, Tag } from '@jatigi/ui';
import type { FormState } from '../../../forms/outcome';
import { useExpectedWords } from '../../visa-application/expected-decision';
import { Due } from '../due';
import { Who } from '../person-name';
import { StaffForm } from '../staff-form';
import { useViewer } from '../use-viewer';
import { stateWords, visaStateWords } from '../words/states';
import type { VisaFile } from './visa-file.types';

/** Where the file stands, until when something must be done, and who does it. */
export function FileHead({ file, state, today }: { file: VisaFile; state?: FormState | undefined; today: string }) {
  const { i18n, t } = useLingui();
  const viewer = useViewer();
  const expectedWords = useExpectedWords();
  const words = visaStateWords[file.state] ?? stateWords[file.state];
  return (
    <div className="filters">
      <p>
        <Tag>{words ? i18n._(words) : file.state}</Tag> {file.post}
      </p>
      {file.due && (
        <p>
          <Trans>Échéance :</Trans> <Due due={file.due} today={today} />
        </p>
      )}
      {file.expectedDecision && (
        <p>
          <Trans>Décision probable :</Trans> {expectedWords(file.expectedDecision)}
        </p>
      )}
      <p>
        <Trans>Confié à :</Trans>{' '}
        {file.assignedTo === null ? <Trans>personne</Trans> : <Who personId={file.assignedTo} />}
      </p>
      {file.allowedActions.includes('assign') && file.assignedTo !== viewer.personId && (
        <StaffForm intent="assign" state={state} version={file.version}>
          <Button kind="secondary">{t`Prendre le dossier`}</Button>
        </StaffForm>
      )}
    </div>
  );
}
