const ZIP_END = Buffer.from('PK\x05\x06', 'latin1');
const ZIP_END_LENGTH = 22;
const PAGE_OR_PROGRAM = /%PDF-|<(?:script|html|svg|iframe|!doctype|\?php)[\s>]/i;

/**
 * True when the bytes are a second file as well: a ZIP (also JAR, DOCX, APK) reads from the end, and pages and PDFs may
 * begin later. Other pictures and films behind a picture are what telephones write; drawing it again takes them away.
 */
export function secondFile(bytes: Buffer, type: string): boolean {
  if (endsAsZip(bytes)) return true;
  return type !== 'application/pdf' && PAGE_OR_PROGRAM.test(bytes.toString('latin1'));
}

/** The last record of a ZIP, of one disk: as many files here as in all (PKWARE APPNOTE 4.3.16). Never so by chance. */
function endsAsZip(bytes: Buffer): boolean {
  const tail = bytes.subarray(-(ZIP_END_LENGTH + 0xffff));
  for (let at = tail.indexOf(ZIP_END); at >= 0; at = tail.indexOf(ZIP_END, at + 1)) {
    const isWhole = at + ZIP_END_LENGTH <= tail.length;
    if (isWhole && tail.readUInt32LE(at + 4) === 0 && tail.readUInt16LE(at + 8) === tail.readUInt16LE(at + 10))
      return true;
  }
  return false;
}
