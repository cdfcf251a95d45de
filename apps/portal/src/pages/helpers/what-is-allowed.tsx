import { Trans, useLingui } from '@lingui/react/macro';
import { Details } from '@jatigi/ui';
import { ScopeList } from '../programs/asked-for';
import { kindWords, levelWords } from './mandate-words';
import type { MandateOffer } from './mandate.types';

/** What the helper may do, in a few words; each action under it. */
export function WhatIsAllowed({ mandate }: { mandate: MandateOffer }) {
  const { i18n, t } = useLingui();
  const count = mandate.files?.length ?? 0;
  return (
    <>
      <ul>
        {mandate.parts.map(({ kind, level }) => (
          <li key={kind}>
            {i18n._(kindWords[kind])} : {i18n._(levelWords[level])}
          </li>
        ))}
        {mandate.withdraw && <li>{t`Retirer une demande : permis`}</li>}
      </ul>
      {mandate.files !== null && (
        <p>
          <Trans>Seulement pour certains dossiers (nombre : {count}). Pas de nouveau dossier.</Trans>
        </p>
      )}
      <Details summary={t`Chaque action permise`}>
        <ScopeList scopes={mandate.scopes} />
      </Details>
    </>
  );
}
