import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { local } from '../../dev/paths.mjs';
import { invariants } from './checker.mjs';
import { holds } from './scene.mjs';

/** One scene for the reader: two lines when it holds, else every invariant that does not. A design is expected red. */
export function tellScene(scene, design) {
  const { name, seconds, notes, unmet, verdicts } = scene;
  const ok = holds(scene);
  const title = design ? `known-bad ${design.name}: ${name}` : name;
  console.log(
    `${ok ? 'ok    ' : design ? 'red   ' : 'FAILED'} ${title}   ${[...notes, `${seconds.toFixed(1)} s`].join('; ')}`,
  );
  console.log(`         ${verdicts.map(({ name: invariant, counts }) => `${invariant} ${short(counts)}`).join(' | ')}`);
  for (const text of unmet) console.log(`       ✗ ${text}`);
  for (const { name: invariant, what, examples } of verdicts.filter((verdict) => !verdict.ok)) {
    console.log(`       ✗ ${invariant} ${what}`);
    for (const example of examples.slice(0, 6)) console.log(`           ${example}`);
  }
}

/** What is not 0, or `ok`. */
function short(counts) {
  const told = Object.entries(counts).filter(([kind, count]) => count !== 0 && kind !== 'bound');
  return told.length === 0 ? 'ok' : told.map(([kind, count]) => `${kind} ${count}`).join(', ');
}

/** The invariants over all scenes. @returns for each whether it holds */
export function tellInvariants(scenes) {
  return Object.entries(invariants).map(([name, { what }]) => {
    const broken = scenes.filter(({ verdicts }) => !verdicts.some((verdict) => verdict.name === name && verdict.ok));
    const where =
      broken.length === 0 ? `in ${scenes.length} scenes` : `broken in: ${broken.map((s) => s.name).join('; ')}`;
    console.log(`${broken.length === 0 ? 'ok    ' : 'FAILED'} ${name} ${what}   ${totals(scenes, name)}; ${where}`);
    return broken.length === 0;
  });
}

function totals(scenes, name) {
  const sums = {};
  for (const { verdicts } of scenes) {
    const { counts = {} } = verdicts.find((verdict) => verdict.name === name) ?? {};
    for (const [kind, count] of Object.entries(counts)) {
      if (kind === 'seconds') sums[kind] = Math.max(sums[kind] ?? 0, count === 'never' ? Infinity : Number(count));
      else if (kind !== 'bound') sums[kind] = (sums[kind] ?? 0) + count;
    }
  }
  return Object.entries(sums)
    .map(([kind, sum]) =>
      kind === 'seconds' ? `after ${sum === Infinity ? 'more than 30' : sum} s at the latest` : `${kind} ${sum}`,
    )
    .join(', ');
}

/** The result of a long run as a table for docs/benchmarks.md, in .local/chaos.md. */
export function writeTable(scenes, { seed, storm }) {
  const events = scenes.reduce((sum, { events }) => sum + (events ?? 0), 0);
  const rows = scenes.map((scene) => {
    const counts = Object.fromEntries(scene.verdicts.map(({ name, counts }) => [name, counts]));
    const { I1, I2, I3, I4, I6 } = counts;
    const cells = [
      I1?.lost,
      I3?.outOfOrder,
      I2?.double,
      I4?.duplicates,
      `${I6?.seconds} s`,
      holds(scene) ? 'ok' : 'short',
    ];
    return `| ${[scene.name, scene.events, ...cells].join(' | ')} |`;
  });
  const table = [
    `Seed ${seed}; storm: ${storm.events} events, ${storm.kills} SIGKILLs, ${storm.brokerFaults} broker faults; ${events} events in all.`,
    '',
    '| fault | events | lost | out of order | double effects | duplicates in the log | lag 0 after | |',
    '| --- | --- | --- | --- | --- | --- | --- | --- |',
    ...rows,
    '',
  ];
  mkdirSync(local, { recursive: true });
  writeFileSync(join(local, 'chaos.md'), table.join('\n'));
  console.log(`table: ${join(local, 'chaos.md')}`);
}
