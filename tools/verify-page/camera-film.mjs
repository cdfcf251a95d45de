import { writeFileSync } from 'node:fs';
import sharp from 'sharp';
import { barCodeOf } from './seal-picture.mjs';

const [WIDTH, HEIGHT] = [640, 480];
const PER_SECOND = 5;
const [GREY, PAPER] = [128, 225];

/**
 * What Chromium's stand-in for a camera shows (`--use-file-for-fake-video-capture`): a seal on paper, in YUV4MPEG2. It
 * begins again at its end.
 */
export async function writeFilm(file, seal) {
  const code = await sharp(await barCodeOf(seal, 6)).toBuffer({ resolveWithObject: true });
  const paper = { create: { width: WIDTH, height: HEIGHT, channels: 3, background: { r: PAPER, g: PAPER, b: PAPER } } };
  const light = await sharp(paper)
    .composite([{ input: code.data, gravity: 'centre' }])
    .greyscale()
    .raw()
    .toBuffer();
  const colour = Buffer.alloc((WIDTH * HEIGHT) / 2, GREY);
  const picture = Buffer.concat([Buffer.from('FRAME\n'), light, colour]);
  const head = Buffer.from(`YUV4MPEG2 W${WIDTH} H${HEIGHT} F${PER_SECOND}:1 Ip A1:1 C420jpeg\n`);
  writeFileSync(file, Buffer.concat([head, ...Array.from({ length: PER_SECOND }, () => picture)]));
}

/** Options with which Chromium has such a camera, and lets every page use it. */
export const cameraOf = (film) => [
  '--use-fake-device-for-media-stream',
  '--use-fake-ui-for-media-stream',
  `--use-file-for-fake-video-capture=${film}`,
];
