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
import { printableEmergencySample } from './sample-travel';

const PUBLIC_URL = 'http://127.0.0.1:4000';

/** The sample needs no identity service for the name of its post. */
const posts = { of: async () => ({ fr: 'Ambassade du Mali à Berlin', en: 'Embassy of Mali in Berlin' }) };

let nextIndex = 0;
const indexes = { reserve: async () => nextIndex++ };

/**
 * Prints one e-visa and one laissez-passer under a new TEST authority into a folder, without database or broker: what
 * checks by foreign programs start from. Usage: node print-sample.js FOLDER
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
