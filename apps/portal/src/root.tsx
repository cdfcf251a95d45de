import { I18nProvider } from '@lingui/react';
import { stylesHref, UiWordsProvider } from '@jatigi/ui';
import type { ReactNode } from 'react';
import { Outlet } from 'react-router';
import siteScript from './browser/site.ts?worker&url';
import { ErrorPage } from './layout/error-page';
import { useLocale } from './layout/use-locale';
import { i18nOf } from './locale/i18n';
import { uiWordsOf } from './layout/ui-words';

/** The frame of every page. The script is a module: browsers too old for it go on without, and nothing is missing. */
export function Layout({ children }: { children: ReactNode }) {
  const locale = useLocale();
  const i18n = i18nOf(locale);
  return (
    <html lang={locale}>
      <head>
        <meta charSet="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="theme-color" content="#0a5c36" />
        <link rel="stylesheet" href={stylesHref} />
        <link rel="icon" href="/favicon.ico" sizes="any" />
        <script type="module" src={siteScript} />
      </head>
      <body>
        <I18nProvider i18n={i18n}>
          <UiWordsProvider value={uiWordsOf(i18n)}>{children}</UiWordsProvider>
        </I18nProvider>
      </body>
    </html>
  );
}

export default function Root() {
  return <Outlet />;
}

export function ErrorBoundary({ error }: { error: unknown }) {
  return <ErrorPage error={error} />;
}
