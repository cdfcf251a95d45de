import 'reflect-metadata';
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { serviceActor, systemClock } from '@jatigi/kernel';
import { waitFor } from '@jatigi/platform-testing';

import { OfficeScene } from './office-scene';
import { startTestAuthority } from './time-stamp-authority';
import type { TestAuthority } from './time-stamp-authority';

jest.setTimeout(120_000);
let authority: TestAuthority;
let scene: OfficeScene;
beforeAll(async () => {
  authority = await startTestAuthority(mkdtempSync(join(tmpdir(), 'stamped-issues-')));
  const settings = { TSA_URL: authority.url, TSA_TRUST_FILE: authority.certificate };
  scene = await OfficeScene.open({ clock: systemClock, settings });
});
afterAll(async () => {
  await scene?.close();
  authority?.stop();
});

const parked = async () => ((await scene.read(scene.desk, 'parked')).body as { items: object[] }).items;

it('a document waits while the time stamps that come are not genuine, and is issued with the first one that is', async () => {
  authority.tamper(true);
  const subject = scene.offer();
  await scene.plan(subject);
  await waitFor(async () => (await parked()).length === 1, { timeoutMs: 60_000, what: 'it is seen to wait' });
  expect(await parked()).toMatchObject([{ state: 'retrying', reason: expect.stringContaining('does not hold') }]);
  expect(await scene.papersAbout([subject])).toEqual([]);
  authority.tamper(false);
  await waitFor(async () => (await scene.papersAbout([subject])).length === 1, {
    timeoutMs: 60_000,
    what: 'it is out',
  });
  const [paper] = await scene.papersAbout([subject]);
  const as = serviceActor('identity');
  const { body } = await scene.fixture.service.request('GET', `/internal/documents/${paper?.id}/content`, { as });
  const timeStampToken = '060b2a864886f70d010910020e'; // in the hexadecimal digits of the signature
  expect((body as Buffer).toString('latin1')).toContain(timeStampToken);
});
