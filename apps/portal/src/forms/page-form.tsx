import { useLingui } from '@lingui/react/macro';
import { Trans } from '@lingui/react/macro';
import { ErrorSummary, Notice } from '@jatigi/ui';
import type { ReactNode } from 'react';
import { useLocale } from '../layout/use-locale';
import { summaryOf } from './outcome';
import type { FormState } from './outcome';

interface PageFormProps {
  state: FormState | undefined;
  /** The version the person sees: a change made elsewhere meanwhile is told, not overwritten. */
  version?: string | number | undefined;
  /** A new one for each form shown: sent twice it is one command. */
  idempotencyKey?: string | undefined;
  /** Another address than the page's own. */
  action?: string;
  /** With a file field. */
  files?: boolean;
  /** Fields are kept in the browser while they are typed (not passwords, not files), until they are saved. */
  draft?: boolean;
  children: ReactNode;
}

/** A form that a person fills: what is wrong on top, what was typed kept, sent once. */
export function PageForm(props: PageFormProps) {
  const { state, version, idempotencyKey, action, files = false, draft = true, children } = props;
  return (
    <>
      {state?.signedOut === true && <SessionEnded />}
      <ErrorSummary errors={summaryOf(state)} />
      <form
        method="post"
        action={action}
        encType={files ? 'multipart/form-data' : undefined}
        noValidate
        data-draft={draft ? '' : undefined}
        data-came-back={state ? '' : undefined}
      >
        {version !== undefined && <input type="hidden" name="version" value={version} />}
        {idempotencyKey !== undefined && <input type="hidden" name="idempotencyKey" value={idempotencyKey} />}
        {children}
      </form>
    </>
  );
}

/** The session ended while the form was filled: sign in elsewhere, then send what stands here again. */
function SessionEnded() {
  const locale = useLocale();
  const { t } = useLingui();
  return (
    <Notice>
      <h2>{t`Votre session est terminée`}</h2>
      <p>
        <Trans>
          Rien n’est perdu : ce que vous avez saisi est encore ci-dessous. Connectez-vous dans un nouvel onglet, puis
          revenez ici et envoyez de nouveau.
        </Trans>
      </p>
      <p>
        <a href={`/${locale}/sign-in`} target="_blank" rel="noopener">
          <Trans>Se connecter (nouvel onglet)</Trans>
        </a>
      </p>
    </Notice>
  );
}
