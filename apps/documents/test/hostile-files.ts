import { deflateSync } from 'node:zlib';

import sharp from 'sharp';

import { hostilePdfs } from './hostile-pdfs';
import { photo } from './sample-data';

/** A file that must not be kept, and the code of the refusal. */
export interface HostileFile {
  readonly what: string;
  readonly declared: string;
  readonly bytes: Buffer;
  readonly code: string;
}

const types = ['image/jpeg', 'image/png', 'application/pdf'] as const;
const MISMATCH = 'upload-type-mismatch';
const UNREADABLE = 'upload-unreadable';

/** An archive without files, as it stands at the end of every ZIP, and one with a file in it. */
const emptyZip = Buffer.from(`PK\x05\x06${'\0'.repeat(18)}`, 'latin1');
const zipEnd = Buffer.concat([Buffer.from('PK\x05\x06\0\0\0\0\x01\0\x01\0\x2e\0\0\0\0\0\0\0\0\0', 'latin1')]);

/** Beginnings of files of other kinds. */
const foreign: Record<string, string> = {
  'Windows program': `MZ${'\0'.repeat(58)}\x40\0\0\0PE\0\0`,
  'Linux program': '\x7fELF\x02\x01\x01',
  'Java class': '\xca\xfe\xba\xbe\0\0\x004',
  'shell script': '#!/bin/sh\nrm -rf /\n',
  'PHP page': '<?php system($_GET["c"]); ?>',
  'HTML page': '<!DOCTYPE html><script>alert(1)</script>',
  'SVG with a script': '<svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>',
  'SVG with an event': '<svg xmlns="http://www.w3.org/2000/svg" onload="alert(1)"/>',
  'XML with an entity': '<?xml version="1.0"?><!DOCTYPE a [<!ENTITY b SYSTEM "file:///etc/passwd">]><a>&b;</a>',
  'ZIP archive': `PK\x03\x04\x14\0\0\0${'\0'.repeat(40)}PK\x05\x06${'\0'.repeat(18)}`,
  'RAR archive': 'Rar!\x1a\x07\x01\0',
  '7z archive': "7z\xbc\xaf'\x1c\0\x04",
  'gzip archive': '\x1f\x8b\x08\0\0\0\0\0\0\x03',
  'GIF picture': `GIF89a\x01\0\x01\0\0\0\0;`,
  'BMP picture': `BM${'\0'.repeat(60)}`,
  'TIFF picture': `II*\0\x08\0\0\0${'\0'.repeat(20)}`,
  'MP4 film': '\0\0\0\x18ftypmp42\0\0\0\0mp42isom',
  'Office document of old': `\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1${'\0'.repeat(600)}`,
  'PostScript program': '%!PS-Adobe-3.0\n(%stdin) (r) file\n',
  'rich text': '{\\rtf1\\ansi{\\object}}',
  nothing: '',
  'a single byte': '\xff',
  'zeros only': '\0'.repeat(1_000),
};

/** A PNG that says how large it is and holds one row at most (PNG 1.2 §4.1.1). */
function pngOf(width: number, height: number): Buffer {
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  header.set([8, 2, 0, 0, 0], 8);
  const data = deflateSync(Buffer.alloc(1_024));
  const signature = Buffer.from('\x89PNG\r\n\x1a\n', 'latin1');
  return Buffer.concat([signature, chunk('IHDR', header), chunk('IDAT', data), chunk('IEND', Buffer.alloc(0))]);
}

function chunk(name: string, data: Buffer): Buffer {
  const body = Buffer.concat([Buffer.from(name, 'latin1'), data]);
  const [length, sum] = [Buffer.alloc(4), Buffer.alloc(4)];
  length.writeUInt32BE(data.length);
  sum.writeUInt32BE(crc32(body));
  return Buffer.concat([length, body, sum]);
}

function crc32(bytes: Buffer): number {
  let crc = ~0;
  for (const byte of bytes) {
    crc ^= byte;
    for (let bit = 0; bit < 8; bit += 1) crc = (crc >>> 1) ^ (crc & 1 ? 0xedb88320 : 0);
  }
  return ~crc >>> 0;
}

/** The photo with another size in its frame header (ISO 10918-1 B.2.2). */
function jpegOf(bytes: Buffer, width: number, height: number): Buffer {
  const changed = Buffer.from(bytes);
  const frame = changed.findIndex((byte, at) => byte === 0xff && [0xc0, 0xc2].includes(changed[at + 1] ?? 0));
  changed.writeUInt16BE(height, frame + 5);
  changed.writeUInt16BE(width, frame + 7);
  return changed;
}

const sizes = [
  [65_000, 65_000],
  [65_500, 1_000],
  [1_000, 65_500],
  [30_000, 30_000],
  [8_000, 5_001],
] as const;

/** Two hundred files that a vault must refuse, always the same ones. */
export async function hostileFiles(): Promise<HostileFile[]> {
  const jpeg = await photo();
  const png = await sharp(jpeg).resize(200).png().toBuffer();
  const files: HostileFile[] = [...hostilePdfs()];
  const add = (what: string, declared: string, bytes: Buffer, code: string): void =>
    void files.push({ what, declared, bytes, code });
  for (const [what, text] of Object.entries(foreign))
    for (const declared of types)
      add(`${what}, said to be ${declared}`, declared, Buffer.from(text, 'latin1'), MISMATCH);
  add('a PNG said to be a JPEG', 'image/jpeg', png, MISMATCH);
  add('a JPEG said to be a PNG', 'image/png', jpeg, MISMATCH);
  for (const [width, height] of sizes) {
    add(`a JPEG bomb of ${width} × ${height}`, 'image/jpeg', jpegOf(jpeg, width, height), 'picture-too-large');
    add(`a PNG bomb of ${width} × ${height}`, 'image/png', pngOf(width, height), 'picture-too-large');
  }
  for (const share of [0.02, 0.1, 0.2, 0.3, 0.4, 0.5, 0.6, 0.7, 0.8, 0.9]) {
    add(`${share} of a JPEG`, 'image/jpeg', jpeg.subarray(0, jpeg.length * share), UNREADABLE);
    add(`${share} of a PNG`, 'image/png', png.subarray(0, png.length * share), UNREADABLE);
  }
  for (const [declared, bytes] of [
    ['image/jpeg', jpeg],
    ['image/png', png],
  ] as const)
    for (const [what, more] of Object.entries(hidden))
      add(`${what} behind a ${declared}`, declared, Buffer.concat([bytes, more]), 'upload-two-in-one');
  return files;
}

const hidden: Record<string, Buffer> = {
  'an archive': zipEnd,
  'an empty archive': emptyZip,
  'an archive with a comment': Buffer.concat([zipEnd.subarray(0, 20), Buffer.from('\x03\0abc', 'latin1')]),
  'a PDF': Buffer.from('%PDF-1.7\n1 0 obj<<>>endobj\n%%EOF\n'),
  'a page with a script': Buffer.from('<script>alert(1)</script>'),
  'a whole page': Buffer.from('<HTML><body onload=alert(1)>'),
  'an SVG': Buffer.from('<svg onload=alert(1)>'),
  'a PHP page': Buffer.from('<?php system("id"); ?>'),
};
