// The seal of a laissez-passer, by programs that nobody here wrote: pdftoppm draws the sheet, dmtxread reads the DataMatrix,
// openssl verifies the signature, pdftotext reads the zone that is printed.
import { execFileSync } from 'node:child_process';
import { decodeC40, NEEDS, readSeal, split, subjectOf, verifySignature } from '../foreign-seal.mjs';

const subject = () => subjectOf('laissez-passer');
const ZONE_TAG = 0x02;
const ZONE_BYTES = 48;

/** Both lines of the sealed zone: the last field before the signature. */
function sealedZone({ message }) {
  const at = message.length - ZONE_BYTES;
  if (message[at - 2] !== ZONE_TAG || message[at - 1] !== ZONE_BYTES)
    throw new Error('no zone in field 02 of the seal');
  return decodeC40(message.subarray(at)).replaceAll(' ', '<');
}

/** As pdftotext reads them from the sheet: the only lines made of capitals, digits and fillers. */
function printedZone({ pdf }) {
  const text = execFileSync('pdftotext', ['-layout', pdf, '-'], { encoding: 'utf8' });
  const lines = text.split('\n').map((line) => line.replace(/\s/g, ''));
  return lines.filter((line) => /^[A-Z0-9<]{36}$/.test(line) && line.includes('<')).join('');
}

export const checks = [
  {
    name: 'the seal of the laissez-passer is read by dmtxread from the sheet, under the profile of ICAO 9303-8',
    needs: NEEDS,
    async run() {
      const seal = readSeal(await subject());
      const { signer, profile } = split(seal);
      if (profile !== '5e03') throw new Error(`profile ${profile} is not the emergency travel document of ICAO 9303-8`);
      return `${seal.length} bytes, signer ${signer}`;
    },
  },
  {
    name: 'openssl verifies the seal of the laissez-passer, and refuses it with one altered bit',
    needs: NEEDS,
    async run() {
      const given = await subject();
      const parts = split(readSeal(given));
      const said = verifySignature(given, parts, parts.message);
      if (said !== 'Verified OK') throw new Error(`openssl: ${said}`);
      const altered = Buffer.from(parts.message);
      altered[altered.length - 1] ^= 1;
      if (verifySignature(given, parts, altered) === 'Verified OK') throw new Error('an altered seal was accepted');
      return `openssl: ${said}`;
    },
  },
  {
    name: 'the zone on the sheet, read by pdftotext, is the one in the seal',
    needs: [...NEEDS, 'pdftotext'],
    async run() {
      const given = await subject();
      const [sealed, printed] = [sealedZone(split(readSeal(given))), printedZone(given)];
      if (!/^PUMLI/.test(sealed)) throw new Error(`the sealed zone is no PU of Mali: ${sealed}`);
      if (sealed !== printed) throw new Error(`sealed ${sealed}, printed ${printed}`);
      return sealed;
    },
  },
];
