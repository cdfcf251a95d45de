// npm run sandbox [-- --url URL]   Plays the requests that /docs shows against the demo stack; 1 when one differs.
// … --write     Takes the scenarios of tools/sandbox, plays them, and writes what /docs shows.
// … NAME …      Only these scenarios.
import { readFileSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { format } from 'prettier';
import { AnswerCheck } from '../journey/answer-check.mjs';
import { demoStaff, findStack, secondFactor } from '../journey/stack.mjs';
import { Player } from './player.mjs';
import { notShown, photo, scenarios, shownFile } from './scenarios.mjs';
import { shapeOf, shortened } from './shown-answer.mjs';

const { values: options, positionals } = parseArgs({
  allowPositionals: true,
  options: { url: { type: 'string' }, write: { type: 'boolean', default: false } },
});
const { base } = findStack(options);
const staff = demoStaff();
const setting = { base, people, answers: await AnswerCheck.of(base), photo: photo(), sessions: new Map() };
const all = options.write ? scenarios() : JSON.parse(readFileSync(shownFile, 'utf8')).scenarios;
const chosen = all.filter(({ name }) => positionals.length === 0 || positionals.includes(name));
let [played, failed] = [0, 0];
for (const scenario of chosen) await playOne(scenario);
if (options.write && failed === 0 && positionals.length === 0) await write();
console.log(`${played - failed} passed, ${failed} failed`);
process.exit(failed === 0 ? 0 : 1);

function people(who) {
  const account = staff(who);
  const totp = secondFactor(account.totpSeed);
  return { login: () => account.login, password: () => account.password, totp };
}

/** The rest of a scenario needs each of its requests: it ends with the first that differs. */
async function playOne({ name, steps }) {
  const player = new Player(setting);
  console.log(`${name}: ${steps.length} requests`);
  for (const step of steps) {
    played += 1;
    try {
      compare(step, await player.play(step));
    } catch (error) {
      failed += 1;
      console.log(`  DIFFERS ${error.message}`);
      return;
    }
  }
}

function compare(step, { status, body }) {
  const answer = step.path === '/dev/mailbox' ? null : shortened(body);
  if (options.write) Object.assign(step, { status: step.officer ? 201 : status, ...(answer && { answer }) });
  else if (step.answer && !step.officer && shapeOf(step.answer) !== shapeOf(answer))
    throw new Error(`${step.method} ${step.path} answers ${shapeOf(answer)}, shown is ${shapeOf(step.answer)}`);
}

async function write() {
  const names = new Set(all.flatMap(({ steps }) => steps.flatMap(({ officer }) => officer ?? [])));
  const shownPeople = [...names].sort().map((name) => {
    const { login, password, totpSeed, role, posts } = staff(name);
    return { name, login, password, totpSeed, role, posts };
  });
  const seen = new Set();
  for (const { steps } of all) for (const step of steps) oncePerRoute(step, seen);
  const text = JSON.stringify({ people: shownPeople, scenarios: all, notShown: notShown() });
  writeFileSync(shownFile, await format(text, { parser: 'json', printWidth: 120 }));
}

/** A route is answered once on the page: the same answer again says nothing new. */
function oncePerRoute(step, seen) {
  const route = `${step.method} ${step.path.replace(/\{[^}]+\}/g, '{}')}`;
  if (seen.has(route)) delete step.answer;
  seen.add(route);
}
