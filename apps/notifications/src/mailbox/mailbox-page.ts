import { escapeHtml } from '@jatigi/platform-http';
import type { CaughtMail } from './mailbox';

const style = `
  body { font: 16px/1.5 system-ui, sans-serif; max-width: 60rem; margin: 2rem auto; padding: 0 1rem; color-scheme: light dark }
  table { border-collapse: collapse; width: 100% } th, td { text-align: left; padding: .3rem .8rem .3rem 0; vertical-align: top }
  iframe { width: 100%; height: 32rem; border: 1px solid; background: #fff } pre { white-space: pre-wrap }`;

/** Mails are foreign content: no script, nothing from outside, shown in a frame without rights. */
export const mailboxPolicy =
  "default-src 'none'; style-src 'unsafe-inline'; frame-src 'self'; base-uri 'none'; form-action 'none'";

export function listPage(mails: CaughtMail[]): string {
  const rows = mails.map(
    (mail) =>
      `<tr><td>${escapeHtml(mail.date ?? '')}</td><td>${escapeHtml(mail.to)}</td>` +
      `<td><a href="/dev/mailbox/messages/${encodeURIComponent(mail.id)}">${escapeHtml(mail.subject)}</a></td></tr>`,
  );
  const table = `<table><thead><tr><th scope="col">Date</th><th scope="col">À</th><th scope="col">Objet</th></tr></thead>
<tbody>${rows.join('\n')}</tbody></table>`;
  return page(
    'Boîte aux lettres locale',
    `<p>Les messages que la plateforme a remis au serveur de courrier et au centre SMS de cette machine. Aucun n’est parti ailleurs.</p>
${mails.length > 0 ? table : '<p>Aucun message pour l’instant.</p>'}`,
  );
}

export function mailPage(mail: CaughtMail): string {
  return page(
    mail.subject,
    `<p><a href="/dev/mailbox">Tous les messages</a></p>
<p>À : ${escapeHtml(mail.to)}<br>Date : ${escapeHtml(mail.date ?? '')}</p>
<h2>Texte</h2><pre>${escapeHtml(mail.text)}</pre>
${mail.html ? `<h2>Mise en page</h2><iframe sandbox title="Message" srcdoc="${escapeHtml(mail.html)}"></iframe>` : ''}`,
  );
}

function page(title: string, body: string): string {
  return `<!doctype html>
<html lang="fr"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escapeHtml(title)}</title><style>${style}</style></head>
<body><main><h1>${escapeHtml(title)}</h1>
${body}
</main></body></html>
`;
}
