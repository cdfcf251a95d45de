/** A file that waits for its signature. */
export interface Prepared {
  /** The whole file, with zeros where the signature will stand. */
  bytes: Buffer;
  /** What is signed: the file without its hole. */
  signed: readonly [Buffer, Buffer];
  /** Where the hexadecimal digits of the signature begin, and how many there is room for. */
  hole: { at: number; digits: number };
}

/** What the signature dictionary says. */
export interface FieldWords {
  /** Who signs: shown by readers. */
  name: string;
  reason: string;
  at: Date;
  /** Bytes that the signature may take. */
  room: number;
}

const FIELD_NAME = 'Signature';
/** What readers for the blind say of the field. */
const TOOL_TIP = 'Signature';
/** Printed, locked, without a rectangle: PDF/A asks for no appearance of such a widget (ISO 19005-2 §6.3.3). */
const WIDGET_FLAGS = 4 + 128;
const BYTE_RANGE_DIGITS = 10;

/** PDF text of any letters: UTF-16 with its mark, in hexadecimal. */
const textString = (text: string): string => `<FEFF${Buffer.from(text, 'utf16le').swap16().toString('hex')}>`;
const pdfDate = (at: Date): string => `(D:${at.toISOString().replace(/[-:T]|\.\d+Z/g, '')}Z)`;

/** The file as our compiler writes it: one classic table of objects, dictionaries in clear. */
class Revision {
  private readonly text: string;
  readonly trailer: string;
  readonly startOfTable: number;
  private readonly offsets: number[];

  constructor(readonly bytes: Buffer) {
    this.text = bytes.toString('latin1');
    const [, at] = /startxref\s+(\d+)\s+%%EOF\s*$/.exec(this.text) ?? [];
    this.startOfTable = Number(at);
    const [, count, rows = '', trailer = ''] =
      /^xref\s+0 (\d+)\s+((?:\d{10} \d{5} [nf]\s+)+)trailer\s+(<<[\s\S]*>>)\s+startxref/.exec(
        this.text.slice(this.startOfTable),
      ) ?? [];
    this.offsets = (rows.match(/\d{10}(?= \d{5})/g) ?? []).map(Number);
    this.trailer = trailer;
    if (at === undefined || this.offsets.length !== Number(count))
      throw new Error('The PDF has no table of objects that a signature can be added to.');
  }

  get size(): number {
    return this.offsets.length;
  }

  /** `<< … >>` of an object. */
  dictionary(number: number): string {
    const [, body] =
      new RegExp(`^${number} 0 obj\\s+(<<[\\s\\S]*?>>)\\s+endobj`).exec(this.text.slice(this.offsets[number])) ?? [];
    if (body === undefined) throw new Error(`Object ${number} of the PDF is no dictionary.`);
    return body;
  }

