import { designs } from '../designs/designs.mjs';
import { matrix } from '../faults/matrix.mjs';
import { bundleChildren } from './children.mjs';
import { makeTemplates } from './databases.mjs';
import { tellInvariants, tellScene } from './report.mjs';
import { holds, playScene } from './scene.mjs';
import { Servers } from './servers.mjs';

/** A design that loses events never settles; nobody needs 30 s to see it. */
const RED_SETTLE_MS = 6_000;

/** Runs what the options ask for. @returns the exit code */
export async function faultRun(options) {
  console.log(`seed ${options.seed} (npm run chaos -- --profile ${options.long ? 'long' : 'ci'} --seed ${options.seed})`);
  const files = await bundleChildren();
  const servers = await Servers.start({ say: (text) => console.log(text) });
  const stop = () => servers.stop({ keep: options.keep });
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) {
    process.once(signal, () => void stop().finally(() => process.exit(130)));
  }
  try {
    await makeTemplates(servers, files.migrate);
    const stage = { servers, files, seed: options.seed, long: options.long, scene: 0 };
    if (options.design) return await badDesign(options.design, stage);
    if (options.redDesigns) return (await redDesigns(designs, stage)) ? 0 : 1;
    return await wholeMatrix(options, stage);
  } finally {
    await stop();
  }
}

async function wholeMatrix({ fault: wanted }, stage) {
  const scenes = [];
  let [passed, failed] = [0, 0];
  for (const fault of matrix.filter(({ name }) => name.includes(wanted))) {
    const reason = fault.unavailable?.(stage.servers) ?? null;
    if (reason !== null) {
      console.log(`not run ${fault.name}: ${reason}`);
      continue;
    }
    const played = await playFault(fault, stage);
    scenes.push(...played);
    if (played.every(holds)) passed += 1;
    else failed += 1;
  }
  const held = tellInvariants(scenes);
  console.log(`${passed + held} passed, ${failed + 7 - held} failed`);
  return failed === 0 && held === 7 ? 0 : 1;
}

/** Every variant of a fault, each in a world of its own. */
async function playFault(fault, stage, more = {}) {
  const scenes = [];
  for (const variant of fault.variants ?? [{}]) {
    const name = `s${++stage.scene}`;
    const scene = await playScene({ ...stage, ...more, fault, variant, name, seed: stage.seed + stage.scene });
    tellScene(scene);
    scenes.push(scene);
  }
  return scenes;
}

async function badDesign(name, stage) {
  const design = designs.find((one) => one.name === name);
  console.log(`${design.name}: ${design.what}; ${design.breaks} must turn red`);
  const scenes = await playDesign(design, stage);
  tellInvariants(scenes);
  return scenes.every(holds) ? 0 : 1;
}

function playDesign(design, stage) {
  const fault = matrix.find(({ name }) => name === design.fault);
  return playFault({ ...fault, variants: fault.variants?.slice(0, 1) }, stage, { design, settleMs: RED_SETTLE_MS });
}

/** True when the checker turned red on every design, on the invariant it is known to break. */
async function redDesigns(chosen, stage) {
  const seen = [];
  for (const design of chosen) {
    const scenes = await playDesign(design, stage);
    const red = scenes.some(({ verdicts }) => verdicts.some(({ name, ok }) => name === design.breaks && !ok));
    console.log(`${red ? 'ok    ' : 'FAILED'} ${design.name}: ${red ? '' : 'not '}caught by ${design.breaks}`);
    seen.push(red);
  }
  console.log(`${seen.filter(Boolean).length} passed, ${seen.filter((red) => !red).length} failed`);
  return seen.every(Boolean);
}
