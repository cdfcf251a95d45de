import { msg } from '@lingui/core/macro';
import { redirect } from 'react-router';
import type { ActionFunctionArgs } from 'react-router';
import { Api } from '../../api/api';
import { isRefusal } from '../../api/problem';
import { refused, submitting } from '../../forms/outcome';
import { typedOf } from '../../forms/typed';
import { localeOf } from '../../locale/locale';
import { translated } from '../../locale/translated';
import { apiPathOf, filePathOf, openApplication } from './open-application';

const messages = {
  'file-missing': msg`Choisissez une photo ou un PDF`,
  'media-type-not-accepted': msg`Ce genre de fichier n’est pas accepté pour cette pièce`,
  'upload-type-mismatch': msg`Ce fichier n’est pas ce que dit son nom : envoyez une vraie photo (JPEG, PNG) ou un vrai PDF`,
  'upload-unreadable': msg`Ce fichier ne peut pas être lu. Essayez avec une autre photo`,
  'upload-active-content': msg`Ce PDF contient un programme ou un formulaire. Imprimez-le en PDF, ou photographiez-le`,
  'upload-too-large': msg`Ce fichier dépasse 10 Mo. Envoyez une photo plus petite`,
  'body-too-large': msg`Ce fichier dépasse 10 Mo. Envoyez une photo plus petite`,
  'document-already-accepted': msg`Cette pièce est déjà acceptée : rien à envoyer`,
  'stale-version': msg`La demande change en ce moment dans un autre onglet. Envoyez de nouveau`,
  'illegal-transition': msg`La demande est déposée : les pièces ne changent plus`,
} as const;

const TRIES = 3;

/** Sends one document. Whatever is wrong is said beside the file field. */
export async function attachDocument(args: ActionFunctionArgs) {
  const form = await args.request.formData();
  const typed = typedOf(form);
  const words = translated(localeOf(args.request.url), messages);
  const file = form.get('file');
  if (!(file instanceof File) || file.size === 0) return refused(typed, { file: words['file-missing'] });
  if (file.type === '') return refused(typed, { file: words['media-type-not-accepted'] });
  return submitting(args, { typed, messages: words }, async () => {
    const code = await put(args, file);
    if (code !== undefined) return refused(typed, { file: words[code] });
    throw redirect(`${filePathOf(args)}/documents/${encodeURIComponent(String(args.params['kind']))}`, 303);
  });
}

/**
 * Under the version of this moment: the person wants this file in this place, whatever else she filled meanwhile, and a
 * file that is sent again after a lost answer replaces itself.
 */
async function put(args: ActionFunctionArgs, file: File): Promise<keyof typeof messages | undefined> {
  const path = `${apiPathOf(args)}/documents/${encodeURIComponent(String(args.params['kind']))}`;
  for (let attempt = 1; ; attempt += 1) {
    const { version } = await openApplication(args);
    try {
      await Api.of(args).put(path, file, { version });
      return undefined;
    } catch (error) {
      if (isRefusal(error, 'stale-version') && attempt < TRIES) continue;
      if (isRefusal(error, ...Object.keys(messages))) return (error as { code: keyof typeof messages }).code;
      throw error;
    }
  }
}
