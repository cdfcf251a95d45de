import { msg } from '@lingui/core/macro';
import { redirect } from 'react-router';
import type { ActionFunctionArgs } from 'react-router';
import { Api } from '../api/api';
import { isRefusal } from '../api/problem';
import { localeOf } from '../locale/locale';
import { translated } from '../locale/translated';
import { refused, submitting } from './outcome';
import { typedOf } from './typed';
import type { Typed } from './typed';

const messages = {
  'file-missing': msg`Choisissez une photo ou un PDF`,
  'media-type-not-accepted': msg`Ce genre de fichier n’est pas accepté pour cette pièce`,
  'upload-type-mismatch': msg`Ce fichier n’est pas ce que dit son nom : envoyez une vraie photo (JPEG, PNG) ou un vrai PDF`,
  'upload-unreadable': msg`Ce fichier ne peut pas être lu. Essayez avec une autre photo`,
  'upload-active-content': msg`Ce PDF contient un programme ou un formulaire. Imprimez-le en PDF, ou photographiez-le`,
  'upload-too-large': msg`Ce fichier dépasse 10 Mo. Envoyez une photo plus petite`,
  'upload-unknown': msg`Cet envoi a été interrompu trop longtemps. Envoyez le fichier de nouveau`,
  'upload-unfinished': msg`Le fichier n’est pas arrivé en entier. Envoyez-le de nouveau`,
  'file-damaged': msg`Le fichier n’est pas arrivé en entier. Envoyez-le de nouveau`,
  'body-too-large': msg`Ce fichier dépasse 10 Mo. Envoyez une photo plus petite`,
  'photo-too-small': msg`Cette photo est trop petite pour être imprimée : envoyez-en une d’au moins 413 × 531 points`,
  'document-already-accepted': msg`Cette pièce est déjà acceptée : rien à envoyer`,
  'stale-version': msg`La demande change en ce moment dans un autre onglet. Envoyez de nouveau`,
  'illegal-transition': msg`La demande a avancé : les pièces ne changent plus`,
} as const;

const TRIES = 3;

interface Place {
  /** The file in its service's API; its documents are below it. */
  file: string;
  /** Where somebody else than its owner reads it, and why. */
  read?: { path: string; purpose?: string };
  kind: string;
  /** Where to go when the document is there. */
  to: string;
}

/** A file that the script of the page sent in parts before: the form names it in place of the bytes. */
interface Finished {
  uploadId: string;
  mediaType: string;
}

function finishedOf({ uploadId, mediaType }: Typed): Finished | null {
  return uploadId === undefined || mediaType === undefined ? null : { uploadId, mediaType };
}

/** Sends the one document of a form to its place. Whatever is wrong is said beside the file field. */
export async function attaching(args: ActionFunctionArgs, form: FormData, place: Place) {
  const typed = typedOf(form);
  const words = translated(localeOf(args.request.url), messages);
  const finished = finishedOf(typed);
  const file = finished ?? form.get('file');
  if (file === null || typeof file === 'string' || (file instanceof File && file.size === 0))
    return refused(typed, { file: words['file-missing'] });
  if (file instanceof File && file.type === '') return refused(typed, { file: words['media-type-not-accepted'] });
  return submitting(args, { typed, messages: words }, async () => {
    const api = Api.of(args);
    const code = await put(api, place, file);
    if (code === undefined) throw redirect(place.to, 303);
    if (finished) await takeAway(api, finished);
    return refused(typed, { file: words[code] });
  });
}

/** What was refused would wait for a day; when this fails it does. */
async function takeAway(api: Api, { uploadId }: Finished): Promise<void> {
  await api.delete(`/v1/documents/uploads/${encodeURIComponent(uploadId)}`).catch(() => undefined);
}

/**
 * Under the version of this moment: the person wants this document in this place, whatever else she filled meanwhile, and
 * one that is sent again after a lost answer replaces itself.
 */
async function put(
  api: Api,
  { file, kind, read = { path: file } }: Place,
  content: File | Finished,
): Promise<keyof typeof messages | undefined> {
  for (let attempt = 1; ; attempt += 1) {
    const { version } = await api.get<{ version: number }>(read.path, { purpose: read.purpose });
    try {
      await api.put(`${file}/documents/${encodeURIComponent(kind)}`, content, { version });
      return undefined;
    } catch (error) {
      if (isRefusal(error, 'stale-version') && attempt < TRIES) continue;
      if (isRefusal(error, ...Object.keys(messages))) return (error as { code: keyof typeof messages }).code;
      throw error;
    }
  }
}
