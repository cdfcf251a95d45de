import { Trans } from '@lingui/react/macro';
import type { EmergencyDocument } from './travel.types';

/** Where to come with what; a person without any record learns how two witnesses can say who she is. */
export function WhatToBring({ document, post }: { document: EmergencyDocument; post: string }) {
  if (!['REQUESTED', 'IDENTITY_CHECKED', 'APPROVED', 'SEALED'].includes(document.state)) return null;
  return (
    <section aria-labelledby="bring">
      <h2 id="bring">
        <Trans>Où venir, avec quoi</Trans>
      </h2>
      <p>
        <Trans>
          Venez à : <strong>{post}</strong>. La personne qui voyage vient elle-même.
        </Trans>
      </p>
      <ul>
        <li>
          <Trans>
            Tout papier qui dit qui vous êtes : ancien passeport, carte d’identité ou consulaire, acte de naissance, ou
            leur photocopie.
          </Trans>
        </li>
        <li>
          <Trans>Le billet ou la réservation du voyage, si vous l’avez.</Trans>
        </li>
        {document.state === 'REQUESTED' && (
          <li>
            <Trans>
              Aucun papier ? Venez avec deux témoins majeurs, maliens, qui vous connaissent et sont inscrits au registre
              consulaire. Chacun donne son numéro consulaire (il commence par C).
            </Trans>
          </li>
        )}
      </ul>
    </section>
  );
}
