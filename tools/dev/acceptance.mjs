// npm run acceptance: the journeys by which the visas are accepted, over a running stack; see --help.
import { parseArgs } from 'node:util';

const help = `npm run acceptance [-- options] [number …]
Journeys of tools/journey/acceptance: all of them by default.
  --url URL        the gateway (default: the stack that npm start runs in this clone)
Some play with time and with policy, so the stack is one to throw away, started with a clock of its own:
  export CLOCK_FILE=$PWD/.local/clock; npm start -- --detach --reset && npm run acceptance
Ends with 0 only when everything was as it should be.`;

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { url: { type: 'string' }, help: { type: 'boolean', default: false } },
});
if (values.help) {
  console.log(help);
  process.exit(0);
}

const { AnswerCheck } = await import('../journey/answer-check.mjs');
const { StackClock } = await import('../journey/acceptance/clock.mjs');
const { journeys } = await import('../journey/acceptance/index.mjs');
const { Person } = await import('../journey/person.mjs');
const { JourneyStops, Report } = await import('../journey/report.mjs');
const { demoStaff, findStack } = await import('../journey/stack.mjs');

const { base } = findStack(values);
const answers = await AnswerCheck.of(base);
const clock = process.env.CLOCK_FILE ? new StackClock(process.env.CLOCK_FILE) : null;
const said = [];
for (const [number, journey] of Object.entries(journeys)) {
  if (positionals.length > 0 && !positionals.includes(number)) continue;
  said.push(await playOne(number, journey));
}
const failed = said.filter((isRight) => !isRight).length;
console.log(`\n${said.length - failed} passed, ${failed} failed`);
process.exit(failed === 0 && said.length > 0 ? 0 : 1);

async function playOne(number, { title, play, needsClock }) {
  const report = new Report(answers);
  report.title(`${number}. ${title}`);
  const began = performance.now();
  const nobody = new Person({ name: 'nobody', base, report });
  try {
    if (needsClock && !clock) throw new JourneyStops('it plays with time: start the stack with CLOCK_FILE, see --help');
    await play({ base, report, nobody, clock, staff: demoStaff() });
  } catch (error) {
    report.check(error instanceof JourneyStops ? error.message || 'it went on' : (error.stack ?? String(error)), false);
  } finally {
    clock?.back();
  }
  const isRight = report.differences.length === 0;
  const seconds = ((performance.now() - began) / 1_000).toFixed(1);
  console.log(`${isRight ? '✓' : '✗'} ${number}. ${title}   ${report.steps} requests, ${seconds} s`);
  return isRight;
}
