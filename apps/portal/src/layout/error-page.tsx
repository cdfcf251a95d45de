import { Trans, useLingui } from '@lingui/react/macro';
import { ButtonGroup, ButtonLink } from '@jatigi/ui';
import { isRouteErrorResponse, useLocation } from 'react-router';
import type { ErrorData } from '../api/page-errors';
import { errorWordsOf } from './error-words';
import { Page } from './page';
import { SessionEnded } from './session-ended';
import { useLocale } from './use-locale';

/** What a page says when it cannot say what it should: what happened, what to do, the number to quote. */
export function ErrorPage({ error }: { error: unknown }) {
  const { status, data } = problemOf(error);
  const { i18n } = useLingui();
  const words = errorWordsOf(status, data?.code);
  const title = i18n._(words.title);
  if (data?.typed !== undefined) return <SessionEnded typed={data.typed} />;
  return (
    <Page title={title}>
      <h1>{title}</h1>
      <p>{i18n._(words.text)}</p>
      {data?.requestId !== undefined && (
        <p className="hint">
          <Trans>
            Référence à citer : <code>{data.requestId}</code>
          </Trans>
        </p>
      )}
      <ButtonGroup>
        <WayOut needsSignIn={status === 401} needsFactor={data?.code === 'second-factor-required'} />
      </ButtonGroup>
    </Page>
  );
}

function problemOf(error: unknown): { status: number; data: ErrorData | null } {
  if (!isRouteErrorResponse(error)) return { status: 500, data: null };
  return { status: error.status, data: typeof error.data === 'object' ? (error.data as ErrorData | null) : null };
}

function WayOut({ needsSignIn, needsFactor }: { needsSignIn: boolean; needsFactor: boolean }) {
  const locale = useLocale();
  const { t } = useLingui();
  const { pathname, search } = useLocation();
  if (!needsSignIn && !needsFactor) return <ButtonLink href={`/${locale}`}>{t`Aller à l’accueil`}</ButtonLink>;
  const signIn = `/${locale}/sign-in?next=${encodeURIComponent(pathname + search)}${needsFactor ? '&again' : ''}`;
  return <ButtonLink href={signIn}>{t`Se connecter`}</ButtonLink>;
}
