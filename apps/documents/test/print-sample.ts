import 'reflect-metadata';

import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

import sharp from 'sharp';

import { EmergencyDocumentPaper } from '../src/issuing/emergency-document.paper';
import { EVisaPress } from '../src/issuing/e-visa.press';
import { PaperPress } from '../src/issuing/paper-press';
import { openKeyProvider } from '@jatigi/documents-keys';
import type { KeyProvider } from '@jatigi/documents-keys';
import { EmergencyDocumentLayout } from '../src/layout/emergency-document.layout';
import { EVisaLayout } from '../src/layout/e-visa.layout';
import { PaperCompiler } from '../src/layout/paper-compiler';
import { photo, sampleData } from './sample-data';
import { PdfSignature } from '../src/signature/pdf-signature';
import { TimeStampAuthority } from '../src/signature/time-stamps';
import { samplePapers } from './sample-papers';
import type { SamplePaper } from './sample-papers';
import { printableEmergencySample } from './sample-travel';
import { startTestAuthority } from './time-stamp-authority';

const PUBLIC_URL = 'http://127.0.0.1:4000';

/** The sample needs no identity service for the name of its post. */
const posts = { of: async () => ({ fr: 'Ambassade du Mali à Berlin', en: 'Embassy of Mali in Berlin' }) };

let nextIndex = 0;
const indexes = { reserve: async () => nextIndex++ };

/**
 * Prints one e-visa and one laissez-passer under a new TEST authority into a folder, without database or broker, and below
 * `papers` one of every kind from a fixture, signed: what checks by foreign programs start from. Usage: node print-sample.js FOLDER
 */
async function main(folder: string): Promise<void> {
  mkdirSync(folder, { recursive: true });
  const keyring = { folder: join(folder, 'keyring'), secret: ['only for one sample, thrown away after it'] };
  const keys = await openKeyProvider({ ...keyring, production: false, now: () => new Date() });
  const press = new EVisaPress(new EVisaLayout(new PaperCompiler()), keys, PUBLIC_URL, posts);
  const picture = await sharp(await photo())
    .jpeg()
    .toBuffer();
  const printed = await press.print(sampleData, picture, new Date());
  writeFileSync(join(folder, 'e-visa.pdf'), printed.pdf);
  writeFileSync(join(folder, 'laissez-passer.pdf'), await laissezPasser(keys, picture));
  writeFileSync(join(folder, 'certificates.pem'), `${keys.certificates.join('\n')}\n`);
  await everyPaper(keys, folder);
}

/** Signed as the presses sign; one of them with a time stamp too. */
async function everyPaper(keys: KeyProvider, folder: string): Promise<void> {
  const papers = await samplePapers(new PaperCompiler());
  mkdirSync(join(folder, 'papers'));
  const signature = new PdfSignature(keys);
  for (const { name, print } of papers)
    writeFileSync(join(folder, 'papers', `${name}.pdf`), await signature.sign(print(), new Date()));
  writeFileSync(join(folder, 'authority.pem'), keys.pdfSigner.authority);
  writeFileSync(join(folder, 'crl.pem'), keys.trust.crl as string);
  const authority = await startTestAuthority(folder);
  try {
    const stamps = new TimeStampAuthority(authority.url, () => new Date());
    const stamped = await new PdfSignature(keys, stamps).sign((papers[0] as SamplePaper).print(), new Date());
    writeFileSync(join(folder, 'stamped.pdf'), stamped);
  } finally {
    authority.stop();
  }
}

/** By the service's own maker, with stand-ins for whom it asks. */
async function laissezPasser(keys: KeyProvider, picture: Buffer): Promise<Buffer> {
  const identity = { get: async () => printableEmergencySample() };
  const uploads = { readAsService: async () => ({ bytes: picture }) };
  const press = new PaperPress(keys, PUBLIC_URL, posts, indexes);
  const layout = new EmergencyDocumentLayout(new PaperCompiler());
  const paper = new EmergencyDocumentPaper(identity as never, press, layout, uploads as never, posts as never);
  return (await paper.make('the sample', new Date())).printed.pdf;
}

void main(process.argv[2] ?? '.');
