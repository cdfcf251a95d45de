import { pressAsStarted } from '../as-started.mjs';

const BARS = { rate: 20, share: 0.7, bytes: 200_000, growth: 20 };
/** Documents before memory is looked at, and between the two looks; the soak makes ten thousand. */
const SAMPLE = { before: 300, between: 500 };

/** Whole documents in turns with Typst alone; rates are per second of one core, so that other work does not count. */
export const documents = {
  name: 'documents',
  what: 'issuing without storing: seal, layout and signature of a certificate, against Typst alone on the same page',
  bar: `≥ ${BARS.rate}/s on one core and ≥ ${BARS.share} × Typst`,
  async run() {
    const { rate, other, bytes } = await pressAsStarted('rates');
    const [before, after] = await pressAsStarted('residents', SAMPLE.before, SAMPLE.between, 1);
    return [speed(rate, other), size(bytes), memory(after - before)];
  },
};

const speed = (rate, other) => ({
  name: 'documents-issue',
  measured: `${rate.toFixed(1)}/s`,
  rival: `${other.toFixed(1)}/s`,
  ratio: (rate / other).toFixed(2),
  bar: `≥ ${BARS.rate}/s and ≥ ${BARS.share} ×`,
  ok: rate >= BARS.rate && rate >= BARS.share * other,
});

const size = (bytes) => ({
  name: 'documents-size',
  measured: `${bytes} bytes`,
  bar: `≤ ${BARS.bytes}`,
  ok: bytes <= BARS.bytes,
});

const memory = (growth) => ({
  name: 'documents-memory',
  measured: `${growth.toFixed(1)} MB more after ${SAMPLE.between} documents`,
  bar: `≤ ${BARS.growth} MB`,
  ok: growth <= BARS.growth,
});
