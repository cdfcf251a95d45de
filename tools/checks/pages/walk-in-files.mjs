import { form, freshNumber, inDays } from '../../journey/application.mjs';
import { portrait } from '../../journey/papers.mjs';

const AGENT = 'agent.berlin@demo.jatigi.example';
const TREASURER = 'regisseur.berlin@demo.jatigi.example';
const [ADMINISTRATOR, OTHER] = ['admin.un@demo.jatigi.example', 'admin.deux@demo.jatigi.example'];
const walkIns = '/v1/visas/walk-ins';

const made = new WeakMap();

/** Entries of the counter in Berlin: begun, of a minor, ready, filed, and one whose applicant is asked. */
export function walkInFiles(people) {
  if (!made.has(people)) made.set(people, make(people));
  return made.get(people);
}

async function make(people) {
  const agent = await people.commands(AGENT);
  const { id: begun } = await agent(walkIns, { post: 'BER' });
  const { id: minor } = await entered(agent, { birthDate: '2016-09-01' });
  const ready = await withPapers(people, await entered(agent));
  const filed = await submitted(people, agent);
  const asked = await submitted(people, agent);
  await paidAtTheCounter(people, asked);
  await agent(`/v1/visas/applications/${asked}/request-information`, { message: 'Dans quel hôtel à Ségou ?' });
  await takesMoneyAndFiles(people);
  return { begun, minor, ready, filed, asked };
}

/** At a small post one person sits at the counter and keeps the cash box. */
async function takesMoneyAndFiles(people) {
  const [one, two] = [await people.commands(ADMINISTRATOR), await people.commands(OTHER)];
  const { personId } = await people.read(TREASURER, '/v1/identity/me');
  const grant = await one('/v1/identity/grants', {
    ...{ personId, role: 'agent', posts: ['BER'] },
    ...{ from: inDays(0), to: inDays(2) },
  });
  await two(`/v1/identity/grants/${grant.id}/approve`);
  await come(async () => (await people.read(TREASURER, '/v1/visas/queues/desk', 'adjudication')).items);
}

function entered(agent, more = {}) {
  const { applicant, ...rest } = form({ givenNames: 'Erika', number: freshNumber() });
  return agent(walkIns, { post: 'BER', ...rest, applicant: { ...applicant, civilStatus: 'single', ...more } });
}

async function submitted(people, agent) {
  const id = await withPapers(people, await entered(agent));
  await agent(`${walkIns}/${id}/submit`);
  return id;
}

async function withPapers(people, draft) {
  const { cookies } = await people.stateOf(AGENT);
  const headers = {
    cookie: cookies.map(({ name, value }) => `${name}=${value}`).join('; '),
    'jatigi-client': 'checks/1',
    'content-type': 'image/jpeg',
  };
  const body = await portrait();
  let { version } = draft;
  for (const { kind } of draft.documents.filter(({ need }) => need === 'required')) {
    const path = `${people.base}${walkIns}/${draft.id}/documents/${kind}`;
    const answer = await fetch(path, { method: 'PUT', headers: { ...headers, 'if-match': `"${version}"` }, body });
    const said = await answer.json();
    if (!answer.ok) throw new Error(`PUT ${path} answers ${answer.status}: ${JSON.stringify(said)}`);
    version = said.version;
  }
  return draft.id;
}

/** Payments hears of the file, and visas of the money, by events: a matter of moments. */
async function paidAtTheCounter(people, id) {
  const read = () => people.read(TREASURER, `/v1/payments?subject=${id}`, 'payment');
  const payment = await come(async () => (await read()).items?.[0]);
  const { minor, currency } = payment.amount;
  const body = { amount: { minor, currency }, means: 'cash' };
  const treasurer = await people.commands(TREASURER);
  await treasurer(`/v1/payments/${payment.id}/counter-receipts`, body, { 'purpose-of-use': 'payment' });
  const file = () => people.read(AGENT, `/v1/visas/applications/${id}`, 'adjudication');
  await come(async () => (await file()).state === 'ADMISSIBILITY');
}

async function come(look) {
  for (let tries = 0; tries < 100; tries += 1) {
    const found = await look();
    if (found) return found;
    await new Promise((resolve) => setTimeout(resolve, 200));
  }
  throw new Error('What a walk-in waits for does not come.');
}
