import { openAccount, payFor } from '../../journey/applicant-steps.mjs';
import { form, freshNumber } from '../../journey/application.mjs';
import { Actor, silentReport } from './actor.mjs';

const names = ['Anna', 'Britta', 'Clara', 'Dagmar', 'Edda', 'Frieda', 'Greta', 'Hanna', 'Inga', 'Johanna'];

/** Opens an account, fills the form in two sittings, sends photo and passport, submits and pays. */
export async function applies(stage, n) {
  const { measures } = stage;
  const began = performance.now();
  const person = await openAccount({ ...stage, report: silentReport }, account(n)).catch((error) => {
    measures.failed('account', { status: 0, body: { code: error.message } });
    return null;
  });
  if (!person) return null;
  measures.took('account', performance.now() - began);
  const actor = new Actor({ person, measures, think: stage.thinkMs });
  const draft = await fills(actor, n);
  const id = draft && (await sends(actor, draft, stage.papers));
  return id && pays(stage, actor, id);
}

const account = (n) => ({ name: `morning${n}`, language: 'en', givenName: names[n % names.length] });

async function fills(actor, n) {
  const whole = form({ givenNames: names[n % names.length], number: freshNumber() });
  await actor.think();
  const begun = await actor.post('draft', '/v1/visas/applications', { language: 'en', journey: whole.journey });
  await actor.think();
  return begun && change(actor, begun.body, { applicant: whole.applicant, travelDocument: whole.travelDocument });
}

async function change(actor, { id, version }, body) {
  const headers = { 'if-match': `"${version}"` };
  return (await actor.step('fill', `/v1/visas/applications/${id}`, { method: 'PATCH', body, headers }))?.body;
}

async function sends(actor, draft, papers) {
  let current = draft;
  for (const { kind } of draft.documents.filter(({ need, upload }) => need === 'required' && !upload)) {
    await actor.think();
    const headers = { 'content-type': 'image/jpeg', 'if-match': `"${current.version}"` };
    const sent = { method: 'PUT', body: kind === 'photo' ? papers.photo : papers.passport, headers };
    const answer = await actor.step('upload', `/v1/visas/applications/${draft.id}/documents/${kind}`, sent);
    if (!answer) return null;
    current = answer.body;
  }
  await actor.think();
  return (await actor.post('submit', `/v1/visas/applications/${draft.id}/submit`)) && draft.id;
}

async function pays(stage, { person, measures }, id) {
  const began = performance.now();
  try {
    await payFor({ report: silentReport }, person, id);
    measures.took('pay', performance.now() - began);
    return { person, id, submittedAt: Date.now() };
  } catch (error) {
    measures.failed('pay', { status: 0, body: { code: error.message } });
    return null;
  }
}
