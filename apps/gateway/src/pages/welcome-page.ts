import { page } from './html';

/** `/`: where one is and where to go, in French first. */
export function welcomePage(nonce: string, development: boolean): string {
  const mailbox = development
    ? '<li><a href="/dev/mailbox">Boîte aux lettres locale</a> : les messages que la plateforme aurait envoyés</li>'
    : '';
  const body = `<h1>Jatigi</h1>
<p>La plateforme consulaire : demander un visa, suivre son dossier, vérifier un document.</p>
<ul>
<li><a href="/docs">L’API, opération par opération</a> (<a href="/openapi.json">openapi.json</a>)</li>
<li><a href="/v1/identity/posts">Les postes : ambassades et consulats</a></li>
<li><a href="/v1/visas/requirements?nationality=DEU&amp;residence=DEU&amp;travelDocument=ordinary&amp;purpose=tourism">Faut-il un visa ? (exemple)</a></li>
<li><a href="/v1/documents/trust/certificates">Les certificats pour vérifier un sceau</a></li>
${mailbox}
</ul>
<p lang="en">This is the programming interface of a consular platform. The pages for people have an address of their own.</p>`;
  return page({ language: 'fr', title: 'Jatigi', body, nonce });
}
