import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

import { PDFiumLibrary } from '@hyzyla/pdfium';
import sharp from 'sharp';

import { PaperCompiler } from '../src/layout/paper-compiler';
import { kept } from './pdf-text';
import { samplePapers } from './sample-papers';
import type { SamplePaper } from './sample-papers';

/**
 * Pages as somebody looked at them and found them good. After a wanted change: `UPDATE=1`, then look at each page that
 * changed (KEEP_SAMPLES keeps the PDFs).
 */
const GOLDEN = join(__dirname, 'golden-pages');
const SCALE = 0.75; // 54 dots per inch: enough to see a line that moved or ran over its field
const SHADES = 16;
/** Of the dots, how many may differ by more than two shades: fonts are drawn a little differently elsewhere. */
const TOLERATED = 0.002;
const SAME_SHADE = 48;

let library: PDFiumLibrary;
let papers: Map<string, SamplePaper>;
beforeAll(async () => {
  library = await PDFiumLibrary.init();
  papers = new Map((await samplePapers(new PaperCompiler())).map((paper) => [paper.name, paper]));
});
afterAll(() => library.destroy());

interface Picture {
  data: Buffer;
  width: number;
  height: number;
}

async function pagesOf(pdf: Buffer): Promise<Picture[]> {
  const document = await library.loadDocument(new Uint8Array(pdf));
  const pages: Picture[] = [];
  for (const page of document.pages()) {
    const { data, width, height } = await page.render({ scale: SCALE, render: 'bitmap' });
    const grey = sharp(Buffer.from(data), { raw: { width, height, channels: 4 } }).flatten({ background: '#fff' });
    pages.push({ data: await grey.greyscale().raw().toBuffer(), width, height });
  }
  document.destroy();
  return pages;
}

const pngOf = ({ data, width, height }: Picture): Promise<Buffer> =>
  sharp(data, { raw: { width, height, channels: 1 } })
    .png({ palette: true, colours: SHADES, dither: 0, compressionLevel: 9 })
    .toBuffer();

/** Share of the dots that are not what they were. */
async function difference(page: Picture, golden: Buffer): Promise<number> {
  const { data, info } = await sharp(golden).greyscale().raw().toBuffer({ resolveWithObject: true });
  expect([info.width, info.height]).toEqual([page.width, page.height]);
  let differing = 0;
  for (let i = 0; i < page.data.length; i += 1)
    if (Math.abs((page.data[i] as number) - (data[i * info.channels] as number)) > SAME_SHADE) differing += 1;
  return differing / page.data.length;
}

const texts = ['birth-full-copy', 'birth-extract', 'birth-extract-with-parentage', 'birth-multilingual-extract'];
const certificates = ['certificate-residence', 'certificate-life', 'certificate-celibacy'];
const others = [
  'consular-registration',
  'consular-card',
  'refusal-letter',
  'legalisation',
  'payment-receipt',
  'loss-receipt',
];
const names = [
  ...[...texts, ...certificates, ...others].flatMap((kind) => [`${kind}.fr`, `${kind}.en`, `${kind}.long.fr`]),
  ...['e-visa', 'laissez-passer'].flatMap((kind) => [`${kind}.fr-en`, `${kind}.long.fr-en`]),
];

describe('pages', () => {
  it('are all in the list', () => expect([...papers.keys()].sort()).toEqual([...names].sort()));

  it.each(names)('%s is one page and looks as it did when somebody looked at it', async (name) => {
    const pages = await pagesOf(kept(name, (papers.get(name) as SamplePaper).print()));
    expect(pages).toHaveLength(1);
    const [page] = pages as [Picture];
    const file = join(GOLDEN, `${name}.png`);
    if (process.env['UPDATE']) {
      mkdirSync(GOLDEN, { recursive: true });
      if (!existsSync(file) || (await difference(page, readFileSync(file))) > TOLERATED)
        writeFileSync(file, await pngOf(page));
    }
    expect(await difference(page, readFileSync(file))).toBeLessThanOrEqual(TOLERATED);
  });

  it('would not pass for another: one line that moved is seen', async () => {
    const [page] = (await pagesOf((papers.get('birth-extract.fr') as SamplePaper).print())) as [Picture];
    const moved = Buffer.concat([page.data.subarray(page.width), page.data.subarray(0, page.width)]);
    expect(
      await difference({ ...page, data: moved }, readFileSync(join(GOLDEN, 'birth-extract.fr.png'))),
    ).toBeGreaterThan(TOLERATED);
  });
});
