// npm run bench -- [name …]: every benchmark of the platform, each against its bar; see --help.
import { prepareRuntime } from '../dev/node-runtime.mjs';

await prepareRuntime();
const { benches } = await import('./benches.mjs');
const { readArguments } = await import('./arguments.mjs');
const { heading, row } = await import('./table.mjs');

const { isHelp, unknown, chosen, options } = readArguments(process.argv.slice(2), benches);
if (isHelp || unknown.length > 0) {
  if (unknown.length > 0) console.error(`No benchmark is called ${unknown.join(', ')}.\n`);
  console.log('npm run bench -- [name …]   without a name: all of them. Exit code 0 only when every bar holds.');
  for (const { name, what, rows = [] } of benches) {
    console.log(`  ${name.padEnd(18)} ${what}`);
    for (const row of rows) console.log(`    ${`${name}:${row.name}`.padEnd(18)} ${row.what}`);
  }
  console.log('  --quick            short runs where a benchmark has them: for looking, not for judging');
  console.log('  --seed N           the order of runs of an earlier run, where a benchmark shuffles them');
  process.exit(unknown.length > 0 ? 2 : 0);
}

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
    return await bench.run(surroundings, options(bench));
  } catch (error) {
    console.error(error instanceof Error ? error.stack : error);
    return [{ name: bench.name, measured: 'did not run', bar: bench.bar, ok: false }];
  }
}
