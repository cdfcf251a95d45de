import { msg } from '@lingui/core/macro';
import type { LoaderFunctionArgs } from 'react-router';
import { Api } from '../../../../api/api';
import { loading } from '../../../../api/page-errors';
import { ApiProblem } from '../../../../api/problem';
import { localeOf } from '../../../../locale/locale';
import { translated } from '../../../../locale/translated';
import { handOn } from '../document-bytes';

const words = {
  title: msg`Aperçu PDF`,
  'not-found': msg`Il n’y a rien à montrer : plus rien n’est proposé pour ce dossier. Relisez-le.`,
  'photo-missing': msg`Aucune photo n’est jointe au dossier : cet e-visa ne pourrait pas être fait.`,
  'paper-not-printable': msg`Ce papier ne pourrait pas être fait : un nom ou un autre champ du dossier ne tient ni dans la zone lisible ni dans le cachet. Faites-le corriger avant de décider.`,
  'not-permitted': msg`Cet aperçu n’est pas pour vous.`,
  away: msg`Le service des documents ne répond pas : l’aperçu PDF manque pour le moment. Le reste de la fiche est complet ; réessayez dans une minute.`,
};

/** The draft of the paper that would follow. Read whole before a byte is sent: half a PDF shows nothing and says nothing. */
export function loader(args: LoaderFunctionArgs) {
  const path = `/v1/visas/applications/${encodeURIComponent(args.params['id'] ?? '')}/preview`;
  return loading(args, async () => {
    try {
      const answer = await Api.of(args).stream(path, { purpose: 'adjudication' });
      return handOn(new Response(await wholeOf(answer), { headers: answer.headers }));
    } catch (error) {
      if (error instanceof ApiProblem && error.status !== 401) return explained(args.request.url, error);
      throw error;
    }
  });
}

async function wholeOf(answer: Response): Promise<ArrayBuffer> {
  try {
    return await answer.arrayBuffer();
  } catch {
    throw new ApiProblem(503, 'service-unavailable', { detail: 'The answer broke off.' });
  }
}

/** In place of the PDF, inside the sheet or alone: what is the matter, in words. */
function explained(url: string, { status, code }: ApiProblem): Response {
  const locale = localeOf(url);
  const said = translated(locale, words);
  const text = Object.hasOwn(said, code) ? said[code as keyof typeof said] : said.away;
  const page =
    `<!doctype html><html lang="${locale}"><head><meta charset="utf-8"><title>${said.title} – Jatigi</title>` +
    `<meta name="viewport" content="width=device-width"></head><body><main><h1>${said.title}</h1><p>${text}</p></main></body></html>`;
  const headers = {
    'content-type': 'text/html; charset=utf-8',
    'content-security-policy': "default-src 'none'; frame-ancestors 'self'",
    'x-frame-options': 'SAMEORIGIN',
  };
  return new Response(page, { status, headers });
}
