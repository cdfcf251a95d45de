import { fillDraft, openAccount, submitAndPay } from '../../journey/applicant-steps.mjs';

const AGENT = 'agent.berlin@demo.jatigi.example';
const FIRST = 'criblage.un@demo.jatigi.example';
const made = new Map();
const silent = { title: () => {}, say: () => {}, line: () => {}, check: () => true };
const inDays = (days) => new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10);

/** A visa asked for with a stolen passport, and an entry that waits for its second person; made once for each platform. */
export function screeningFiles(people) {
  if (!made.has(people.base)) made.set(people.base, make(people));
  return made.get(people.base);
}

async function make(people) {
  const first = await people.commands(FIRST);
  const entry = await first('/v1/visas/watchlist', {
    names: [{ surname: 'Kulibali', givenNames: 'Modibo' }],
    birthDate: { value: '1961' },
    nationalities: ['MLI'],
    note: 'Mandat du tribunal de Kati.',
    legalBasis: 'Code de procédure pénale, art. 135',
    authority: 'Parquet de Kati',
    expiresOn: inDays(700),
    reviewOn: inDays(180),
  });
  return { entry: entry.id, hit: await stolenPassport(people, first) };
}

async function stolenPassport(people, first) {
  const stage = { base: people.base, report: silent };
  const applicant = await openAccount(stage, { name: 'screened', language: 'fr', givenName: 'Erika' });
  const draft = await fillDraft(stage, applicant);
  const { issuer, number } = draft.travelDocument;
  await first('/v1/visas/lost-documents', { issuer, number, circumstance: 'stolen', reportedOn: inDays(-3) });
  await submitAndPay(stage, applicant, draft);
  await (
    await people.commands(AGENT)
  )(`/v1/visas/applications/${draft.id}/admit`);
  for (let tries = 0; tries < 100; tries += 1) {
    const { items = [] } = await people.read(FIRST, '/v1/visas/screening/hits?limit=100', 'adjudication');
    const hit = items.find(({ applicationId }) => applicationId === draft.id);
    if (hit) return hit.id;
    await new Promise((resolve) => setTimeout(resolve, 200));
  }
  throw new Error('the stolen passport raised no hit');
}