  /** The first page, through the tree of pages. */
  firstPage(root: string): number {
    let page = reference(root, 'Pages');
    for (let found = this.dictionary(page); /\/Kids\s*\[/.test(found); found = this.dictionary(page))
      page = Number(/\/Kids\s*\[\s*(\d+) 0 R/.exec(found)?.[1]);
    return page;
  }
}

function reference(dictionary: string, key: string): number {
  const found = new RegExp(`/${key}\\s+(\\d+) 0 R`).exec(dictionary)?.[1];
  if (found === undefined) throw new Error(`The PDF names no ${key}.`);
  return Number(found);
}

const withEntry = (dictionary: string, entry: string): string => `${dictionary.slice(0, -2)}  ${entry}\n>>`;

/** Readers show the title of the document, not the name of the file: PDF/UA wants it, our compiler does not say it. */
function showingTitle(root: string): string {
  const entry = '/DisplayDocTitle true';
  const shown = root.replace(/\/ViewerPreferences\s*<</, (start) => `${start} ${entry}`);
  return shown === root ? withEntry(root, `/ViewerPreferences << ${entry} >>`) : shown;
}

/** The widget stands beside the links that the page has; readers step through them in the order of the structure. */
function withWidget(page: string, widget: number): string {
  const joined = page.replace(/\/Annots\s*\[/, (start) => `${start}${widget} 0 R `);
  if (joined !== page) return joined;
  if (page.includes('/Annots')) throw new Error('The notes of the page are not in its dictionary.');
  return withEntry(page, `/Annots [${widget} 0 R]${page.includes('/Tabs') ? '' : ' /Tabs /S'}`);
}

/**
 * Adds an empty signature to a PDF as an incremental update: the bytes that were there stay as they are, before it.
 * Written here because what exists rewrites the file, which breaks its tags, or leaves out what PDF/A and PDF/UA want of a
 * field (ADR 0030).
 * @throws Error when the file is not built as our compiler builds it
 */
export function withSignatureField(pdf: Buffer, words: FieldWords): Prepared {
  const before = new Revision(pdf);
  const rootNumber = reference(before.trailer, 'Root');
  const root = before.dictionary(rootNumber);
  const pageNumber = before.firstPage(root);
  const [signature, widget] = [before.size, before.size + 1];
  const objects: [number, string][] = [
    [rootNumber, withEntry(showingTitle(root), `/AcroForm << /Fields [${widget} 0 R] /SigFlags 3 >>`)],
    [pageNumber, withWidget(before.dictionary(pageNumber), widget)],
    [signature, signatureDictionary(words)],
    [
      widget,
      `<< /Type /Annot /Subtype /Widget /FT /Sig /T (${FIELD_NAME}) /TU (${TOOL_TIP}) /V ${signature} 0 R ` +
        `/P ${pageNumber} 0 R /Rect [0 0 0 0] /F ${WIDGET_FLAGS} >>`,
    ],
  ];
  return withHole(appended(before, objects), words.room * 2);
}

const signatureDictionary = ({ name, reason, at, room }: FieldWords): string =>
  '<< /Type /Sig /Filter /Adobe.PPKLite /SubFilter /ETSI.CAdES.detached ' +
  `/ByteRange [0 ${' '.repeat(3 * BYTE_RANGE_DIGITS + 2)}] /Contents <${'0'.repeat(room * 2)}> ` +
  `/M ${pdfDate(at)} /Name ${textString(name)} /Reason ${textString(reason)} >>`;

function appended(before: Revision, objects: readonly [number, string][]): Buffer {
  let end = before.bytes.length + 1;
  const rows: [number, string][] = [];
  const written = objects.map(([number, body]) => {
    rows.push([number, `${String(end).padStart(10, '0')} 00000 n \n`]);
    const text = `${number} 0 obj\n${body}\nendobj\n`;
    end += text.length;
    return text;
  });
  const table = rows.sort(([a], [b]) => a - b).map(([number, row]) => `${number} 1\n${row}`);
  const trailer = withEntry(
    before.trailer.replace(/\/Size \d+/, `/Size ${before.size + 2}`),
    `/Prev ${before.startOfTable}`,
  );
  const tail = `xref\n${table.join('')}trailer\n${trailer}\nstartxref\n${end}\n%%EOF\n`;
  return Buffer.concat([before.bytes, Buffer.from(`\n${written.join('')}${tail}`, 'latin1')]);
}

/** Fills in which bytes are signed: all but the signature itself. */
function withHole(bytes: Buffer, digits: number): Prepared {
  const at = bytes.lastIndexOf('/Contents <') + '/Contents <'.length;
  const afterHole = at + digits + 1; // with both brackets outside
  const range = `${at - 1} ${afterHole} ${bytes.length - afterHole}`;
  const rangeAt = bytes.lastIndexOf('/ByteRange [0 ') + '/ByteRange [0 '.length;
  bytes.write(range, rangeAt, 'latin1');
  return { bytes, signed: [bytes.subarray(0, at - 1), bytes.subarray(afterHole)], hole: { at, digits } };
}

/** @throws Error when the signature is larger than the room that was left */
export function filled({ bytes, hole }: Prepared, signature: Uint8Array): Buffer {
  const digits = Buffer.from(signature).toString('hex');
  if (digits.length > hole.digits)
    throw new Error(`The signature takes ${signature.length} bytes, the PDF has room for ${hole.digits / 2}.`);
  bytes.write(digits, hole.at, 'latin1');
  return bytes;
}
