import { degraded, kinds } from './degraded.mjs';

/**
 * Shows degraded pictures of the seals to the scanner's own decoder, in the page, as its camera does.
 * @param page the verification page, open
 * @returns {Promise<{ kind: string, seed: number, isRead: boolean, milliseconds: number }[]>}
 */
export async function readAll(page, { seals, count }) {
  const results = [];
  for (let seed = 1; seed <= count; seed += 1) {
    const kind = kinds[seed % kinds.length];
    const seal = seals[seed % seals.length];
    const picture = await degraded(seal, kind, seed);
    const { bytes, milliseconds } = await page.evaluate(inPage, picture.toString('base64'));
    results.push({ kind, seed, isRead: bytes !== null && Buffer.from(bytes).equals(Buffer.from(seal)), milliseconds });
  }
  return results;
}

/** Runs in the page: the worker of the scanner, told a frame of the camera. */
async function inPage(base64) {
  const { reader } = document.getElementById('by-camera').dataset;
  const worker = (globalThis.readerOfTest ??= new Worker(reader));
  const source = new Blob([Uint8Array.from(atob(base64), (c) => c.charCodeAt(0))], { type: 'image/jpeg' });
  const image = await createImageBitmap(source);
  const canvas = new OffscreenCanvas(image.width, image.height);
  const context = canvas.getContext('2d');
  context.drawImage(image, 0, 0);
  const question = context.getImageData(0, 0, image.width, image.height);
  const began = performance.now();
  const answer = await new Promise((resolve) => {
    worker.onmessage = ({ data }) => resolve(data.answer);
    worker.postMessage({ id: 1, question });
  });
  const milliseconds = performance.now() - began;
  return { bytes: answer?.seal ? [...answer.seal] : null, milliseconds };
}
