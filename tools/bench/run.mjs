// npm run bench -- [name …]: every benchmark of the platform, each against its bar; see --help.
import { prepareRuntime } from '../dev/node-runtime.mjs';

await prepareRuntime();
const { benches } = await import('./benches.mjs');
const { heading, row } = await import('./table.mjs');

const asked = process.argv.slice(2);
const unknown = asked.filter((name) => !name.startsWith('-') && !benches.some((bench) => bench.name === name));
if (asked.includes('--help') || unknown.length > 0) {
  if (unknown.length > 0) console.error(`No benchmark is called ${unknown.join(', ')}.\n`);
  console.log('npm run bench -- [name …]   without a name: all of them. Exit code 0 only when every bar holds.');
  for (const { name, what } of benches) console.log(`  ${name.padEnd(18)} ${what}`);
  process.exit(unknown.length > 0 ? 2 : 0);
}

const chosen = benches.filter(({ name }) => asked.length === 0 || asked.includes(name));
const results = [];
const { Surroundings } = await import('./surroundings.mjs');
const surroundings = new Surroundings();
try {
  for (const bench of chosen) {
    console.error(`… ${bench.name}: ${bench.what}`);
    results.push(...(await outcomesOf(bench)));
  }
} finally {
  await surroundings.leave();
}
console.log(`\n${heading}`);
for (const result of results) console.log(row(result));
process.exit(results.every(({ ok }) => ok) ? 0 : 1);

/** A benchmark that cannot run is short of its bar: it must never look like one that holds. */
async function outcomesOf(bench) {
  try {
    return await bench.run(surroundings);
  } catch (error) {
    console.error(error instanceof Error ? error.stack : error);
    return [{ name: bench.name, measured: 'did not run', bar: bench.bar, ok: false }];
  }
}
