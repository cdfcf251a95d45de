import { page } from '../pages/html';
import { escapeHtml } from '@jatigi/platform-http';

interface Shown {
  title: string;
  text: string;
}

/** Problems that the gateway answers itself before or instead of the portal; all others are pages of the portal. */
const words: Readonly<Record<'fr' | 'en', Readonly<Record<string, Shown>>>> = {
  fr: {
    'rate-limited': { title: 'Trop de demandes', text: 'Attendez un moment, puis rechargez la page.' },
    'body-too-large': {
      title: 'C’est trop volumineux',
      text: 'Un texte ne dépasse pas 256 Ko, un fichier 10 Mo. Revenez en arrière : ce que vous avez saisi y est encore.',
    },
    'origin-refused': {
      title: 'Demande refusée',
      text: 'Cette demande vient d’un autre site. Revenez sur nos pages et recommencez.',
    },
    'service-unavailable': {
      title: 'Le service est momentanément indisponible',
      text: 'Ce que vous avez enregistré est gardé. Réessayez dans quelques minutes.',
    },
    other: { title: 'Cette demande n’a pas pu être traitée', text: 'Revenez à la page précédente et recommencez.' },
  },
  en: {
    'rate-limited': { title: 'Too many requests', text: 'Wait a moment, then load the page again.' },
    'body-too-large': {
      title: 'This is too large',
      text: 'A text may have 256 KB, a file 10 MB. Go back: what you typed is still there.',
    },
    'origin-refused': {
      title: 'Request refused',
      text: 'This request comes from another site. Come back to our pages and try again.',
    },
    'service-unavailable': {
      title: 'The service is not available at the moment',
      text: 'What you saved is kept. Try again in a few minutes.',
    },
    other: { title: 'This request could not be handled', text: 'Go back to the previous page and try again.' },
  },
};
const homes = { fr: 'Accueil', en: 'Home' } as const;
const quotes = { fr: 'Référence à citer', en: 'Reference to quote' } as const;

/** A problem document as a page: what happened, what to do, and the number that finds it in the logs. */
export function problemPage(
  problem: { code: string; requestId?: string },
  language: 'fr' | 'en',
  nonce: string,
): string {
  const { title, text } = words[language][problem.code] ?? (words[language]['other'] as Shown);
  const reference =
    problem.requestId === undefined ? '' : `<p>${quotes[language]} : <code>${escapeHtml(problem.requestId)}</code></p>`;
  const body = `<h1>${title}</h1>\n<p>${text}</p>\n${reference}\n<p><a href="/${language}">${homes[language]}</a></p>`;
  return page({ language, title: `${title} – Jatigi`, body, nonce });
}
