import 'reflect-metadata';

import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

import sharp from 'sharp';

import { EVisaPress } from '../src/issuing/e-visa.press';
import { openFileKeyring } from '../src/keyring/file-key-provider';
import { EVisaLayout } from '../src/layout/e-visa.layout';
import { photo, sampleData } from './sample-data';

/** The sample needs no identity service for the name of its post. */
const posts = { of: async () => ({ fr: 'Ambassade du Mali à Berlin', en: 'Embassy of Mali in Berlin' }) };

/**
 * Prints one e-visa under a new TEST authority into a folder, without database or broker: what checks by foreign
 * programs start from. Usage: node print-sample.js FOLDER
 */
async function main(folder: string): Promise<void> {
  mkdirSync(folder, { recursive: true });
  const keyring = { folder: join(folder, 'keyring'), passphrase: 'only for one sample, thrown away after it' };
  const keys = await openFileKeyring({ ...keyring, production: false, now: new Date() });
  const press = new EVisaPress(new EVisaLayout(), keys, 'http://127.0.0.1:4000', posts);
  const picture = await sharp(await photo())
    .jpeg()
    .toBuffer();
  const printed = await press.print(sampleData, picture, new Date());
  writeFileSync(join(folder, 'e-visa.pdf'), printed.pdf);
  writeFileSync(join(folder, 'certificates.pem'), `${keys.certificates.join('\n')}\n`);
}

void main(process.argv[2] ?? '.');
