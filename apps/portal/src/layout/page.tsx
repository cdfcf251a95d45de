import { useLingui } from '@lingui/react/macro';
import { Trans } from '@lingui/react/macro';
import type { ReactNode } from 'react';
import { useLocation, useRouteLoaderData } from 'react-router';
import type { Viewer } from '../api/viewer';
import type { Locale } from '../locale/locale';
import { ActingBand } from './acting-band';
import { isStaff } from './staff-areas';
import { useLocale } from './use-locale';

interface PageProps {
  /** Title of the document; the heading stands in the page itself. */
  title: string;
  /** Errors stand in the title too, so that they are heard first. */
  hasErrors?: boolean;
  wide?: boolean;
  children: ReactNode;
}

/** Header, main and footer around what a page says. */
export function Page({ title, hasErrors = false, wide = false, children }: PageProps) {
  const { t } = useLingui();
  const frame = wide ? 'frame frame-wide' : 'frame';
  return (
    <>
      <meta
        name="description"
        content={t`Visas pour le Mali, actes d’état civil des Maliens à l’étranger, suivi et vérification.`}
      />
      <title>{`${hasErrors ? t`Erreur` + ' : ' : ''}${title} – Jatigi`}</title>
      <a href="#main" className="skip-link">
        <Trans>Aller au contenu</Trans>
      </a>
      <Header frame={frame} />
      <ActingBand frame={frame} />
      <main id="main" tabIndex={-1}>
        <div className={frame}>{children}</div>
      </main>
      <Footer frame={frame} />
    </>
  );
}

function Header({ frame }: { frame: string }) {
  const locale = useLocale();
  const { t } = useLingui();
  const shared = useRouteLoaderData<{ viewer: Viewer | null }>('locale');
  const viewer = shared?.viewer ?? null;
  return (
    <header className="site-header">
      <div className={frame}>
        <a href={`/${locale}`} className="site-name">
          Jatigi
          <small>
            <Trans>Services consulaires du Mali</Trans>
          </small>
        </a>
        <nav className="site-nav" aria-label={t`Principal`}>
          {isStaff(viewer) && <NavLink href={`/${locale}/staff`} text={t`Poste de travail`} />}
          {viewer && <NavLink href={`/${locale}/files`} text={viewer.acting ? t`Ses dossiers` : t`Mes dossiers`} />}
          <NavLink href={`/${locale}/tracking`} text={t`Suivre`} />
          <NavLink href={`/${locale}/verify`} text={t`Vérifier`} />
          {viewer?.acting ? (
            <NavLink href={`/${locale}/account/helpers`} text={t`Mes aidants`} />
          ) : viewer ? (
            <NavLink href={`/${locale}/account`} text={t`Mon compte`} />
          ) : (
            <NavLink href={`/${locale}/sign-in`} text={t`Se connecter`} />
          )}
          <LanguageLink locale={locale} />
        </nav>
      </div>
    </header>
  );
}

function NavLink({ href, text }: { href: string; text: string }) {
  const { pathname } = useLocation();
  const isHere = pathname === href || pathname.startsWith(`${href}/`);
  return (
    <a href={href} aria-current={isHere ? 'page' : undefined}>
      {text}
    </a>
  );
}

/** The same page in the other language, named in that language. */
function LanguageLink({ locale }: { locale: Locale }) {
  const { pathname, search } = useLocation();
  const other = locale === 'fr' ? 'en' : 'fr';
  const path = pathname.replace(/^\/(fr|en)(?=\/|$)/, `/${other}`);
  return (
    <a href={path === pathname ? `/${other}` : path + search} lang={other} hrefLang={other}>
      {other === 'en' ? 'English' : 'Français'}
    </a>
  );
}

function Footer({ frame }: { frame: string }) {
  const locale = useLocale();
  return (
    <footer className="site-footer">
      <div className={frame}>
        <a href={`/${locale}/posts`}>
          <Trans>Ambassades et consulats</Trans>
        </a>
        <a href={`/${locale}/help`}>
          <Trans>Aide et navigateurs</Trans>
        </a>
        <a href="/docs">
          <Trans>API pour les administrations</Trans>
        </a>
      </div>
    </footer>
  );
}
