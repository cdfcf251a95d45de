// npm start: see options.mjs. Works before anything is installed, hence the imports after prepareRuntime().
import { prepareRuntime } from './node-runtime.mjs';
import { HELP, startOptions } from './options.mjs';

let options;
try {
  options = startOptions(process.argv.slice(2));
} catch (error) {
  console.error(`${error.message}\n\n${HELP}`);
  process.exit(2);
}
if (options.help) {
  console.log(HELP);
  process.exit(0);
}
await prepareRuntime().catch((error) => {
  console.error(error.message);
  process.exit(1);
});
if (options.detach) {
  const { runDetached } = await import('./detach.mjs');
  process.exit(await runDetached(options));
}
const { supervise } = await import('./supervise.mjs');
await supervise(options);
