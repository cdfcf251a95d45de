import { designs } from '../designs/designs.mjs';
import { matrix } from '../faults/matrix.mjs';
import { storm } from '../faults/storm.mjs';
import { bundleChildren } from './children.mjs';
import { makeTemplates } from './databases.mjs';
import { tellInvariants, tellScene, writeTable } from './report.mjs';
import { holds, playScene } from './scene.mjs';
import { Servers } from './servers.mjs';

/** Scenes mostly wait: two cores carry this many. */
const LANES = 3;

/** Runs what the options ask for. @returns the exit code */
export async function faultRun(options) {
  const { seed, long } = options;
  console.log(`seed ${seed}: the same run again with --profile ${long ? 'long' : 'ci'} --seed ${seed}`);
  const run = { ...options, files: await bundleChildren(), taken: 0 };
  if (options.design) return badDesign(options.design, run);
  if (options.redDesigns) return sumUp(await onServers(run, { smallDisk: false }, redDesigns));
  return wholeRun(run);
}

async function wholeRun(run) {
  const all = run.fault === '';
  const played = [];
  const red = [];
  if (matrix.some(({ name }) => name.includes(run.fault))) {
    await onServers(run, { smallDisk: true }, async (stage) => {
      played.push(...(await playMatrix(stage)));
      if (all) red.push(...(await redDesigns(stage)));
    });
  }
  // The disk of the matrix is too small for a million events.
  if (run.long && 'storm'.includes(run.fault)) {
    played.push(await onServers(run, { smallDisk: false }, (stage) => playFault(storm(run.storm), stage)));
  }
  const scenes = played.flat();
  const held = tellInvariants(scenes);
  if (run.long) writeTable(scenes, run);
  return sumUp([...played.map((variants) => variants.every(holds)), ...red, ...held]);
}

async function onServers(run, { smallDisk }, work) {
  const servers = new Servers();
  const stop = () => servers.stop({ keep: run.keep });
  const breakOff = () => void stop().finally(() => process.exit(130));
  const signals = ['SIGINT', 'SIGTERM', 'SIGHUP'];
  for (const signal of signals) process.once(signal, breakOff);
  try {
    await servers.start({ say: (text) => console.log(text), smallDisk });
    await makeTemplates(servers, run.files.migrate);
    return await work({ ...run, servers });
  } finally {
    for (const signal of signals) process.off(signal, breakOff);
    await stop();
  }
}

function playMatrix(stage) {
  const faults = matrix.filter(({ name }) => name.includes(stage.fault));
  const reasons = new Map(faults.map((fault) => [fault, fault.unavailable?.(stage.servers) ?? null]));
  for (const [{ name }, reason] of reasons) if (reason !== null) console.log(`not run ${name}: ${reason}`);
  const playable = faults.filter((fault) => reasons.get(fault) === null);
  return inLanes(playable, (fault) => playFault(fault, stage));
}

/** What would be felt in other scenes is played alone, the rest a few at a time. */
async function inLanes(tasks, play) {
  const results = [];
  const isAlone = ({ alone, apart }) => Boolean(alone || apart);
  const waiting = tasks.filter((task) => !isAlone(task));
  const lane = async () => {
    for (let task = waiting.shift(); task; task = waiting.shift()) results.push(await play(task));
  };
  await Promise.all(Array.from({ length: LANES }, lane));
  for (const task of tasks.filter(isAlone)) results.push(await play(task));
  return results;
}

/** Every variant of a fault in a world of its own. Its seed comes from the run's and the fault, so one alone repeats. */
async function playFault(fault, stage, more = {}) {
  const scenes = [];
  for (const [nth, variant] of (fault.variants ?? [{}]).entries()) {
    const place = (matrix.findIndex(({ name }) => name === fault.name) + 1) * 10 + nth;
    const name = `s${place}${more.design ? `_${more.design.file.replaceAll('-', '_')}` : ''}`;
    const scene = await playScene({ ...stage, ...more, fault, variant, name, seed: stage.seed + place });
    tellScene(scene, more.design);
    scenes.push(scene);
  }
  return scenes;
}

async function badDesign(name, run) {
  const design = designs.find((one) => one.name === name);
  console.log(`${design.name}: ${design.what}; ${design.breaks} must turn red (${design.finding})`);
  const scenes = await onServers(run, { smallDisk: false }, (stage) => playDesign(design, stage));
  return sumUp(tellInvariants(scenes));
}

function playDesign(design, stage) {
  const fault = matrix.find(({ name }) => name === design.fault);
  return playFault({ ...fault, variants: fault.variants?.slice(0, 1) }, stage, { design });
}

/** @returns for each design whether the checker turned red on the invariant that it is known to break */
function redDesigns(stage) {
  const chosen = designs.filter(({ slow }) => stage.long || stage.redDesigns || !slow);
  const tasks = chosen.map((design) => {
    const { alone, apart } = matrix.find(({ name }) => name === design.fault);
    return { design, alone, apart };
  });
  return inLanes(tasks, async ({ design }) => {
    const scenes = await playDesign(design, stage);
    const found = scenes.flatMap(({ verdicts }) => verdicts).find(({ name }) => name === design.breaks);
    const red = found?.ok === false && found.counts[design.finding] > 0;
    const how = `${design.breaks}: ${design.finding} ${found?.counts[design.finding]}`;
    console.log(`${red ? 'ok    ' : 'FAILED'} known-bad ${design.name} is ${red ? '' : 'not '}caught by ${how}`);
    return red;
  });
}

/** The last line, and the exit code. */
function sumUp(results) {
  const passed = results.filter(Boolean).length;
  console.log(`${passed} passed, ${results.length - passed} failed`);
  return passed === results.length ? 0 : 1;
}
