import { deflateSync } from 'node:zlib';

import type { HostileFile } from './hostile-files';

const ACTIVE = 'upload-active-content';

/** Deeds and hiding places of a PDF (ISO 32000-1), each as the inside of an object. */
const deeds: Record<string, string> = {
  'a script': '<</S/JavaScript/JS(app.alert(1))>>',
  'a script in a stream': '<</S/JavaScript/JS 7 0 R>>',
  'a program to launch': '<</S/Launch/F(cmd.exe)>>',
  'an attachment': '<</Names<</EmbeddedFiles 5 0 R>>>>',
  'a PDF within': '<</Type/Filespec/EF<</F 6 0 R>>/X/EmbeddedFile>>',
  'a film with a program': '<</Subtype/RichMedia>>',
  'a form of programs': '<</AcroForm<</XFA 9 0 R>>>>',
  'a form that sends': '<</S/SubmitForm/F(http://example.org)>>',
  'a form that is filled from elsewhere': '<</S/ImportData/F(x.fdf)>>',
  'a jump into an attachment': '<</S/GoToE/D[0/Fit]>>',
  'a jump into another file': '<</S/GoToR/F(\\\\\\\\host\\\\share)/D[0/Fit]>>',
};

const file = (inside: string, trailer = '<</Root 1 0 R>>'): Buffer =>
  Buffer.from(`%PDF-1.7\n1 0 obj\n${inside}\nendobj\ntrailer${trailer}\n%%EOF\n`, 'latin1');

/** Every name with its letters as hexadecimal escapes: the same to a reader. */
const escaped = (text: string): string =>
  text.replace(
    /\/([A-Za-z]+)/g,
    (_, name: string) => `/${name.replace(/[a-z]/, (c) => `#${c.charCodeAt(0).toString(16)}`)}`,
  );

/** The object packed in an object stream (§7.5.7), with `padding` in its dictionary. */
function packed(inside: string, { padding = '', type = '/Type/ObjStm', filter = '/Filter/FlateDecode' } = {}): Buffer {
  const data = deflateSync(Buffer.from(`12 0 13 4 ${inside}`, 'latin1'));
  const head = `%PDF-1.7\n4 0 obj\n<<${type}/N 2/First 10${filter}${padding}/Length ${data.length}>>\nstream\n`;
  return Buffer.concat([
    Buffer.from(head, 'latin1'),
    data,
    Buffer.from('\nendstream\nendobj\ntrailer<</Root 12 0 R>>\n%%EOF\n', 'latin1'),
  ]);
}

const bomb = (megabytes: number): Buffer => packed(' '.repeat(megabytes * 2 ** 20));

/** What must not be kept of PDFs. */
export function hostilePdfs(): HostileFile[] {
  const files: HostileFile[] = [];
  const add = (what: string, bytes: Buffer, code: string): void =>
    void files.push({ what: `PDF: ${what}`, declared: 'application/pdf', bytes, code });
  for (const [what, inside] of Object.entries(deeds)) {
    add(what, file(inside), ACTIVE);
    add(`${what}, in a later revision`, Buffer.concat([file('<<>>'), file(inside)]), ACTIVE);
    add(`${what}, escaped`, file(escaped(inside)), ACTIVE);
    add(`${what}, packed`, packed(inside), ACTIVE);
    add(`${what}, packed under an escaped name`, packed(escaped(inside), { type: '/Type/Obj#53tm' }), ACTIVE);
    add(`${what}, packed behind a long dictionary`, packed(inside, { padding: `/X(${'y'.repeat(5_000)})` }), ACTIVE);
  }
  add('packed with its end in a string', packed(deeds['a script'] ?? '', { padding: '/X(endobj endstream)' }), ACTIVE);
  for (const filter of ['/Filter[/ASCIIHexDecode/FlateDecode]', '/Filter/LZWDecode', '/Filter/A85', '/F#69lter/RL'])
    add(`objects packed by ${filter}`, packed('<<>>', { filter }), 'upload-not-examinable');
  add(
    'objects that cannot be unpacked',
    file('<</Type/ObjStm>>\nstream\nnot packed\nendstream'),
    'upload-not-examinable',
  );
  for (const encrypt of ['/Encrypt 3 0 R', '/Encrypt<</Filter/Standard/V 5>>', '/Encr#79pt 3 0 R'])
    add(`encrypted by ${encrypt}`, file('<<>>', `<</Root 1 0 R${encrypt}>>`), 'upload-encrypted');
  for (const megabytes of [21, 50, 200]) add(`${megabytes} MB packed`, bomb(megabytes), 'upload-unreadable');
  for (const share of [0.3, 0.6, 0.9]) {
    const whole = file('<</Type/Catalog>>');
    add(`${share} of one`, whole.subarray(0, whole.length * share), 'upload-unreadable');
  }
  add(
    'an archive behind it',
    Buffer.concat([file('<<>>'), Buffer.from(`PK\x05\x06${'\0'.repeat(18)}`, 'latin1')]),
    'upload-two-in-one',
  );
  add('something before it', Buffer.concat([Buffer.from('x\n'), file('<<>>')]), 'upload-type-mismatch');
  return files;
}
