import { Trans, useLingui } from '@lingui/react/macro';
import type { ReactNode } from 'react';
import { useLocation } from 'react-router';
import { Page } from '../../layout/page';
import { useLocale } from '../../layout/use-locale';
import { areasOf } from '../../layout/staff-areas';
import { useViewer } from './use-viewer';

interface StaffPageProps {
  title: string;
  hasErrors?: boolean;
  /** With a list whose lines the keyboard walks through. */
  list?: boolean;
  children: ReactNode;
}

/** The wide frame of the staff screens, with their own ways to go. */
export function StaffPage({ title, hasErrors = false, list = false, children }: StaffPageProps) {
  return (
    <Page title={title} hasErrors={hasErrors} wide>
      <StaffNav />
      {children}
      <Shortcuts list={list} />
    </Page>
  );
}

function StaffNav() {
  const { t, i18n } = useLingui();
  const locale = useLocale();
  const { pathname } = useLocation();
  const home = `/${locale}/staff`;
  return (
    <nav className="no-print" aria-label={t`Poste de travail`}>
      <ul className="counts">
        {areasOf(useViewer()).map(({ path, words }) => {
          const href = path === '' ? home : `${home}/${path}`;
          const isHere =
            path === '' ? pathname === home || pathname.startsWith(`${home}/queues`) : pathname.startsWith(href);
          return (
            <li key={path}>
              <a href={href} aria-current={isHere ? 'page' : undefined}>
                {i18n._(words)}
              </a>
            </li>
          );
        })}
      </ul>
    </nav>
  );
}

/** Shown by the script that listens to the keys; they can be switched off (WCAG 2.1.4), and everything goes without. */
function Shortcuts({ list }: { list: boolean }) {
  return (
    <details id="shortcuts" className="no-print" hidden>
      <summary>
        <Trans>Raccourcis du clavier</Trans>
      </summary>
      <div className="details-body">
        <ul>
          {list && (
            <>
              <li>
                <kbd>j</kbd> <kbd>k</kbd> <Trans>ligne suivante, ligne précédente</Trans>
              </li>
              <li>
                <kbd>x</kbd> <Trans>cocher la ligne</Trans>
              </li>
              <li>
                <kbd>e</kbd> <Trans>ouvrir le dossier de la ligne</Trans>
              </li>
              <li>
                <kbd>a</kbd> <Trans>prendre la ligne pour moi</Trans>
              </li>
            </>
          )}
          <li>
            <kbd>/</kbd> <Trans>aller à la recherche ou aux filtres</Trans>
          </li>
          <li>
            <kbd>?</kbd> <Trans>ouvrir ou fermer cette liste</Trans>
          </li>
        </ul>
        <button type="button" className="button button-secondary" data-shortcuts-switch aria-pressed="true">
          <Trans>Raccourcis activés</Trans>
        </button>
      </div>
    </details>
  );
}
