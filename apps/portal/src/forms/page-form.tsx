import { useLingui } from '@lingui/react/macro';
import { ErrorSummary } from '@jatigi/ui';
import type { ReactNode } from 'react';
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
  const { t } = useLingui();
  return (
    <>
      <ErrorSummary errors={summaryOf(state)} />
      <form
        method="post"
        action={action}
        encType={files ? 'multipart/form-data' : undefined}
        noValidate
        data-draft={draft ? '' : undefined}
        data-came-back={state ? '' : undefined}
        data-offline={draft ? t`Pas de réseau : rien n’est perdu. Envoyez de nouveau quand il est revenu.` : undefined}
      >
        {version !== undefined && <input type="hidden" name="version" value={version} />}
        {idempotencyKey !== undefined && <input type="hidden" name="idempotencyKey" value={idempotencyKey} />}
        {children}
      </form>
    </>
  );
}
