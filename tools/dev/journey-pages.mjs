// npm run journey:pages: both jobs in a real Chromium against the running stack; see --help.
import { parseArgs } from 'node:util';

const help = `npm run journey:pages [-- options] [part …]
Parts (tools/journey/README.md): all of them by default, but the sample of bad-input.
  --url URL        the gateway (default: the stack that npm start runs in this clone)
What plays with time wants a stack that was started with a clock of its own: export CLOCK_FILE=$PWD/.local/clock
Ends with 0 only when everything was as it should be.`;

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { url: { type: 'string' }, help: { type: 'boolean', default: false } },
});
if (values.help) {
  console.log(help);
  process.exit(0);
}

const { chromium } = await import('playwright-core');
const { launchOptions } = await import('../browser/find-browser.mjs');
const { StackClock } = await import('../journey/acceptance/clock.mjs');
const { demoStaff, findStack } = await import('../journey/stack.mjs');
const { needClock, parts } = await import('../journey/browser/parts.mjs');

const browser = await chromium.launch(await launchOptions());
const clock = process.env.CLOCK_FILE ? new StackClock(process.env.CLOCK_FILE) : null;
const scene = { browser, clock, gateway: findStack(values).base, stack: { staff: demoStaff() } };
let [passed, failed] = [0, 0];
for (const [name, part] of Object.entries(parts)) {
  if (positionals.length > 0 ? !positionals.includes(name) : name === 'bad-input-sample') continue;
  if (positionals.length === 0 && needClock.includes(name) && !clock) {
    console.log(`- ${name}   not played: it wants a stack with CLOCK_FILE`);
    continue;
  }
  const began = performance.now();
  const said = await part(scene).then(
    (words) => ((passed += 1), `✓ ${name}   ${words}`),
    (error) => ((failed += 1), `✗ ${name}   ${error.stack ?? error}`),
  );
  console.log(`${said}   ${((performance.now() - began) / 1000).toFixed(1)} s`);
}
await browser.close();
console.log(`${passed} passed, ${failed} failed`);
process.exit(failed === 0 && passed > 0 ? 0 : 1);
