import sharp from 'sharp';

/** What stands on the page: a picture at the size it is drawn (points), and words over it, seen or not. */
export interface Page {
  jpeg: Buffer;
  drawn: readonly [number, number];
  words?: string;
  hidden?: boolean;
}

/** A PDF of one A4 page that is not ours: what a scanner makes, or somebody who forges. */
export async function madePdf({ jpeg, drawn: [wide, high], words = '', hidden = false }: Page): Promise<Buffer> {
  const { width, height } = await sharp(jpeg).metadata();
  const text = words === '' ? '' : `BT ${hidden ? 3 : 0} Tr /F 11 Tf 60 60 Td (${words}) Tj ET`;
  const content = Buffer.from(`q ${wide} 0 0 ${high} 0 ${842 - high} cm /I Do Q ${text}`);
  const stream = (head: string, bytes: Buffer): Buffer =>
    Buffer.concat([Buffer.from(`<< ${head} /Length ${bytes.length} >>\nstream\n`), bytes, Buffer.from('\nendstream')]);
  const picture = `/Type /XObject /Subtype /Image /Width ${width} /Height ${height} /ColorSpace /DeviceRGB /BitsPerComponent 8`;
  const objects = [
    Buffer.from('<< /Type /Catalog /Pages 2 0 R >>'),
    Buffer.from('<< /Type /Pages /Kids [3 0 R] /Count 1 >>'),
    Buffer.from(
      '<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 5 0 R ' +
        '/Resources << /XObject << /I 4 0 R >> /Font << /F 6 0 R >> >> >>',
    ),
    stream(`${picture} /Filter /DCTDecode`, jpeg),
    stream('', content),
    Buffer.from('<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>'),
  ];
  return assembled(objects);
}

function assembled(objects: readonly Buffer[]): Buffer {
  const parts = [Buffer.from('%PDF-1.7\n')];
  const offsets: number[] = [];
  let length = parts[0]?.length ?? 0;
  objects.forEach((object, i) => {
    offsets.push(length);
    const whole = Buffer.concat([Buffer.from(`${i + 1} 0 obj\n`), object, Buffer.from('\nendobj\n')]);
    parts.push(whole);
    length += whole.length;
  });
  const rows = offsets.map((offset) => `${String(offset).padStart(10, '0')} 00000 n \n`).join('');
  const size = objects.length + 1;
  const table = `xref\n0 ${size}\n0000000000 65535 f \n${rows}trailer\n<< /Size ${size} /Root 1 0 R >>\n`;
  return Buffer.concat([...parts, Buffer.from(`${table}startxref\n${length}\n%%EOF\n`)]);
}
