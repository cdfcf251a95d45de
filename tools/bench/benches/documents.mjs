import { documentsScene, residentMegabytes, turn } from '../documents-scene.mjs';
import { median } from '../table.mjs';

const ROUNDS = 5;
const CPU_MS = 2_000;
const BARS = { rate: 20, share: 0.7, bytes: 200_000, growth: 20 };
/** Documents before memory is looked at, and between the two looks; the soak makes ten thousand. */
const SAMPLE = { before: 300, between: 500 };

/** Whole documents in turns with Typst alone; rates are per second of one core, so that other work does not count. */
export const documents = {
  name: 'documents',
  what: 'issuing without storing: seal, layout and signature of a certificate, against Typst alone on the same page',
  bar: `≥ ${BARS.rate}/s on one core and ≥ ${BARS.share} × Typst`,
  async run() {
    const scene = await documentsScene();
    try {
      return [await speed(scene), await size(scene), await memory(scene)];
    } finally {
      scene.close();
    }
  },
};

/** Calls per second of processor time, of all threads. */
async function ratePerCore(call) {
  const started = process.cpuUsage();
  const spent = () => {
    const { user, system } = process.cpuUsage(started);
    return (user + system) / 1_000;
  };
  let calls = 0;
  for (; spent() < CPU_MS; calls += 1) {
    await call();
    await turn();
  }
  return (calls / spent()) * 1_000;
}

async function speed({ issue, typstAlone }) {
  for (const call of [issue, typstAlone]) await ratePerCore(call);
  const [ours, theirs] = [[], []];
  for (let round = 0; round < ROUNDS; round += 1) {
    ours.push(await ratePerCore(issue));
    theirs.push(await ratePerCore(typstAlone));
  }
  const [rate, other] = [median(ours), median(theirs)];
  return {
    name: 'documents-issue',
    measured: `${rate.toFixed(1)}/s`,
    rival: `${other.toFixed(1)}/s`,
    ratio: (rate / other).toFixed(2),
    bar: `≥ ${BARS.rate}/s and ≥ ${BARS.share} ×`,
    ok: rate >= BARS.rate && rate >= BARS.share * other,
  };
}

async function size({ issue }) {
  const { length } = await issue();
  return { name: 'documents-size', measured: `${length} bytes`, bar: `≤ ${BARS.bytes}`, ok: length <= BARS.bytes };
}

async function memory({ issue }) {
  const several = async (count) => {
    for (let n = 0; n < count; n += 1) await issue().then(turn);
    return residentMegabytes();
  };
  const before = await several(SAMPLE.before);
  const growth = (await several(SAMPLE.between)) - before;
  return {
    name: 'documents-memory',
    measured: `${growth.toFixed(1)} MB more after ${SAMPLE.between} documents`,
    bar: `≤ ${BARS.growth} MB`,
    ok: growth <= BARS.growth,
  };
}
