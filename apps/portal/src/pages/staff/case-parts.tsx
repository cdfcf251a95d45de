import { Trans, useLingui } from '@lingui/react/macro';
import { Button, Inset } from '@jatigi/ui';
import type { ReactNode } from 'react';
import type { FormState } from '../../forms/outcome';
import { useLocale } from '../../layout/use-locale';
import { Who } from './person-name';
import { StaffForm } from './staff-form';

interface CaseHeadProps {
  /** Its state, its post and whatever else stands on top. */
  children: ReactNode;
  file: { assignedTo: string | null; allowedActions: readonly string[]; version: number };
  state: FormState | undefined;
}

/** The top of a file at a post: where it stands, who has it, and the way to take it. */
export function CaseHead({ children, file, state }: CaseHeadProps) {
  const { t } = useLingui();
  return (
    <div className="filters">
      {children}
      <p>
        <Trans>Confié à :</Trans>{' '}
        {file.assignedTo === null ? <Trans>personne</Trans> : <Who personId={file.assignedTo} />}
      </p>
      {file.allowedActions.includes('assign') && (
        <StaffForm intent="assign" state={state} version={file.version}>
          <Button kind="secondary">{t`Prendre la demande`}</Button>
        </StaffForm>
      )}
    </div>
  );
}

type Missing = readonly { code: string; pointer?: string; words: { fr: string; en: string } }[];

/** What the service finds missing. */
export function MissingBox({ missing }: { missing: Missing }) {
  const locale = useLocale();
  if (missing.length === 0) return null;
  return (
    <Inset>
      <p>
        <strong>
          <Trans>Ce qui manque</Trans>
        </strong>
      </p>
      <ul>
        {missing.map(({ code, pointer = '', words }) => (
          <li key={`${pointer}${code}`}>{words[locale]}</li>
        ))}
      </ul>
    </Inset>
  );
}
