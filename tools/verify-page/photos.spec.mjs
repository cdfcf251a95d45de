import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { prepareZXingModule, readBarcodes } from 'zxing-wasm/reader';
import { degraded, kinds } from './degraded.mjs';
import { makeOffice } from './office.mjs';

jest.setTimeout(180_000);

const PICTURES = 20;
const BAR = 0.95;

beforeAll(() => {
  const wasm = readFileSync(createRequire(__filename).resolve('zxing-wasm/reader/zxing_reader.wasm'));
  prepareZXingModule({ overrides: { wasmBinary: Uint8Array.from(wasm).buffer } });
});

it('reads photos as bad as people make them; in Chromium and with two hundred: npm run bench -- scanner', async () => {
  const office = await makeOffice();
  const seals = [await office.visa(), await office.certificate(0)];
  const unread = [];
  for (let seed = 1; seed <= PICTURES; seed += 1) {
    const seal = seals[seed % seals.length];
    const picture = await degraded(seal, kinds[seed % kinds.length], seed);
    const found = await readBarcodes(Uint8Array.from(picture), { formats: ['DataMatrix', 'QRCode'], tryHarder: true });
    if (!found.some(({ bytes }) => Buffer.from(bytes).equals(Buffer.from(seal)))) unread.push(seed);
  }
  expect(1 - unread.length / PICTURES).toBeGreaterThanOrEqual(BAR);
});
