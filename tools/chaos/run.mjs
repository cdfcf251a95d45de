// npm run chaos -- --profile ci|long: kills every part of the event bus and proves the invariants; see --help.
import '../dev/quiet-kafkajs.mjs';
import { prepareRuntime } from '../dev/node-runtime.mjs';

// A million events are compared in memory; whoever starts this script again on another Node passes it on.
process.env.NODE_OPTIONS ??= '--max-old-space-size=8192';
await prepareRuntime();
const { HELP, readOptions } = await import('./src/options.mjs');
const options = readOptions(process.argv.slice(2));
if (options.error !== undefined) {
  console.error(`${options.error}\n\n${HELP}`);
  process.exit(2);
}
if (options.help) {
  console.log(HELP);
  process.exit(0);
}
const { designs } = await import('./designs/designs.mjs');
if (options.listDesigns) {
  for (const { name } of designs) console.log(name);
  process.exit(0);
}
const { faultRun } = await import('./src/fault-run.mjs');
process.exit(await faultRun(options));
