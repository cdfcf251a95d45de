import { invariants } from './checker.mjs';
import { holds } from './scene.mjs';

/** One scene for the reader: a line when it holds, else every invariant that does not. */
export function tellScene(scene) {
  const { name, seconds, notes, unmet, verdicts } = scene;
  const ok = holds(scene);
  console.log(`${ok ? 'ok    ' : 'FAILED'} ${name}   ${[...notes, `${seconds.toFixed(1)} s`].join('; ')}`);
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

/** The invariants over all scenes. @returns how many held */
export function tellInvariants(scenes) {
  let held = 0;
  for (const [name, { what }] of Object.entries(invariants)) {
    const broken = scenes.filter(({ verdicts }) => !verdicts.some((verdict) => verdict.name === name && verdict.ok));
    if (broken.length === 0) held += 1;
    const where = broken.length === 0 ? `in ${scenes.length} scenes` : `broken in: ${broken.map((s) => s.name).join('; ')}`;
    console.log(`${broken.length === 0 ? 'ok    ' : 'FAILED'} ${name} ${what}   ${totals(scenes, name)}; ${where}`);
  }
  return held;
}

function totals(scenes, name) {
  const sums = {};
  for (const { verdicts } of scenes) {
    const { counts = {} } = verdicts.find((verdict) => verdict.name === name) ?? {};
    for (const [kind, count] of Object.entries(counts)) {
      if (kind === 'seconds') sums[kind] = Math.max(sums[kind] ?? 0, Number(count));
      else if (kind !== 'bound') sums[kind] = (sums[kind] ?? 0) + count;
    }
  }
  return Object.entries(sums)
    .map(([kind, sum]) => (kind === 'seconds' ? `at most ${sum} s` : `${kind} ${sum}`))
    .join(', ');
}
