import { signingCallers, startRegistries } from '../civil-registry-pair.mjs';
import { median } from '../table.mjs';

const ROUNDS = 5;
const ACTS_A_ROUND = 400;
const CALLERS = 32;
const BAR = 0.5;

/** Two registries of the same build: one counts its acts without gap, the other takes numbers from a sequence. */
export const civilRegistry = {
  name: 'civil-registry',
  what: `${ROUNDS * ACTS_A_ROUND} acts signed in one register, gapless numbers against a sequence that gaps`,
  bar: `1…${ROUNDS * ACTS_A_ROUND}, ≥ ${BAR} ×`,
  async run(surroundings) {
    const registries = await startRegistries(await surroundings.stack(), ROUNDS * ACTS_A_ROUND + CALLERS);
    try {
      return await compare(registries);
    } finally {
      await registries.stop();
    }
  },
};

async function compare({ gapless, gapping }) {
  const found = { gapless: [], gapping: [] };
  await sign(gapless, CALLERS);
  await sign(gapping, CALLERS);
  for (let round = 0; round < ROUNDS; round += 1) {
    found.gapless.push(await sign(gapless, ACTS_A_ROUND));
    found.gapping.push(await sign(gapping, ACTS_A_ROUND));
  }
  const [rate, rival] = [median(found.gapless), median(found.gapping)];
  const numbers = await gapless.numbers();
  const isWhole = numbers.every((number, index) => number === index + 1);
  return [
    {
      name: 'civil-registry-numbers',
      measured: `${numbers.length} acts, ${isWhole ? 'no gap, no double' : 'gaps or doubles'}`,
      bar: `1…${ROUNDS * ACTS_A_ROUND + CALLERS}`,
      ok: isWhole && numbers.length === ROUNDS * ACTS_A_ROUND + CALLERS,
    },
    {
      name: 'civil-registry-signatures',
      measured: `${Math.round(rate)}/s`,
      rival: `${Math.round(rival)}/s`,
      ratio: (rate / rival).toFixed(2),
      bar: `≥ ${BAR} ×`,
      ok: rate >= BAR * rival,
    },
  ];
}

/** @returns signatures per second */
async function sign(registry, count) {
  const began = performance.now();
  await signingCallers(registry, { count, callers: CALLERS });
  return (count * 1000) / (performance.now() - began);
}
