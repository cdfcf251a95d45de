import { randomInt } from 'node:crypto';

const AGENT = 'agent.paris@demo.jatigi.example';
const CONSUL = 'consul.paris@demo.jatigi.example';
const DESK = 'bureau.central@demo.jatigi.example';
const WANTED = 3;

const made = new Map();

/**
 * Receipts of losses of Paris: one whose revocation waits, one that is suspended, one that a batch issues again; made once for
 * each platform. @returns ids of the documents and of the batch
 */
export function officeFiles(people) {
  if (!made.has(people.base)) made.set(people.base, make(people));
  return made.get(people.base);
}

async function make(people) {
  const before = new Set((await receipts(people)).map(({ id }) => id));
  const citizen = await people.commands('citizen');
  for (let count = 0; count < WANTED; count += 1) await citizen('/v1/identity/loss-reports', report());
  const [waiting, suspended, again] = await newReceipts(people, before);
  const [agent, desk] = [await people.commands(AGENT), await people.commands(DESK)];
  await agent(`/v1/documents/register/${waiting.id}/propose-revocation`, { reason: 'obtained-by-fraud' });
  await desk(`/v1/documents/register/${suspended.id}/suspend`, { reason: 'complaint' });
  const numbers = [again.number, suspended.number, 'MLL-00000-00000-1'];
  const order = { kind: 'loss-receipt', post: 'PAR', reason: 'template-changed', numbers };
  const batch = await desk('/v1/documents/batches', order);
  return { waiting: waiting.id, suspended: suspended.id, again: again.id, batch: batch.id };
}

const report = () => ({
  document: { kind: 'passport', issuingCountry: 'MLI', number: `AA${randomInt(1e6, 1e7)}` },
  ...{ circumstance: 'lost', on: new Date(Date.now() - 86_400_000).toISOString().slice(0, 10) },
  ...{ place: 'Gare de Lyon', country: 'FRA', post: 'PAR', for: 'self' },
  person: {
    name: { surname: 'Traoré', givenNames: 'Awa' },
    ...{ sex: 'F', birthDate: { value: '1990', approximate: true } },
    ...{ birthPlace: 'Kati', birthCountry: 'MLI', nationalities: ['MLI'] },
  },
});

/** What the post issued of this kind, the newest first. */
async function receipts(people) {
  const { cookies } = await people.stateOf(CONSUL);
  const cookie = cookies.map(({ name, value }) => `${name}=${value}`).join('; ');
  const address = `${people.base}/v1/documents/register?kind=loss-receipt&standing=valid&limit=50`;
  const answer = await fetch(address, { headers: { cookie, 'purpose-of-use': 'administration' } });
  return (await answer.json()).items;
}

async function newReceipts(people, before) {
  for (let tries = 0; tries < 240; tries += 1) {
    const found = (await receipts(people)).filter(({ id }) => !before.has(id));
    if (found.length >= WANTED) return found;
    await new Promise((resolve) => setTimeout(resolve, 250));
  }
  throw new Error('The receipts of the losses do not come out.');
}
