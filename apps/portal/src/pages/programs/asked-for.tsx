import { Trans, useLingui } from '@lingui/react/macro';
import { Button, ButtonGroup, Notice } from '@jatigi/ui';
import { PageForm } from '../../forms/page-form';
import type { FormState } from '../../forms/outcome';
import { useLocale } from '../../layout/use-locale';
import type { ProgramRequest } from './program.types';

interface AskedForProps {
  request: ProgramRequest;
  state: FormState | undefined;
  /** A code that travels with the answer. */
  userCode?: string;
}

/** Which program wants to act for the person, in words, and her answer. Refusing is as easy as allowing. */
export function AskedFor({ request, state, userCode }: AskedForProps) {
  const { t } = useLingui();
  return (
    <>
      <p className="lead">
        <Trans>
          <strong>{request.program.name}</strong> demande à agir en votre nom. Ce programme pourra :
        </Trans>
      </p>
      <ScopeList scopes={request.scopes} />
      <Notice>
        <p>
          <Trans>
            Il n’apprend pas votre mot de passe et ne peut pas le changer. Vous retirez cet accès quand vous voulez,
            dans « Mon compte ».
          </Trans>
        </p>
      </Notice>
      <PageForm state={state} draft={false}>
        {userCode !== undefined && <input type="hidden" name="userCode" value={userCode} />}
        <ButtonGroup>
          <Button name="decision" value="allow">{t`Autoriser`}</Button>
          <Button kind="secondary" name="decision" value="deny">{t`Refuser`}</Button>
        </ButtonGroup>
      </PageForm>
    </>
  );
}

export function ScopeList({ scopes }: Pick<ProgramRequest, 'scopes'>) {
  const locale = useLocale();
  return (
    <ul>
      {scopes.map(({ action, words }) => (
        <li key={action}>{words[locale]}</li>
      ))}
    </ul>
  );
}
