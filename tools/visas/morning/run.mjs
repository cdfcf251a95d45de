// npm run soak -- morning: a morning at a consulate, ten times as fast; see --help.
import { setTimeout as sleep } from 'node:timers/promises';
import { parseArgs } from 'node:util';
import { passportScan, portrait } from '../../journey/papers.mjs';
import { demoStaff, findStack } from '../../journey/stack.mjs';
import { percentile } from '../../bench/table.mjs';
import { Actor } from './actor.mjs';
import { applies } from './applicant.mjs';
import { Measures } from './measures.mjs';
import { agentsTurn, consulsTurn, servicesTurn, works } from './officers.mjs';
import { knownStaff, newOfficers } from './staff.mjs';

const help = `node tools/visas/morning/run.mjs [options]   against the stack of this clone
  --applicants N   who come in the morning (500)
  --minutes N      how long they keep coming (15): think times and arrivals are a tenth of a real morning's
Everybody comes from one address: start the stack with SENSITIVE_LIMIT, NETWORK_LIMIT and ACCOUNT_LIMIT of 1000000, as
npm run soak -- morning does. 20 officers and 3 services work until all is decided. Ends with 0 when no answer was an error.`;

const text = { type: 'string' };
const { values } = parseArgs({
  options: { applicants: text, minutes: text, help: { type: 'boolean', default: false } },
});
if (values.help) {
  console.log(help);
  process.exit(0);
}
const applicants = Number(values.applicants ?? 500);
const minutes = Number(values.minutes ?? 15);
const AGENTS = 14;
const CONSULS = 6;
const THINK_MS = 3_000;
const SAMPLE_MS = 10_000;
const LOOK_MS = 4_000;
const PATIENCE_MS = 10 * 60_000;

const measures = new Measures();
let over = false;
const stage = { ...findStack({}), staff: demoStaff(), measures, thinkMs: THINK_MS, isOver: () => over };
stage.papers = { photo: await portrait(), passport: await passportScan(specimen()) };

const { administrators, services } = await knownStaff(stage);
const agents = await newOfficers(stage, administrators, { role: 'agent', count: AGENTS });
const consuls = await newOfficers(stage, administrators, { role: 'consul', count: CONSULS });
const [partner] = await newOfficers(stage, administrators, {
  role: 'consulted-officer',
  count: 1,
  posts: ['ETAT-NER'],
});
console.log(`${agents.length + consuls.length} officers and ${services.length + 1} services are at work`);

const began = Date.now();
const staff = [
  ...agents.map((person) => works(stage, person, agentsTurn)),
  ...consuls.map((person) => works(stage, person, consulsTurn)),
  ...[...services, partner].map((person) => works(stage, person, servicesTurn)),
];
const watch = watchLag(agents[0], administrators[0]);
const waits = (await Promise.all(Array.from({ length: applicants }, (_, n) => comes(n)))).filter(Boolean);
over = true;
await Promise.all([...staff, watch]);
report();
process.exit(measures.errorCount === 0 && waits.length === applicants ? 0 : 1);

/** They come at any moment of the morning, and look now and then. @returns seconds from payment to visa; null without one */
async function comes(n) {
  await sleep(Math.random() * minutes * 60_000);
  const file = await applies(stage, n);
  if (n % 50 === 49) console.log(`  ${seconds()} s: ${measures.steps.get('decide')?.length ?? 0} decided`);
  return file && waitsForVisa(file);
}

async function waitsForVisa({ person, id, submittedAt }) {
  const actor = new Actor({ person, measures, think: LOOK_MS });
  while (Date.now() - submittedAt < PATIENCE_MS) {
    await sleep(LOOK_MS);
    const answer = await actor.step('look', `/v1/visas/applications/${id}`);
    if (answer?.body.state === 'ISSUED') return (Date.now() - submittedAt) / 1_000;
  }
  return null;
}

/** How many files wait where, and how many events the services are behind. */
async function watchLag(agent, administrator) {
  while (!over) {
    const { body } = await agent.peek('/v1/visas/queues/admissibility?limit=1');
    measures.queues.push(body?.counts ?? {});
    measures.lags.push(await lagOf(administrator));
    await sleep(SAMPLE_MS);
  }
}

async function lagOf(administrator) {
  const ask = (service) => administrator.peek(`/v1/${service}/operations/events/status`);
  const answers = await Promise.all(['visas', 'payments', 'documents', 'notifications'].map(ask));
  const behind = ({ body }) => (body?.consumer?.partitions ?? []).reduce((sum, { lag }) => sum + (lag ?? 0), 0);
  return answers.reduce((sum, answer) => sum + behind(answer) + (answer.body?.relay?.lagEvents ?? 0), 0);
}

function report() {
  const issued = waits.length;
  const most = (name) => Math.max(...measures.queues.map((counts) => counts[name] ?? 0));
  console.log(`\n${measures.table()}\n`);
  console.log(`${issued} of ${applicants} have their visa, ${seconds()} s after the doors opened`);
  console.log(
    `queues at their longest: ${['admissibility', 'examination', 'decision'].map((name) => `${name} ${most(name)}`).join(', ')}`,
  );
  const lags = measures.lags;
  console.log(
    `events behind: ${Math.max(...lags)} at most, ${percentile(lags, 0.5)} in the middle, ${lags.at(-1)} at the end`,
  );
  const [half, late] = [0.5, 0.95].map((share) => Math.round(percentile(waits, share)));
  console.log(`from payment to visa: p50 ${half} s, p95 ${late} s`);
  console.log(`${measures.conflicts} times two officers met at one file and one was told so`);
  for (const [what, times] of measures.errors) console.log(`error: ${what}, ${times} times`);
  console.log(`${issued} passed, ${measures.errorCount + (applicants - issued)} failed`);
}

function seconds() {
  return Math.round((Date.now() - began) / 1_000);
}

function specimen() {
  return {
    surname: 'Mustermann',
    givenNames: 'Erika',
    number: 'C01X00T47',
    mrz: ['P<D<<MUSTERMANN<<ERIKA<<<<<<<<<<<<<<<<<<<<<<', 'C01X00T47<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<'],
  };
}
