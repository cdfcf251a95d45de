import { citizenOrder } from './citizen-order.mjs';
import { staffFiles } from './staff-files.mjs';

/** Ordering copies, and everything of mine. See public.pages.mjs for the entries. */
export const copiesPages = {
  area: 'copies',
  maxScriptBytes: 130 * 1024,
  pages: [
    { name: 'files', path: '/files', as: 'citizen' },
    { name: 'order-copy', path: '/copies/new', as: 'citizen' },
    { name: 'order-copy-empty', path: '/copies/new', as: 'citizen', submit: 'main form', status: 400 },
    { name: 'copy-wants-proof', prepare: async (tools) => tools.page.goto(await proofPage(tools)), as: 'citizen' },
    { name: 'copy-no-proof', prepare: noProof, as: 'citizen', status: 400 },
    { name: 'copy-file', prepare: citizenOrder, as: 'citizen' },
  ],
};

/** The order whose right somebody has to prove. */
async function proofPage({ url, people }) {
  return url(`/files/copy/${(await staffFiles(people)).copy}`);
}

async function noProof(tools) {
  await tools.page.goto(await proofPage(tools));
  const [answer] = await Promise.all([
    tools.page.waitForNavigation(),
    tools.page.click('form:has([name=command][value=attach]) button'),
  ]);
  return answer;
}
