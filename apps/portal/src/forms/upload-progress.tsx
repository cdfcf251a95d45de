import { useLingui } from '@lingui/react/macro';
import uploadScript from '../browser/uploads.ts?worker&url';

/**
 * In a form with one file field: progress, retry and smaller photos for browsers that run the script; nothing without.
 * The words stand here because the script speaks no language.
 */
export function UploadProgress() {
  const { t } = useLingui();
  return (
    <>
      <p
        className="upload-state"
        role="status"
        data-upload=""
        data-preparing={t`Préparation de la photo…`}
        data-sending={t`Envoi en cours :`}
        data-checking={t`Fichier envoyé, contrôle en cours…`}
        data-waiting={t`Le réseau est coupé. Le fichier est gardé : l’envoi reprend tout seul.`}
        data-refused={t`Le fichier n’a pas été accepté :`}
        data-failed={t`L’envoi n’a pas abouti. Réessayez avec le bouton.`}
      />
      <script type="module" src={uploadScript} />
    </>
  );
}
