import { useLingui } from '@lingui/react/macro';
import type { ReactNode } from 'react';
import { useLocation } from 'react-router';
import { useLocale } from '../../../layout/use-locale';
import { StaffPage } from '../staff-page';
import { useViewer } from '../use-viewer';
import { partsOf } from './office-parts';

interface OfficePageProps {
  title: string;
  hasErrors?: boolean;
  list?: boolean;
  children: ReactNode;
}

/** The frame of the issuing office, with its own ways to go. */
export function OfficePage({ title, hasErrors = false, list = false, children }: OfficePageProps) {
  const { t, i18n } = useLingui();
  const home = `/${useLocale()}/staff/documents`;
  const { pathname } = useLocation();
  const parts = partsOf(useViewer());
  return (
    <StaffPage title={title} hasErrors={hasErrors} list={list}>
      {parts.length > 1 && (
        <nav className="no-print" aria-label={t`Documents`}>
          <ul className="counts">
            {parts.map(({ path, words }) => (
              <li key={path}>
                <a href={home + path} aria-current={isHere(pathname, home, path) ? 'page' : undefined}>
                  {i18n._(words)}
                </a>
              </li>
            ))}
          </ul>
        </nav>
      )}
      {children}
    </StaffPage>
  );
}

/** A document of the register stands beside the other parts, under its id. */
function isHere(pathname: string, home: string, path: string): boolean {
  if (path !== '') return pathname.startsWith(home + path);
  return pathname === home || /^[0-9a-f-]{36}$/.test(pathname.slice(home.length + 1));
}
