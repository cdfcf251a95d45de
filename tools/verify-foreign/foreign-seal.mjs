// Seals read and verified by programs that nobody here wrote. Not one line of libs/vds runs.
import { execFileSync, spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const root = join(import.meta.dirname, '../..');
/** What the reading below runs. */
export const NEEDS = ['pdftoppm', 'dmtxread', 'openssl'];
const RESOLUTION = '300';

/** @typedef {{ pdf: string, certificates: string, folder: string, seal?: Buffer }} Subject */

/** Samples made by the documents service's own presses, bundled as the service is. @returns {Promise<Subject>} */
async function printSample(folder, name) {
  const { bundle } = await import('../build/bundle.mjs');
  mkdirSync(join(root, 'dist'), { recursive: true });
  const out = mkdtempSync(join(root, 'dist/print-sample-')); // below the root, where packages are found
  try {
    await bundle({ entries: [join(root, 'apps/documents/test/print-sample.ts')], out });
    execFileSync(process.execPath, [join(out, 'print-sample.js'), folder], {
      stdio: ['ignore', 'ignore', 'pipe'],
      timeout: 120_000,
    });
  } finally {
    rmSync(out, { recursive: true, force: true });
  }
  return {
    pdf: join(folder, `${name}.pdf`),
    certificates: readFileSync(join(folder, 'certificates.pem'), 'utf8'),
    folder,
  };
}

/** A document of a running stack, with only what it publishes. @returns {Promise<Subject>} */
async function published(folder, pdf, gateway) {
  const answer = await fetch(`${gateway.replace(/\/$/, '')}/v1/documents/trust/certificates`);
  if (!answer.ok) throw new Error(`the trust bundle answers ${answer.status}`);
  return { pdf, certificates: await answer.text(), folder };
}

/** Bytes of the DataMatrix on the first page. */
export function readSeal(given) {
  return (given.seal ??= readFrom(given));
}

function readFrom({ pdf, folder }) {
  execFileSync('pdftoppm', ['-r', RESOLUTION, '-f', '1', '-singlefile', '-png', pdf, join(folder, 'page')], {
    stdio: 'pipe',
  });
  const read = spawnSync('dmtxread', ['-N1', '-m60000', join(folder, 'page.png')], {
    maxBuffer: 2 ** 20,
    timeout: 90_000,
  });
  if (read.stdout.length === 0) throw new Error('dmtxread found no DataMatrix on the page');
  return read.stdout;
}

/** Cuts by the letter of ICAO 9303-13: header, fields of tag and DER length, FF, DER length, r and s. */
export function split(seal) {
  if (seal[0] !== 0xdc || seal[1] !== 0x03) throw new Error('not a seal of header version 4');
  let at = 4;
  const c40 = (length) => decodeC40(seal.subarray(at, (at += length)));
  const start = c40(4);
  const digits = Number.parseInt(start.slice(4), 16);
  const reference = c40(Math.ceil(digits / 3) * 2);
  at += 8; // two dates, profile, category
  const profile = seal.subarray(at - 2, at).toString('hex');
  const length = () => {
    const first = seal[at++];
    if (first < 0x80) return first;
    let value = 0;
    for (let i = first & 0x7f; i > 0; i -= 1) value = value * 256 + seal[at++];
    return value;
  };
  while (seal[at] !== 0xff) {
    at += 1;
    const size = length(); // a line of its own: it moves the place itself
    at += size;
    if (!(at < seal.length)) throw new Error('no signature zone');
  }
  const message = seal.subarray(0, at++);
  const size = length();
  return { signer: start.slice(0, 4), reference, profile, message, signature: seal.subarray(at, at + size) };
}

export function decodeC40(bytes) {
  const letters = '\0\0\0 0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ';
  let text = '';
  for (let i = 0; i + 1 < bytes.length; i += 2) {
    if (bytes[i] === 0xfe) return text + String.fromCharCode(bytes[i + 1] - 1);
    const value = bytes[i] * 256 + bytes[i + 1] - 1;
    text += letters[Math.floor(value / 1600)] + letters[Math.floor(value / 40) % 40] + letters[value % 40];
  }
  return text.replace(/\0+$/, '');
}

/** openssl wants DER: SEQUENCE { INTEGER r, INTEGER s }. */
function derSignature(raw) {
  const integer = (bytes) => {
    let body = Buffer.from(bytes);
    while (body.length > 1 && body[0] === 0 && body[1] < 0x80) body = body.subarray(1);
    if (body[0] >= 0x80) body = Buffer.concat([Buffer.of(0), body]);
    return Buffer.concat([Buffer.of(0x02, body.length), body]);
  };
  const half = raw.length / 2;
  const body = Buffer.concat([integer(raw.subarray(0, half)), integer(raw.subarray(half))]);
  return Buffer.concat([Buffer.of(0x30, body.length), body]);
}

const openssl = (...parameters) => execFileSync('openssl', parameters, { encoding: 'utf8', stdio: 'pipe' });

/** The signer that the seal names, from the published certificates, with the country authority that issued it. */
function certificatesOf({ certificates, folder }, { signer, reference }) {
  const files = (certificates.match(/-----BEGIN CERTIFICATE-----[\s\S]+?-----END CERTIFICATE-----/g) ?? []).map(
    (pem, i) => {
      const file = join(folder, `certificate-${i}.pem`);
      writeFileSync(file, `${pem}\n`);
      return {
        file,
        text: openssl(
          'x509',
          '-in',
          file,
          '-noout',
          '-subject',
          '-serial',
          '-ext',
          'basicConstraints,extendedKeyUsage',
          '-nameopt',
          'RFC2253',
        ),
      };
    },
  );
  const authority = files.find(({ text }) => text.includes('CA:TRUE'));
  const serial = (text) => /serial=0*([0-9A-F]+)/.exec(text)?.[1];
  const found = files.find(({ text }) => !text.includes('CA:TRUE') && serial(text) === reference.replace(/^0+/, ''));
  if (!authority || !found) throw new Error(`no certificate ${reference} of ${signer} in the published bundle`);
  const subject = `CN=${signer.slice(2)},C=${signer.slice(0, 2)}`;
  if (!new RegExp(`^subject=\\s*${subject}\\s*$`, 'm').test(found.text))
    throw new Error('the signer is not the one named');
  if (!found.text.includes('2.23.136.1.1.11.1')) throw new Error('the certificate is not for bar codes');
  return { authority: authority.file, signer: found.file };
}

function chain(subject, parts) {
  const { authority, signer } = certificatesOf(subject, parts);
  // -purpose any: openssl knows no purpose for bar codes; the usage was compared above.
  const said = openssl('verify', '-x509_strict', '-purpose', 'any', '-CAfile', authority, signer);
  if (!said.includes('OK')) throw new Error(said.trim());
  return signer;
}

/** What openssl says of the signature, under the certificate that the bundle has for its signer. */
export function verifySignature(subject, parts, message) {
  const file = (name, bytes) => {
    const path = join(subject.folder, name);
    writeFileSync(path, bytes);
    return path;
  };
  const key = file('key.pem', openssl('x509', '-in', chain(subject, parts), '-pubkey', '-noout'));
  const signature = file('signature.der', derSignature(parts.signature));
  const data = file('message.bin', message);
  const { stdout } = spawnSync('openssl', ['dgst', '-sha256', '-verify', key, '-signature', signature, data], {
    encoding: 'utf8',
  });
  return stdout.trim();
}

const subjects = new Map();
/** One sample of each kind for all checks of a run; its folder goes with the process. @returns {Promise<Subject>} */
export async function subjectOf(name, options = {}) {
  if (!subjects.has(name)) subjects.set(name, make(name, options));
  return subjects.get(name);
}

async function make(name, { pdf, gateway }) {
  const folder = mkdtempSync(join(tmpdir(), 'seal-check-'));
  process.once('exit', () => rmSync(folder, { recursive: true, force: true }));
  return pdf ? published(folder, pdf, gateway) : printSample(folder, name);
}
