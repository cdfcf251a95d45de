import 'reflect-metadata';

import { randomBytes } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { openKeyProvider } from '@jatigi/documents-keys';
import { certificateContent } from '@jatigi/vds';
import { NodeCompiler } from '@myriaddreamin/typst-ts-node-compiler';

import { PaperPress } from '../src/issuing/paper-press';
import type { Marks } from '../src/issuing/paper-press';
import { printableCertificateSchema } from '../src/issuing/printable-certificate';
import { linkBarcode, sealBarcode } from '../src/layout/barcodes';
import { CertificateLayout } from '../src/layout/certificate.layout';
import { certificateTemplate } from '../src/layout/certificates/certificate.template';
import { bodyOfCertificate, frameOfCertificate } from '../src/layout/certificates/certificate-view';
import { lifeView } from '../src/layout/certificates/life.view';
import arabic from '../src/layout/noto-naskh-arabic.font.json';
import nko from '../src/layout/noto-sans-nko.font.json';
import ocrB from '../src/layout/ocr-b.font.json';
import { PaperCompiler } from '../src/layout/paper-compiler';
import { printableCertificateSample } from './sample-certificate';

const PUBLIC_URL = 'http://127.0.0.1:4000';
const posts = { of: async () => ({ fr: 'Ambassade du Mali à Berlin', en: 'Embassy of Mali in Berlin' }) };
const certificate = printableCertificateSchema.parse(printableCertificateSample('life'));

/** Whatever Typst alone makes of the same page: its text and data are ready, its pictures are drawn. */
function typstAlone(): () => Buffer {
  const compiler = NodeCompiler.create({
    workspace: tmpdir(),
    fontArgs: [{ fontBlobs: [arabic, nko, ocrB].map(({ base64 }) => Buffer.from(base64, 'base64')) }],
  });
  const drawn = Array.from({ length: 12 }, (_, n) => {
    const link = `${PUBLIC_URL}/fr/verify/MLC012345678${n}P`;
    return { link, seal: sealBarcode(randomBytes(250)), code: linkBarcode(link) };
  });
  let made = 0;
  return () => {
    made += 1; // another page with other pictures each time, as ours
    const { link, seal, code } = drawn[made % drawn.length] as (typeof drawn)[0];
    compiler.mapShadow(join(tmpdir(), 'seal.svg'), seal.svg);
    compiler.mapShadow(join(tmpdir(), 'qr.svg'), code.svg);
    const number = `MLC${String(made).padStart(10, '0')}P`;
    const paper = { certificate, number, postName: 'Ambassade du Mali à Berlin', issuedOn: '2026-11-28' };
    const sheet = { ...paper, link, signer: 'MLT1', test: true };
    const data = { ...frameOfCertificate(sheet, seal.widthMillimetres), ...bodyOfCertificate(sheet, lifeView(sheet)) };
    const inputs = { data: JSON.stringify(data) };
    const { result } = compiler.compile({ mainFileContent: certificateTemplate, inputs });
    if (!result) throw new Error('Typst alone cannot lay the page out');
    const pdf = compiler.pdf(result, { pdfStandard: 'a-2a' });
    compiler.resetShadow();
    compiler.evictCache(4);
    return pdf;
  };
}

/**
 * What `npm run bench -- documents` and the soak run: certificates of life through the service's own press (number, seal,
 * layout, signature; nothing stored), and Typst alone beside it.
 */
export async function documentsScene() {
  const folder = mkdtempSync(join(tmpdir(), 'documents-bench-'));
  const keyring = { folder, secret: ['only for one measurement, thrown away after it'] };
  const keys = await openKeyProvider({ ...keyring, production: false, now: () => new Date() });
  let place = 0;
  const indexes = { reserve: async () => (place += 1) };
  const press = new PaperPress(keys, PUBLIC_URL, posts, indexes);
  const layout = new CertificateLayout(new PaperCompiler());
  const { person, reference } = certificate;
  const issue = async (): Promise<Buffer> => {
    const zone = (marks: Marks) =>
      certificateContent({
        ...{ kind: 'certificate-life', ...marks, reference, post: 'BER', ...person.name },
        ...{ birthDate: person.birthDate.value, validUntil: certificate.validUntil },
      });
    const render = (paper: Parameters<Parameters<PaperPress['print']>[0]['render']>[0], seal: Uint8Array) =>
      layout.render({ ...paper, certificate }, seal);
    return (await press.print({ family: 'certificate', post: 'BER', zone, render }, new Date())).pdf;
  };
  const close = (): void => {
    keys.close();
    rmSync(folder, { recursive: true, force: true });
  };
  return { issue, typstAlone: typstAlone(), close };
}
