import sharp from 'sharp';
import { barCodeOf } from './seal-picture.mjs';

/** Looked up once: inside Jest each look at a global costs more than the sum that it is for. */
const { abs, cos, exp, floor, imul, max, min, PI, round, sin } = Math;
/** Of the picture that a telephone's camera gives. */
const [WIDTH, HEIGHT] = [960, 720];
const CHANNEL = 255;
export const kinds = ['blur', 'skew', 'glare', 'low light', 'jpeg'];

/** The same numbers for the same seed (mulberry32). */
function numbers(seed) {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/**
 * A photo of a seal as bad as people make them: a little of everything, and much of one kind.
 * @returns {Promise<Buffer>} JPEG
 */
export async function degraded(seal, kind, seed) {
  const next = numbers(seed);
  const between = (low, high) => low + next() * (high - low);
  const strong = (one, much, little) => between(...(kind === one ? much : little));
  const dots = between(3.4, 5);
  const paper = await paperWith(seal, between);
  const corners = cornersOf({
    size: paper.size,
    dots,
    turn: between(-0.5, 0.5),
    between,
    tilt: strong('skew', [0.12, 0.24], [0, 0.06]),
  });
  const flat = warped(paper, corners);
  const blurred = await sharp(flat, { raw: { width: WIDTH, height: HEIGHT, channels: 1 } })
    .blur(dots * strong('blur', [0.28, 0.42], [0.1, 0.18]))
    .toColourspace('b-w')
    .raw()
    .toBuffer();
  const light = strong('low light', [0.16, 0.3], [0.75, 0.95]);
  const noise = strong('low light', [4, 8], [1, 4]);
  const spot = { x: between(0.3, 0.7) * WIDTH, y: between(0.3, 0.7) * HEIGHT, reach: between(0.12, 0.25) * WIDTH };
  lit(blurred, { light, noise, spot: { ...spot, power: strong('glare', [0.5, 0.8], [0, 0.15]) }, next });
  const quality = round(strong('jpeg', [12, 25], [60, 85]));
  return sharp(blurred, { raw: { width: WIDTH, height: HEIGHT, channels: 1 } })
    .jpeg({ quality })
    .toBuffer();
}

/** The seal on its paper, eight dots a module. */
async function paperWith(seal, between) {
  const { data, info } = await sharp(await barCodeOf(seal, 8))
    .greyscale()
    .raw()
    .toBuffer({ resolveWithObject: true });
  const [white, black] = [between(215, 245), between(20, 50)];
  const pixels = Uint8Array.from(data, (value) => (value > CHANNEL / 2 ? white : black));
  return { pixels, size: info.width, white };
}

/** Where the corners of the code come to lie: turned, and seen from the side. */
function cornersOf({ size, dots, turn, between, tilt }) {
  const half = (size / 8) * dots * 0.5;
  const [x, y] = [WIDTH / 2 + between(-40, 40), HEIGHT / 2 + between(-30, 30)];
  const near = between(0, 2 * PI); // from which side the camera looks
  return [
    [-1, -1],
    [1, -1],
    [1, 1],
    [-1, 1],
  ].map(([across, down]) => {
    const depth = 1 + tilt * (across * cos(near) + down * sin(near));
    const [u, v] = [(across * half) / depth, (down * half) / depth];
    return [x + u * cos(turn) - v * sin(turn), y + u * sin(turn) + v * cos(turn)];
  });
}

/** The picture behind a perspective: for each of its dots the one of the paper, between four neighbours. */
function warped({ pixels, size, white }, corners) {
  const toPaper = perspective(corners, size);
  const picture = Buffer.alloc(WIDTH * HEIGHT, round(white));
  const at = (x, y) => pixels[y * size + x];
  for (let y = 0; y < HEIGHT; y += 1)
    for (let x = 0; x < WIDTH; x += 1) {
      const [u, v] = toPaper(x, y);
      const [left, top] = [floor(u), floor(v)];
      if (left < 0 || top < 0 || left >= size - 1 || top >= size - 1) continue;
      const [a, b] = [u - left, v - top];
      const above = at(left, top) * (1 - a) + at(left + 1, top) * a;
      const below = at(left, top + 1) * (1 - a) + at(left + 1, top + 1) * a;
      picture[y * WIDTH + x] = above * (1 - b) + below * b;
    }
  return picture;
}

/** From the picture to the paper: the homography that takes four corners to those of a square. */
function perspective(corners, size) {
  const square = [
    [0, 0],
    [size, 0],
    [size, size],
    [0, size],
  ];
  const rows = corners.flatMap(([x, y], i) => {
    const [u, v] = square[i];
    return [
      [x, y, 1, 0, 0, 0, -u * x, -u * y, u],
      [0, 0, 0, x, y, 1, -v * x, -v * y, v],
    ];
  });
  const [a, b, c, d, e, f, g, h] = solved(rows);
  return (x, y) => {
    const depth = g * x + h * y + 1;
    return [(a * x + b * y + c) / depth, (d * x + e * y + f) / depth];
  };
}

/** Gauss and Jordan; every row ends with its right side. */
function solved(rows) {
  for (let column = 0; column < rows.length; column += 1) {
    const largest = rows.slice(column).reduce((best, row) => (abs(row[column]) > abs(best[column]) ? row : best));
    rows[rows.indexOf(largest)] = rows[column];
    rows[column] = largest.map((value) => value / largest[column]);
    rows.forEach((row, i) => {
      if (i !== column) rows[i] = row.map((value, j) => value - row[column] * rows[column][j]);
    });
  }
  return rows.map((row) => row.at(-1));
}

/** Less light, grain, and a lamp that shines back. */
function lit(picture, { light, noise, spot, next }) {
  for (let y = 0; y < HEIGHT; y += 1)
    for (let x = 0; x < WIDTH; x += 1) {
      const index = y * WIDTH + x;
      const grain = (next() + next() + next() - 1.5) * noise;
      const dark = picture[index] * light + grain;
      const glare = spot.power * exp(-((x - spot.x) ** 2 + (y - spot.y) ** 2) / spot.reach ** 2);
      picture[index] = max(0, min(CHANNEL, dark + (CHANNEL - dark) * glare));
    }
}
