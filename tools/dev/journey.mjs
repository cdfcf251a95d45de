// npm run journey: the whole way of a visa, played against a running stack over HTTP; see --help.
import { parseArgs } from 'node:util';

const help = `npm run journey [-- options]
  --url URL        the gateway (default: the stack that npm start runs in this clone)
  --kafka H:P      the broker, to print the events seen
Ends with 0 only when everything was as it should be.`;

const { values } = parseArgs({
  options: { url: { type: 'string' }, kafka: { type: 'string' }, help: { type: 'boolean', default: false } },
});
if (values.help) {
  console.log(help);
  process.exit(0);
}

const { AnswerCheck } = await import('../journey/answer-check.mjs');
const { Report } = await import('../journey/report.mjs');
const { demoStaff, findStack } = await import('../journey/stack.mjs');
const { play } = await import('../journey/play.mjs');
try {
  const began = performance.now();
  const stack = findStack(values);
  const report = new Report(await AnswerCheck.of(stack.base));
  console.log(`Gateway ${stack.base}   kafka ${stack.brokers.join(',') || 'unknown'}`);
  await play({ ...stack, staff: demoStaff(), report });
  process.exit(report.end((performance.now() - began) / 1000));
} catch (error) {
  console.error(error instanceof Error ? (error.stack ?? error.message) : error);
  process.exit(1);
}
