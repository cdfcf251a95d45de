import { openAsBlob } from 'node:fs';
import { join } from 'node:path';
import { bar, say } from './words.mjs';

const one = '/v1/visas/applications/{id}';

/** From an empty form to a submitted application: begun, its papers attached one by one, sent. */
export async function applyForVisa(gateway, { form, folder }) {
  const draft = await gateway.post('/v1/visas/applications', { body: { language: 'fr', ...form } });
  say('started');
  const path = { id: draft.data.id };
  const ready = await attachPapers(gateway, draft, folder);
  const { data } = await gateway.post(`${one}/submit`, { path, ifMatch: ready });
  say('submitted', { fee: data.fee ? `${data.fee.minor / 10 ** (data.fee.exponent ?? 2)} ${data.fee.currency}` : '0' });
  return data;
}

/** Each paper that the checklist still asks for; every upload gives the version that the next one is based on. */
async function attachPapers(gateway, draft, folder) {
  let current = draft;
  for (const { kind } of draft.data.documents.filter(({ need, upload }) => need === 'required' && !upload)) {
    const file = await openAsBlob(join(folder, `${kind === 'photo' ? 'photo' : 'paper'}.jpg`), { type: 'image/jpeg' });
    const path = { id: draft.data.id, kind };
    current = await gateway.upload(`${one}/documents/{kind}`, { path, file, ifMatch: current, onProgress: bar(kind) });
  }
  return current;
}
